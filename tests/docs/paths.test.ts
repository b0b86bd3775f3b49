/** What the docs name is there: a file or a folder of the project, by its path from the root or from `src`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

const pages = [
  ...['README.md', 'CONTRIBUTING.md', 'data/README.md'],
  ...readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Folders whose files are written by a command, or that a reader of the docs makes. */
const MADE = /^(dist|data\/my-story|tests\/corpus\/fetched)\b/;

const FOLDERS = [
  ...['src', 'plugins', 'scripts', 'tests', 'data', 'docs', 'bench'],
  ...readdirSync(path.join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name),
].join('|');

/** Paths named in code: `src/page/pages.ts`, `scroll/position`, `tests/charts/views`. */
const named = (markdown: string): string[] =>
  [...markdown.matchAll(/`([^`\s]+)`/g)]
    .map(([, code]) => code!.replace(/:\d+$/, ''))
    .filter((code) => new RegExp(`^(${FOLDERS})/[\\w./-]*\\w$`).test(code) && !MADE.test(code));

const endings = ['', '.ts', '.svelte', '.css'];

/** The file or folder that a path names; undefined where there is none. */
const fileOf = (name: string): string | undefined =>
  ['', 'src/']
    .flatMap((base) => endings.map((end) => path.join(root, base + name + end)))
    .find((file) => existsSync(file));

const exists = (name: string): boolean => fileOf(name) !== undefined;

test.each(pages)('%s names files that are there', (page) => {
  const missing = named(readFileSync(path.join(root, page), 'utf8')).filter(
    (name) => !exists(name),
  );
  expect(missing).toEqual([]);
});

test('the search knows a path when it sees one', () => {
  expect(
    named('`src/client.ts` `scroll/position` `1/2` `embed/story/`, an address, `and/or`'),
  ).toEqual(['src/client.ts', 'scroll/position']);
  expect(exists('scroll/position')).toBe(true);
  expect(exists('scroll/nowhere')).toBe(false);
});

test('what the ledger of bytes names in a file is in that file', () => {
  const ledger = readFileSync(path.join(root, 'docs/bytes.md'), 'utf8');
  const places = [...ledger.matchAll(/`(\w+)` in `([\w./]+)`/g)];
  expect(places.length).toBeGreaterThan(2);
  const missing = places.filter(([, name, file]) => {
    const found = fileOf(file!);
    return !found || !new RegExp(`\\b${name}\\b`).test(readFileSync(found, 'utf8'));
  });
  expect(missing.map(([said]) => said)).toEqual([]);
});
