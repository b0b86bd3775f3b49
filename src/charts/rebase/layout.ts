/**
 * Rebase: the values one can start counting from, a row each on one logarithmic scale, against one
 * end. On such a scale the length from base to end is the multiple, to the left where it is below one.
 */
import { rebaseProblems, roomProblems, type RebaseInput } from './problems';
import { BESIDE, plot, xOf, type RebaseLayout, type Row } from './scale';
import { logTicks } from './ticks';
import { WIDTH } from '../box';
import { MOST_PHONES } from '../room';
import { tenth } from '../tenth';
import { textWidth } from '../textWidth';

/** Where a value is said: beside its mark, where it has room to the end of the picture. */
function besideMark(x: number, said: string): Pick<Row, 'leftwards'> {
  return textWidth(said) * MOST_PHONES > WIDTH - x - BESIDE ? { leftwards: true } : {};
}

/** Throws a RangeError with the problems, one a line. */
export function rebaseLayout(input: RebaseInput): RebaseLayout {
  const problems = [...rebaseProblems(input), ...roomProblems(input)];
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const { bases, ends, chosen, axis, words } = input;
  const values = [...bases, ...ends].map(({ value }) => value);
  const ticks = logTicks(Math.min(...values), Math.max(...values));
  const range = { low: ticks[0]!, high: ticks.at(-1)! };
  const pitch = (plot.bottom - plot.top) / bases.length;
  return {
    rows: bases.map((base, i) => ({
      ...base,
      ...besideMark(xOf(range, base.value), base.said),
      y: tenth(plot.top + (i + 0.68) * pitch),
    })),
    ends,
    ...range,
    ticks: ticks.map((value) => ({ text: axis.text(value / axis.per), value })),
    title: axis.title,
    above: tenth(Math.min(25, pitch * 0.44)),
    chosen,
    words,
  };
}
