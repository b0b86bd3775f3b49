/** The facts of this story, by what its chapters are about. */
import type { Article, Fact } from '../facts/fact';
import { series, type Series } from '../facts/series';

export interface StoryFacts {
  article: Article;
  facts: readonly Fact[];
  trade: Series;
  people: Series;
}

/** Throws, naming the series, where the facts lack one. */
export const storyFacts = (article: Article, facts: readonly Fact[]): StoryFacts => ({
  article,
  facts,
  trade: series(facts, 'trade', 'usd'),
  people: series(facts, 'people', 'people'),
});
