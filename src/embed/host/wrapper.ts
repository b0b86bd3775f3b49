/** The tall box that a pinned frame travels in. */

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
