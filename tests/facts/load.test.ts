import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadFacts } from '../../src/facts/load';
import { complaints, contextJson, factsJson } from './files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  const { exact: fragment, ...around } = quote;
  const reported = { fragment, ...around, paragraph: 2, span: [20, 30] };
  write('facts.json', factsJson({ reported }));
  write('context.json', contextJson());
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: unknown) {
  writeFileSync(
    join(folder, file),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
}

test('both files are read and joined', () => {
  const { article, facts, changes, sources, figures, events } = loadFacts(folder);
  const counts = [facts, changes, sources, figures, events].map(({ length }) => length);
  expect([article.id, ...counts]).toEqual(['article', 2, 0, 1, 1, 1]);
});

test('where the article’s text is there, words are known to stand once, and their place in code points', () => {
  const text = '⛴ Ferries fill up 🛥\n\nfrom $5 in 1992';
  const [at, fragment] = [text.indexOf('$5'), '$5 in 1992'];
  const reported = { fragment, paragraph: 2, span: [at, at + fragment.length] };
  const read = (article: string) => {
    const file = factsJson({ reported });
    file.article.sha256 = createHash('sha256').update(text).digest('hex');
    write('facts.json', file);
    write('article.txt', article);
    return loadFacts(folder).facts[0]!.reported;
  };
  const points = [at - 1, at - 1 + fragment.length];
  expect(read(text)).toEqual({ ...reported, once: true, points });
  expect(read(`${text}.`)).toEqual(reported);
});

const names = { by: 'editor', on: '2026-11-28', because: 'readers know it as that' };
const quote = { exact: '$5 in 1992', prefix: 'from ', suffix: '' };
const edit = {
  ...{ action: 'set', fact: 'trade-first', quote },
  set: { name: 'Trade' },
  ...names,
};

test('edits are done where there are some', () => {
  write('edits.json', { edits: [edit] });
  expect(loadFacts(folder).facts[0]).toMatchObject({ id: 'trade-first', name: 'Trade' });
});

test('edits whose words are gone stop the build', () => {
  write('edits.json', { edits: [{ ...edit, quote: { ...quote, exact: '$6 in 1992' } }] });
  expect(complaints(() => loadFacts(folder))).toEqual([
    'edits.json: edit 1, trade-first: “from [$6 in 1992]” is gone from facts.json; quote what stands in its place, or take the edit out',
  ]);
});

test('edits that are no JSON are told with the line', () => {
  write('edits.json', '{ "edits": [\n{ "id": }');
  expect(complaints(() => loadFacts(folder))).toEqual([
    expect.stringMatching(/^edits\.json: line 2 is not JSON/),
  ]);
});

test('an id that an edit gave is taken for context', () => {
  write('edits.json', { edits: [{ ...edit, fact: 'people-1993' }] });
  expect(complaints(() => loadFacts(folder))).toEqual([
    'context.json: people-1993: id is a fact of the article already; give the figure another',
  ]);
});

test('an id in both files is refused', () => {
  write('context.json', contextJson({ id: 'trade-1992' }));
  expect(complaints(() => loadFacts(folder))).toEqual([
    'context.json: trade-1992: id is a fact of the article already; give the figure another',
  ]);
});

test('a missing file is named with its path and the cure', () => {
  rmSync(join(folder, 'facts.json'));
  expect(complaints(() => loadFacts(folder))).toEqual([
    `facts.json: is missing at ${join(folder, 'facts.json')}; make it as data/README.md says`,
  ]);
});

test('a story of which nobody else published anything needs no context.json', () => {
  rmSync(join(folder, 'context.json'));
  const { facts, figures, events, sources } = loadFacts(folder);
  expect(facts).not.toEqual([]);
  expect([figures, events, sources]).toEqual([[], [], []]);
});

test.each([
  ['NaN for a value', /"value": 5/, '"value": NaN', 'trade-1992: line 14'],
  ['a comma too few', /"usd",/, '"usd"', 'trade-1992: line 17'],
  ['a comma too many', /"unit": "usd",/, '"unit": "usd",,', 'trade-1992: line 16'],
  ['an end that is missing', /\]\s*\}\s*$/, '', 'date-2004-02-01: line 59'],
])('%s in the file is told with the fact and the line', (_, from, to, place) => {
  write('facts.json', JSON.stringify(factsJson(), null, 2).replace(from, to));
  const [line, ...more] = complaints(() => loadFacts(folder));
  expect(more).toEqual([]);
  expect(line).toContain(`facts.json: ${place} is not JSON (`);
  expect(line).toMatch(/\); mend it there, or take the committed file$/);
});

const data = new URL('../../data/', import.meta.url);
const stories = readdirSync(data, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const load = (story: string) => loadFacts(fileURLToPath(new URL(story, data)));

test.each(stories)('%s loads, with a name for no id twice', (story) => {
  const { facts, figures, events } = load(story);
  const ids = [...facts, ...figures, ...events].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(stories)('%s uses every source that it names', (story) => {
  const { sources, figures, events } = load(story);
  expect(sources.map(({ id }) => id).sort()).toEqual(
    [...new Set([...figures, ...events].map(({ source }) => source.id))].sort(),
  );
});

test.each(stories)('%s has its events in order of time', (story) => {
  const dates = load(story).events.map(({ period }) => period.date);
  expect(dates).toEqual([...dates].sort());
});
