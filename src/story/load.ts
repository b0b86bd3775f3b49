/** Reads a story from its folder. From disk, so at build and in tests only. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../facts/problems';
import { loadFacts, readJson } from '../facts/load';
import { readMap } from '../facts/readMap';
import { en } from '../locales/en';
import type { Material } from './readStory';
import { makeStory, type Story } from './story';

/** The words of a story, in English. */
const WORDS = 'en.md';
const MAP = 'map.json';

function readWords(folder: string): string {
  try {
    return readFileSync(join(folder, WORDS), 'utf8');
  } catch (error) {
    throw new InputError(
      `${basename(folder)}/${WORDS}: is missing or unreadable; write it as docs/writing.md says`,
      {
        cause: error,
      },
    );
  }
}

/** Facts, context and changes of a story's folder, and its map where it asks for one. */
export function loadMaterial(folder: string): Material {
  const { article, facts, figures, events, changes } = loadFacts(folder);
  return {
    article,
    facts: [...facts, ...figures, ...events],
    changes,
    locale: en,
    map: () => readMap(readJson(join(folder, MAP)), MAP),
  };
}

/** Throws an InputError with every problem of the first file that has any. */
export const loadStory = (folder: string): Story =>
  makeStory(readWords(folder), `${basename(folder)}/${WORDS}`, loadMaterial(folder));
