/** What a pointer means: arithmetic on boxes, no layout is read. All lengths in viewBox units. */

/** A mark that can be pointed at: a box, without extent for a dot, or a line anywhere in it. */
export interface Target {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The year the mark answers for, where its chart has a time axis. */
  year?: number;
  /** Corners of a line, which then is the mark; the tooltip points at the middle one. */
  line?: readonly (readonly [x: number, y: number])[];
}

/** Year `first` stands at `x`, each further one up to `last` a `step` to the right, from `top` to `bottom`. */
export interface YearAxis {
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

function distance({ x, y, width, height, line }: Target, px: number, py: number): number {
  if (!line) return Math.hypot(outside(px, x, width), outside(py, y, height));
  return Math.min(...line.slice(1).map((to, i) => fromSegment(line[i]!, to, px, py)));
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

/** The year whose column holds `x`, or null beside the axis. */
export function yearAt({ first, last, x: start, step }: YearAxis, x: number): number | null {
  const year = first + Math.round((x - start) / step);
  return year >= first && year <= last ? year : null;
}
