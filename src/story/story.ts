/** The story as the page shows it, from facts. */
import type { Article, Fact } from '../facts/fact';
import { sources } from '../words/en/interface';
import type { Chapter } from './chapter';
import { people } from './chapters/people';
import { trade } from './chapters/trade';
import { storyFacts } from './figures';
import { opening } from './opening';
import { plain } from './prose';

/** The chapters, in the order of the page. A list cannot say that each layout fits its own chart. */
const chapters = [trade, people] as unknown as ((
  story: ReturnType<typeof storyFacts>,
) => Chapter<unknown, string>)[];

const usedSources = (article: Article, facts: readonly Fact[]) => [
  ...new Map(
    [article, ...facts.map(({ source }) => source)].map((source) => [source.id, source]),
  ).values(),
];

/** Throws, naming the series or fact, where the facts do not hold what the story tells. */
export function makeStory(article: Article, facts: readonly Fact[]) {
  const story = storyFacts(article, facts);
  const first = opening(story);
  return {
    title: plain(first.words.pageTitle),
    description: plain(first.words.deck),
    opening: first,
    chapters: chapters.map((chapter) => chapter(story)),
    sources: { title: sources.title, list: usedSources(article, facts) },
  };
}

export type Story = ReturnType<typeof makeStory>;
