/** What kind of unit a unit is: of money, of a measure, or of what is counted. */
import { currencyMarks } from '../en/currencies';
import { casedMeasures, durations, measures } from '../en/measures';

/** Units that say how much, and of nothing how many. */
export const notCounted = new Set([
  'percent',
  'times',
  'share',
  'ordinal',
  'percentage-points',
  'basis-points',
  'points',
]);
const money = new Set(Object.values(currencyMarks));
/** Whether a unit is a currency, or a rate of one. */
export const isMoney = (unit: string) => money.has(unit.split('-per-')[0]!);
const measured = new Set(
  [measures, casedMeasures, durations].flatMap((units) => Object.values(units)),
);

/** Measures but those of time. */
export const sizes = new Set([measures, casedMeasures].flatMap((units) => Object.values(units)));

/** Whether a unit is a plural that is counted: no money, no measure and no share. */
export const isOfCount = (unit: string) =>
  !notCounted.has(unit.split('-per-')[0]!) && !isMoney(unit) && !measured.has(unit);
