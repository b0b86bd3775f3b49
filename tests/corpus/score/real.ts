/** What is expected of real articles, whose texts are not kept here: their words stand in the key as hashes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import * as v from 'valibot';
import type { Article } from './articles';
import { expected, type Expected, type Place } from './expected';
import { findAll, findPlace, type Span } from './fragment';

/** Words of an article by their place and the beginning of their hash. */
interface Sealed {
  span: Span;
  hash: string;
}

type Hidden<T> = T extends Place
  ? Omit<{ [K in keyof T]: Hidden<T[K]> }, 'fragment' | 'nth'> & Sealed
  : T extends readonly (infer U)[]
    ? Hidden<U>[]
    : T extends object
      ? { [K in keyof T]: Hidden<T[K]> }
      : T;

/** An article of the key: where it can be read, and what is expected of it. */
export interface SealedArticle {
  name: string;
  address: string;
  sha256: string;
  expected: Hidden<Expected>;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hashOf = (words: string) => sha256(words).slice(0, 16);

type Fields = Record<string, unknown>;
const isFields = (input: unknown): input is Fields => typeof input === 'object' && input !== null;

/** A copy in which every record that `isIt` holds for is put through `change`. */
function mapped(input: unknown, change: (record: Fields) => Fields): unknown {
  if (Array.isArray(input)) return input.map((item) => mapped(item, change));
  if (!isFields(input)) return input;
  const inner = Object.entries(input).map(([key, value]) => [key, mapped(value, change)] as const);
  return change(Object.fromEntries(inner));
}

/** Expectations whose words are hidden. Throws where the text does not have them. */
export function seal(wanted: Expected, text: string): Hidden<Expected> {
  const sealed = mapped(wanted, ({ fragment, nth, ...rest }) => {
    if (typeof fragment !== 'string') return rest;
    const span = findPlace(text, { fragment, nth: typeof nth === 'number' ? nth : 1 });
    if (!span) throw new Error(`"${fragment}" is not in the text; mend its fragment or its nth`);
    return { span, hash: hashOf(text.slice(...span)), ...rest };
  });
  return sealed as Hidden<Expected>;
}

/** The expectations that a key hides, given the text. Throws where the text has other words at a place. */
export function open(sealed: Hidden<Expected>, text: string): Expected {
  const opened = mapped(sealed, ({ span, hash, ...rest }) => {
    if (hash === undefined) return rest;
    const [start, end] = span as Span;
    const fragment = text.slice(start, end);
    if (hashOf(fragment) !== hash) throw new Error(`other words stand at ${start} to ${end}`);
    const nth = findAll(text, fragment).findIndex(([from]) => from === start) + 1;
    return { fragment, nth, ...rest };
  });
  return v.parse(expected, opened);
}

const keyPath = join(import.meta.dirname, '../real.json');

/** The key that is kept here. */
export const readKey = (): SealedArticle[] =>
  JSON.parse(readFileSync(keyPath, 'utf8')) as SealedArticle[];

/** The articles of the key whose texts are in a folder, each as NAME.txt; a text that was changed is left out. */
export function realArticles(folder: string, key = readKey()): Article[] {
  return key.flatMap(({ name, sha256: hash, expected: sealed }) => {
    const path = join(folder, `${name}.txt`);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (sha256(text) !== hash) return [];
    return [{ name, source: text, text, expected: open(sealed, text) }];
  });
}

/** Writes the key from a folder of texts, NAME.txt, each beside what is expected of it, NAME.json; articles that it has not stay. */
export function sealFolder(folder: string): number {
  const own = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file): SealedArticle => {
      const { name } = parse(file);
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
      const { address, ...wanted } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
        address: string;
      };
      const sealed = seal(v.parse(expected, wanted), text);
      return { name, address, sha256: sha256(text), expected: sealed };
    });
  const names = new Set(own.map(({ name }) => name));
  const kept = existsSync(keyPath) ? readKey().filter(({ name }) => !names.has(name)) : [];
  const all = [...kept, ...own].sort((a, b) => (a.name < b.name ? -1 : 1));
  writeFileSync(keyPath, `[\n${all.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  return own.length;
}
