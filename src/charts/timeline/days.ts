/** The two time axes of a timeline: one of years, and one of the days of a closer look. */
import { utcDay, utcMonth, utcYear, type CountableTimeInterval } from 'd3';

/** From one moment to another, in days since the axis of years begins. */
export type Span = readonly [start: number, end: number];

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
  /** Days since the axis of years begins. */
  dayOf: (date: Date) => number;
  /** From the first moment of an ISO year, month or day to the last. */
  span: (iso: string) => Span;
}

/** Whole years that hold all `dates`, and the days from `first` to `last`; all are ISO dates. */
export function weekScale(dates: readonly string[], first: string, last: string): WeekScale {
  const spans = dates.map(datesOf);
  const from = Math.min(...spans.map(([start]) => start.getTime()));
  const to = Math.max(...spans.map(([, end]) => end.getTime()));
  const years = [utcYear.floor(new Date(from)), utcYear.ceil(new Date(to))] as const;
  const days = [datesOf(first)[0], datesOf(last)[1]] as const;
  if (!(days[0] < days[1])) throw new RangeError(`no day lies from ${first} to ${last}`);
  const dayOf = (date: Date) => utcDay.count(years[0], date);
  return {
    years,
    days,
    dayOf,
    span: (iso) => {
      const [start, end] = datesOf(iso);
      return [dayOf(start), dayOf(end)];
    },
  };
}
