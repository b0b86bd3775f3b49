/** The story as the page shows it: words with their numbers, models and tables, from facts. */
import type { Article, Fact } from '../facts/fact';
import { chapters } from './chapters';
import { numbers, storyFacts } from './figures';
import { chartModel } from './model';
import { noteOf } from './note';
import { tableRows } from './table';
import { sourcesWords, words } from './words.en';
import { plain } from './prose';

const usedSources = (article: Article, facts: readonly Fact[]) => [
  ...new Map(
    [article, ...facts.map(({ source }) => source)].map((source) => [source.id, source]),
  ).values(),
];

/** Throws, naming the series or fact, where the facts do not hold what the story tells. */
export function makeStory(article: Article, facts: readonly Fact[]) {
  const story = storyFacts(article, facts);
  const said = words(numbers(story));
  const { from, to } = story.trade;
  return {
    title: plain(said.opening.pageTitle),
    description: plain(said.opening.deck),
    opening: {
      words: said.opening,
      side: Math.sqrt(from.value / to.value),
      from: noteOf(from, ''),
      to: noteOf(to, ''),
    },
    chapters: chapters.map(({ id }) => ({
      model: chartModel(id, story, said),
      title: said.chapters[id].title,
      figure: said.chapters[id].figure,
      texts: said.chapters[id].steps,
      rows: tableRows(story[id]),
    })),
    sources: { title: sourcesWords.title, list: usedSources(article, facts) },
  };
}

export type Story = ReturnType<typeof makeStory>;
