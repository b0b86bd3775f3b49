/** What one square is worth, where a story does not say it. Runs at build. */
import { range } from 'd3';

/** So many squares at least show how much larger the larger amount is; more cannot be seen one by one. */
const FEWEST = 2;
const MOST = 2000;
/** So few can be counted. */
const COUNTABLE = 20;

/** 1, 2 and 5 times the powers of ten. */
const round = range(-15, 19).flatMap((power) =>
  [1, 2, 5].map((factor) => Number(`${factor}e${power}`)),
);

/**
 * One square is the first amount, so that the picture counts how many of it the second one is. Where the
 * larger amount would then be under 2 squares it is a round number of which that has 20 to 50; where it
 * would be over 2,000, the smallest round number that leaves no more. Throws a RangeError where there is
 * nothing to count.
 */
export function worthOf(from: number, to: number): number {
  const most = Math.max(from, to);
  if (!(most > 0 && most < Infinity))
    throw new RangeError(`squares cannot count ${from} and ${to}`);
  const squares = most / from;
  if (squares >= FEWEST && squares <= MOST) return from;
  if (from > 0 && squares > MOST) return round.find((worth) => worth >= most / MOST)!;
  return round.findLast((worth) => worth <= most / COUNTABLE)!;
}
