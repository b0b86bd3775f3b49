/**
 * What can be pointed at in a picture, and what a point of it stands for: a mark, or a slot of a time axis
 * (a year, a quarter, a month) that has none. Arithmetic on boxes, no layout is read. All lengths in
 * viewBox units.
 */

/** A mark that can be pointed at: a box, without extent for a dot, or a line anywhere in it. */
export interface Target {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The slot the mark answers for, where its chart has a time axis. */
  slot?: number;
  /** Corners of a line, which then is the mark; the tooltip points at the middle one. */
  line?: readonly (readonly [x: number, y: number])[];
  /** Other places where the same mark can be pointed at. */
  also?: readonly Place[];
}

/** A box; without extent, a point. */
interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Slot `first` stands at `x`, each further one up to `last` a `step` to the right, from `top` to `bottom`. */
export interface TimeAxis {
  first: number;
  last: number;
  x: number;
  step: number;
  top: number;
  bottom: number;
}

const outside = (value: number, start: number, length: number) =>
  Math.max(start - value, 0, value - start - length);

type Corner = readonly [x: number, y: number];

/** Distance of a point from the straight way between two corners. */
function fromSegment([ax, ay]: Corner, [bx, by]: Corner, px: number, py: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(ax + t * dx - px, ay + t * dy - py);
}

const fromPlace = ({ x, y, width, height }: Place, px: number, py: number): number =>
  Math.hypot(outside(px, x, width), outside(py, y, height));

function distance(target: Target, px: number, py: number): number {
  const { line, also = [] } = target;
  const places = line ? also : [target, ...also];
  return Math.min(
    ...places.map((place) => fromPlace(place, px, py)),
    ...(line ?? []).slice(1).map((to, i) => fromSegment(line![i]!, to, px, py)),
  );
}

const area = ({ width, height }: Target) => width * height;

/** The target closest to a point and within reach of it; of two that hold the point, the smaller. */
export function nearest(
  targets: readonly Target[],
  x: number,
  y: number,
  reach: number,
): Target | null {
  let best: Target | null = null;
  let least = reach;
  for (const target of targets) {
    const away = distance(target, x, y);
    if (away < least || (away === least && (!best || area(target) < area(best)))) {
      best = target;
      least = away;
    }
  }
  return best;
}

/** The slot whose column holds `x`, or null beside the axis. */
export function slotAt({ first, last, x: start, step }: TimeAxis, x: number): number | null {
  const slot = first + Math.round((x - start) / step);
  return slot >= first && slot <= last ? slot : null;
}

/** What a reader has pointed at: a mark, or a slot of time that has none. */
export interface Inspected {
  /** Id of a mark, or of an empty slot. */
  id: string;
  /** Where the tooltip points, in viewBox units. */
  x: number;
  y: number;
  /** Set for a slot without a figure. */
  emptySlot?: number;
}

/** A mark, inspected at its middle. */
export function spotOf({ id, x, y, width, height, line }: Target): Inspected {
  const middle = line?.[Math.floor(line.length / 2)];
  return { id, x: middle?.[0] ?? x + width / 2, y: middle?.[1] ?? y + height / 2 };
}

/** A slot without a mark; inspected at height `y`. */
const empty = (axis: TimeAxis, slot: number, y: number): Inspected => ({
  id: `empty-${slot}`,
  x: axis.x + (slot - axis.first) * axis.step,
  y,
  emptySlot: slot,
});

/**
 * The mark within `reach` of a point; else, where there is a time axis, the mark of the slot below
 * the point, or the news that this one has none. Nothing is ever interpolated.
 */
export function inspect(
  targets: readonly Target[],
  axis: TimeAxis | null,
  point: { x: number; y: number },
  reach: number,
): Inspected | null {
  const close = nearest(targets, point.x, point.y, reach);
  if (close) return spotOf(close);
  const slot = axis && slotAt(axis, point.x);
  if (!axis || slot === null) return null;
  const mark = targets.find((target) => target.slot === slot);
  return mark ? spotOf(mark) : empty(axis, slot, point.y);
}

/** The mark with this id, for the keyboard. */
export function inspectById(targets: readonly Target[], id: string): Inspected | null {
  const target = targets.find((candidate) => candidate.id === id);
  return target ? spotOf(target) : null;
}
