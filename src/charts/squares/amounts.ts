/**
 * Two amounts, or one, as squares of one size; how near the first is seen before the second comes; and how
 * both become the points of a trend.
 */
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

/** What the frame of the first amount takes on its left, so that it begins at the picture's edge, as labels do. */
const FRAME = 2.5;

/** More cannot be told apart. */
const MOST = 10_000;

export interface Amounts {
  block: Block;
  /** How many squares each fills; may be fractional, and nothing. `to` is absent where there is one amount. */
  from: number;
  to?: number;
  /** The label of the second amount stands within the frame of the first, in the room that it left. */
  inside?: true;
  /** Absent where the first amount fills the picture anyway, as what becomes less does. */
  near?: Near;
}

/** How the first amount is seen from near by: so many times as large, and from where it grows. */
export interface Near {
  scale: number;
  /** The one point that stays where it is, from afar and near by, in viewBox units. */
  x: number;
  y: number;
}

const hundredth = (value: number) => Math.floor(value * 100) / 100;

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
  const block = { ...blockIn(room, most), x: FRAME };
  const inside = to !== null && to < from && hasRoom(block, from, to, width);
  const near = to !== null && to > from ? nearOf(block, from) : undefined;
  return {
    block,
    from,
    ...(to !== null && { to }),
    ...(inside && { inside }),
    ...(near && { near }),
  };
}

/** Above squares that are seen from near by, which have no label there. */
const TOP = 4;
/** A camera that comes so little nearer is not worth its way. */
const LEAST = 1.25;

/** From near by the first amount fills the picture from side to side, or from top to bottom; it stands in its middle. */
function nearOf(block: Block, from: number): Near | undefined {
  const { width, height } = blockBox(block, from);
  if (width === 0) return undefined;
  const room = block.y - TOP;
  const scale = Math.min(WIDTH / width, room / height);
  if (scale < LEAST) return undefined;
  const below = (room - height * scale) / 2;
  // Near by the squares begin at the edge.
  const x = hundredth((block.x * scale) / (scale - 1));
  return { scale: hundredth(scale), x, y: tenth(block.y + below / (scale - 1)) };
}

/** Baselines of the label of the first amount and of what one square is worth. */
export const belowBlock = ({ block: { y } }: Amounts) => ({
  label: y + BELOW,
  worth: y + BELOW + WORTH,
});

/**
 * Baseline of the label of the second amount, above its squares. What has become less is labelled in the
 * room that it left, or above where it began when there is none.
 */
export function aboveBlock({ block, from, to = 0, inside }: Amounts): number {
  return tenth(blockBox(block, inside ? to : Math.max(from, to)).y - ABOVE);
}

/** A box as it is seen at share `t` (0 to 1) of the way to where its first amount is near. */
export function seen(box: Box, near: Near | undefined, t: number): Box {
  if (!near || t <= 0) return box;
  // Each like part of the way makes it as many times larger.
  const scale = near.scale ** t;
  const from = (fixed: number, place: number) => tenth(fixed + (place - fixed) * scale);
  return {
    ...{ x: from(near.x, box.x), y: from(near.y, box.y) },
    ...{ width: tenth(box.width * scale), height: tenth(box.height * scale) },
  };
}

/** Where the label of the first amount stands while that is near. */
export interface NearLabel {
  x: number;
  y: number;
  /** It stands upon the one square. */
  inside?: true;
}

/** Between a label upon a square and the edge of that. */
const MARGIN = 14;

/** The label of the first amount, so wide at most, stands upon a single square, below several; null where none is near. */
export function nearLabel({ block, from, near }: Amounts, width: number): NearLabel | null {
  if (!near) return null;
  const { x, y, height } = seen(blockBox(block, from), near, 1);
  const inked = from * block.side * near.scale;
  const inside = from <= 1 && width + 2 * MARGIN <= inked;
  return inside
    ? { x: x + MARGIN, y: tenth(y + height - MARGIN), inside }
    : { x, y: tenth(y + height + BELOW) };
}

/** Size of a square block when it has become a mark, in viewBox units. */
const MARK = 12;

/** A box at share `t` (0 to 1) of the way to a point, where it is a mark. */
export function gathered(box: Box, toX: number, toY: number, t: number): Box {
  const size = Math.max(box.width, box.height);
  if (t <= 0 || size === 0) return box;
  const scale = mix(1, MARK / size, t);
  const [width, height] = [box.width * scale, box.height * scale];
  const x = mix(box.x + box.width / 2, toX, t) - width / 2;
  const y = mix(box.y + box.height / 2, toY, t) - height / 2;
  return { x, y, width, height };
}

/** SVG transform that takes what is drawn in one box to another of the same shape; none where they are one. */
export function moved(from: Box, to: Box): string | undefined {
  if (from === to || from.width === 0) return undefined;
  const scale = to.width / from.width;
  const [x, y] = [to.x - from.x * scale, to.y - from.y * scale];
  return `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${scale.toFixed(4)})`;
}
