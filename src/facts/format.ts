/** Figures as words. Runs at build only: the reader's browser receives finished text. */
import { format } from 'd3';
import type { Quantity, Unit } from './fact';

const magnitudes = [
  { size: 1e12, word: 'trillion' },
  { size: 1e9, word: 'billion' },
  { size: 1e6, word: 'million' },
] as const;

const digits = new Intl.NumberFormat('en', { maximumSignificantDigits: 4 });
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const suffix: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** A value with its magnitude in words, `25.8 billion`; at most four significant digits. `small` is for those below a million. */
function magnified(value: number, small: (value: number) => string): string {
  const magnitude = magnitudes.find(({ size }) => value >= size);
  if (!magnitude) return small(value);
  return `${digits.format(value / magnitude.size)} ${magnitude.word}`;
}

/** `25800000000` as `US$25.8 billion`. */
const dollars = (value: number) => `US$${magnified(value, whole.format)}`;

/** `30000` as `30,000`. */
export const count = (value: number): string => whole.format(value);

/** `135.789` as `135.8`. */
export const times = format(',.1f');

/** A share as a percentage with one decimal: `0.2501` as `25.0%`. */
export const rate = format('.1%');

/** A share as a whole percentage without its sign: `-0.4806` as `48%`. */
export const share = (value: number): string => format('.0%')(Math.abs(value));

/** A space at which no line breaks: a number keeps its short unit. */
const TIED = '\u00a0';

const byUnit: Record<Unit, (value: number) => string> = {
  usd: dollars,
  people: count,
  times: (value) => `${digits.format(value)} times`,
  km: (value) => `${count(value)}${TIED}km`,
  index: (value) => value.toFixed(1),
  days: (value) => `${count(value)}${TIED}days`,
  months: (value) => `${count(value)}${TIED}months`,
  ordinal: (value) => `${value}${suffix[ordinals.select(value)] ?? 'th'}`,
};

const currencies = new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));

/** A value in a unit that has no format of its own: `EUR 3.4 billion per year`, `1,200 barrels per day`. */
function plainly(value: number, unit: string): string {
  const [measure = '', ...rate] = unit.split('-per-');
  const amount = magnified(value, digits.format);
  const per = rate.map((one) => ` per ${one.replaceAll('-', ' ')}`).join('');
  if (currencies.has(measure)) return `${measure.toUpperCase()} ${amount}${per}`;
  return measure === 'number'
    ? `${amount}${per}`
    : `${amount} ${measure.replaceAll('-', ' ')}${per}`;
}

const known = (unit: string): unit is Unit => Object.hasOwn(byUnit, unit);

/** A value in the words of its unit, without reservation: `US$25.8 billion`, `EUR 3.4 billion`, `12 percent`. */
export const formatValue = (value: number, unit: string): string =>
  known(unit) ? byUnit[unit](value) : plainly(value, unit);

/** A quantity as its source gives it: `around 30,000`, `more than 135 times`. */
export function formatQuantity({ approximation, value, upper, unit }: Quantity): string {
  const text = [value, ...(upper === undefined ? [] : [upper])]
    .map((end) => formatValue(end, unit))
    .join(' to ');
  return approximation ? `${approximation} ${text}` : text;
}
