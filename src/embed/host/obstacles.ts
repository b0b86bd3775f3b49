/** What keeps a frame from being pinned where it stands. */

/** The least window, in square px, in which a pinned page has room for all its words: a small phone's. */
const ROOM = 150_000;

const clips = (value: string): boolean =>
  value === 'hidden' || value === 'auto' || value === 'scroll';

/**
 * In a window that is too small, or zoomed in so far, a pinned page could not be scrolled to its end.
 * Any ancestor that scrolls or hides what overflows takes the frame along with it. That of the body
 * counts as the window's own, unless the root element has one too.
 */
export function canPin(element: Element): boolean {
  const { body, documentElement: root } = document;
  if (root.clientWidth * root.clientHeight < ROOM) return false;
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!clips(overflowX) && !clips(overflowY)) continue;
    if (at !== body || getComputedStyle(root).overflowX !== 'visible') return false;
  }
  return true;
}
