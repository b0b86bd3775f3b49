import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fact, Quantity } from '../../src/facts/fact';
import type { Chapter } from '../../src/story/chapter';
import { loadMaterial } from '../../src/story/load';
import type { Material } from '../../src/story/readStory';
import { makeStory } from '../../src/story/story';
import { dataFolder } from '../data';

const words = readFileSync(join(dataFolder, 'en.md'), 'utf8');

/** The committed facts, context figures and events. */
export const committed = (): Material => loadMaterial(dataFolder);

/** The committed data, one of its facts altered; the id must be there. */
export function altered(id: string, change: Partial<Quantity>): Material {
  const material = committed();
  if (!material.facts.some((fact) => fact.id === id)) throw new Error(`no fact "${id}" to alter`);
  const facts = material.facts.map((fact) =>
    fact.id === id ? ({ ...fact, ...change } as Fact) : fact,
  );
  return { ...material, facts };
}

/** The committed data without some of its facts. */
export function lacking(...ids: string[]): Material {
  const material = committed();
  return { ...material, facts: material.facts.filter(({ id }) => !ids.includes(id)) };
}

export const storyOf = (material: Material) => makeStory(words, 'korea-russia/en.md', material);

export const chapterIds = storyOf(committed()).chapters.map(({ id }) => id);

/** One chapter, with the type of its own layout. */
export const chapterOf = <Layout>(id: string, material = committed()) =>
  storyOf(material).chapters.find((chapter) => chapter.id === id)! as Chapter & { layout: Layout };

/** A chapter as the page holds it, whatever its chart. */
export const anyChapterOf = (id: string, material?: Material) => chapterOf<unknown>(id, material);
