/**
 * Periods as ISO texts: which are of the calendar, the year of each, and time in slots of one unit
 * (years, quarters or months), as whole numbers that follow each other. A year is its own number; a
 * quarter and a month count on from the year nought.
 */
import type { Period } from './fact';

/** Whether a text is a year, month or day of the calendar, as YYYY, YYYY-MM or YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // An impossible day rolls over into the next month, an impossible month is no date at all.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}

/** Whether a text is one day of the calendar, YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  return text.length === 10 && isIsoDate(text);
}

/** Whether a year has so many ISO weeks: 53 where it begins on a Thursday, or is a leap year and begins on a Wednesday. */
function hasWeek(year: string, week: string): boolean {
  const [first, last] = ['01-01', '12-31'].map((day) => new Date(`${year}-${day}T00:00:00Z`));
  return week !== '53' || [first, last].some((day) => day?.getUTCDay() === 4);
}

/**
 * Whether a text names a period that articles speak of: a year, month or day, a quarter (2017-Q1),
 * a half (2017-H1), an ISO week (2017-W35), a decade (199X), or years or months from and to (1990/2016).
 */
export function isPeriod(text: string): boolean {
  if (/^\d{4}-(?:Q[1-4]|H[12])$|^\d{3}X$/.test(text)) return true;
  const [, year, week] = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/.exec(text) ?? [];
  if (year && week) return hasWeek(year, week);
  const [from = '', to] = text.split('/');
  if (to === undefined) return isIsoDate(text);
  return (
    /^(?:\d{4}\/\d{4}|\d{4}-\d\d\/\d{4}-\d\d)$/.test(text) &&
    [from, to].every(isIsoDate) &&
    from < to
  );
}

/** The year of a period, as a number; of a longer one the first. */
export const yearOf = ({ date }: Period): number => Number(date.slice(0, 4).replace('X', '0'));

/** Its last year, which is another only where it goes from one to another. */
export const lastYearOf = ({ date }: Period): number =>
  yearOf({ date: date.split('/').at(-1)!, basis: 'stated' });

/** What a time axis can count in, from the coarsest to the finest. */
export const timeUnits = ['year', 'quarter', 'month'] as const;
/** One of them. */
export type TimeUnit = (typeof timeUnits)[number];

/** How many slots of a unit a year has. */
export const slotsAYear: Readonly<Record<TimeUnit, number>> = { year: 1, quarter: 4, month: 12 };

/** The finest unit that a period says: a day its month, a half year or a decade its first year. */
export function unitOf(period: string): TimeUnit {
  if (/^\d{4}-Q\d$/.test(period)) return 'quarter';
  return /^\d{4}-\d\d/.test(period) ? 'month' : 'year';
}

/** The coarsest of the units that periods say, in which all of them have a place; years for none. */
export function sharedUnit(periods: readonly string[]): TimeUnit {
  const said = new Set(periods.map(unitOf));
  return timeUnits.find((unit) => said.has(unit)) ?? 'year';
}

/** Months of a year that lie before a period: 3 for April and for the second quarter. */
function monthsBefore(period: string): number {
  const [, quarter, month] = /^\d{4}-(?:Q(\d)|(\d\d))/.exec(period) ?? [];
  return quarter ? (Number(quarter) - 1) * 3 : Number(month ?? 1) - 1;
}

/** Where a period begins, in months since the year nought; what begins later comes later. */
export const beginOf = (period: string): number =>
  Number(period.slice(0, 4).replace('X', '0')) * slotsAYear.month + monthsBefore(period);

/** The slot in which a period begins. Throws a RangeError for one that says less than the unit: a year has no month. */
export function slotOf(period: string, unit: TimeUnit): number {
  if (timeUnits.indexOf(unitOf(period)) < timeUnits.indexOf(unit))
    throw new RangeError(`"${period}" says no ${unit}`);
  return Math.floor(beginOf(period) * (slotsAYear[unit] / slotsAYear.month));
}

/** A slot as an ISO period: `1992`, `2020-Q3`, `2020-07`. */
export function periodOf(slot: number, unit: TimeUnit): string {
  const perYear = slotsAYear[unit];
  const year = String(Math.floor(slot / perYear));
  const inYear = (slot % perYear) + 1;
  if (unit === 'quarter') return `${year}-Q${inYear}`;
  return unit === 'month' ? `${year}-${String(inYear).padStart(2, '0')}` : year;
}
