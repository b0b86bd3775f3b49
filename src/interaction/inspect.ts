/** What a point of the picture stands for: a mark, or a year that has none. */
import { nearest, yearAt, type Target, type YearAxis } from './nearest';

export interface Inspected {
  /** Id of a mark, or of an empty year. */
  id: string;
  /** Where the tooltip points, in viewBox units. */
  x: number;
  y: number;
  /** Set for a year without a figure. */
  emptyYear?: number;
}

/** A mark, inspected at its middle. */
export function spotOf({ id, x, y, width, height, line }: Target): Inspected {
  const middle = line?.[Math.floor(line.length / 2)];
  return { id, x: middle?.[0] ?? x + width / 2, y: middle?.[1] ?? y + height / 2 };
}

/** A year without a mark; inspected at height `y`. */
const empty = (axis: YearAxis, year: number, y: number): Inspected => ({
  id: `empty-${year}`,
  x: axis.x + (year - axis.first) * axis.step,
  y,
  emptyYear: year,
});

/**
 * The mark within `reach` of a point; else, where there is a time axis, the mark of the year below
 * the point, or the news that this year has none. Nothing is ever interpolated.
 */
export function inspect(
  targets: readonly Target[],
  axis: YearAxis | null,
  point: { x: number; y: number },
  reach: number,
): Inspected | null {
  const close = nearest(targets, point.x, point.y, reach);
  if (close) return spotOf(close);
  const year = axis && yearAt(axis, point.x);
  if (!axis || year === null) return null;
  const mark = targets.find((target) => target.year === year);
  return mark ? spotOf(mark) : empty(axis, year, point.y);
}

/** The mark with this id, for the keyboard. */
export function inspectById(targets: readonly Target[], id: string): Inspected | null {
  const target = targets.find((candidate) => candidate.id === id);
  return target ? spotOf(target) : null;
}
