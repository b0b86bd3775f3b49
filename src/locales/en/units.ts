/**
 * Units as words. A unit is a slug: a currency's code or a plural noun, and behind `-per-` what a
 * rate is for one of (`usd-per-acre`, `barrels-per-day`).
 */

const codes = new Set(Intl.supportedValuesOf('currency'));

/** A currency by its code in small letters, `US$` for `usd`; with the space that some signs need. `undefined` where it is none. */
export function currencySign(measure: string): string | undefined {
  const currency = measure.toUpperCase();
  if (!codes.has(currency)) return undefined;
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).formatToParts(1);
  return parts
    .slice(0, -1)
    .filter(({ type }) => type === 'currency' || type === 'literal')
    .map(({ value }) => value)
    .join('');
}

const spaced = (slug: string) => slug.replaceAll('-', ' ');

/** Vowels as they are said: "an acre" and "an hour", but "a unit" and "a euro". */
const vowel = /^(?:[aio]|e(?!u)|u(?!ni|s)|hour)/;

/** What a rate is for one of: `an acre`, `a square metre`. */
const perOne = (one: string) => `${vowel.test(one) ? 'an' : 'a'} ${spaced(one)}`;

/** What a unit measures or counts in, and what for one of, in words: `usd`, then `an acre`. */
export function partsOf(unit: string): { measure: string; rate: string } {
  const [measure = '', ...rates] = unit.split('-per-');
  return { measure, rate: rates.map((one) => ` ${perOne(one)}`).join('') };
}

/** A plural noun beside a value: `acres`, but 1 `acre`. */
export const nounBeside = (measure: string, value: number): string =>
  spaced(value === 1 ? measure.replace(/(?<=\p{L}{2}(?<![sui]))s(?=-|$)/u, '') : measure);

/** A unit for an axis or a table: `US$ an acre`, `percent`. */
export function formatUnit(unit: string): string {
  const { measure, rate } = partsOf(unit);
  return `${currencySign(measure)?.trim() ?? spaced(measure)}${rate}`;
}
