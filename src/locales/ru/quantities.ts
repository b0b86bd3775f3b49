/** Quantities in Russian: commas before decimals, spaces between thousands, nouns in the form that the number asks for. */
import type { Approximation, Quantity } from '../../facts/fact';
import { endingIn } from './cases';
import { beside, type Case, nouns } from './nouns';

/** A space at which no line breaks: a number keeps its unit. */
const TIED = '\u00a0';

const magnitudes = [
  { size: 1e12, word: 'трлн' },
  { size: 1e9, word: 'млрд' },
  { size: 1e6, word: 'млн' },
] as const;

const digits = new Intl.NumberFormat('ru', { maximumSignificantDigits: 4 });
const exactly = new Intl.NumberFormat('ru', {
  maximumSignificantDigits: 4,
  maximumFractionDigits: 0,
  roundingPriority: 'morePrecision',
});
const whole = new Intl.NumberFormat('ru', { maximumFractionDigits: 0 });

const spaced = (slug: string) => slug.replaceAll('-', ' ');
const currencies = new Intl.DisplayNames('ru', { type: 'currency' });
const codes = new Set(Intl.supportedValuesOf('currency'));

/** Units that are no nouns of ours. */
const others: Readonly<Record<string, string>> = {
  km: 'км',
  index: 'индекс',
  ordinal: 'место по порядку',
  number: '',
};
const ones: Readonly<Record<string, string>> = {
  ...{
    acre: 'акр',
    bushel: 'бушель',
    ton: 'тонну',
    tonne: 'тонну',
    barrel: 'баррель',
    person: 'человека',
  },
  ...{ day: 'день', week: 'неделю', month: 'месяц', year: 'год' },
};

const partsOf = (unit: string) => {
  const [measure = '', ...rates] = unit.split('-per-');
  return {
    measure,
    rate: rates.map((one) => `${TIED}за${TIED}${ones[one] ?? spaced(one)}`).join(''),
  };
};

function measureName(measure: string): string {
  const noun = nouns[measure];
  if (measure === 'people') return 'человек';
  if (noun) return noun.many[1]!;
  const code = measure.toUpperCase();
  return others[measure] ?? (codes.has(code) ? currencies.of(code)! : spaced(measure));
}

/** A unit for an axis or a table, in the genitive: `долларов`, `человек`. */
export function formatUnit(unit: string): string {
  const { measure, rate } = partsOf(unit);
  return measureName(measure) + rate;
}

/** Round thousands of people are said in words: `440 тысяч человек`. */
const inThousands = (value: number, measure: string) =>
  ['people', 'number'].includes(measure) && value >= 1e4 && value < 1e6 && value % 1000 === 0;

function magnified(
  value: number,
  measure: string,
  wanted?: Case,
): { text: string; isLarge: boolean } {
  const magnitude = magnitudes.find(({ size }) => value >= size);
  if (magnitude)
    return {
      text: `${digits.format(value / magnitude.size)}${TIED}${magnitude.word}`,
      isLarge: true,
    };
  if (!inThousands(value, measure)) return { text: exactly.format(value), isLarge: false };
  const count = value / 1000;
  return { text: `${count}${TIED}${beside(count, nouns['thousand']!, wanted)}`, isLarge: true };
}

function unitBeside(value: number, measure: string, isLarge: boolean, wanted?: Case): string {
  const noun = nouns[measure];
  if (!noun) return measureName(measure);
  return isLarge ? noun.many[1]! : beside(Number(value.toPrecision(4)), noun, wanted);
}

/** A value in a case: `25,8 млрд долларов`, `440 тысяч человек`, `22 000 км`. */
function inCase(value: number, unit: string, wanted?: Case): string {
  if (value < 0) return `−${inCase(-value, unit, wanted)}`;
  if (unit === 'index') return value.toFixed(1).replace('.', ',');
  if (unit === 'ordinal') return `${value}-е`;
  const { measure, rate } = partsOf(unit);
  const { text, isLarge } = magnified(value || 0, measure, wanted);
  const name = unitBeside(value, measure, isLarge, wanted);
  // Behind a magnitude a line may break, or long amounts had no room in pictures.
  return (name ? `${text}${isLarge ? ' ' : TIED}${name}` : text) + rate;
}

/**
 * A value in the words of its unit, without reservation: `US$25.8 billion`, `US$14.21 a bushel`,
 * `11.1 percent`, `1,200 barrels a day`. Any slug is a unit. Below a million no digit before the
 * point is rounded away.
 */
export const formatValue = (value: number, unit: string): string => inCase(value, unit);

/** Reservations, and the case that they ask for. */
const reservations: Readonly<Record<Approximation, readonly [words: string, wanted?: Case]>> = {
  around: ['около', 'genitive'],
  nearly: ['почти'],
  'more than': ['более', 'genitive'],
  'fewer than': ['менее', 'genitive'],
  'at least': ['не менее', 'genitive'],
  'up to': ['до', 'genitive'],
};

/** A quantity as its source gives it: `около 30 тысяч человек`, `более 135 раз`. */
export function formatQuantity({ approximation, value, upper, unit }: Quantity): string {
  const [words, wanted] = approximation ? reservations[approximation] : [];
  const text =
    upper === undefined
      ? inCase(value, unit, wanted)
      : `${exactly.format(value)}–${inCase(upper, unit, wanted)}`;
  return words ? `${words}${TIED}${text}` : text;
}

/** A whole number. */
export const count = (value: number): string => whole.format(value);

const decimals = (least: number, most = least) =>
  new Intl.NumberFormat('ru', { minimumFractionDigits: least, maximumFractionDigits: most });
const [oneDecimal, twoDecimals, upToTwo] = [decimals(1), decimals(2), decimals(0, 2)];
const twoDigits = new Intl.NumberFormat('ru', { maximumSignificantDigits: 2 });

/** `135,8`, and below one a digit more. */
export const times = (value: number): string =>
  (value < 1 ? twoDecimals : oneDecimal).format(value);

/** `135,8`, near one `1,05`, and of what nearly vanished `0,023`. */
export const multiple = (value: number): string =>
  value >= 2 ? times(value) : (value < 0.1 ? twoDigits : upToTwo).format(value);

/** `25,0 %`, with a space at which no line breaks. */
export const rate = (value: number): string =>
  `${oneDecimal.format(value * 100)}${TIED}%`.replace('-', '−');
/** A share as a whole percentage without its sign. */
export const share = (value: number): string => `${whole.format(Math.abs(value) * 100)}${TIED}%`;

/** `−48 %`, `+57 %`. */
export function change(value: number): string {
  const text = share(value);
  return text === share(0) ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** Names of units that no number is said with. */
const unsaid = [others['index'], others['ordinal']];
/** Words behind which a number and its noun are in the genitive: `более 44 раз`. */
const genitive = /^(?:около|более|менее|не менее|до)\s/u;

/** `135,8` and `раз` as `135,8 раза`; what has the unit in any of its forms stays. */
export function amount(text: string, unit: string, value: number): string {
  const noun = Object.values(nouns).find(({ one, many }) => [...one, ...many].includes(unit));
  const forms = noun ? [...noun.one, ...noun.many] : [unit];
  if (unsaid.includes(unit) || forms.some((form) => text.includes(form))) return text;
  const wanted = genitive.test(text) ? 'genitive' : undefined;
  // As it is written: of `30,0` the noun is that of a fraction.
  return `${text}${TIED}${noun ? beside(endingIn(text) ?? value, noun, wanted) : unit}`;
}

/** Money as it is written where there is little room: `25,8 млрд долл.`. */
export const abbreviated = (text: string): string => text.replace(/доллар\p{L}*/u, 'долл.');
