/**
 * Starts: one amount as a square that never changes, and beside it, in turn, the squares of what one can
 * count from, all of true area, as in an opening. Runs at build.
 */
import { tenth } from '../box';
import { displayWidth, LINE as LEADING, PHONE, RISE, textWidth, wrapped } from '../textWidth';
import { ABOVE, FIRST, INSET, LARGE } from '../twoSquares';
import { FOOT, RIGHT, type Lines, type Start, type StartsLayout } from './scale';

/** An amount, in words and as a value. */
export interface StartsAmount {
  id: string;
  kind: Start['kind'];
  value: number;
  /** When it was, and of what. */
  name: string;
  /** The value in words. */
  said: string;
}

export interface StartsInput {
  end: StartsAmount;
  /** In the order in which they are shown; `measure` is what the division gives from each of them. */
  starts: readonly (StartsAmount & { measure: string })[];
  /** What measures count, such as “times”; empty where they say it themselves. */
  unit: string;
}

/** Least distance between the squares. */
const GAP = 16;
/** Size of a measure where it has room, and the least that is still a headline. */
const MEASURE = 76;
const SMALLEST = 30;
/** From its baseline down to that of its unit. */
const UNIT = 34;
/** What a comma in a measure reaches below its line. */
const COMMA = 8;
/** Room that a label needs above the squares. */
const TOP = 4;

const line = LEADING * PHONE;

const linesOf = ({ name, said }: StartsAmount, width: number): string[] =>
  [name, said].flatMap((text) => wrapped(text, width / PHONE, true));

const widthOf = (lines: readonly string[]): number =>
  Math.max(...lines.map((text) => textWidth(text, true))) * PHONE;

/** The widest word: no line can be narrower. */
const widest = (amounts: readonly StartsAmount[]): number =>
  Math.max(...amounts.map((amount) => widthOf(linesOf(amount, 0))));

/** Side of the large square: as large as the largest of the others, and their labels, allow. */
function largeSide({ end, starts }: StartsInput): number {
  const shares = starts.map(({ value }) => Math.sqrt(value / end.value));
  return Math.min(
    LARGE,
    (RIGHT - GAP) / (1 + Math.max(...shares)),
    RIGHT - GAP - Math.ceil(widest(starts)),
  );
}

/** The label above a square at the left edge. */
function labelAbove(start: StartsAmount, side: number, width: number): Lines {
  const lines = linesOf(start, Math.max(side, width));
  const y = FOOT - side - ABOVE;
  if (y - lines.length * line < TOP)
    throw new RangeError(
      `${start.id}: there is no room for “${lines.join(' ')}” above its square; name it shorter`,
    );
  // Its last line is the one that keeps its distance, whatever the size of the text.
  return { x: 0, y: tenth(y), drop: tenth((1 - lines.length) * LEADING), lines };
}

/** As large as the widest measure, and what is above and below it, allow. */
function measureSize({ starts }: StartsInput, width: number, height: number): number {
  const most = Math.max(...starts.map(({ measure }) => displayWidth(measure)));
  return Math.floor(Math.min(MEASURE, width / most, height / RISE));
}

/** Throws a RangeError for no start, for values that no square can show, and for labels without room. */
export function startsLayout(input: StartsInput): StartsLayout {
  const { end, starts, unit } = input;
  const odd = [end, ...starts].find(({ value }) => !(value > 0 && value < Infinity));
  if (odd) throw new RangeError(`${odd.id} is ${odd.value}, and squares need values above zero`);
  if (starts.length === 0) throw new RangeError('there is nothing to start from; name a figure');
  const large = largeSide(input);
  const inner = large - 2 * INSET;
  const x = tenth(RIGHT - large + INSET);
  const lines = linesOf(end, inner);
  const comma = starts.some(({ measure }) => measure.includes(',')) ? COMMA : 0;
  const below = unit ? UNIT + comma : 0;
  const size = measureSize(input, inner, large - FIRST - lines.length * line - INSET - below);
  if (widthOf(lines) > inner || size < SMALLEST)
    throw new RangeError(
      `${end.id}: there is no room for “${lines.join(' ')}” in its square; leave out the largest start`,
    );
  const foot = FOOT - INSET - 2;
  return {
    end: {
      ...{ id: end.id, kind: end.kind, side: tenth(large) },
      label: { x, y: tenth(FOOT - large + FIRST), drop: 0, lines },
    },
    starts: starts.map((start) => {
      const side = tenth(large * Math.sqrt(start.value / end.value));
      const label = labelAbove(start, side, RIGHT - GAP - large);
      return { id: start.id, kind: start.kind, side, label, measure: start.measure };
    }),
    measure: { x, y: foot - below, size },
    ...(unit && { unit: { x, y: foot, drop: 0, lines: [unit] } }),
  };
}
