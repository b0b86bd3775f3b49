/** What figures are called, and how their formulas name what they are computed from. */
import { capital } from './capital';
import { declined } from './cases';
import { chosen, nouns } from './nouns';

interface ComputedName {
  what: string;
  unit: string;
}

type Between = (series: string | null, from: string, to: string) => ComputedName;

const headed = (series: string | null, text: string) =>
  series === null ? capital(text) : `${series}: ${text}`;

const between =
  (unit: string, what: (from: string, to: string) => string): Between =>
  (series, from, to) => ({ what: headed(series, what(from, to)), unit });

const asMultiple = (from: string, to: string) => `${to} по отношению к ${from}`;

/** `1992–2014`, and with spaces around the dash where a time has words. */
const spanOf = (from: string, to: string) =>
  [from, to].every((time) => /^\d{4}$/u.test(time)) ? `${from}–${to}` : `${from} — ${to}`;

const pair = {
  multiple: between('раз', asMultiple),
  whole: between('раз', (from, to) => `${asMultiple(from, to)}, без дробной части`),
  change: between('', (from, to) => `изменение, ${spanOf(from, to)}`),
  rate: between('в год', (from, to) => `рост при ровном темпе, ${spanOf(from, to)}`),
  decline: between('в год', (from, to) => `изменение при ровном темпе, ${spanOf(from, to)}`),
  doubling: between('лет', (from, to) => `время удвоения при ровном темпе, ${spanOf(from, to)}`),
  halving: between('лет', (from, to) => `время убыли вдвое при ровном темпе, ${spanOf(from, to)}`),
  between: between('лет', (from, to) => `полных лет между ${from} и ${to}`),
  span: between('лет', (from, to) => `время, ${spanOf(from, to)}`),
  difference: between('', (from, to) => `разница, ${spanOf(from, to)}`),
};

/** With a small letter, as a name has it within a phrase; letters that stand for words keep theirs. */
const small = (text: string) =>
  text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const nounOf = (word: string) =>
  Object.values(nouns).find(({ one, many }) => [...one, ...many].includes(word));

/** Whether two words are one, or forms of one noun. */
const isSame = (a: string, b: string) => a === b || (nounOf(a) && nounOf(a) === nounOf(b));

/** `от 25 до 35 тысяч человек`: what both have is said once. */
function spanned(least: string, most: string): string {
  const ends = [least, most].map((text) => declined(text, 'genitive') ?? text);
  const [own, other] = ends.map((text) => text.split(/\s(?=\p{L})/u)) as [string[], string[]];
  const parted = own.findLastIndex(
    (word, i) => !isSame(word, other[i - own.length + other.length] ?? ''),
  );
  const rest = own.slice(0, parted + 1).join(' ');
  const inThousands = /\sтысяч/u.test(ends[1]!) && /^\d+\s000$/u.test(rest);
  return `от ${inThousands ? rest.slice(0, -4) : rest} до ${ends[1]}`;
}

const at = (when: string) => (when ? `, ${when}` : '');

/** All computed figures, and the words of their formulas. */
export const computedNames = {
  pair,
  point: (when: string, name: string) => (when && name ? `${when} (${name})` : when || name),
  adjusted: (series: string | null, from: string, to: string, prices: string) => ({
    what: headed(series, `${asMultiple(from, to)}, с поправкой на ${small(prices)}`),
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
    what: `${part}: доля от целого (${small(whole)})${at(when)}`,
    unit: '',
  }),
  oneIn: (part: string, whole: string, when: string) => ({
    what: `${part}: доля от целого (${small(whole)})${at(when)}`,
    unit: '',
    said: (one: string, many: string) => `${one} из ${many}`,
  }),
  perHead: (amount: string, heads: string, when: string) => ({
    what: `${amount} на одного: ${heads}${at(when)}`,
  }),
  rest: (rest: string, parts: string) => `${rest}, кроме: ${parts}`,
  sum: (parts: string) => ({ what: `Сумма: ${parts}` }),
  over: (value: string) => `более ${value}`,
  allows: (least: string, most: string) => `то есть ${spanned(least, most)}`,
  allowsBetween: (least: string, most: string) =>
    `${spanned(least, most)} с учётом неточности исходных чисел`,
  formulas: {
    input: (value: string, when: string, name: string) =>
      [value, when, name && `(${name})`].filter(Boolean).join(' '),
    of: (formula: string, series: string) => `${formula}, ${small(series)}`,
    years: (text: string, value: number) => `${text} ${chosen(value, ['год', 'года', 'лет'])}`,
    absent: (all: string, from: string, to: string, known: string) =>
      `${all} (${from}–${to}) − ${known} с данными`,
    squares: (amount: string, square: string) => `${amount} ÷ ${square} на квадрат`,
    roundedDown: (formula: string) => `${formula}, без дробной части`,
    chosen: 'Выбрано для картинки',
  },
};
