/** Ticks of a logarithmic axis, at round values of any unit and magnitude. Runs at build only. */

/** First digits of ticks, from close together to far apart. */
const steps: readonly (readonly number[])[] = [
  [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8],
  [1, 1.5, 2, 3, 4, 6],
  [1, 2, 5],
  [1, 3],
  [1],
];

/** Round values from some way below `least` to some way above `most`, in order. */
function round(least: number, most: number, digits: readonly number[]): number[] {
  const first = Math.floor(Math.log10(least)) - 1;
  const last = Math.ceil(Math.log10(most)) + 1;
  const powers = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  // Read as it is written: 3 * 1e-1 is not 0.3.
  return powers.flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)));
}

/** Those between which all values lie: from the last one below the least to the first that holds the most. */
function around(ticks: readonly number[], least: number, most: number): number[] {
  const low = ticks.findLast((tick) => tick < least)!;
  const high = ticks.find((tick) => tick >= most)!;
  return ticks.filter((tick) => tick >= low && tick <= high);
}

/** How many times the least value the most may be. */
export const REACH = 1e5;

/**
 * The closest ticks that have room, of which the first is below `least` and the last is not below
 * `most`; at least two. Both values are above zero and no further apart than `REACH`. Where not even
 * powers of ten have room, they are taken.
 */
export function logTicks(
  least: number,
  most: number,
  haveRoom: (ticks: readonly number[]) => boolean,
): number[] {
  const all = steps.map((digits) => around(round(least, most, digits), least, most));
  return all.find(haveRoom) ?? all.at(-1)!;
}
