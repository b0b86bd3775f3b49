import { fileURLToPath } from 'node:url';
import type { Article, Fact, Quantity } from '../../src/facts/fact';
import { loadFacts } from '../../src/facts/load';
import { makeStory } from '../../src/story/story';

export interface Data {
  article: Article;
  facts: Fact[];
}

/** Folder of the committed data files. */
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

/** The committed facts and context figures. */
export function committed(): Data {
  const { article, facts, figures } = loadFacts(dataFolder);
  return { article, facts: [...facts, ...figures] };
}

/** The committed data, one of its figures altered; the id must be there. */
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

export const storyOf = ({ article, facts }: Data) => makeStory(article, facts);
