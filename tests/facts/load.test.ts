import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadFacts } from '../../src/facts/load';
import { complaints, contextJson, factsJson } from './files';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  write('facts.json', factsJson());
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

const names = { by: 'editor', on: '2026-11-28', because: 'readers know it as that' };
const edit = {
  ...{ action: 'set', fact: 'trade-1992', quote: '$5 in 1992' },
  set: { name: 'Trade', id: 'trade-first' },
  ...names,
};

test('edits are done where there are some', () => {
  write('edits.json', { edits: [edit] });
  expect(loadFacts(folder).facts[0]).toMatchObject({ id: 'trade-first', name: 'Trade' });
});

test('edits whose words are gone stop the build', () => {
  write('edits.json', { edits: [{ ...edit, quote: '$6 in 1992' }] });
  expect(complaints(() => loadFacts(folder))).toEqual([
    'edits.json: trade-1992: quote "$6 in 1992" is not what the fact says, which is "$5 in 1992"; quote that',
  ]);
});

test('edits that are no JSON are told with the line', () => {
  write('edits.json', '{ "edits": [\n{ "id": }');
  expect(complaints(() => loadFacts(folder))).toEqual([
    expect.stringMatching(/^edits\.json: line 2 is not JSON/),
  ]);
});

test('an id that an edit gave is taken for context', () => {
  write('edits.json', { edits: [{ ...edit, set: { id: 'people-1993' } }] });
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
  rmSync(join(folder, 'context.json'));
  expect(complaints(() => loadFacts(folder))).toEqual([
    `context.json: is missing at ${join(folder, 'context.json')}; make it as data/README.md says`,
  ]);
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

const data = fileURLToPath(new URL('../../data', import.meta.url));

test('the committed files load, with the context figures of every series', () => {
  const { facts, figures } = loadFacts(data);
  expect(facts).toHaveLength(10);
  expect(figures.map(({ id, value }) => `${id} ${value}`)).toEqual([
    'trade-1993 1571000000',
    'trade-2000 2800000000',
    'trade-2005 7800000000',
    'trade-2006 9750000000',
    'trade-2007 15060000000',
    'trade-2008 18100000000',
    'trade-2009 9980000000',
    'trade-2015 16000000000',
    'trade-2016 13400000000',
    'trade-2017 19000000000',
    'trade-2018 24800000000',
    'trade-2019 22340000000',
    'trade-2021 27340000000',
    'trade-2022 21150000000',
    'people-1990-ambassador 10000',
    'people-2012 270000',
    'people-2014 328000',
    'people-2017 510000',
    'people-2019 770000',
    'trade-1990-soviet 888800000',
    'trade-1991-soviet 1202000000',
    'trade-1992-former 860000000',
    'world-exports-1992 3804600000000',
    'world-exports-2014 19104300000000',
    'korea-trade-1992 158400000000',
    'korea-trade-2014 1098700000000',
    'russia-trade-1992 82800000000',
    'russia-trade-2014 804700000000',
    'us-prices-1992 140.317',
    'us-prices-2014 236.736',
    'route-suez 22000',
    'route-suez-days 40',
    'route-arctic 15000',
    'route-arctic-fewer-days 15',
    'route-arctic-season 4',
    'route-rail 12400',
    'route-rail-reopened 54',
  ]);
});

test('the committed events load, in order of time', () => {
  const { events } = loadFacts(data);
  expect(events.map(({ id, period, source }) => `${period.date} ${id} ${source.id}`)).toEqual([
    '1990-09-30 ties-day kbs-2020',
    '2009 crisis-2009 mosf-2010',
    '2013-09-22 rajin-khasan-reopens domain-b-2013',
    '2013-10-18 eurasia-initiative herald-2013',
    '2014-01-01 visa-waiver kita-2020',
    '2015 sanctions-2015 embassy-2019',
    '2017-09-03 nuclear-test-recorded csis-2017',
    '2017-09-07 nine-bridges herald-2017',
  ]);
});

test('every committed source is used', () => {
  const { sources, figures, events } = loadFacts(data);
  expect(sources.map(({ id }) => id).sort()).toEqual(
    [...new Set([...figures, ...events].map(({ source }) => source.id))].sort(),
  );
});
