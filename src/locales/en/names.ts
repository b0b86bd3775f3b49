/** What figures are called. Years are added by the code: no digit of a figure stands here. */

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

type Between = (series: string, from: string, to: string) => ComputedName;

const between =
  (unit: string, what: (from: string, to: string) => string): Between =>
  (series, from, to) => ({ what: `${series}: ${what(from, to)}`, unit });

/** Numbers computed from two points of a series: what they are, and their units. */
const pairNames = {
  multiple: between('times', (from, to) => `${to} as a multiple of ${from}`),
  change: between('of the earlier value', (from, to) => `change from ${from} to ${to}`),
  rate: between('a year', (from, to) => `constant growth from ${from} to ${to}`),
  doubling: between(
    'years',
    (from, to) => `time to double at the constant growth from ${from} to ${to}`,
  ),
  halving: between(
    'years',
    (from, to) => `time to halve at the constant decline from ${from} to ${to}`,
  ),
  between: between('years', (from, to) => `time between ${from} and ${to}`),
  span: between('years', (from, to) => `time from ${from} to ${to}`),
  difference: between('', (from, to) => `difference between ${from} and ${to}`),
} satisfies Record<string, Between>;

/** All computed figures, and the words of their formulas. */
export const computedNames = {
  pair: pairNames,
  adjusted: (series: string, from: string, to: string, prices: string) => ({
    what: `${series}: ${to} as a multiple of ${from}, in ${prices} of ${from}`,
    unit: 'times',
  }),
  absent: (series: string) => ({ what: `${series}: years without a figure`, unit: 'years' }),
  whole: (series: string) => ({ what: `${series}: whole squares`, unit: 'squares' }),
  squares: (series: string, at: string) => ({
    what: `${series}: squares for ${at}`,
    unit: 'squares',
  }),
  square: (series: string) => ({ what: `${series}: what one square stands for` }),
  times: (one: string, other: string) => ({
    what: `${one}, as a multiple of ${other}`,
    unit: 'times',
  }),
  share: (part: string, whole: string) => ({ what: `${part} as a share of ${whole}`, unit: '' }),
  oneIn: (part: string, whole: string) => ({
    what: `${part}: one in so many of ${whole}`,
    unit: 'to one',
    said: (one: string, many: string) => `${one} in ${many}`,
  }),
  sum: (parts: readonly string[]) => ({ what: `Sum of ${parts.join(', ')}` }),
  /** What is more than a value says. */
  over: (value: string) => `over ${value}`,
  formulas: {
    roundedDown: (value: string) => `${value}, rounded down`,
    /** In place of a formula: what was chosen follows from nothing. */
    chosen: 'chosen for the picture',
  },
};
