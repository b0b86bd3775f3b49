/** Quantities in Korean: numbers in steps of ten thousand, `1억 9000만 달러`, and units behind them. */
import { format } from 'd3';
import type { Approximation, Quantity } from '../../facts/fact';

/** A space at which no line breaks: a number keeps its unit. */
const TIED = '\u00a0';

const steps = [
  { size: 1e12, word: '조' },
  { size: 1e8, word: '억' },
  { size: 1e4, word: '만' },
] as const;

/** Below this a number stands in digits alone, without commas, as within longer ones: `9000명`, `1만 2000명`. */
const IN_STEPS = 1e4;
const useGrouping = false;
const digits = new Intl.NumberFormat('ko', {
  maximumFractionDigits: 4,
  maximumSignificantDigits: 4,
  useGrouping,
});
const twoDigits = new Intl.NumberFormat('ko', { maximumSignificantDigits: 2 });
const whole = new Intl.NumberFormat('ko', { maximumFractionDigits: 0, useGrouping });

/** `25800000000` as `258억`, `190000000` as `1억 9000만`; four digits tell it, as in other languages. */
function inSteps(value: number): string {
  if (value < IN_STEPS) return digits.format(value);
  let rest = value < 1e6 ? Math.round(value) : Number(value.toPrecision(4));
  const parts: string[] = [];
  for (const { size, word } of steps) {
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${word}`);
    rest -= count * size;
  }
  if (rest > 0) parts.push(String(rest));
  return parts.join(TIED);
}

/** What stands behind a number, and whether a space parts them. */
const units: Readonly<Record<string, string>> = {
  people: '명',
  times: '배',
  percent: '%',
  km: 'km',
  days: '일',
  weeks: '주',
  months: '개월',
  years: '년',
  hours: '시간',
  squares: '칸',
  ordinal: '번째',
};
const named: Readonly<Record<string, string>> = {
  ...units,
  index: '지수',
  number: '',
};

/** What a rate is for one of. */
const ones: Readonly<Record<string, string>> = {
  ...{ acre: '에이커', bushel: '부셸', ton: '톤', tonne: '톤', barrel: '배럴', person: '인' },
  ...{ day: '일', week: '주', month: '월', year: '연' },
};

const currencies = new Intl.DisplayNames('ko', { type: 'currency' });
const codes = new Set(Intl.supportedValuesOf('currency'));

function measureName(measure: string): string {
  if (measure === 'usd') return '달러';
  const code = measure.toUpperCase();
  if (codes.has(code)) return currencies.of(code)!;
  return named[measure] ?? measure.replaceAll('-', ' ');
}

const partsOf = (unit: string) => {
  const [measure = '', ...rates] = unit.split('-per-');
  return { measure, rate: rates.map((one) => `${ones[one] ?? one}당${TIED}`).join('') };
};

/** A unit for an axis or a table: `에이커당 달러`. */
export function formatUnit(unit: string): string {
  const { measure, rate } = partsOf(unit);
  return rate + measureName(measure);
}

/** Digits and a unit stand together, words such as 억 and a unit apart: `30명`, `44만 명`. */
const joined = (number: string, unit: string) =>
  /[조억만]$/.test(number) && !/^[%k]/.test(unit) ? number + TIED + unit : number + unit;

/** A value in the words of its unit: `258억 달러`, `44만 명`, `2만 2000km`. */
export function formatValue(value: number, unit: string): string {
  if (value < 0) return `−${formatValue(-value, unit)}`;
  if (unit === 'number') return inSteps(value);
  if (unit === 'index') return value.toFixed(1);
  const { measure, rate } = partsOf(unit);
  return rate + joined(inSteps(value || 0), measureName(measure));
}

/** A reservation around a value. */
const reservations: Readonly<Record<Approximation, (value: string) => string>> = {
  around: (value) => `약${TIED}${value}`,
  nearly: (value) => `거의${TIED}${value}`,
  'more than': (value) => `${value}${TIED}넘게`,
  'fewer than': (value) => `${value}${TIED}미만`,
  'at least': (value) => `최소${TIED}${value}`,
  'up to': (value) => `최대${TIED}${value}`,
};

/** A quantity as its source gives it: `약 3만 명`, `135배 넘게`. */
export function formatQuantity({ approximation, value, upper, unit }: Quantity): string {
  const text = [value, ...(upper === undefined ? [] : [upper])]
    .map((end) => formatValue(end, unit))
    .join('~');
  return approximation ? reservations[approximation](text) : text;
}

/** `30000` as `3만`. */
export const count = (value: number): string =>
  value < IN_STEPS ? whole.format(value) : inSteps(Math.round(value));

/** `135.8`, and below one a digit more. */
export const times = (value: number): string => format(value < 1 ? '.2f' : ',.1f')(value);

/** `135.8`, near one `1.05`, and of what nearly vanished `0.023`. */
export const multiple = (value: number): string =>
  value >= 2
    ? times(value)
    : value < 0.1
      ? twoDigits.format(value)
      : String(Number(value.toFixed(2)));

/** A share as a percentage with one decimal. */
export const rate = format('.1%');
/** A share as a whole percentage without its sign. */
export const share = (value: number): string => format('.0%')(Math.abs(value));

/** `−48%`, `+57%`. */
export function change(value: number): string {
  const text = share(value);
  return text === share(0) ? text : `${value < 0 ? '−' : '+'}${text}`;
}

/** `135.8` and `배` as `135.8배`, `25.0%` and `연` as `연 25.0%`; a number of an index stays. */
export function amount(text: string, unit: string): string {
  if (text.includes(unit) || unit === named['index']) return text;
  if (unit === '연') return `${unit}${TIED}${text}`;
  // Behind a number, and before what is said of it: `44배 초과`.
  const [, digits, rest] = /^([−+\d.,]*\d)(\s.*)$/.exec(text) ?? [];
  return digits ? digits + unit + rest! : text + unit;
}
