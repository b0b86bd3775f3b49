/**
 * Chapters whose pictures stay while their steps pass are laid out for that: the steps' own pictures take no
 * room. It is done for all at once, before any is drawn, so that what is read does not move.
 */

const steps = () => [...document.querySelectorAll<HTMLElement>('.step')];

/** What puts the window back to what is in view now. */
function anchored(): () => void {
  const seen = scrollY > 0 && steps().find((step) => step.getBoundingClientRect().bottom > 0);
  const top = () => (seen ? seen.getBoundingClientRect().top : 0);
  const before = top();
  return () => scrollBy({ top: top() - before, behavior: 'instant' });
}

/** Changes the layout, in any case; what is in view stays where it was. */
export function inPlace(change: () => void): void {
  let stay: () => void;
  try {
    stay = anchored();
  } finally {
    change();
  }
  stay();
}

/** Lays the chapters out for pictures that stay. */
export const pin = (chapters: Iterable<HTMLElement>): void =>
  inPlace(() => {
    for (const { dataset } of chapters) dataset.pinned = '';
  });
