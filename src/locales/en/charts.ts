/** What charts, openings and source lines say by themselves where a story does not say it. */
import { articleOf } from './publisher';

/** What an axis can count in, by what one of it is worth. */
export const axisMagnitudes = {
  1e3: 'thousand',
  1e6: 'million',
  1e9: 'billion',
  1e12: 'trillion',
} as const;

/** With a large letter where it begins with one. */
const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

/** What charts say by themselves. */
export const chartWords = {
  /** A title of an axis by itself: `US$ billion`, `Thousand people`, `Percent`. */
  axis: (unit: string, magnitude: 1 | keyof typeof axisMagnitudes): string => {
    if (magnitude === 1) return capital(unit);
    const word = axisMagnitudes[magnitude];
    return unit.endsWith('$') ? `${unit} ${word}` : capital(`${word} ${unit}`);
  },
  /** A value on an axis, without its unit: `0.1`, `1,200`. */
  tick: (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 }),
  quarter: (number: number) => `Q${number}`,
  quarterOf: (number: number, year: string) => `Q${number} ${year}`,
  hundred: 'Each square is one in a hundred',
  rest: 'The rest',
  oneSquare: (value: string) => `One square: ${value}`,
  /** `US$ billion a year, logarithmic`. */
  logarithmic: (axis: string) => `${axis}, logarithmic`,
  hypothetical: 'Hypothetical:',
  everyYear: (rate: string) => `${rate} every year`,
  aYear: (rate: string) => `${rate} a year`,
  /** A point and its value, on a label. */
  point: (when: string, value: string) => `${when}: ${value}`,
  multiple: (times: string) => `×${times}`,
  spanOf: (from: string, to: string) => `${from} to ${to}`,
  multipleAxis: 'Times the first year, logarithmic',
  ownStart: 'One square: what it was at first',
  choose: 'Choose a base and an end',
  from: 'From',
  to: 'to',
  times: '{multiple} times.',
  doubling: '{rate} a year, doubling every {time} years.',
  halving: '{rate} a year, halving every {time} years.',
  level: 'No change.',
  /** Signs of numbers that are written in the reader's browser. */
  written: { decimal: '.', thousands: ',', percent: '%' },
} as const;

/** One name, two, or the first and how many more. */
const named = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names[0]} and others`;

/** What openings and source lines say. */
export const openingWords = {
  /** Stands before the day on which it appeared. */
  byline: (publisher: string) => `From a report by ${articleOf(publisher)}${publisher}, `,
  source: (publisher: string) => `Source: ${publisher}`,
  alt: (from: string, first: string, to: string, second: string) =>
    `Two squares drawn to scale. ${from}: ${first}. ${to}: ${second}.`,
  /** The line below a picture: the article's publisher, and those of other figures. */
  credit: (own: string | null, others: readonly string[]): string => {
    if (!own) return `Source: ${named(others)}`;
    return others.length === 0
      ? `Source: ${own}`
      : `Source: ${own} (filled); ${named(others)} (hollow)`;
  },
};
