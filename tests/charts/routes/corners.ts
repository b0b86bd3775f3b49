/** Reads SVG paths back, as a browser does. */

type Point = [x: number, y: number];

/** The points that each command's pair of numbers adds, seen from the point before; a control point is none. */
const pairsOf = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);

const numbersIn = (text: string): number[] =>
  (text.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number);

/** Every point that a path passes, ring by ring: absolute or relative lines, and relative curves. */
export function cornersOf(d: string): Point[][] {
  const rings: Point[][] = [];
  for (const [, command = '', rest = ''] of d.matchAll(/([MlLqtz])([^MlLqtz]*)/g)) {
    const pairs = pairsOf(numbersIn(rest));
    if (command === 'M') rings.push(pairs);
    const ring = rings.at(-1)!;
    if (command === 'L') ring.push(...pairs);
    if (command === 'M' || command === 'L') continue;
    for (const [x, y] of command === 'q' ? pairs.slice(1) : pairs)
      ring.push([ring.at(-1)![0] + x, ring.at(-1)![1] + y]);
  }
  return rings;
}
