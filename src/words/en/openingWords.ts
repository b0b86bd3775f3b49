/** What openings and source lines say where a story does not say it. */
import type { Figure, Prose } from '../../figures/figure';

/** One name, two, or the first and how many more. */
const named = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names[0]} and others`;

export const openingWords = {
  byline: (publisher: string, date: Figure): Prose => [
    `From a report by ${publisher}, `,
    { text: date.text, figure: date },
  ],
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
