/** What stands along the axes of a timeline: the ticks of the whole, and the days of the closer look. */
import { utcDay } from 'd3';
import { isoDay, periodDates, ticksOf, type AxisUnit, type Dates } from './calendar';
import type { Tick, TimelineLayout } from './scale';

/** How a language names parts of the calendar, from their ISO dates. */
export interface DateNames {
  year: (iso: string) => string;
  /** In a few letters, without its year. */
  month: (iso: string) => string;
  /** A day in its month. */
  day: (iso: string) => string;
  /** A day of the closer look. */
  dayInFull: (iso: string) => string;
  /** Any period, in few letters. */
  date: (iso: string) => string;
}

/** Days that a closer look may hold, and how many of them are named. */
const MOST_DAYS = 31;
const MOST_NAMES = 14;

/** How many letters of an ISO date say what a tick is part of. */
const wholes: Record<AxisUnit, number> = { year: 0, month: 4, day: 7 };

/** Ticks of an axis; the first of each year, or month, says which it is. */
export function ticksAlong(axis: Dates, unit: AxisUnit, names: DateNames): Tick[] {
  const isos = ticksOf(axis, unit).map(isoDay);
  const whole = (iso = '') => iso.slice(0, wholes[unit]);
  return isos.map((iso, i) => {
    const below = unit === 'day' ? names.month(iso) : names.year(iso);
    return {
      text: names[unit](iso),
      ...(whole(iso) !== whole(isos[i - 1]) && { below }),
      day: utcDay.count(axis[0], new Date(iso)),
    };
  });
}

/** The closer look as dates; throws where it holds no day, or too many. */
export function lookOf([first, last]: readonly [string, string]): Dates {
  const [start, end] = [periodDates(first)[0], periodDates(last)[1]];
  const days = utcDay.count(start, end);
  if (days <= 0) throw new RangeError(`no day lies from ${first} to ${last}; turn them round`);
  if (days > MOST_DAYS)
    throw new RangeError(`${days} days are too many to look at closely; take ${MOST_DAYS} at most`);
  return [start, end];
}

export function dayNames(
  look: Dates | null,
  { dayInFull }: DateNames,
): Pick<TimelineLayout, 'days' | 'step'> {
  const days = look ? utcDay.range(...look) : [];
  const step = [1, 2, 7].find((step) => days.length <= step * MOST_NAMES)!;
  return { step, days: days.filter((_, i) => i % step === 0).map((day) => dayInFull(isoDay(day))) };
}
