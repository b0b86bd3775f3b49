/**
 * Rebase: the values one can start counting from, as squares of true area, and an end that each of them
 * cuts in as many squares as it is times the start. The end keeps its area, whatever cuts it.
 */
import { tenth } from '../box';
import { columnOf } from './column';
import { rebaseProblems, roomProblems, type RebaseInput } from './problems';
import {
  BESIDE,
  comparable,
  cutBy,
  room,
  ROWS,
  rowsOf,
  type Base,
  type RebaseLayout,
} from './scale';

/** Whether a base has room, and cuts no end in more squares than have it. */
function hasRoom(scale: number, base: Base, { ends }: RebaseInput): boolean {
  const { columns, pitch, side } = cutBy(scale, base);
  const high = room.bottom - room.top;
  if (side > Math.min(room.width, high)) return false;
  return ends
    .filter((end) => comparable(base, end))
    .every((end) => {
      const rows = Math.ceil(end.value / base.value / columns);
      return (rows - 1) * pitch + side <= high;
    });
}

/** One scale for all bases and ends: a choice changes squares and area, never what they are worth. */
function scaleOf(input: RebaseInput): number {
  const most = Math.max(...[...input.bases, ...input.ends].map(({ value }) => value));
  let scale = Math.sqrt((room.width * (room.bottom - room.top) * 1.2) / most);
  while (!input.bases.every((base) => hasRoom(scale, base, input))) scale *= 0.99;
  return Number(scale.toPrecision(5));
}

/** Throws a RangeError with the problems, one a line. */
export function rebaseLayout(input: RebaseInput): RebaseLayout {
  const problems = [...rebaseProblems(input), ...roomProblems(input)];
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  const { bases, ends, chosen, words } = input;
  const column = columnOf(bases);
  const { pitch, small } = rowsOf(bases.length);
  return {
    rows: bases.map((base, i) => ({
      ...base,
      ...column[i]!,
      cutY: tenth(ROWS.top + (i + 0.5) * pitch),
    })),
    ends,
    ...{ pitch, small },
    nameX: tenth(Math.max(...column.map(({ side }) => side)) + BESIDE + 3),
    scale: scaleOf(input),
    chosen,
    words,
  };
}
