/** What figures are called, and how their formulas name what they are computed from. */
import { chosen } from './nouns';

interface ComputedName {
  what: string;
  unit: string;
}

type Between = (series: string | null, from: string, to: string) => ComputedName;

const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const headed = (series: string | null, text: string) =>
  series === null ? capital(text) : `${series}: ${text}`;

const between =
  (unit: string, what: (from: string, to: string) => string): Between =>
  (series, from, to) => ({ what: headed(series, what(from, to)), unit });

const asMultiple = (from: string, to: string) => `${to} по отношению к ${from}`;

const pair = {
  multiple: between('раз', asMultiple),
  whole: between('раз', (from, to) => `${asMultiple(from, to)}, без дробной части`),
  change: between('', (from, to) => `изменение, ${from} — ${to}`),
  rate: between('в год', (from, to) => `рост при ровном темпе, ${from} — ${to}`),
  decline: between('в год', (from, to) => `изменение при ровном темпе, ${from} — ${to}`),
  doubling: between('года', (from, to) => `время удвоения при ровном темпе, ${from} — ${to}`),
  halving: between('года', (from, to) => `время убыли вдвое при ровном темпе, ${from} — ${to}`),
  between: between('лет', (from, to) => `полных лет между ${from} и ${to}`),
  span: between('лет', (from, to) => `время, ${from} — ${to}`),
  difference: between('', (from, to) => `разница, ${from} — ${to}`),
};

const at = (when: string) => (when ? `, ${when}` : '');

/** All computed figures, and the words of their formulas. */
export const computedNames = {
  pair,
  point: (when: string, name: string) => (when && name ? `${when} (${name})` : when || name),
  adjusted: (series: string | null, from: string, to: string, prices: string) => ({
    what: headed(series, `${asMultiple(from, to)}, с поправкой на ${prices}`),
    unit: 'раз',
  }),
  absent: (series: string, from: string, to: string) => ({
    what: `${series}: годы без данных, ${from}–${to}`,
    unit: 'лет',
  }),
  squares: (series: string, when: string) => ({
    what: `${series}: квадраты, ${when}`,
    unit: 'квадратов',
  }),
  square: (series: string) => ({ what: `${series}: что обозначает один квадрат` }),
  share: (part: string, whole: string, when: string) => ({
    what: `${part} как доля: ${whole}${at(when)}`,
    unit: '',
  }),
  oneIn: (part: string, whole: string, when: string) => ({
    what: `${part} как часть: ${whole}${at(when)}`,
    unit: '',
    said: (one: string, many: string) => `${one} из ${many}`,
  }),
  perHead: (amount: string, heads: string, when: string) => ({
    what: `${amount} на одного: ${heads}${at(when)}`,
  }),
  rest: (rest: string, parts: string) => `${rest}, кроме: ${parts}`,
  sum: (parts: string) => ({ what: `Сумма: ${parts}` }),
  over: (value: string) => `более ${value}`,
  allows: (least: string, most: string) => `понимается как от ${least} до ${most}`,
  allowsBetween: (least: string, most: string) =>
    `от ${least} до ${most} с учётом неточности концов`,
  formulas: {
    input: (value: string, when: string, name: string) =>
      [value, when, name && `(${name})`].filter(Boolean).join(' '),
    of: (formula: string, series: string) => `${formula}, ${series}`,
    years: (text: string, value: number) => `${text} ${chosen(value, ['год', 'года', 'лет'])}`,
    absent: (all: string, from: string, to: string, known: string) =>
      `${all} (${from}–${to}) − ${known} с данными`,
    squares: (amount: string, square: string) => `${amount} ÷ ${square} на квадрат`,
    roundedDown: (formula: string) => `${formula}, без дробной части`,
    chosen: 'выбрано для картинки',
  },
};
