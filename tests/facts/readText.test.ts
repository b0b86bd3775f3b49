import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadFacts } from '../../src/facts/load';
import { loadStory } from '../../src/story/load';
import { complaints, contextJson, factsJson } from './files';

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'texts-')), 'ferries');
  mkdirSync(folder);
  write('facts.json', JSON.stringify(factsJson()));
  write('context.json', JSON.stringify(contextJson(), null, 2));
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const write = (file: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, file), content);
const told = () => complaints(() => loadFacts(folder));

test('a mark of order, even twice, and other ends of lines are no mistakes', () => {
  const text = JSON.stringify(contextJson(), null, 2);
  write('context.json', `\uFEFF\uFEFF${text.replaceAll('\n', '\r')}`);
  expect(loadFacts(folder).figures).toHaveLength(1);
});

const wide = Buffer.from(`\uFEFF${JSON.stringify(contextJson())}`, 'utf16le');

test.each([
  ['UTF-16', wide],
  ['UTF-16 without its mark', wide.subarray(2)],
  ['UTF-16 the other way round', Buffer.from(wide).swap16()],
  ['nothing but zeros', Buffer.alloc(100)],
])('a file in %s is told as such, and once', (_, bytes) => {
  write('context.json', bytes);
  expect(told()).toEqual(['context.json: line 1 is not in UTF-8; save it as UTF-8']);
  write('en.md', bytes);
  write('context.json', JSON.stringify(contextJson()));
  expect(complaints(() => loadStory(folder))).toEqual([
    'ferries/en.md: line 1 is not in UTF-8; save it as UTF-8',
  ]);
});

test('letters that are lost are told with their line, before anything that follows from it', () => {
  const text = JSON.stringify(contextJson(), null, 2).replace('Passengers', 'Fährgäste');
  write('context.json', Buffer.from(text, 'latin1'));
  expect(told()).toEqual([
    'context.json: line 5: a letter was lost here; save the file as UTF-8, and type it anew',
  ]);
});

test('a file of megabytes is not read', () => {
  const many = Array.from({ length: 40_000 }, (_, i) => ({
    ...contextJson().figures[0],
    id: `people-${i}`,
  }));
  write('context.json', JSON.stringify({ ...contextJson(), figures: many }));
  expect(told()).toEqual([
    expect.stringMatching(/^context\.json: has \d{7} bytes; none has more than 4000000, take out/),
  ]);
});

test.each([
  ['leads nowhere', (path: string) => symlinkSync('/nowhere/at-all', path), 'is missing'],
  ['leads to itself', (path: string) => symlinkSync('edits.json', path), 'is unreadable'],
  ['is a folder', (path: string) => mkdirSync(path), 'is unreadable, as it is no file,'],
  [
    'never ends',
    (path: string) => symlinkSync('/dev/zero', path),
    'is unreadable, as it is no file,',
  ],
])('what an editor decided does not vanish where its file %s', (_, make, wrong) => {
  const path = join(folder, 'edits.json');
  make(path);
  expect(told()).toEqual([`edits.json: ${wrong} at ${path}; make it as data/README.md says`]);
});
