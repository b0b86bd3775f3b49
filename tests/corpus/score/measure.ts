import { readPart, type Article, type Part } from './articles';
import type { Reader } from './found';
import { match, type Outcomes } from './match';
import { tallyOf, type Tally } from './tally';

export const kinds = ['quantities', 'dates', 'changes'] as const;
export type Kind = (typeof kinds)[number];

/** What a reader did with one article. */
export interface Reading {
  article: Article;
  outcomes: Outcomes;
}

/** What a reader does with every article of a part. All readers are given the same text. */
export const measure = (reader: Reader, part: Part): Reading[] =>
  measureAll(reader, readPart(part));

/** The same with articles that are given. */
export function measureAll(reader: Reader, articles: readonly Article[]): Reading[] {
  return articles.map((article) => {
    const { text, expected } = article;
    return { article, outcomes: match(expected, reader.read(text, expected.published), text) };
  });
}

/** The tally of one kind of fact over all articles. */
export function tallyKind(readings: Reading[], kind: Kind): Tally {
  return tallyOf(readings.map(({ outcomes }) => outcomes[kind]));
}
