/**
 * Chapters whose pictures stay while their steps pass are laid out for that: the steps' own pictures take no
 * room. It is done for all at once, before any is drawn, so that what is read does not move.
 */

const steps = () => [...document.querySelectorAll<HTMLElement>('.step')];

/** Changes the layout; what is in view stays where it was. */
function inPlace(change: () => void): void {
  const seen = scrollY > 0 && steps().find((step) => step.getBoundingClientRect().bottom > 0);
  const top = () => (seen ? seen.getBoundingClientRect().top : 0);
  const before = top();
  change();
  scrollBy({ top: top() - before, behavior: 'instant' });
}

/** Lays the chapters out for pictures that stay. */
export const pin = (chapters: Iterable<HTMLElement>): void =>
  inPlace(() => {
    for (const { dataset } of chapters) dataset.pinned = '';
  });

/** Gives a chapter back the layout that it was served with. */
export const unpin = (chapter: HTMLElement): void => inPlace(() => delete chapter.dataset.pinned);
