/**
 * Squares: an amount as a number of equal squares, filled row by row from the lower left. The last
 * square is cut where the amount is not whole, so that the inked area is true.
 */
import { HEIGHT, WIDTH } from '../box';
import { tenth } from '../tenth';

/** Room above and below the squares for their two labels. */
const HEAD = 42;
const FOOT = 30;
/** Share of the pitch left blank between two squares. */
const GAP = 0.1;

export interface SquaresLayout {
  /** How many squares each end of the comparison fills; may be fractional. */
  from: number;
  to: number;
  columns: number;
  /** Distance from one square to the next, and the side of a square. */
  pitch: number;
  side: number;
  /** Lower left corner of the first square. */
  x: number;
  y: number;
}

/** Fits `to` squares, as square a block as can be, into the box. Throws for amounts that are not above zero. */
export function squaresLayout(from: number, to: number): SquaresLayout {
  if (!(from > 0 && to > 0 && Number.isFinite(from + to)))
    throw new RangeError(`squares need amounts above zero, not ${from}, ${to}`);
  const room = HEIGHT - HEAD - FOOT;
  const columns = Math.ceil(Math.sqrt(Math.max(from, to)));
  const pitch = tenth(room / columns);
  return {
    from,
    to,
    columns,
    pitch,
    side: tenth(pitch * (1 - GAP)),
    x: tenth((WIDTH - pitch * columns) / 2),
    y: HEIGHT - FOOT,
  };
}

/**
 * Path of `amount` squares, to be stroked as wide as a square is high, with dashes of `side` and
 * gaps of the rest of the pitch: one short line a row instead of an element a square.
 */
export function squaresPath({ columns, pitch, side, x, y }: SquaresLayout, amount: number): string {
  let path = '';
  for (let row = 0; row * columns < amount; row += 1) {
    const inRow = Math.min(columns, amount - row * columns);
    const length = Math.floor(inRow) * pitch + (inRow % 1) * side;
    path += `M${x} ${tenth(y - row * pitch - side / 2)}h${tenth(length)}`;
  }
  return path;
}

/** The box around `amount` squares: what a pointer can hit, and where the label of the amount stands. */
export function squaresBox({ columns, pitch, x, y }: SquaresLayout, amount: number) {
  const rows = Math.ceil(amount / columns);
  const width = Math.min(columns, Math.ceil(amount)) * pitch;
  return { x, y: tenth(y - rows * pitch), width: tenth(width), height: tenth(rows * pitch) };
}

/** The frame around the first `amount` squares, which must fit one row: just outside their ink. */
export function frameBox({ pitch, side, x, y }: SquaresLayout, amount: number) {
  const around = 1.5;
  return {
    x: tenth(x - around),
    y: tenth(y - side - around),
    width: tenth(Math.ceil(amount) * pitch - (pitch - side) + 2 * around),
    height: tenth(side + 2 * around),
  };
}

/** Dashes that draw a row of squares: a square, then the gap. */
export const squareDashes = ({ side, pitch }: SquaresLayout): string =>
  `${side} ${tenth(pitch - side)}`;
