/**
 * How a frame is pinned: what keeps it from it, what length it is given before its story has said
 * its own, and the tall box that it travels in.
 */

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

/**
 * In heights of the frame, for readers who come back by reload or Back. A browser puts them where they
 * were while the page loads, when no story has said yet how long it is: until then one gets more length
 * than any needs.
 */
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

/** A parent that holds the frame alone serves as it is: a frame that is moved loads again. */
const holdsAlone = (parent: Element): boolean =>
  parent !== document.body && parent.childElementCount === 1 && !parent.textContent.trim();

/** The element that holds the frame and nothing else, made where there is none. */
export function wrapperOf(iframe: HTMLIFrameElement): HTMLElement {
  const parent = iframe.parentElement!;
  if (holdsAlone(parent)) return parent;
  const wrapper = document.createElement('div');
  parent.insertBefore(wrapper, iframe);
  // Newer browsers move a frame without loading it again.
  if ('moveBefore' in Element.prototype) wrapper.moveBefore(iframe, null);
  else wrapper.append(iframe);
  return wrapper;
}

/** Sets an element's style beyond the reach of the page's own sheets; returns what puts it back. */
export function dress({ style }: HTMLElement, rules: Record<string, string>): () => void {
  const before = Object.keys(rules).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  for (const name in rules) style.setProperty(name, rules[name]!, 'important');
  return () => before.forEach((rule) => style.setProperty(...rule));
}

/**
 * Ends the box that an element is in with an empty one; returns what takes it out. Without it Chromium
 * prints an empty page after a box whose last child is a frame of more than one page.
 */
export function closeAfter(element: Element): () => void {
  const end = document.createElement('div');
  element.after(end);
  return () => end.remove();
}
