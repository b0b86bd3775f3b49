/** The two time axes of a timeline: one of years, and one of the days of a closer look. */
import { scaleUtc, utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3';
import { tenth } from './tenth';

/** Height on the axis of years and on the axis of days, in viewBox units. */
export type Heights = readonly [far: number, near: number];

/** From the first moment of a year, month or day to the last. */
export type Span = readonly [start: Heights, end: Heights];

export const plot = { top: 34, bottom: 346 };

const intervals: Record<number, CountableTimeInterval> = { 4: utcYear, 7: utcMonth, 10: utcDay };
/** Start and end of an ISO year, month or day. Throws for other text. */
function datesOf(iso: string): readonly [start: Date, end: Date] {
  const interval = intervals[iso.length];
  const start = new Date(iso);
  if (!interval || Number.isNaN(start.getTime())) throw new RangeError(`"${iso}" is not a date`);
  return [start, interval.offset(start, 1)];
}

export interface WeekScale {
  /** First moment of the axis, and the one after its last. */
  years: readonly [Date, Date];
  days: readonly [Date, Date];
  heights: (date: Date) => Heights;
  span: (iso: string) => Span;
  middle: (iso: string) => Heights;
}

/** Whole years that hold all `dates`, and the days from `first` to `last`; all are ISO dates. */
export function weekScale(dates: readonly string[], first: string, last: string): WeekScale {
  const spans = dates.map(datesOf);
  const from = Math.min(...spans.map(([start]) => start.getTime()));
  const to = Math.max(...spans.map(([, end]) => end.getTime()));
  const years = [utcYear.floor(new Date(from)), utcYear.ceil(new Date(to))] as const;
  const days = [datesOf(first)[0], datesOf(last)[1]] as const;
  if (!(days[0] < days[1])) throw new RangeError(`no day lies from ${first} to ${last}`);
  const range = [plot.top, plot.bottom];
  const [far, near] = [scaleUtc(years, range), scaleUtc(days, range)];
  const heights = (date: Date): Heights => [tenth(far(date)), tenth(near(date))];
  return {
    years,
    days,
    heights,
    span: (iso) => {
      const [start, end] = datesOf(iso);
      return [heights(start), heights(end)];
    },
    middle: (iso) => {
      const [start, end] = datesOf(iso);
      return heights(new Date((start.getTime() + end.getTime()) / 2));
    },
  };
}
