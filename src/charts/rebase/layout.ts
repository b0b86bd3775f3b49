/**
 * Rebase: the values one can start counting from, a row each on one logarithmic scale, against one end.
 * On such a scale the length from base to end is the multiple, to the left where it is below one.
 */
import { tenth, WIDTH } from '../box';
import { MOST_PHONES, PHONE, textWidth } from '../textWidth';
import { rebaseProblems, roomProblems, type RebaseInput } from './problems';
import { BESIDE, plot, xOf, type End, type RebaseLayout, type Row } from './scale';

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

/** Where a value is said: beside its mark, where it has room to the end of the picture. */
function besideMark(x: number, said: string): Pick<Row, 'leftwards'> {
  return textWidth(said) * MOST_PHONES > WIDTH - x - BESIDE ? { leftwards: true } : {};
}

/** Ticks that can be told apart, and as few as can be read at a glance. */
const MOST_TICKS = 7;
const GAP = 6;

/** Whether the texts of ticks, each around its place, stand apart on the lowest phones. */
function haveRoom(ticks: readonly number[], text: (value: number) => string): boolean {
  const range = { low: ticks[0]!, high: ticks.at(-1)! };
  const half = (value: number) => (textWidth(text(value)) * PHONE) / 2;
  const apart = (value: number, i: number) => {
    const next = ticks[i + 1];
    if (next === undefined) return true;
    return xOf(range, next) - half(next) - GAP >= xOf(range, value) + half(value);
  };
  return ticks.length <= MOST_TICKS && ticks.every(apart);
}

/** The value of an end stands at its line, where it has room there beside the title. */
function endAt(end: End, x: number, title: string): End {
  const width = textWidth(`${end.when}: ${end.said}`, true) * PHONE;
  const hasRoom = x >= textWidth(title) * PHONE + GAP && x + width <= WIDTH;
  return hasRoom ? { ...end, atLine: true } : end;
}

/** Throws a RangeError with the problems, one a line. */
export function rebaseLayout(input: RebaseInput): RebaseLayout {
  const problems = [...rebaseProblems(input), ...roomProblems(input)];
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const { bases, ends, chosen, axis, words } = input;
  const values = [...bases, ...ends].map(({ value }) => value);
  const text = (value: number) => axis.text(value / axis.per);
  const ticks = logTicks(Math.min(...values), Math.max(...values), (all) => haveRoom(all, text));
  const range = { low: ticks[0]!, high: ticks.at(-1)! };
  const pitch = (plot.bottom - plot.top) / bases.length;
  return {
    rows: bases.map((base, i) => ({
      ...base,
      ...besideMark(xOf(range, base.value), base.said),
      y: tenth(plot.top + (i + 0.68) * pitch),
    })),
    ends: ends.map((end) => endAt(end, xOf(range, end.value), axis.title)),
    ...range,
    ticks: ticks.map((value) => ({ text: text(value), value })),
    title: axis.title,
    above: tenth(Math.min(25, pitch * 0.44)),
    chosen,
    words,
  };
}
