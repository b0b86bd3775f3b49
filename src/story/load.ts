/** Reads a story from its folder. From disk, so at build and in tests only. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../facts/problems';
import { loadFacts, readJson } from '../facts/load';
import { readMap } from '../facts/readMap';
import { locales } from '../locales/locales';
import type { Material } from './readStory';
import { makeStory, type Story } from './story';

const MAP = 'map.json';

const languages = Object.keys(locales);

/** The language that a story is written in: that of the first words it has, in the order of the list. */
const languageOf = (folder: string): string =>
  languages.find((language) => existsSync(join(folder, `${language}.md`))) ?? languages[0]!;

function readWords(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'utf8');
  } catch (error) {
    throw new InputError(
      `${basename(folder)}/${file}: is missing or unreadable; write it as docs/writing.md says`,
      { cause: error },
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
    locale: locales[languageOf(folder)]!,
    map: () => readMap(readJson(join(folder, MAP)), MAP),
  };
}

/** Throws an InputError with every problem of the first file that has any. */
export function loadStory(folder: string): Story {
  const file = `${languageOf(folder)}.md`;
  return makeStory(readWords(folder, file), `${basename(folder)}/${file}`, loadMaterial(folder));
}
