/** Dates of facts: ISO years, months or days. */
import type { Period, Quantity } from './fact';

const formats: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** `2017-09-05` as `5 September 2017`, `1990-09` as `September 1990`, `1992` as itself. */
export function formatDate(iso: string): string {
  const options = formats[iso.length];
  if (!options) throw new RangeError(`"${iso}" is not an ISO year, month or day`);
  return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(new Date(iso));
}

/** The year of a period, as a number. */
export const yearOf = ({ date }: Period): number => Number(date.slice(0, 4));

/** The year a quantity belongs to; throws for one without a date, which no chart can place. */
export function yearOfQuantity({ id, period }: Quantity): number {
  if (!period) throw new Error(`${id}: has no date, so it cannot stand on a time axis`);
  return yearOf(period);
}
