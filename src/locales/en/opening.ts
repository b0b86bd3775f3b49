/** What openings and source lines say where a story does not say it. */
/** One name, two, or the first and how many more. */
const named = (names: readonly string[]): string =>
  names.length <= 2 ? names.join(' and ') : `${names[0]} and others`;

export const openingWords = {
  /** Stands before the day on which it appeared. */
  byline: (publisher: string) => `From a report by ${publisher}, `,
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
