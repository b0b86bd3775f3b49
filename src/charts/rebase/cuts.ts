/** What is seen of a rebase at a moment: the end as it is cut, and every base with its own cut. */
import { clamp, mix } from '../../interaction/view';
import { squaresPath, unitBlock, unitOutlines, unitPath } from '../block';
import { tenth } from '../box';
import {
  chosenIn,
  comparable,
  cutBy,
  multipleText,
  room,
  ROWS,
  type Base,
  type End,
  type Piece,
  type RebaseLayout,
  type RebaseView,
  type Row,
} from './scale';

/** Squares of an end, from one to another; parts of a square too. */
export interface Cut {
  piece: Piece;
  from: number;
  to: number;
}

/** Path of a cut, in the units of blocks. */
export const cutPath = ({ piece: { columns }, from, to }: Cut): string =>
  from > 0 ? squaresPath(unitBlock(columns), to, from) : unitPath(columns, to);

/** How wide the lines of hollow squares are, in viewBox units. */
const LINE = 2;

/** The same as lines, and how wide these are. */
export function outlinesOf({ piece: { columns, pitch }, to }: Cut): { d: string; width: number } {
  const width = tenth(Math.min(1.5, (LINE * 10) / pitch));
  return { d: unitOutlines(columns, to, width), width };
}

/** Squares go to their places, and multiply there. */
const gone = ({ ends }: RebaseView): number => clamp((ends - 0.15) / 0.4);
const grown = ({ ends }: RebaseView): number => clamp((ends - 0.5) / 0.4);

/** How much of an end is there while it grows from one square on, or from what was chosen before. */
function amountOf(value: number, base: Base, view: RebaseView): number {
  const squares = value / base.value;
  return mix(Math.min(1, squares), squares, grown(view));
}

/** The value of the end at the moment: on its way from that of the end before. */
function valueOf(layout: RebaseLayout, end: End): number {
  const { before } = layout;
  return before ? mix(chosenIn(layout, before).end.value, end.value, before.share) : end.value;
}

/**
 * The chosen base and end, and the end in squares. After another base was chosen it is cut anew from
 * below: what the new squares have not reached is still in the old ones, so that the area stays.
 */
export function cutsAt(layout: RebaseLayout, view: RebaseView) {
  const { base, end } = chosenIn(layout, layout.chosen);
  const { before, scale } = layout;
  if (grown(view) === 0) return { base, end, cuts: [] };
  const value = valueOf(layout, end);
  const all = amountOf(value, base, view);
  const piece = cutBy(scale, base);
  if (!before || before.base === base.id) return { base, end, cuts: [{ piece, from: 0, to: all }] };
  const old = chosenIn(layout, before).base;
  const squares = value / old.value;
  const cuts: Cut[] = [
    { piece, from: 0, to: all * before.share },
    { piece: cutBy(scale, old), from: squares * before.share, to: squares },
  ];
  return { base, end, cuts };
}

/** The square of a base: in the column, and on its way to its place in the end, or in its own cut. */
function squareAt(layout: RebaseLayout, view: RebaseView, row: Row, chosen: boolean) {
  const { scale, small } = layout;
  const by = chosen ? 1 : small;
  const { side } = cutBy(scale, row);
  const [x, foot] = chosen ? [0, room.bottom] : [ROWS.left, row.cutY + footBelow(layout)];
  const t = gone(view);
  const now = mix(row.side, side * by, t);
  return {
    x: mix(0, x, t),
    y: mix(row.y + row.side / 2, foot, t) - now,
    side: now,
    filled: 1 - grown(view),
  };
}

/** The foot of a cut below the middle of its row: it is as high as the end is at most. */
const footBelow = ({ small }: RebaseLayout): number => ((room.bottom - room.top) * small) / 2;

/** SVG transform from the units of blocks to a foot, for squares so large, or `by` a share of that. */
export const placeOf = ({ pitch }: Piece, foot: number = room.bottom, by = 1): string =>
  `translate(0 ${tenth(foot)}) scale(${((pitch * by) / 10).toFixed(2)})`;

/** Every base: its square as long as it is seen, its cut of the end, and its multiple where it has one. */
export function rowsAt(layout: RebaseLayout, view: RebaseView) {
  const { end } = chosenIn(layout, layout.chosen);
  const value = valueOf(layout, end);
  return layout.rows.map((row) => {
    const chosen = row.id === layout.chosen.base;
    const has = comparable(row, end);
    const cut: Cut = { piece: cutBy(layout.scale, row), from: 0, to: amountOf(value, row, view) };
    return {
      ...{ row, chosen },
      /** Where its cut stands in its row; undefined while there is none. */
      place: grown(view) > 0 ? placeOf(cut.piece, footBelow(layout), layout.small) : undefined,
      cut: grown(view) > 0 && has ? cut : undefined,
      multiple: has ? multipleText(row, end, layout.words) : undefined,
      square: chosen || grown(view) < 1 ? squareAt(layout, view, row, chosen) : undefined,
    };
  });
}
