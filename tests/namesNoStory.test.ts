/**
 * No line of the engine names a story, or anything that one is about. What the stories are about is
 * read from data/. Held against each line of the code, its comments and the names of its files:
 *
 * - an id of more than one word (`ferries-1990`), wherever it stands;
 * - an id of one word, which may be an ordinary one, where it can only be a story's: in a selector
 *   (`#tolls`), compared with an id, in a path (`data/tolls`);
 * - a proper name, wherever it stands, in capital or small letters, and within `camelCase`;
 * - a publisher's name, wherever it stands.
 *
 * Passed over are the engine's own words (chart kinds, their options and views), names of fewer than four letters, and the extractor's lexicon, which knows the words of
 * a language and so all countries alike.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compoundsIn, phrasesIn, properIn, singlesIn } from './names/find';
import { namesOf, type Names } from './names/stories';

const root = fileURLToPath(new URL('..', import.meta.url));

const isRead = (file: string) =>
  /\.(ts|svelte|css|mjs|js|html|json)$/.test(file) && !file.startsWith('src/extract/en/');

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

const names = namesOf(join(root, 'data'));

/** Every name in a file, as `line: name`; the file's own name is line 0. */
function found(file: string, { compounds, singles, proper, publishers }: Names): string[] {
  const [name = ''] = basename(file).split('.');
  return [name, ...lines(file)].flatMap((line, i) => {
    const all = [
      ...compoundsIn(line, compounds),
      ...singlesIn(line, file, singles),
      ...properIn(line, proper),
      ...phrasesIn(line, publishers),
    ];
    return [...new Set(all)].map((one) => `${file}:${i}: ${one}`);
  });
}

test('there are names to look for, and code to look in', () => {
  expect(names.compounds.size).toBeGreaterThan(100);
  expect(names.singles.size).toBeGreaterThan(3);
  expect(names.proper.size).toBeGreaterThan(8);
  expect(names.publishers.size).toBeGreaterThan(8);
  expect(files.length).toBeGreaterThan(200);
});

test('no line of the engine names a story', () => {
  expect(files.flatMap((file) => found(file, names))).toEqual([]);
});

describe('the search', () => {
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
    ["id === 'tolls'", 'a.ts', true],
    ["chapter.id !== 'tolls'", 'a.ts', true],
    ['data-id="tolls"', 'a.svelte', true],
    ['<a href="#tolls">', 'a.svelte', true],
    ["querySelector('main > #tolls')", 'a.ts', true],
    ['#tolls .chart {', 'a.css', true],
    [".tolls, [data-id='tolls'] {", 'a.css', true],
    ["import tolls from 'virtual:model/tolls';", 'a.ts', true],
    ["read('data/tolls/en.md')", 'a.ts', true],
    ["unit === 'tolls'", 'a.ts', false],
    ["const unit = 'tolls';", 'a.ts', false],
    ["import tolls from './tolls.ts';", 'a.ts', false],
    ['  #tolls = 5;', 'a.ts', false],
    ['this.#tolls', 'a.ts', false],
    ['.chart-#tolls-board {', 'a.css', false],
    ["'where tolls are paid'", 'a.ts', false],
    ['// tolls are paid', 'a.ts', false],
    ['  tolls: 5px;', 'a.css', false],
  ])('finds an id of one word where it can only be a story’s: %s', (line, file, is) => {
    expect(singlesIn(line, file, set('tolls'))).toEqual(is ? ['tolls'] : []);
  });

  test('a story may call a series or a chapter as the engine calls a thing', () => {
    const words = set('quarters', 'years', 'text', 'stories', 'rows', 'base', 'title');
    const all = files.flatMap((file) =>
      lines(file).flatMap((line) => singlesIn(line, file, words)),
    );
    expect(all).toEqual([]);
  });

  test.each([
    ['/** `Harbour Board, 1990`. */', true],
    ["publisher: 'HARBOUR BOARD'", true],
    ['the harbour has a board', false],
  ])('finds a publisher: %s', (line, is) => {
    expect(phrasesIn(line, set('harbour board'))).toEqual(is ? ['harbour board'] : []);
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
