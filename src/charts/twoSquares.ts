/**
 * The opening's picture: two amounts as squares of true area side by side, the earlier one at the left,
 * each with its date and value. Runs at build.
 */
import { tenth, WIDTH } from './box';
import { textWidth, wrapped } from './textWidth';

/** One of the two amounts, as the opening tells of it. */
export interface OpeningAmount {
  value: number;
  when: string;
  /** The value in words. */
  said: string;
}

/** One of the squares, in viewBox units, and the label within it or above it. */
export interface AmountSquare {
  x: number;
  y: number;
  side: number;
  label: {
    lines: string[];
    anchor: 'start' | 'end';
    x: number;
    y: number;
    inside: boolean;
  };
}

/** The picture, and its size, in viewBox units. */
export interface TwoSquares {
  width: number;
  height: number;
  from: AmountSquare;
  to: AmountSquare;
}

/** Side of the larger square where the smaller one leaves it that. */
export const LARGE = 264;
/** Between the squares, and between the larger one and the other's label. */
const GAP = 8;
/** A reader's face may be wider than is reckoned with, by so much. */
const WIDER = 1.05;
/** Size of text in a picture 288 px wide, which is what a phone of 320 px has. */
const SIZE = 16.2;
/** From one line of a label to the next. */
const LINE = 20;
/** From a square's edge to what stands in it. */
export const INSET = 14;
/** From a square's top to the first baseline in it. */
export const FIRST = 30;
/** From the last line of a label down to its square. */
export const ABOVE = 12;

const widthOf = (lines: readonly string[]) =>
  Math.max(...lines.map((line) => textWidth(line, true))) * SIZE;

const linesIn = ({ when, said }: OpeningAmount, width: number): string[] => [
  when,
  ...wrapped(said, width / SIZE, true),
];

/** The label within a square; null where it has no room there. */
function linesInside(end: OpeningAmount, side: number): string[] | null {
  const lines = linesIn(end, side - 2 * INSET);
  const high = FIRST + (lines.length - 1) * LINE + ABOVE;
  return widthOf(lines) <= side - 2 * INSET && high <= side ? lines : null;
}

/** Sides of the squares, and the lines of the smaller one's label where that stands above it. */
function sidesOf(share: number, small: OpeningAmount) {
  const most = Math.min(LARGE, (WIDTH - GAP) / (1 + share));
  if (linesInside(small, most * share)) return { large: most, above: null };
  const lines = linesIn(small, (WIDTH - GAP - most) / WIDER);
  return { large: Math.min(most, WIDTH - GAP - widthOf(lines) * WIDER), above: lines };
}

/** A square whose foot is at `foot`, at the picture's left or right edge. */
function squareAt(
  left: boolean,
  side: number,
  foot: number,
  end: OpeningAmount,
  above: string[] | null,
) {
  const [x, y] = [left ? 0 : WIDTH - side, foot - side];
  const lines = above ?? linesInside(end, side) ?? linesIn(end, side - 2 * INSET);
  const label = above
    ? {
        anchor: left ? 'start' : 'end',
        x: left ? 0 : WIDTH,
        y: y - ABOVE - (lines.length - 1) * LINE,
      }
    : { anchor: 'start', x: x + INSET, y: y + FIRST };
  return {
    ...{ x: tenth(x), y: tenth(y), side: tenth(side) },
    label: { lines, ...label, x: tenth(label.x), y: tenth(label.y), inside: above === null },
  } as AmountSquare;
}

/** Throws a RangeError for values below zero, and for two of nothing. */
export function twoSquares(from: OpeningAmount, to: OpeningAmount): TwoSquares {
  const [less, more] = from.value < to.value ? [from, to] : [to, from];
  if (!(less.value >= 0 && more.value > 0 && more.value < Infinity))
    throw new RangeError(`two squares cannot show ${from.value} and ${to.value}`);
  const share = Math.sqrt(less.value / more.value);
  const { large, above } = sidesOf(share, less);
  const small = large * share;
  // A label above a square almost as high as the other needs room above both.
  const high = above ? small + ABOVE + above.length * LINE : 0;
  const height = Math.ceil(Math.max(large, high));
  const square = (end: OpeningAmount, left: boolean) =>
    end === less
      ? squareAt(left, small, height, end, above)
      : squareAt(left, large, height, end, null);
  return { width: WIDTH, height, from: square(from, true), to: square(to, false) };
}
