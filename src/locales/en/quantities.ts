/**
 * Quantities and their units in words. A unit is a slug: a currency’s code or a plural noun, and behind
 * `-per-` what a rate is for one of (`usd-per-acre`, `barrels-per-day`). Runs at build only: the reader’s
 * browser receives finished text.
 */
import { format } from 'd3';
import type { Quantity } from '../../facts/fact';

const codes = new Set(Intl.supportedValuesOf('currency'));

/** A currency by its code in small letters, `US$` for `usd`; with the space that some signs need. `undefined` where it is none. */
function signOf(measure: string): string | undefined {
  const currency = measure.toUpperCase();
  if (!codes.has(currency)) return undefined;
  const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency }).formatToParts(1);
  return parts
    .slice(0, -1)
    .filter(({ type }) => type === 'currency' || type === 'literal')
    .map(({ value }) => value)
    .join('');
}

const signs = new Map<string, string | undefined>();

/** Each once: a format takes long to make. */
function currencySign(measure: string): string | undefined {
  if (!signs.has(measure)) signs.set(measure, signOf(measure));
  return signs.get(measure);
}

const spaced = (slug: string) => slug.replaceAll('-', ' ');

/** Vowels as they are said: "an acre" and "an hour", but "a unit" and "a euro". */
const vowel = /^(?:[aio]|e(?!u)|u(?!ni|s)|hour)/;

/** What a rate is for one of: `an acre`, `a square metre`. */
const perOne = (one: string) => `${vowel.test(one) ? 'an' : 'a'} ${spaced(one)}`;

/** What a unit measures or counts in, and what for one of, in words: `usd`, then `an acre`. */
function partsOf(unit: string): { measure: string; rate: string } {
  const [measure = '', ...rates] = unit.split('-per-');
  return { measure, rate: rates.map((one) => ` ${perOne(one)}`).join('') };
}

/** A plural noun beside a value: `acres`, but 1 `acre`. */
const nounBeside = (measure: string, value: number): string =>
  spaced(value === 1 ? measure.replace(/(?<=\p{L}{2}(?<![sui]))s(?=-|$)/u, '') : measure);

/** A unit for an axis or a table: `US$ an acre`, `percent`. */
export function formatUnit(unit: string): string {
  const { measure, rate } = partsOf(unit);
  return `${currencySign(measure)?.trim() ?? spaced(measure)}${rate}`;
}

const magnitudes = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
/** Four significant digits, or so many more that none is lost before the point, or `decimals` behind it. */
const exact = (decimals: number) =>
  new Intl.NumberFormat('en', {
    maximumSignificantDigits: 4,
    maximumFractionDigits: decimals,
    roundingPriority: 'morePrecision',
  });
const [exactly, exactMoney] = [exact(0), exact(2)];
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffix: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A value with its magnitude in words, `25.8 billion`; at most four significant digits. `small` is for those below a million. */
function magnified(value: number, small = exactly.format): string {
  const magnitude = magnitudes.find(({ size }) => value >= size);
  if (!magnitude) return small(value);
  return `${digits.format(value / magnitude.size)} ${magnitude.word}`;
}

/** Below a million whole ones stand alone and parts as cents, `597` and `14.21`, or finer where cents would not do: `0.0123`. */
function amountOfMoney(value: number): string {
  if (Number.isInteger(value)) return whole.format(value);
  const [plain, fine] = [cents.format(value), exactMoney.format(value)];
  return fine.length > plain.length ? fine : plain;
}

/** `30000` as `30,000`. */
export const count = (value: number): string => whole.format(value);

const oneDecimal = format(',.1f');
const twoDecimals = format('.2f');

/** `135.789` as `135.8`, and `0.874` as `0.87`: below one a digit more tells how far. */
export const times = (value: number): string =>
  value < 1 ? twoDecimals(value) : oneDecimal(value);

const twoDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 2, useGrouping: false });

/** Up to here a multiple has more decimals: what it is above or below one is what is told of it. */
const NEAR_ONE = 2;

/** A multiple: `135.8`, near one `1.05` and `0.87`, and of what nearly vanished `0.023`. */
export function multiple(value: number): string {
  if (value >= NEAR_ONE) return times(value);
  return value < 0.1 ? twoDigits.format(value) : String(Number(value.toFixed(2)));
}

/** A share as a percentage with one decimal: `0.2501` as `25.0%`. */
export const rate = format('.1%');

/** A share as a whole percentage without its sign: `-0.4806` as `48%`. */
export const share = (value: number): string => format('.0%')(Math.abs(value));

/** A change as a whole percentage with its sign: `−48%`, `+57%`; what rounds to nothing has none. */
export function change(value: number): string {
  const text = share(value);
  if (text === share(0)) return text;
  return `${value < 0 ? '−' : '+'}${text}`;
}

/** A space at which no line breaks: a number keeps its unit. */
const TIED = '\u00a0';

/** What is no measure: places and multiples, and numbers whose noun stands in the words around them. */
const unmeasured: Record<string, (value: number) => string> = {
  people: (value) => magnified(value, whole.format),
  number: (value) => magnified(value),
  index: (value) => value.toFixed(1),
  times: (value) => `${exactly.format(value)} times`,
  ordinal: (value) => `${value}${suffix[ordinals.select(value)] ?? 'th'}`,
};

/** Units that are nouns and yet are left out of a value's words: those around them say what is counted. */
const leftOut = new Set(['people']);

/** A quantity's words with its unit, where they leave it out: `440,000 people`, for what stands alone. */
export const withUnit = (text: string, unit: string): string =>
  leftOut.has(unit) ? `${text} ${formatUnit(unit)}` : text;

function measured(value: number, unit: string): string {
  const { measure, rate } = partsOf(unit);
  const sign = currencySign(measure);
  if (sign) return `${sign}${magnified(value, amountOfMoney)}${rate}`;
  const noun = measure === 'number' ? '' : `${TIED}${nounBeside(measure, value)}`;
  return `${magnified(value)}${noun}${rate}`;
}

/**
 * A value in the words of its unit, without reservation: `US$25.8 billion`, `US$14.21 a bushel`,
 * `11.1 percent`, `1,200 barrels a day`. Any slug is a unit. Below a million no digit before the
 * point is rounded away.
 */
export function formatValue(value: number, unit: string): string {
  if (value < 0) return `−${formatValue(-value, unit)}`;
  const inWords = Object.hasOwn(unmeasured, unit) ? unmeasured[unit] : undefined;
  // What is -0 reads 0.
  return inWords ? inWords(value || 0) : measured(value || 0, unit);
}

/** A quantity as its source gives it: `around 30,000`, `more than 135 times`. */
export function formatQuantity(
  { approximation, value, upper, unit }: Quantity,
  joint = 'to',
): string {
  const text = [value, ...(upper === undefined ? [] : [upper])]
    .map((end) => formatValue(end, unit))
    .join(` ${joint} `);
  return approximation ? `${approximation} ${text}` : text;
}

/** `13 percent and 15 percent`, where “between” stands before it; null elsewhere. */
export const rangeBehind = (before: string, quantity: Quantity): string | null =>
  quantity.upper !== undefined && /\bbetween\s+$/iu.test(before)
    ? formatQuantity(quantity, 'and')
    : null;
