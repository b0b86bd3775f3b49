/** Makes a chapter's served picture a live one, which follows the reader. */
import { hydrate, unmount } from 'svelte';
import { islands } from './islands';
import { follow } from '../../scroll/follow';
import LiveChart from '../LiveChart.svelte';
import { controls as words } from '../../words/en/controls';

/** Offers the picture to publishers, under it. The dialog needs scripts, so without them there is no link. */
function offer(figure: HTMLElement, id: string): () => void {
  const link = document.createElement('a');
  link.className = 'embed';
  link.href = `embed/${id}/`;
  link.textContent = words.embed;
  link.ariaHasPopup = 'dialog';
  link.ariaLabel = `${words.embedOf} ${figure.querySelector('figcaption')!.textContent}`;
  figure.append(link);
  return () => link.remove();
}

/** What a picture asks of the page it is on. */
interface Page {
  /** Brings a step, by its id, to the reader. */
  go: (stepId: string) => void;
  /** Hands on the link to a step; resolves with whether that could be done. */
  share: (stepId: string) => Promise<boolean>;
}

/** What the chapter's pictures show, in words: of the live one, and of each further step's. */
const alternatives = (chapter: HTMLElement): string[] => [
  chapter.querySelector('.live .unseen')!.textContent!,
  ...[...chapter.querySelectorAll('.still svg')].map((still) => still.ariaLabel!),
];

/** A picture that fails, now or later, is given back as it was served, and the failure reported. */
export function live(chapter: HTMLElement, page: Page): void {
  const { chart, model } = islands[chapter.id]!;
  const target = chapter.querySelector<HTMLElement>('[data-island]')!;
  const served = target.innerHTML;
  const alts = alternatives(chapter);
  const steps = model.steps.map((step, i) => ({ ...step, alt: alts[i]! }));
  const props = { chart, model: { ...model, steps }, ...page };
  const undo: (() => void)[] = [];
  const failed = (error: unknown) => {
    for (const stop of undo.splice(0)) stop();
    target.innerHTML = served;
    reportError(error);
  };
  try {
    const picture = hydrate(LiveChart, { target, props: { ...props, failed } });
    undo.push(() => void unmount(picture));
    undo.push(follow(chapter, (position, read) => picture.show(position, read)));
    undo.push(offer(chapter.querySelector('figure')!, model.id));
  } catch (error) {
    failed(error);
  }
}
