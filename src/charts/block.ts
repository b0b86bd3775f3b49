/**
 * A block of equal squares, filled row by row from the lower left. The last square is cut where the
 * amount is not whole, so that the inked area is true.
 */
import { tenth, type Box } from './box';

/** A block of equal squares, filled from the lower left corner row by row; lengths in viewBox units. */
export interface Block {
  columns: number;
  /** Distance from one square to the next, and the side of a square. */
  pitch: number;
  side: number;
  /** Lower left corner of the first square. */
  x: number;
  y: number;
}

/** Share of the pitch left blank between two squares. */
export const GAP = 0.1;

/** A block that holds up to `amount` squares, as square as can be, centred at the foot of a room. */
export function blockIn(room: Box, amount: number): Block {
  const columns = Math.max(1, Math.ceil(Math.sqrt(amount)));
  const pitch = tenth(Math.min(room.width, room.height) / columns);
  return {
    columns,
    pitch,
    side: tenth(pitch * (1 - GAP)),
    x: tenth(room.x + (room.width - pitch * columns) / 2),
    y: room.y + room.height,
  };
}

/** How far ink reaches in a row when `amount` squares of it are filled. */
const inked = ({ pitch, side }: Block, amount: number): number =>
  Math.floor(amount) * pitch + (amount % 1) * side;

/** Lines in a row as [start, length]: the rest of a square that is begun, then whole squares and a part. */
function inRow(block: Block, from: number, to: number): [start: number, length: number][] {
  const whole = Math.min(to, Math.ceil(from));
  const left = whole * block.pitch;
  return [
    [inked(block, from), (whole - from) * block.side],
    [left, inked(block, to) - left],
  ];
}

/**
 * Path of the squares from `start` to `end`, to be stroked as wide as a square is high, with the
 * dashes of `squareDashes`: a short line or two a row instead of an element a square.
 */
export function squaresPath(block: Block, end: number, start = 0): string {
  const { columns, pitch, side, x, y } = block;
  let path = '';
  for (let row = Math.floor(start / columns); row * columns < end; row += 1) {
    const from = Math.max(0, start - row * columns);
    const to = Math.min(columns, end - row * columns);
    for (const [left, length] of inRow(block, from, to))
      if (tenth(length) > 0)
        path += `M${tenth(x + left)} ${tenth(y - row * pitch - side / 2)}h${tenth(length)}`;
  }
  return path;
}

/**
 * A block in units of its own, for many that are drawn alike: a square has a side of 9, and 1 to the next, which
 * is what their style strokes. It stands with its lower left corner at the origin.
 */
export const unitBlock = (columns: number): Block => ({ columns, pitch: 10, side: 9, x: 0, y: 0 });

/** Path of the first squares of a block in units, each row beginning from the one before: of many rows this is short. */
export function unitPath(columns: number, end: number): string {
  const wide = columns * 10 - 1;
  const rows = Math.floor(end / columns);
  const full = rows > 0 ? `M0-4.5h${wide}` : '';
  const more = rows > 1 ? `m-${wide}-10h${wide}`.repeat(rows - 1) : '';
  return full + more + squaresPath(unitBlock(columns), end, rows * columns);
}

/** Path of the same squares as lines so wide, each within its square. */
export function unitOutlines(columns: number, end: number, line: number): string {
  const wide = tenth(9 - line);
  const square = (width: number) => `h${width}v-${wide}h-${width}z`;
  const squares = (count: number) => `${square(wide)}m10 0`.repeat(count);
  const rows = Math.floor(end / columns);
  const left = Math.floor(end) - rows * columns;
  const rest = tenth((end % 1) * 9 - line);
  const full = `${squares(columns)}m-${columns * 10}-10`.repeat(rows);
  const more = squares(left) + (rest > 0 ? square(rest) : '');
  return `M${tenth(line / 2)}-${tenth(line / 2)}${full}${more}`;
}

/** The box around `amount` squares, each with the gap behind and above it: where the label of the amount stands. */
export function blockBox({ columns, pitch, x, y }: Block, amount: number): Box {
  const rows = Math.ceil(amount / columns);
  const width = Math.min(columns, Math.ceil(amount)) * pitch;
  return { x, y: tenth(y - rows * pitch), width: tenth(width), height: tenth(rows * pitch) };
}

/** The box around the ink of `amount` squares: what a pointer can hit, and what a ring is drawn around. */
export function inkBox(block: Block, amount: number): Box {
  const { x, y, width, height } = blockBox(block, amount);
  const gap = amount > 0 ? block.pitch - block.side : 0;
  return { x, y: tenth(y + gap), width: tenth(width - gap), height: tenth(height - gap) };
}

/** Between squares and the line around them. */
const AROUND = 1.5;

/** A line around the first `amount` squares, just outside their ink; empty for none. */
export function outlinePath({ columns, pitch, side, x, y }: Block, amount: number): string {
  const cells = Math.ceil(amount);
  if (cells === 0) return '';
  const [rows, rest] = [Math.floor(cells / columns), cells % columns];
  const left = tenth(x - AROUND);
  const right = (count: number) => tenth(x + count * pitch - (pitch - side) + AROUND);
  const top = (row: number) => tenth(y - row * pitch - side - AROUND);
  const start = `M${left} ${tenth(y + AROUND)}`;
  if (rows === 0) return `${start}H${right(rest)}V${top(0)}H${left}Z`;
  const full = `${start}H${right(columns)}V${top(rows - 1)}`;
  return rest === 0 ? `${full}H${left}Z` : `${full}H${right(rest)}V${top(rows)}H${left}Z`;
}

/** Dashes that draw a row of squares: a square, then the gap. */
export const squareDashes = ({ side, pitch }: Block): string => `${side} ${tenth(pitch - side)}`;
