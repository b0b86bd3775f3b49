/** Ticks of a logarithmic scale. Runs at build. */
import { range, ticks } from 'd3';

const powers = range(-15, 19);
const tens = powers.map((power) => Number(`1e${power}`));

/** 1 and 3 times the powers of ten: evenly spaced to the eye. */
export const onesAndThrees = powers.flatMap((power) => [
  Number(`1e${power}`),
  Number(`3e${power}`),
]);

const between = (all: readonly number[], low: number, high: number) =>
  all.filter((tick) => tick >= low && tick <= high);

/** The fewest ticks that make a scale readable. */
const FEWEST = 3;

/**
 * Ticks from `low` to `high`, both above zero, at most `most` of them: ones and threes; where they are
 * too many, powers of ten, or each second, third … of them; where too few, round steps.
 */
export function logTicks(low: number, high: number, most: number): number[] {
  const even = between(onesAndThrees, low, high);
  if (even.length < FEWEST) {
    const round = ticks(low, high, FEWEST + 1).filter((tick) => tick > 0);
    return round.length > even.length ? round : even;
  }
  if (even.length <= most) return even;
  const whole = between(tens, low, high);
  const each = Math.ceil(whole.length / most);
  return whole.filter((_, i) => i % each === 0);
}
