/** Places in a text in UTF-16 units, as facts have them, and in code points, which standards count in. */

/** Where the signs of two units stand, by the first of these. */
export const wideIn = (text: string): number[] =>
  Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index);

/** A place in code points; `wide` is where the text has signs of two units. */
export function pointsOf(
  [start, end]: readonly [number, number],
  wide: readonly number[],
): [start: number, end: number] {
  const pointOf = (unit: number) => unit - wide.filter((at) => at < unit).length;
  return [pointOf(start), pointOf(end)];
}
