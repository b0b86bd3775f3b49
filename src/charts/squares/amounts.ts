/** Two amounts, or one, as squares of one size, and how these become the points of a trend. */
import { mix } from '../../interaction/view';
import { blockBox, blockIn, type Block } from '../block';
import { HEIGHT, tenth, WIDTH, type Box } from '../box';

/** Room above and below the squares for their labels; more where what a square is worth is said too. */
const HEAD = 42;
const FOOT = 30;
const WORTH = 22;
/** From the foot of the squares down to the baselines of what is said below them. */
const BELOW = 21;
/** From a label's baseline down to the squares below it, and how high its letters are. */
const ABOVE = 10;
const LETTERS = 15;

/** More cannot be told apart. */
const MOST = 10_000;

export interface Amounts {
  block: Block;
  /** How many squares each fills; may be fractional, and nothing. `to` is absent where there is one amount. */
  from: number;
  to?: number;
  /** The label of the second amount stands within the frame of the first, in the room that it left. */
  inside?: true;
}

/** A label within a frame stands clear of it. */
export const INSET = 6;

/** Whether a label, so wide at most, has room above what is left of an amount, and within its frame. */
function hasRoom(block: Block, from: number, to: number, width: number): boolean {
  const top = blockBox(block, to).y - ABOVE - LETTERS;
  const last = from % block.columns;
  // The frame's last row is shorter than the others where squares do not fill it.
  const isInLast = top < blockBox(block, from - last).y;
  const right = (isInLast ? Math.ceil(last) : block.columns) * block.pitch;
  return top >= blockBox(block, from).y && width + 2 * INSET <= right;
}

/**
 * `worthSaid` is whether there are words below for what a square is worth, `width` how wide the label of the
 * second amount is at most. Throws a RangeError for amounts below zero, for nothing at all, and for more squares than can be told apart.
 */
export function amountsLayout(
  from: number,
  to: number | null,
  { worthSaid = false, width = 0 } = {},
): Amounts {
  const all = [from, ...(to === null ? [] : [to])];
  const most = Math.max(...all);
  if (!all.every((amount) => amount >= 0 && amount < Infinity) || most === 0)
    throw new RangeError(
      `squares cannot count ${all.join(' and ')}; name figures that are 0 or more, and one of them above 0`,
    );
  if (most > MOST)
    throw new RangeError(`${Math.round(most)} squares cannot be told apart; make one worth more`);
  const foot = FOOT + (worthSaid ? WORTH : 0);
  const room = { x: 0, y: HEAD, width: WIDTH, height: HEIGHT - HEAD - foot };
  const block = blockIn(room, most);
  const inside = to !== null && to < from && hasRoom(block, from, to, width);
  return { block, from, ...(to !== null && { to }), ...(inside && { inside }) };
}

/** Baselines of the label of the first amount and of what one square is worth. */
export const belowBlock = ({ block: { y } }: Amounts) => ({
  label: y + BELOW,
  worth: y + BELOW + WORTH,
});

/**
 * Baseline of the label above `amount` squares. What has become less is labelled in the room that it
 * left, or above where it began when there is none.
 */
export function aboveBlock(amounts: Amounts, amount: number): number {
  const { block, from, to, inside } = amounts;
  const risen = to === undefined || to >= from;
  const below = risen ? amount : inside ? to : from;
  return tenth(blockBox(block, below).y - ABOVE);
}

/** Size of a square block when it has become a mark, in viewBox units. */
const MARK = 10;

/**
 * SVG transform at share `t` (0 to 1) of the way from a block's own place to the point; none at 0, and
 * none for a block of no squares, which has nothing to move.
 */
export function gather(
  { x, y, width, height }: Box,
  toX: number,
  toY: number,
  t: number,
): string | undefined {
  const size = Math.max(width, height);
  if (t <= 0 || size === 0) return undefined;
  const scale = mix(1, MARK / size, t);
  const left = mix(x + width / 2, toX, t) - (x + width / 2) * scale;
  const top = mix(y + height / 2, toY, t) - (y + height / 2) * scale;
  return `translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.toFixed(4)})`;
}
