/** What is typed into the fields of a fact, and what of it is to be set. */
import { approximations, type Approximation, type Period } from '../../facts/fact';
import type { Fields } from '../shown';

/** The fields as they are typed. */
export interface Typed {
  name: string;
  value: string;
  upper: string;
  unit: string;
  approximation: string;
  period: string;
  isInferred: boolean;
  since: string;
  series: string;
}

/** A number with all its digits, as a person types it. */
const digitsOf = (value: number | null | undefined): string =>
  value === null || value === undefined
    ? ''
    : value.toLocaleString('en', { useGrouping: false, maximumSignificantDigits: 17 });

/** What stands in the fields at first. */
export const typedOf = (fields: Fields): Typed => ({
  name: fields.name ?? '',
  value: digitsOf(fields.value),
  upper: digitsOf(fields.upper),
  unit: fields.unit ?? '',
  approximation: fields.approximation ?? '',
  period: fields.period?.date ?? '',
  isInferred: fields.period?.basis === 'inferred',
  since: fields.since?.date ?? '',
  series: fields.series ?? '',
});

/** A number in digits; thousands may be parted by commas. `null` where nothing is typed. */
function numberOf(text: string): number | null {
  const digits = text.replace(/[\s,](?=\d{3}(?!\d))/g, '').trim();
  return digits === '' ? null : Number(digits.replace('−', '-'));
}

const orNull = (text: string): string | null => text.trim() || null;

const periodOf = (text: string, isInferred: boolean): Period | null =>
  text.trim() === '' ? null : { date: text.trim(), basis: isInferred ? 'inferred' : 'stated' };

const approximationOf = (text: string): Approximation | null =>
  approximations.find((one) => one === text) ?? null;

/** All that is typed, as the fields of a fact. */
function all(typed: Typed, isDate: boolean): Fields {
  const name = typed.name.trim();
  const named = name === '' ? {} : { name };
  const period = periodOf(typed.period, typed.isInferred);
  if (isDate) return { ...named, period };
  const value = numberOf(typed.value);
  return {
    ...named,
    ...(value !== null && { value }),
    ...{ upper: numberOf(typed.upper), unit: typed.unit.trim() },
    ...{ approximation: approximationOf(typed.approximation), period },
    since: periodOf(typed.since, typed.isInferred),
    series: orNull(typed.series),
  };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What is to be set: what differs from what stood there; of a number that was not read, what is given. */
export function setOf(typed: Typed, first: Fields, isDate: boolean, isNew: boolean): Fields {
  const fields = all(typed, isDate);
  const since = first.since && fields.since?.date === first.since.date ? first.since : fields.since;
  const given = isDate ? fields : { ...fields, since: since ?? null };
  const kept = Object.entries(given).filter(([name, value]) =>
    isNew ? value !== null && value !== '' : !isSame(value, first[name as keyof Fields]),
  );
  return Object.fromEntries(kept);
}
