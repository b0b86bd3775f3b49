/** What a pointer means: arithmetic on boxes, no layout is read. All lengths in viewBox units. */

/** A mark that can be pointed at: a box, without extent for a dot. */
export interface Target {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface YearAxis {
  first: number;
  last: number;
  x: number;
  step: number;
}

const outside = (value: number, start: number, length: number) =>
  Math.max(start - value, 0, value - start - length);

const distance = ({ x, y, width, height }: Target, px: number, py: number) =>
  Math.hypot(outside(px, x, width), outside(py, y, height));

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
