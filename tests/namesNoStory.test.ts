/**
 * No line of the engine names a story, or anything that one is about. What the stories are about is
 * read from data/. Held against each line of the code, its comments and the names of its files:
 *
 * - an id of more than one word (`ferries-1990`), wherever it stands;
 * - an id of one word, where it is used as one: a string by itself, a name in a style sheet, a file;
 * - a proper name, wherever it stands, in capital or small letters, and within `camelCase`.
 *
 * Passed over are the engine's own words (chart kinds, their options and views, units, and what its code
 * calls things), names of fewer than four letters, and the extractor's lexicon, which knows the words of
 * a language and so all countries alike.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compoundsIn, identifiersIn, properIn, singlesIn } from './names/find';
import { namesOf, type Names } from './names/stories';

const root = fileURLToPath(new URL('..', import.meta.url));

const isRead = (file: string) =>
  /\.(ts|svelte|css|mjs|js|html|json)$/.test(file) && !file.startsWith('src/extract/lexicon/');

const files = ['src', 'plugins', 'scripts', 'index.html']
  .flatMap((name) =>
    name.endsWith('.html')
      ? [name]
      : readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map(
          (file) => `${name}/${file}`,
        ),
  )
  .filter(isRead);

const lines = (file: string) => readFileSync(join(root, file), 'utf8').split('\n');

const identifiers = new Set(files.flatMap(lines).flatMap(identifiersIn));
const all = namesOf(join(root, 'data'));
const names = { ...all, singles: new Set([...all.singles].filter((id) => !identifiers.has(id))) };

/** Every name in a file, as `line: name`; the file's own name is line 0. */
function found(file: string, { compounds, singles, proper }: Names): string[] {
  const [name = ''] = basename(file).split('.');
  return [name, ...lines(file)].flatMap((line, i) => {
    const single =
      i === 0 ? [line].filter((word) => singles.has(word)) : singlesIn(line, file, singles);
    const all = [...compoundsIn(line, compounds), ...single, ...properIn(line, proper)];
    return [...new Set(all)].map((one) => `${file}:${i}: ${one}`);
  });
}

test('there are names to look for, and code to look in', () => {
  expect(names.compounds.size).toBeGreaterThan(100);
  expect(names.singles.size).toBeGreaterThan(3);
  expect(names.proper.size).toBeGreaterThan(8);
  expect(files.length).toBeGreaterThan(200);
});

test('no line of the engine names a story', () => {
  expect(files.flatMap((file) => found(file, names))).toEqual([]);
});

describe('the search', () => {
  test.each([
    ['  base: string;', ['base', 'string']],
    ['fits(base, end)', ['fits', 'base', 'end']],
    ["case 'tolls':", []],
    ['/** The tolls. */', []],
    ["import { a } from './tolls.ts';", []],
  ])('passes over what the code calls things: %s', (line, found) => {
    expect(identifiersIn(line)).toEqual(expect.arrayContaining(found));
    expect(identifiersIn(line)).not.toContain('tolls');
  });

  const set = (...words: string[]) => new Set(words);

  test.each([
    ["const id = 'ferries-1990';", true],
    ['/** `ferries-1990: unit "furlong"` */', true],
    ['<a href="#ferries-1990">', true],
    ['.chart-ferries-1990 {', false],
    ['ferries-1990-board', false],
    ['ferries 1990', false],
  ])('finds an id of more than one word: %s', (line, is) => {
    expect(compoundsIn(line, set('ferries-1990'))).toEqual(is ? ['ferries-1990'] : []);
  });

  test.each([
    ["chart === 'tolls'", 'a.ts', true],
    ['data-chart="tolls"', 'a.svelte', true],
    ['<a href="#tolls">', 'a.svelte', true],
    ['#tolls .chart {', 'a.css', true],
    [".tolls, [data-id='tolls'] {", 'a.css', true],
    ["import tolls from 'virtual:model/tolls';", 'a.ts', true],
    ["import tolls from './tolls.ts';", 'a.ts', true],
    ["'where tolls are paid'", 'a.ts', false],
    ['// tolls are paid', 'a.ts', false],
    ['const tolls = 5;', 'a.ts', false],
    ['  tolls: 5px;', 'a.css', false],
  ])('finds an id of one word where it is used as one: %s', (line, file, is) => {
    expect(singlesIn(line, file, set('tolls'))).toEqual(is ? ['tolls'] : []);
  });

  test.each([
    ['// seen from Atlantis', true],
    ['const atlantis = 5;', true],
    ['atlantisNear, lowAtlantis', true],
    ['ATLANTIS_X', true],
    ['atlantisian', false],
  ])('finds a proper name: %s', (line, is) => {
    expect(properIn(line, set('atlantis'))).toEqual(is ? ['atlantis'] : []);
  });
});
