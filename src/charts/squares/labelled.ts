/** Which data are labelled, where a story does not say it. */
import type { Datum } from './trend';

const least = (data: readonly Datum[], order: (a: Datum, b: Datum) => number) =>
  [...data].sort(order)[0];

/**
 * Ids of the two ends, the highest and the lowest value, and the last figure that others give; each once,
 * in this order, which is that in which they take their places.
 */
export function labelledIds(data: readonly Datum[], ends: readonly string[]): string[] {
  const others = data.filter(({ kind }) => kind === 'context');
  const found = [
    least(data, (a, b) => b.value - a.value),
    least(data, (a, b) => a.value - b.value),
    least(others, (a, b) => b.slot - a.slot),
  ];
  return [...new Set([...ends, ...found.flatMap((datum) => datum?.id ?? [])])];
}
