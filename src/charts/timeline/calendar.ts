/**
 * The calendar of a timeline: periods as dates, the ticks of the whole axis, and the days of the closer
 * look, with their names. Runs at build only.
 */
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3';

/** From a moment to another, the second not in it. */
export type Dates = readonly [start: Date, end: Date];

const two = (number: number | string) => String(number).padStart(2, '0');

const utc = (year: string, month: number | string = 1, day: number | string = 1) =>
  new Date(`${year}-${two(month)}-${two(day)}`);

/** The first week of a year is the one that holds the 4th of January. */
const monday = (year: string, week: string) =>
  utcMonday.offset(utcMonday.floor(utc(year, 1, 4)), Number(week) - 1);

/** How a period is written, when it begins, and how many of which units it lasts. */
type Form = readonly [RegExp, (...parts: string[]) => Date, CountableTimeInterval, number];

const forms: readonly Form[] = [
  [/^(\d{4})$/, (year = '') => utc(year), utcYear, 1],
  [/^(\d{3})X$/, (decade = '') => utc(`${decade}0`), utcYear, 10],
  [/^(\d{4})-H([12])$/, (year = '', half) => utc(year, 6 * Number(half) - 5), utcMonth, 6],
  [/^(\d{4})-Q([1-4])$/, (year = '', quarter) => utc(year, 3 * Number(quarter) - 2), utcMonth, 3],
  [/^(\d{4})-(\d\d)$/, (year = '', month) => utc(year, month), utcMonth, 1],
  [/^(\d{4})-W(\d\d)$/, (year = '', week = '') => monday(year, week), utcDay, 7],
  [/^(\d{4})-(\d\d)-(\d\d)$/, (year = '', month, day) => utc(year, month, day), utcDay, 1],
];

export const isoDay = (date: Date) => date.toISOString().slice(0, 10);

/** Whether the calendar has it: the 31st of a shorter month rolls over into the next. */
const exists = (iso: string, start: Date) =>
  !Number.isNaN(start.getTime()) &&
  (!/^\d{4}-\d\d(-\d\d)?$/.test(iso) || isoDay(start).startsWith(iso));

/** Later years have more digits than an axis writes. */
const LAST = 9990;

function datesOf(iso: string): Dates {
  const [form, startOf, unit, units] = forms.find(([form]) => form.test(iso)) ?? [];
  const start = startOf?.(...form!.exec(iso)!.slice(1));
  if (!start || !exists(iso, start))
    throw new RangeError(`"${iso}" is not a date; write one as the calendar has it`);
  const end = unit!.offset(start, units);
  if (end.getUTCFullYear() > LAST)
    throw new RangeError(`"${iso}" is too late for a calendar; take a year before ${LAST}`);
  return [start, end];
}

/** Start and end of an ISO period: a year, half, quarter, month, week, day, decade, or from one to another. */
export function periodDates(iso: string): Dates {
  const [from = '', to = from] = iso.split('/');
  return [datesOf(from)[0], datesOf(to)[1]];
}

export type AxisUnit = 'year' | 'month' | 'day';

const units: Record<AxisUnit, { interval: CountableTimeInterval; steps: readonly number[] }> = {
  year: { interval: utcYear, steps: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] },
  month: { interval: utcMonth, steps: [1, 2, 3, 6] },
  day: { interval: utcDay, steps: [1, 2, 7, 14] },
};

/** How many letters of an ISO day, or part of a year, name its year or month. */
const letters: Record<AxisUnit, number> = { year: 4, month: 7, day: 10 };

/** The year or month of a shorter period, for an axis that counts in these; a longer one as it is. */
export function coarse(iso: string, unit: AxisUnit): string {
  const cuts = unit === 'year' ? /^\d{4}-[^/]+$/ : /^\d{4}-\d\d-\d\d$/;
  return cuts.test(iso) ? iso.slice(0, letters[unit]) : iso;
}

/** Days up to which an axis counts days, and months. */
const DAYS = 62;
const MONTHS = 3 * 366;

/** As many ticks as have room below each other. */
const MOST = 7;

/** What a span of time is best counted in. */
export function unitOf([start, end]: Dates): AxisUnit {
  const days = utcDay.count(start, end);
  return days <= DAYS ? 'day' : days <= MONTHS ? 'month' : 'year';
}

/** Whole years, months or days that hold a span of time. */
export function wholes([start, end]: Dates, unit: AxisUnit): Dates {
  const { interval } = units[unit];
  return [interval.floor(start), interval.ceil(end)];
}

/** Starts of years, months or days on an axis, as many as have room. */
export function ticksOf([start, end]: Dates, unit: AxisUnit): Date[] {
  const { interval, steps } = units[unit];
  if (unit === 'day') {
    const days = utcDay.range(start, end);
    const step = steps.find((step) => days.length <= step * MOST)!;
    return days.filter((_, i) => i % step === 0);
  }
  const every = steps.map((step) => interval.every(step)!.range(start, end));
  return every.find(({ length }) => length <= MOST)!;
}

/** How a language names parts of the calendar, from their ISO dates. */
export interface DateNames {
  year: (iso: string) => string;
  /** In a few letters, without its year. */
  month: (iso: string) => string;
  /** A day in its month. */
  day: (iso: string) => string;
  /** The weekday of a day, in a few letters. */
  weekday: (iso: string) => string;
  /** Any period, in few letters. */
  date: (iso: string) => string;
}

/** Days that a closer look may hold, how many it shows at least, and how many of them are named. */
const MOST_DAYS = 31;
const WEEK = 7;
const MOST_NAMES = 8;

/** How many letters of an ISO date say what a tick is part of. */
const ofWhole: Record<AxisUnit, number> = { year: 0, month: 4, day: 7 };

/** A tick of an axis: its words, and the time that it names. */
export interface DatedTick {
  text: string;
  /** What it is part of, where that begins. */
  below?: string;
  time: Dates;
}

/** Ticks of an axis; the first of each year, or month, says which it is. */
export function ticksAlong(axis: Dates, unit: AxisUnit, names: DateNames): DatedTick[] {
  const ticks = ticksOf(axis, unit);
  const isos = ticks.map(isoDay);
  const whole = (iso = '') => iso.slice(0, ofWhole[unit]);
  return isos.map((iso, i) => {
    const below = unit === 'day' ? names.month(iso) : names.year(iso);
    return {
      text: names[unit](iso),
      ...(whole(iso) !== whole(isos[i - 1]) && { below }),
      time: [ticks[i]!, units[unit].interval.offset(ticks[i]!, 1)],
    };
  });
}

/** The closer look as dates, a week at least; throws where it holds no day, or too many. */
export function lookOf([first, last]: readonly [string, string]): Dates {
  const [start, end] = [periodDates(first)[0], periodDates(last)[1]];
  const days = utcDay.count(start, end);
  if (days <= 0) throw new RangeError(`no day lies from ${first} to ${last}; turn them round`);
  if (days > MOST_DAYS)
    throw new RangeError(`${days} days are too many to look at closely; take ${MOST_DAYS} at most`);
  return [start, utcDay.offset(start, Math.max(WEEK, days))];
}

/** Days of the closer look that are named, each with the days that it stands for. */
export function namedDays(look: Dates): Dates[] {
  const days = utcDay.range(...look);
  const step = [1, 2, 7].find((step) => days.length <= step * MOST_NAMES)!;
  return days
    .filter((_, i) => i % step === 0)
    .map((day) => [day, utcDay.offset(day, step)] as const);
}
