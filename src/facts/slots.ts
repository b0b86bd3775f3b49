/**
 * Time in slots of one unit: years, quarters or months, as whole numbers that follow each other. A
 * year is its own number; a quarter and a month count on from the year nought.
 */

export const timeUnits = ['year', 'quarter', 'month'] as const;
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

/** The slot in which a period begins. Throws a RangeError for one that says less than the unit: a year has no month. */
export function slotOf(period: string, unit: TimeUnit): number {
  if (timeUnits.indexOf(unitOf(period)) < timeUnits.indexOf(unit))
    throw new RangeError(`"${period}" says no ${unit}`);
  const year = Number(period.slice(0, 4).replace('X', '0'));
  const inYear = monthsBefore(period) * (slotsAYear[unit] / slotsAYear.month);
  return year * slotsAYear[unit] + Math.floor(inYear);
}

/** A slot as an ISO period: `1992`, `2020-Q3`, `2020-07`. */
export function periodOf(slot: number, unit: TimeUnit): string {
  const perYear = slotsAYear[unit];
  const year = String(Math.floor(slot / perYear));
  const inYear = (slot % perYear) + 1;
  if (unit === 'quarter') return `${year}-Q${inYear}`;
  return unit === 'month' ? `${year}-${String(inYear).padStart(2, '0')}` : year;
}
