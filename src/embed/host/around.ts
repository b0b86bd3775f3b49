/** What is around a frame: what keeps it from staying in the window, what follows it, what covers the edges. */

export const rectOf = (element: Element): DOMRect => element.getBoundingClientRect();

export const styleOf = (element: Element): CSSStyleDeclaration => getComputedStyle(element);

/** Height of the window in px, however far a reader has pinched it open. */
export const windowHeight = (): number => document.scrollingElement?.clientHeight ?? 0;

/** An element and what it stands in, outwards as they are laid out: out of slots and of shadow trees. */
const outwards = (element: Element | null | undefined): Element[] =>
  element
    ? [
        element,
        ...outwards(
          element.assignedSlot ??
            element.parentElement ??
            (element.getRootNode() as Partial<ShadowRoot>).host,
        ),
      ]
    : [];

/**
 * Whether an element can stay in the window. An ancestor that scrolls or hides what overflows takes it along;
 * the body's overflow counts as the window's own, unless the root element has one too.
 */
export function canStay(element: HTMLElement): boolean {
  const { body, documentElement: root } = document;
  const clips = (at: Element) => /hid|au|scr/.test(styleOf(at).overflow);
  return outwards(element)
    .slice(1)
    .every((at) => at === root || !clips(at) || (at === body && !clips(root)));
}

/** What stands below an element and has to make way when it grows: the next one at each level. */
export const followersOf = (element: Element): Element[] =>
  outwards(element).flatMap((level) => {
    const end = rectOf(level).bottom - 1;
    let next = level.nextElementSibling;
    while (next && !(isInFlow(next) && rectOf(next).top > end)) next = next.nextElementSibling;
    return next ?? [];
  });

/** Whether an element has a box that others make way for. */
const isInFlow = (element: Element): boolean =>
  rectOf(element).height > 0 && /sta|rel/.test(styleOf(element).position);

/**
 * How much of the top of the window, or of its bottom, something covers that stays there, such as a site's
 * header, in px; looked for in the middle of a frame. What is as high as a third of the window is no bar, but
 * lies over the page for a time.
 */
export function barAt(iframe: HTMLElement, bottom: unknown, covered = 0): number {
  const { left, width } = rectOf(iframe);
  const height = windowHeight();
  const y = bottom ? height - covered - 2 : covered + 1;
  let most = covered;
  for (const hit of document.elementsFromPoint(left + width / 2, y))
    for (const at of outwards(hit)) {
      const reach = bottom ? height - rectOf(at).top : rectOf(at).bottom;
      if (
        /fix|sti/.test(styleOf(at).position) &&
        !at.contains(iframe) &&
        rectOf(at).height < height / 3
      )
        most = Math.max(most, Math.ceil(reach));
    }
  // One bar may stand below another.
  return most > covered ? barAt(iframe, bottom, most) : most;
}
