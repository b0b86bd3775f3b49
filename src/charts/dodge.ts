/**
 * Labels that would stand on each other move apart, along a line or below each other beside what they
 * name. Runs at build.
 */
import { clamp } from '../interaction/view';
import { HEIGHT, tenth } from './box';
import { LINE, PHONE } from './textWidth';

/** Neighbours that have met, and from now on move as one. */
interface Block {
  mean: number;
  size: number;
}

/** Blocks of `offsets` merged until their means ascend: the least squares fit that keeps the order. */
function ascending(offsets: readonly number[]): Block[] {
  const blocks: Block[] = [];
  for (const offset of offsets) {
    let block: Block = { mean: offset, size: 1 };
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      blocks.pop();
      const size = last.size + block.size;
      block = { mean: (last.mean * last.size + block.mean * block.size) / size, size };
    }
    blocks.push(block);
  }
  return blocks;
}

/**
 * Places for labels that want to be at `wanted`: in the order given, at least `gap` apart, inside
 * `[low, high]`, and with the least sum of squared moves. With too little room for all the gap
 * shrinks, evenly. Throws a RangeError for a place that is no number, and for reversed bounds.
 */
export function dodge(
  wanted: readonly number[],
  gap: number,
  [low, high]: readonly [low: number, high: number],
): number[] {
  const odd = wanted.findIndex((place) => !Number.isFinite(place));
  if (odd >= 0) throw new RangeError(`place ${odd} of the labels is ${wanted[odd]}, not a number`);
  if (!(low <= high)) throw new RangeError(`labels cannot stand between ${low} and ${high}`);
  const last = wanted.length - 1;
  const step = Math.min(gap, (high - low) / Math.max(1, last));
  // Without their gaps the labels only have to ascend.
  const blocks = ascending(wanted.map((place, i) => place - i * step));
  return blocks
    .flatMap(({ mean, size }) => Array<number>(size).fill(clamp(mean, low, high - last * step)))
    .map((offset, i) => offset + i * step);
}

/** A label at the side of a picture, placed so that it touches no other; heights in viewBox units. */
export interface SideLabel {
  lines: string[];
  /** The baseline of a single line; of several, that of a line in their middle. */
  y: number;
  /** From there to the first baseline, as a multiple of the size of the text. */
  drop: number;
}

/** From the middle of a line to its baseline, in viewBox units. */
const MIDDLE = 5;
/** Baselines of two labels are so far apart: a line of text on a phone, and a little. */
const APART = 24;
/** The highest baseline; below a title that reaches as far right as labels stand. */
export const TOP = { free: APART, titled: 38 };

interface Wanted {
  lines: string[];
  /** The height of what it names. */
  y: number;
}

/** Space that all lines but the first take, in viewBox units. */
const more = ({ lines }: Wanted) => (lines.length - 1) * LINE * PHONE;

/**
 * Labels in the order given. They move up, from the lowest on, until each has lines of its own; all down
 * if one would stand above `top`. Throws a RangeError where there are too many for the picture.
 */
export function sideLabels(wanted: readonly Wanted[], top = TOP.free): SideLabel[] {
  let free = Infinity;
  const middles = new Map<Wanted, number>();
  const fromBelow = [...wanted].sort((a, b) => b.y - a.y);
  for (const label of fromBelow) {
    const last = Math.min(label.y + MIDDLE + more(label) / 2, free - APART);
    free = last - more(label);
    middles.set(label, last - more(label) / 2);
  }
  const down = Math.max(0, top - free);
  const lowest = fromBelow[0];
  if (lowest && middles.get(lowest)! + more(lowest) / 2 + down > HEIGHT)
    throw new RangeError(`there is no room for ${wanted.length} labels; leave some out`);
  return wanted.map((label) => ({
    lines: label.lines,
    y: tenth(middles.get(label)! + down),
    drop: label.lines.length > 1 ? (-(label.lines.length - 1) * LINE) / 2 : 0,
  }));
}
