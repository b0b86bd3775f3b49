/** What the stories of data/ are about, by its names. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from '../../src/charts/registry';

export interface Names {
  /** Ids of more than one word. */
  compounds: ReadonlySet<string>;
  /** Ids of one word; most are ordinary ones, which the engine may have too. */
  singles: ReadonlySet<string>;
  /** Proper names, in small letters. */
  proper: ReadonlySet<string>;
  /** Who published the articles and the other sources, in small letters, without signs. */
  publishers: ReadonlySet<string>;
}

/** What the engine calls things itself. */
const own = new Set([
  // A script's name, whoever writes in it.
  'latin',
  ...Object.entries(kinds).flatMap(([kind, { options, marks = {}, views }]) => [
    kind,
    ...[options, marks, views].flatMap(Object.keys),
  ]),
]);

const read = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};

/** Values of `id` and `series` anywhere, and keys of sources. */
function idsIn(json: unknown, key = ''): string[] {
  if (Array.isArray(json)) return json.flatMap((one) => idsIn(one));
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([name, value]) => [
      ...(key === 'sources' ? [name] : []),
      ...idsIn(value, name),
    ]);
  return typeof json === 'string' && ['id', 'series'].includes(key) ? [json] : [];
}

/** Every text that is no id or address. */
function textsIn(json: unknown, key = ''): string[] {
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([name, value]) => textsIn(value, name));
  const isText = typeof json === 'string' && !['id', 'series', 'url', 'sha256'].includes(key);
  return isText ? [json] : [];
}

/** Values of `publisher` anywhere. */
function publishersIn(json: unknown, key = ''): string[] {
  if (typeof json === 'object' && json !== null)
    return Object.entries(json).flatMap(([name, value]) => publishersIn(value, name));
  return typeof json === 'string' && key === 'publisher' ? [json] : [];
}

/** `Harbour Board (Ports), via Strait / Gazette` is three names, and what stands in brackets a fourth. */
const namesOfPublisher = (publisher: string): string[] =>
  publisher
    .split(/, via |, | \/ |[()]/)
    .map((name) =>
      name
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    .filter((name) => name.length > 3);

/** Words that begin with a capital letter although they do not begin their text, of four letters or more. */
const capitalised = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{L},’:] |– )\p{Lu}\p{Ll}{3,}(?![\p{L}-])/gu)].map(([word]) =>
    word.toLowerCase(),
  );

const namesIn = (map: unknown): string[] => {
  const { sources: _, ...ways } = map as Record<string, unknown>;
  return textsIn(ways).flatMap((text) => text.match(/\p{Lu}\p{Ll}{3,}/gu) ?? []);
};

interface Read {
  ids: string[];
  proper: string[];
  publishers: string[];
  /** All words in small letters: what is said so is no proper name. */
  common: string[];
}

function storyOf(folder: string, slug: string): Read {
  const words = readFileSync(join(folder, 'en.md'), 'utf8');
  const files = ['facts.json', 'context.json', 'edits.json', 'map.json'].map((file) =>
    read(join(folder, file)),
  );
  const [facts, context] = files;
  const [, names = ''] = words.split(/^# Names.*$/m);
  const map = files.at(-1);
  return {
    ids: [
      slug,
      ...[...words.matchAll(/\{#([^{}]+)\}/g)].map(([, id]) => id!),
      ...files.flatMap((file) => idsIn(file)),
    ],
    proper: [
      ...names.split('\n').flatMap(capitalised),
      ...namesIn(map).map((name) => name.toLowerCase()),
    ],
    // Not the map's: whom its land is from, the engine has to say itself.
    publishers: [facts, context].flatMap((file) => publishersIn(file)).flatMap(namesOfPublisher),
    common:
      words
        .replace(/\{[^{}]*\}|^[a-z-]+:|[a-z\d]+(-[a-z\d]+)+/gm, '')
        .match(/(?<!\p{L})\p{Ll}+/gu) ?? [],
  };
}

/** What made-up stories say, which the code's own examples are from; in small letters. */
function madeUpWords(): Set<string> {
  const folder = new URL('../stories/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8').replace(/\{[^{}]*\}/g, ''));
  return new Set(
    texts
      .join('\n')
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}

/** Of every story in a folder of stories. */
export function namesOf(data: string): Names {
  const stories = readdirSync(data)
    .filter((slug) => existsSync(join(data, slug, 'en.md')))
    .map((slug) => storyOf(join(data, slug), slug));
  const ids = new Set(stories.flatMap((story) => story.ids));
  const made = madeUpWords();
  // What made-up stories say is no story's own either.
  const common = new Set([...stories.flatMap((story) => story.common), ...made]);
  return {
    compounds: new Set([...ids].filter((id) => id.includes('-') && !own.has(id))),
    singles: new Set([...ids].filter((id) => /^[a-z]+$/.test(id) && !own.has(id) && !made.has(id))),
    proper: new Set(
      stories
        .flatMap((story) => story.proper)
        .filter((name) => !common.has(name) && !own.has(name)),
    ),
    publishers: new Set(stories.flatMap((story) => story.publishers)),
  };
}
