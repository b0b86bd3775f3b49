import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadMaterial } from '../../src/story/load';
import type { Material } from '../../src/story/readStory';
import { makeStory } from '../../src/story/story';
import { dataFolder } from '../data';

const words = readFileSync(join(dataFolder, 'en.md'), 'utf8');

/** The committed facts, context figures and events. */
export const committed = (): Material => loadMaterial(dataFolder);

export const storyOf = (material: Material) => makeStory(words, 'korea-russia/en.md', material);

export const chapterIds = storyOf(committed()).chapters.map(({ id }) => id);
