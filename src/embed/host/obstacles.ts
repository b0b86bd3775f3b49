/** Whether `position: sticky` holds where an element stands. */

const clips = (value: string): boolean =>
  value === 'hidden' || value === 'auto' || value === 'scroll';

/**
 * Any ancestor that scrolls or hides what overflows takes the frame along with it. That of the body
 * counts as the window's own, unless the root element has one too.
 */
export function canPin(element: Element): boolean {
  const { body, documentElement: root } = document;
  for (let at = element.parentElement; at && at !== root; at = at.parentElement) {
    const { overflowX, overflowY } = getComputedStyle(at);
    if (!clips(overflowX) && !clips(overflowY)) continue;
    if (at !== body || getComputedStyle(root).overflowX !== 'visible') return false;
  }
  return true;
}
