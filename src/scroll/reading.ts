/** Where a chapter's steps are on the page: the only place where the layout of steps is read. */
import type { Reading } from './position';

export function readLayout(chapter: HTMLElement, steps: readonly HTMLElement[]): Reading {
  const { top, height: length } = chapter.getBoundingClientRect();
  return {
    tops: steps.map((step) => step.getBoundingClientRect().top - top),
    scrolled: -top,
    length,
    landing: parseFloat(getComputedStyle(steps.at(-1)!).scrollMarginTop),
    height: innerHeight,
  };
}

/** Whether the picture stays in view: the style sheet lets it go in print and in low windows. */
export const picturePinned = (chapter: HTMLElement): boolean =>
  getComputedStyle(chapter.querySelector('figure')!).position === 'sticky';

/** Whether the reading line, where steps come to rest, is inside the chapter. */
export const beingRead = ({ scrolled, landing, length }: Reading): boolean =>
  scrolled + landing >= 0 && scrolled + landing < length;

/** From one step to the next; the last one is taken to be as long as the viewport is high. */
const lengthOf = ({ tops, height }: Reading, index: number): number =>
  (tops[index + 1] ?? tops[index]! + height) - tops[index]!;

/**
 * How far the chapter must be scrolled, in px, for the step that was at the reading line to be
 * there again, equally far through; null where no step was.
 */
export function keptScroll(before: Reading, after: Reading): number | null {
  const line = before.scrolled + before.landing;
  const index = before.tops.findLastIndex((top) => top <= line + 1);
  if (index < 0) return null;
  const share = (line - before.tops[index]!) / lengthOf(before, index);
  if (share > 1) return null;
  return after.tops[index]! + share * lengthOf(after, index) - after.landing;
}
