/** Labels that would stand on each other move apart. One dimension: heights, or places along a line. */
import { clamp } from '../interaction/channel';

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
