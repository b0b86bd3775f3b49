/** Years of facts, whose dates are ISO years, months or days, and the longer periods of `isPeriod`. */
import type { Period, Quantity } from './fact';

/** The year of a period, as a number; of a longer one the first. */
export const yearOf = ({ date }: Period): number => Number(date.slice(0, 4).replace('X', '0'));

/** The year a quantity belongs to; throws for one without a date, which no chart can place. */
export function yearOfQuantity({ id, period }: Quantity): number {
  if (!period) throw new Error(`${id}: has no date, so it cannot stand on a time axis`);
  return yearOf(period);
}
