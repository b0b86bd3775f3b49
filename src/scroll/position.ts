/**
 * Where in a chapter the reader is: decided from positions alone, so that any jump lands right, and where
 * these are on the page, the only place where the layout of steps is read.
 */

/**
 * Index of the first item that `isBeyond` accepts, by halving; the length of the list where it
 * accepts none. Once it accepts an item it must accept all that follow.
 */
export function bisect<T>(items: readonly T[], isBeyond: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBeyond(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a reader is in a chapter. */
export interface Position {
  /** The step that has arrived, or is arriving. */
  index: number;
  /** How far it has come: 0 just below the reading line, 1 in place. */
  progress: number;
}

/** The chapter's beginning: its first step, in place. */
export const START: Position = { index: 0, progress: 1 };

export interface ScrollLayout {
  /** Distance of each step's top from the chapter's top, in px, ascending. */
  tops: readonly number[];
  /** Height of the chapter, in px. */
  length: number;
  /** Where the viewport's top is, from the chapter's top, in px. */
  scrolled: number;
  /** Where a step comes to rest when it is jumped to, from the viewport's top, in px. */
  landing: number;
  /** Height of the viewport, in px. */
  height: number;
}

/**
 * A step begins to arrive when it has covered this share of its way up from the viewport's foot to its
 * landing: more than it has when the one before is in place.
 */
const BEGIN = 0.15;
/** It is in place with a fifth of the way left, so that a landed step is never half drawn. */
const END = 0.8;

function arrival(top: number, { scrolled, landing, height }: ScrollLayout): number {
  const way = Math.max(1, height - landing);
  const covered = (height - (top - scrolled)) / way;
  return Math.min(1, Math.max(0, (covered - BEGIN) / (END - BEGIN)));
}

/** The last step that has begun to arrive; the first step is always there. No steps give index 0. */
export function position(reading: ScrollLayout): Position {
  const coming = bisect(reading.tops, (top) => arrival(top, reading) === 0);
  const index = Math.max(0, coming - 1);
  return { index, progress: index > 0 ? arrival(reading.tops[index]!, reading) : 1 };
}

/** The step being read: the arriving one from half way on, the one before until then. */
export const activeStep = ({ index, progress }: Position): number =>
  progress < 0.5 ? Math.max(0, index - 1) : index;

/** Where a chapter's steps come to rest, from the window's top, in px: but for the first one, above which the heading has room. */
export const landingOf = (chapter: HTMLElement): number =>
  parseFloat(getComputedStyle(chapter.querySelector('figure')!).scrollMarginTop);

/** Of the window's height: what has come so far is read, where pictures do not stay. */
const LINE = 1 / 4;

const lineOf = ({ scrolled, landing, height }: ScrollLayout): number =>
  scrolled + Math.max(landing + 1, height * LINE);

/**
 * The step being read where each has its own picture: the last that has come up to the line, landed or not; -1
 * before the first one has, where the picture is that lives.
 */
export const stepAtLine = (reading: ScrollLayout): number => {
  const line = lineOf(reading);
  return bisect(reading.tops, (top) => top > line) - 1;
};

export function readLayout(chapter: HTMLElement, steps: readonly HTMLElement[]): ScrollLayout {
  const { top, height: length } = chapter.getBoundingClientRect();
  return {
    tops: steps.map((step) => step.getBoundingClientRect().top - top),
    scrolled: -top,
    length,
    landing: landingOf(chapter),
    height: innerHeight,
  };
}

/** Whether the picture stays in view: the style sheet lets it go in print and in low windows. */
export const picturePinned = (chapter: HTMLElement): boolean =>
  getComputedStyle(chapter.querySelector('figure')!).position === 'sticky';

/** Whether the middle of the window is inside the chapter: wherever its steps come to rest, it is in one alone. */
export const beingRead = ({ scrolled, height, length }: ScrollLayout): boolean =>
  scrolled + height / 2 >= 0 && scrolled + height / 2 < length;

/** From one step to the next; the last one is taken to be as long as the viewport is high. */
const lengthOf = ({ tops, height }: ScrollLayout, index: number): number =>
  (tops[index + 1] ?? tops[index]! + height) - tops[index]!;

/**
 * How far the chapter must be scrolled, in px, for the step that was at the reading line to be
 * there again, equally far through; null where no step was.
 */
export function keptScroll(before: ScrollLayout, after: ScrollLayout): number | null {
  const line = before.scrolled + before.landing;
  const index = before.tops.findLastIndex((top) => top <= line + 1);
  if (index < 0) return null;
  const share = (line - before.tops[index]!) / lengthOf(before, index);
  if (share > 1) return null;
  return after.tops[index]! + share * lengthOf(after, index) - after.landing;
}

/** The same for what stands before the first step, and for what stands after the last, from the chapter's end. */
export function keptAround(before: ScrollLayout, after: ScrollLayout): number {
  const line = before.scrolled + before.landing;
  const [top, now] = [before.tops[0] ?? 0, after.tops[0] ?? 0];
  const kept = line < top ? (line / top) * now : after.length - (before.length - line);
  return kept - after.landing;
}
