/** Reads a story from its folder. From disk, so at build and in tests only. */
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Fact } from '../facts/fact';
import { InputError, refuse } from '../facts/problems';
import { loadFacts, loadPublished } from '../facts/load';
import { unsaid } from '../facts/published';
import { readJson } from '../facts/readJson';
import { readMap } from '../facts/readMap';
import { readText } from '../facts/readText';
import type { Locale } from '../locales/locale';
import { locales } from '../locales/locales';
import { withCure } from './cures';
import { hasAppeared } from './imprint';
import type { Material } from './readStory';
import { makeStory, type Story } from './story';

const MAP = 'map.json';

/**
 * The languages that a story's folder has words in, in the order of their list: it is written in the first one, and
 * translated into the others. A folder without words is missing those of the first language that there is.
 */
export function languagesIn(folder: string): readonly string[] {
  const languages = Object.keys(locales);
  const found = languages.filter((language) => existsSync(join(folder, `${language}.md`)));
  return found.length > 0 ? found : [languages[0]!];
}

const readWords = (folder: string, file: string): string =>
  readText(join(folder, file), `${basename(folder)}/${file}`, 'write it as docs/writing.md says');

/** What is there, and would be said as nothing: so few that its words have no digit of it. */
function saidAsNothing(quantities: readonly Fact[], { quantity }: Locale): string[] {
  return quantities.flatMap((fact) => {
    if (fact.kind === 'date' || fact.value === 0) return [];
    const text = quantity(fact);
    return /[1-9]/.test(text)
      ? []
      : [`${fact.id}: value ${fact.value} is said as “${text}”; give it in a smaller unit`];
  });
}

/**
 * Facts, context and changes of a story's folder, and its map where it asks for one. `edited` is what its edits are to
 * be in place of what they are; `null` for none.
 */
export function loadMaterial(
  folder: string,
  language = languagesIn(folder)[0]!,
  edited?: { json: unknown } | null,
): Material {
  const { article, facts, figures, events, changes, corrections } = loadFacts(folder, edited);
  const locale = locales[language]!;
  refuse('facts.json', saidAsNothing(facts, locale));
  refuse('context.json', saidAsNothing(figures, locale));
  return {
    article,
    facts: [...facts, ...figures, ...events],
    changes,
    corrections,
    published: loadPublished(folder),
    locale,
    map: () => readMap(readJson(join(folder, MAP)), MAP),
  };
}

/** What `read` gives; of an InputError each line is told with how to mend it. */
function withCures<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.message.split('\n').map(withCure).join('\n'), { cause: error });
  }
}

/** Refuses what was published and is another now, where no correction says so. */
function refuseUnsaid({ imprint }: Story, { published, ...material }: Material): void {
  const problems =
    published && hasAppeared(imprint) ? unsaid(published, imprint.published!, material) : [];
  if (problems.length > 0) throw new InputError(problems.join('\n'));
}

/** Reads a story's file in a language. */
function load(folder: string, language: string, original: Story | null): Story {
  const file = `${language}.md`;
  return withCures(() => {
    const material = loadMaterial(folder, language);
    const story = makeStory(readWords(folder, file), `${basename(folder)}/${file}`, {
      ...material,
      ...(original && { original }),
    });
    if (!original) refuseUnsaid(story, material);
    return story;
  });
}

/** A story as it was written. Throws an InputError with every problem of the first file with a problem. */
export const loadStory = (folder: string): Story => load(folder, languagesIn(folder)[0]!, null);

/** The same in another language, which must say what the original says. Throws an InputError. */
export const loadTranslation = (folder: string, language: string, original: Story): Story =>
  load(folder, language, original);
