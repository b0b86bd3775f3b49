import { readPart, type Article, type Part } from './articles';
import { plainText } from './plainText';
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
export function measure(reader: Reader, part: Part): Reading[] {
  return readPart(part).map((article) => {
    const text = plainText(article);
    const found = reader.read(text, article.expected.published);
    return { article, outcomes: match(article.expected, found, text) };
  });
}

/** The tally of one kind of fact over all articles. */
export function tallyKind(readings: Reading[], kind: Kind): Tally {
  return tallyOf(readings.map(({ outcomes }) => outcomes[kind]));
}
