/**
 * What the picture of each step shows, in words, beside the step's own: where pictures stay, a step has none
 * of its own any more, and who reads on by ear must not miss it. As names of elements without content they are
 * neither found nor copied as words of the page.
 */
import { drop, type Alive } from '../../interaction/alive';

/** What the live picture shows: its description, which it keeps where the words themselves are hidden. */
const ownOf = (chapter: Element): HTMLElement => chapter.querySelector('.stage > .unseen')!;

/** That of the first step is the live picture, as it was served. */
const altOf = (step: Element, chapter: Element): string =>
  step.querySelector('.still svg')?.getAttribute('aria-label') ?? ownOf(chapter).textContent.trim();

/**
 * Writes them for a chapter; where the layout leaves the steps their pictures, the style hides them. What is said
 * of the live picture is no text of the page then: else it is found, and kept by reader modes, a second time. `alive`
 * takes each of them away, since a browser that refuses a search for them refuses it then, too.
 */
export function describe(chapter: Element, alive: Alive): void {
  for (const step of chapter.querySelectorAll('.step')) {
    const shown = document.createElement('div');
    shown.className = 'described unseen';
    shown.setAttribute('role', 'img');
    shown.setAttribute('aria-label', altOf(step, chapter));
    alive.removes(shown);
    step.querySelector('.card')!.append(shown);
  }
  // By then what was served may be back in new elements.
  alive.ends(() => drop(ownOf(chapter), 'hidden'));
  ownOf(chapter).hidden = true;
}
