/**
 * For readers who come back by reload or Back. A browser puts them where they were while the page loads,
 * when no story has said yet how long it is: until then one gets more length than any needs.
 */

/** In heights of the frame. */
export const MORE_THAN_ENOUGH = 400;

/** How long a story may take to come, in ms. */
export const PATIENCE = 5000;

/** Whether the browser is about to put the reader of this page where they were. */
export function isReturning(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const returned = entry?.type === 'reload' || entry?.type === 'back_forward';
  // A page that puts its readers somewhere itself is left to do so; and once all has loaded it is done.
  return returned && history.scrollRestoration === 'auto' && document.readyState !== 'complete';
}

/** Whether a frame is going to be pinned where that is possible, as far as its element says. */
export function willPin(iframe: HTMLIFrameElement): boolean {
  const wish = iframe.getAttribute('data-135-embed');
  return wish === 'scroll' || (!wish && /\/story\/([?#]|$)/.test(iframe.src));
}
