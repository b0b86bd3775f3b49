/** The bases as squares of true area below each other, each with its name and value beside it. Runs at build. */
import { tenth, WIDTH } from '../box';
import { LINE, PHONE, wrapped } from '../textWidth';
import { BESIDE, type Base, type Row } from './scale';

/** Where the squares stand, from the top on; between them, and as wide as one can be. */
const COLUMN = { top: 4, bottom: 352, widest: 104, gap: { least: 6, most: 16 } };
const HIGH = COLUMN.bottom - COLUMN.top;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Names in lines beside squares as wide as they can be. */
const linesOf = ({ label }: Base): string[] =>
  wrapped(label, (WIDTH - COLUMN.widest - BESIDE) / PHONE, true);

/** How high words are, the value in a line of its own. */
const wordsHeight = (lines: readonly string[]): number => (lines.length + 1) * LINE * PHONE;

/** Whether the names have room below each other, however small the squares. */
export const haveRoom = (bases: readonly Base[]): boolean =>
  sumOf(bases.map((base) => wordsHeight(linesOf(base)))) <= HIGH;

/** As large as they can be with the words beside them, of which the higher one counts. */
export function columnOf(bases: readonly Base[]): Pick<Row, 'y' | 'side' | 'lines'>[] {
  const names = bases.map(linesOf);
  const roots = bases.map(({ value }) => Math.sqrt(value));
  const heightsAt = (widest: number) =>
    roots.map((root, i) => Math.max((widest * root) / Math.max(...roots), wordsHeight(names[i]!)));
  let widest = COLUMN.widest;
  const isHigh = () => sumOf(heightsAt(widest)) + (bases.length - 1) * COLUMN.gap.least > HIGH;
  while (widest > 1 && isHigh()) widest -= 0.5;
  const heights = heightsAt(widest);
  const free = HIGH - sumOf(heights);
  const gap = Math.min(COLUMN.gap.most, free / Math.max(1, bases.length - 1));
  let top = COLUMN.top;
  return bases.map((_, i) => {
    const y = tenth(top + heights[i]! / 2);
    top += heights[i]! + gap;
    return { y, side: tenth((widest * roots[i]!) / Math.max(...roots)), lines: names[i]! };
  });
}
