/** What a chapter hands on, beside its table: its picture for other pages, and the link to the step being read. */
import type { Alive } from '../../interaction/alive';
import { answer } from './byHand';
import type { Controls, StepActions, Steps } from './steps';

/** Offers the picture to publishers. The dialog needs scripts, so without them there is no link. */
function embedOf(chapter: HTMLElement, words: Controls): HTMLElement {
  const link = document.createElement('a');
  link.dataset.framed = '';
  link.href = `embed/${chapter.id}/`;
  link.textContent = words.embed;
  link.ariaHasPopup = 'dialog';
  link.ariaLabel = `${words.embedOf} ${chapter.querySelector('h2')!.textContent}`;
  return link;
}

/** What came of asking for the link is said until another step is read. */
function sharing(steps: Steps, words: Controls, { share }: StepActions, { guard }: Alive) {
  const button = document.createElement('button');
  Object.assign(button, { className: 'hand-on', type: 'button', textContent: words.share });
  const place = document.createElement('span');
  Object.assign(place, { className: 'handed-on', ariaLive: 'polite' });
  const ask = guard(() => {
    const { step } = steps;
    const tell = guard((said: Node | string) => {
      if (step === steps.step) answer(place, said);
    });
    void share(step, words.shared, words.unshared).then(tell);
  });
  button.addEventListener('click', ask);
  return { elements: [button, place], answer: place };
}

/** What is below a live picture, or below the last step where there is no room for it. */
export class Foot {
  readonly #elements: readonly HTMLElement[];
  readonly #answer: HTMLElement;
  #step: string;

  constructor(
    chapter: HTMLElement,
    private readonly steps: Steps,
    words: Controls,
    actions: StepActions,
    alive: Alive,
  ) {
    const { elements, answer } = sharing(steps, words, actions, alive);
    this.#elements = [embedOf(chapter, words), ...elements];
    this.#answer = answer;
    this.#step = steps.step;
    for (const element of this.#elements) alive.removes(element);
    chapter.querySelector('.foot')!.append(...this.#elements);
  }

  /** The step being read may be another one. */
  moved(): void {
    if (this.#step === this.steps.step) return;
    this.#step = this.steps.step;
    this.#answer.textContent = '';
  }
}
