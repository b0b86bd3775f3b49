/** A story's folder as the desk reads it: anew for each request, since others may write in it. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '../extract/input/decode';
import { plainText } from '../extract/input/plainText';
import type { FactsFile } from '../facts/factsFile';
import { readJson } from '../facts/readJson';
import { InputError, refuse } from '../facts/problems';
import { factsProblems } from '../facts/readFacts';
import { locales } from '../locales/locales';
import { EDITS } from './decide';
import { textAt } from './write';

/** Where a story and its article are. */
export interface Place {
  slug: string;
  /** Absolute. */
  folder: string;
  article: string;
}

/** What the files of a story's folder say. */
export interface Files {
  facts: FactsFile;
  /** The article's plain text, in which spans count. */
  text: string;
  /** As they stand; `null` where there are none. */
  edits: string | null;
  words: string | null;
  version: string;
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

const kept = ['article.txt', 'article.md', 'article.html'];

const FACTS = 'facts.json';

/** Names of the folders that are stories. */
const storiesIn = (data: string): string[] =>
  readdirSync(data, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(data, entry.name, FACTS)))
    .map(({ name }) => name);

/** The article that a folder keeps, or the one that is given. Throws an InputError where there is none. */
function articleOf(folder: string, given: string | undefined): string {
  const path = given ?? kept.map((name) => join(folder, name)).find((name) => existsSync(name));
  if (!path)
    throw new InputError(
      `${basename(folder)}: its folder keeps no article; say where it is: --article FILE`,
    );
  if (existsSync(path)) return path;
  throw new InputError(`${path}: is missing; say where the article is: --article FILE`);
}

/** The place of a story in the folder of all. Throws an InputError with the cure where it is none. */
export function placeOf(slug: string, data: string, article?: string): Place {
  const stories = storiesIn(data);
  if (!stories.includes(slug))
    throw new InputError(
      `${slug}: is no story in ${basename(data)}/; use one of ${stories.join(', ')}, or make it with npm run draft`,
    );
  const folder = join(data, slug);
  return { slug, folder, article: articleOf(folder, article) };
}

/** The file with the story's words, in whatever language. */
export const wordsFile = (folder: string): string =>
  join(
    folder,
    `${Object.keys(locales).find((name) => existsSync(join(folder, `${name}.md`))) ?? 'en'}.md`,
  );

function bytesOf({ article }: Place): Uint8Array {
  try {
    return readFileSync(article);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const what =
      code === 'EISDIR'
        ? 'is a folder; name the article in it: --article FILE'
        : `cannot be read (${code}); see to it and try again`;
    throw new InputError(`${article}: ${what}`, { cause: error });
  }
}

/** What is told of a story: its words in any language, and its data. */
const isTold = (name: string) => /\.(?:md|json)$/.test(name);

/** One for each state of the folder's files. */
export function versionOf(folder: string): string {
  const files = readdirSync(folder).filter(isTold).sort();
  return sha256(JSON.stringify(files.map((name) => [name, textAt(join(folder, name))])));
}

/** Reads all of it. Throws an InputError where facts and article do not belong together. */
export function readFiles(place: Place): Files {
  const json = readJson(join(place.folder, FACTS));
  refuse(FACTS, factsProblems(json));
  const facts = json as FactsFile;
  const bytes = bytesOf(place);
  if (sha256(bytes) !== facts.article.sha256)
    throw new InputError(
      `${basename(place.article)}: is not the article that ${place.slug}/${FACTS} was made from; ` +
        'give that one with --article FILE, or make the facts again with npm run extract',
    );
  const { text } = plainText(decode(bytes), facts.article.format);
  const edits = textAt(join(place.folder, EDITS));
  const words = textAt(wordsFile(place.folder));
  const version = versionOf(place.folder);
  return { facts, text, edits, words, version };
}
