/** Days of the calendar as ISO texts, and steps between periods. */

const MS_A_DAY = 86_400_000;

/** A number in two digits, as ISO dates have it. */
export const pad = (n: number) => String(n).padStart(2, '0');
export const yearOf = (day: string) => Number(day.slice(0, 4));
export const monthOf = (day: string) => Number(day.slice(5, 7));

/** The day so many days later, YYYY-MM-DD. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * MS_A_DAY).toISOString().slice(0, 10);
}

/** Months as one count, so that they can be added: 0 is January of year 0. */
const monthCount = (period: string) => yearOf(period) * 12 + monthOf(period) - 1;
const monthAt = (count: number) => `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;

/** The month so many months later, YYYY-MM. */
const addMonths = (period: string, months: number) => monthAt(monthCount(period) + months);

/** The quarter that a day or month is in, YYYY-Qn. */
const quarterOf = (period: string) => `${yearOf(period)}-Q${Math.ceil(monthOf(period) / 3)}`;

/** The quarter so many quarters later. */
function addQuarters(quarter: string, by: number): string {
  const count = yearOf(quarter) * 4 + Number(quarter.slice(6)) - 1 + by;
  return `${Math.floor(count / 4)}-Q${(count % 4) + 1}`;
}

/** The ISO week that a day is in, YYYY-Www: the year is that of its Thursday. */
function weekOf(day: string): string {
  const weekday = (new Date(day).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01`);
  const week = Math.floor((Date.parse(thursday) - first) / MS_A_DAY / 7) + 1;
  return `${thursday.slice(0, 4)}-W${pad(week)}`;
}

/** The decade that a year is in, 199X. */
export const decadeOf = (year: number) => `${Math.floor(year / 10)}X`;

const isDay = (period: string) => /^\d{4}-\d\d-\d\d$/.test(period);

/** The period as many years later, in its own precision: 2017-Q1 becomes 2016-Q1. */
function addYears(period: string, years: number): string {
  if (/^\d{3}X$/.test(period)) return decadeOf(Number(`${period.slice(0, 3)}0`) + years);
  const year = String(yearOf(period) + years).padStart(4, '0');
  if (period.includes('/')) {
    const [from = '', to = ''] = period.split('/');
    return `${addYears(from, years)}/${addYears(to, years)}`;
  }
  // 29 February has no day a year later.
  return isDay(period) && period.endsWith('02-29') ? `${year}-02` : `${year}${period.slice(4)}`;
}

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade';

/** The Monday of an ISO week: week 1 holds 4 January. */
function mondayOf(year: string, week: number): string {
  const fourth = `${year}-01-04`;
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return addDays(fourth, (week - 1) * 7 - weekday);
}

/** The first day of a period, or the period itself where it is a day. */
export function dayIn(period: string): string {
  if (isDay(period)) return period;
  const {
    year = '',
    letter,
    n,
  } = /^(?<year>\d{4})-(?<letter>[QHW])(?<n>\d+)$/.exec(period)?.groups ?? {};
  if (letter === 'W') return mondayOf(year, Number(n));
  if (letter) return `${year}-${pad((Number(n) - 1) * (letter === 'Q' ? 3 : 6) + 1)}-01`;
  if (/^\d{4}-\d\d\//.test(period)) return `${period.slice(0, 7)}-01`;
  return /^\d{4}-\d\d$/.test(period)
    ? `${period}-01`
    : `${String(yearOf(period.replace('X', '0'))).padStart(4, '0')}-01-01`;
}

/** What lies so many units after a period (before it, if negative), as precise as both allow. */
export function shift(period: string, by: number, unit: Unit): string {
  if (unit === 'year') return addYears(period, by);
  if (unit === 'decade') return addYears(period, by * 10);
  if (unit === 'day') return addDays(dayIn(period), by);
  if (unit === 'week') return weekOf(addDays(dayIn(period), by * 7));
  if (unit === 'quarter')
    return addQuarters(period.includes('Q') ? period : quarterOf(dayIn(period)), by);
  return addMonths(dayIn(period), by);
}

/** The period so many units from that which a day is in, as precise as the unit: a week back from Tuesday is the last week. */
export function stepFrom(day: string, by: number, unit: Unit): string {
  return shift(unit === 'week' || unit === 'day' ? day : within(day, unit), by, unit);
}

/** The period as precise as a unit of time: a day's month, its quarter, its year. */
export function within(day: string, unit: Unit): string {
  if (unit === 'day') return day;
  if (unit === 'week') return weekOf(day);
  if (unit === 'month') return day.slice(0, 7);
  if (unit === 'quarter') return quarterOf(day);
  return unit === 'year' ? day.slice(0, 4) : decadeOf(yearOf(day));
}
