import type { Article, Fact, Quantity } from '../../src/facts/fact';
import { loadFacts } from '../../src/facts/load';
import type { Chapter } from '../../src/story/chapter';
import { base } from '../../src/story/chapters/base';
import { growth } from '../../src/story/chapters/growth';
import { people } from '../../src/story/chapters/people';
import { routes } from '../../src/story/chapters/routes';
import { trade } from '../../src/story/chapters/trade';
import { week } from '../../src/story/chapters/week';
import { storyFacts } from '../../src/story/figures';
import { makeStory } from '../../src/story/story';
import { dataFolder, geography } from '../data';

export interface Data {
  article: Article;
  facts: Fact[];
}

/** The committed facts, context figures and events. */
export function committed(): Data {
  const { article, facts, figures, events } = loadFacts(dataFolder);
  return { article, facts: [...facts, ...figures, ...events] };
}

/** The committed data, one of its facts altered; the id must be there. */
export function altered(id: string, change: Partial<Quantity>): Data {
  const { article, facts } = committed();
  if (!facts.some((fact) => fact.id === id)) throw new Error(`no fact "${id}" to alter`);
  const changed = facts.map((fact) => (fact.id === id ? ({ ...fact, ...change } as Fact) : fact));
  return { article, facts: changed };
}

/** The committed data without some of its facts. */
export function lacking(...ids: string[]): Data {
  const { article, facts } = committed();
  return { article, facts: facts.filter(({ id }) => !ids.includes(id)) };
}

export const storyOf = ({ article, facts }: Data) => makeStory(article, facts, geography);

const chapters = { trade, base, people, growth, routes, week };
type Chapters = typeof chapters;

export const chapterIds = Object.keys(chapters) as (keyof Chapters)[];

/** One chapter by itself: quicker to make than the story, and with the type of its own layout. */
export function chapterOf<Id extends keyof Chapters>(
  id: Id,
  { article, facts }: Data = committed(),
) {
  const story = { ...storyFacts(article, facts), ...geography };
  return chapters[id](story) as ReturnType<Chapters[Id]>;
}

/** A chapter as the page holds it, whatever its chart. */
export const anyChapterOf = (id: keyof Chapters, data?: Data) =>
  chapterOf(id, data) as unknown as Chapter<unknown, string>;
