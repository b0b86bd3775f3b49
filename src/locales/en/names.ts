/** What figures are called, and how their formulas name what they are computed from: no digit of a figure stands here. */

import { formatUnit } from './quantities';

/** What a computed figure is called, and its unit. */
interface ComputedName {
  what: string;
  unit: string;
}

/** Units that are not called as the data files have them. */
const unitNames = new Map([['ordinal', 'place in order']]);

/** The name of a unit: `US$ an acre`. */
export const unitName = (unit: string): string => unitNames.get(unit) ?? formatUnit(unit);

/** The series is null where the two belong to several, and are named in full. */
type Between = (series: string | null, from: string, to: string) => ComputedName;

/** With a large letter, as what begins a name has it. */
const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

const between =
  (unit: string, what: (from: string, to: string) => string): Between =>
  (series, from, to) => ({
    what: series === null ? capital(what(from, to)) : `${series}: ${what(from, to)}`,
    unit,
  });

/** `2014 as a multiple of 1992`; names in full need a comma. */
const asMultiple = (series: string | null, from: string, to: string) =>
  series === null ? `${to}, as a multiple of ${from}` : `${series}: ${to} as a multiple of ${from}`;

/** Numbers computed from two figures: what they are, and their units. */
const pairNames = {
  multiple: (series, from, to) => ({ what: asMultiple(series, from, to), unit: 'times' }),
  whole: (series, from, to) => ({
    what: `${asMultiple(series, from, to)}, rounded down`,
    unit: 'times',
  }),
  change: between('', (from, to) => `change from ${from} to ${to}`),
  rate: between('a year', (from, to) => `growth from ${from} to ${to}, had it been steady`),
  decline: between('a year', (from, to) => `change from ${from} to ${to}, had it been steady`),
  doubling: between(
    'years',
    (from, to) => `time to double, had growth from ${from} to ${to} been steady`,
  ),
  halving: between(
    'years',
    (from, to) => `time to halve, had the decline from ${from} to ${to} been steady`,
  ),
  between: between('years', (from, to) => `whole years between ${from} and ${to}`),
  span: between('years', (from, to) => `time from ${from} to ${to}`),
  difference: between('', (from, to) => `difference from ${from} to ${to}`),
} satisfies Record<string, Between>;

const at = (when: string) => (when ? `, ${when}` : '');

/** All computed figures, and the words of their formulas. */
export const computedNames = {
  pair: pairNames,
  /** A point of a series, by its time and its own name: `1990 (with the night boats)`. */
  point: (when: string, name: string) => (when && name ? `${when} (${name})` : when || name),
  adjusted: (series: string | null, from: string, to: string, prices: string) => ({
    what: `${asMultiple(series, from, to)}, adjusted for ${prices}`,
    unit: 'times',
  }),
  absent: (series: string, from: string, to: string) => ({
    what: `${series}: years from ${from} to ${to} without a figure`,
    unit: 'years',
  }),
  squares: (series: string, at: string) => ({
    what: `${series}: squares for ${at}`,
    unit: 'squares',
  }),
  square: (series: string) => ({ what: `${series}: what one square stands for` }),
  /** The time is empty where the names say it. */
  share: (part: string, whole: string, when: string) => ({
    what: `${part} as a share of ${whole}${at(when)}`,
    unit: '',
  }),
  oneIn: (part: string, whole: string, when: string) => ({
    what: `${part} as a part of ${whole}${at(when)}`,
    unit: '',
    said: (one: string, many: string) => `${one} in ${many}`,
  }),
  /** The time is empty where the names say it. */
  perHead: (amount: string, heads: string, when: string) => ({
    what: `${amount} for each of: ${heads}${at(when)}`,
  }),
  rest: (rest: string, parts: string) => `${rest}, apart from ${parts}`,
  sum: (parts: string) => ({ what: `Sum of ${parts}` }),
  /** What is more than a value says. */
  over: (value: string) => `over ${value}`,
  /** What a reservation such as “around” allows for. */
  allows: (least: string, most: string) => `taken as ${least} to ${most}`,
  /** The same of what is computed of two values. */
  allowsBetween: (least: string, most: string) =>
    `between ${least} and ${most}, by what its ends allow for`,
  formulas: {
    /** `around 30,000 people in 1990 (the ambassador’s figure)`; its time or its name may be empty. */
    input: (value: string, during: string, name: string) =>
      [value, during, name && `(${name})`].filter(Boolean).join(' '),
    /** Says of what series a part of a formula is. */
    of: (formula: string, series: string) => `${formula}, ${series}`,
    years: (text: string, value: number) => `${text} ${value === 1 ? 'year' : 'years'}`,
    absent: (all: string, from: string, to: string, known: string) =>
      `${all} from ${from} to ${to} − ${known} with a figure`,
    squares: (amount: string, square: string) => `${amount} ÷ ${square} for each square`,
    roundedDown: (formula: string) => `${formula}, rounded down`,
    /** In place of a formula: what was chosen follows from nothing. */
    chosen: 'chosen for the picture',
  },
};
