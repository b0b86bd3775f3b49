/** What several rounds of a measurement say together. */

/** The middle value and the ends; of an even number, the mean of the two in the middle. */
export interface Summary {
  median: number;
  least: number;
  most: number;
}

/** The value below which the share `p` (0 to 1) lies, between neighbours by a straight line; NaN for none. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const [low, high] = [sorted[Math.floor(at)] ?? NaN, sorted[Math.ceil(at)] ?? NaN];
  return low + (high - low) * (at % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** NaN in all three for no values. */
export const summary = (values: readonly number[]): Summary => ({
  median: median(values),
  least: quantile(values, 0),
  most: quantile(values, 1),
});

/** How many times `value` is `reference`; null where there is nothing to compare with. */
export const ratio = (value: number, reference: number): number | null =>
  Number.isFinite(value) && reference > 0 ? value / reference : null;
