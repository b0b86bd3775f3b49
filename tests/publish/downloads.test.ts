import { csvParse } from 'd3';
import { expect, test } from 'vitest';
import { csv, json } from '../../src/publish/downloads';
import { isIsoDate } from '../../src/facts/isoDate';
import { files } from '../../src/prerender';
import type { NumberRow } from '../../src/story/everyNumber';
import { dataFolder } from '../data';
import { committed, storyOf } from '../story/committed';

const { article, facts, numbers } = storyOf(committed());
const columns = [
  ...['id', 'what', 'value', 'unit', 'date', 'kind', 'reported_words', 'formula', 'caveat'],
  ...['source', 'source_title', 'source_date', 'source_url'],
];
const text = csv(numbers);
const rows = csvParse(text);

/** A row of the table; `change` alters it. */
const rowOf = (change: Partial<NumberRow> = {}): NumberRow => ({
  ...{ key: 'ferries', what: 'Ferries', text: '2', value: 2, unit: 'ferries', date: '1992' },
  ...{ words: '2 ferries', caveat: '', kind: 'article', ...change },
  source: change.source ?? { id: 'article', publisher: 'The Ferryman', title: 'Ferries' },
});

test('the site has a table and the records, the tables alone, and style sheets', () => {
  const { 'data/facts.csv': table, 'data/facts.json': records, ...others } = files(dataFolder);
  expect(table).toBe(text);
  expect(records).toBe(json(article, facts, numbers));
  expect(Object.keys(others)).toEqual([
    'numbers/tables.html',
    expect.stringMatching(/^assets\/late-[0-9a-f]{8}\.css$/),
    expect.stringMatching(/^assets\/page-[0-9a-f]{8}\.css$/),
  ]);
});

test('the table has one header row, and a row a number', () => {
  expect(rows.columns).toEqual(columns);
  expect(text.split('\n')[0]).toBe(columns.join(','));
  expect(rows).toHaveLength(numbers.length);
  expect(rows.map(({ id }) => id)).toEqual(numbers.map(({ key }) => key));
});

test('read back, the table says what the page says', () => {
  for (const [i, { what, value, unit, date, words, caveat, kind, source }] of numbers.entries()) {
    expect(rows[i]).toMatchObject({ what, value: String(value), unit, date, caveat, kind });
    expect(rows[i]).toMatchObject(
      kind === 'computed'
        ? { formula: words, reported_words: '' }
        : { formula: '', reported_words: words },
    );
    if (source) expect(rows[i]!.source_title).toBe(source.title);
  }
});

test('every row has a source, and the dates of figures and sources are ISO', () => {
  for (const { id, source, kind, date, source_date } of rows) {
    expect(source?.trim(), id).toBeTruthy();
    expect(kind === 'computed' ? date === '' : isIsoDate(date!), id).toBe(true);
    expect(source_date === '' || isIsoDate(source_date!), id).toBe(true);
  }
  expect(rows.filter(({ kind, formula }) => kind === 'computed' && !formula)).toEqual([]);
});

test('values are plain: no thousands separator, unit or space', () => {
  for (const { id, value, unit } of rows) {
    if (unit === 'date') expect(isIsoDate(value!), id).toBe(true);
    else expect(value, id).toMatch(/^-?\d+(\.\d+)?$/);
  }
});

test('every line has as many fields, and the file ends with a line end', () => {
  const fields = text
    .trimEnd()
    .split('\n')
    .map((line) => csvParse(`${columns.join(',')}\n${line}`)[0]);
  for (const one of fields) expect(Object.values(one!).includes(undefined as never)).toBe(false);
  expect(text.endsWith('\n')).toBe(true);
  expect(text.endsWith('\n\n')).toBe(false);
  expect(text).not.toContain('\uFEFF');
});

test.each([
  ['a comma', 'two, or three'],
  ['a quotation mark', 'the “so-called” "ferry"'],
  ['a line end', 'one\ntwo'],
  ['a carriage return', 'one\r\ntwo'],
  ['a semicolon and a tab', 'one;\ttwo'],
  ['signs of other scripts', '한러 교역 ÷ −'],
  ['space around it', ' two '],
])('%s in a field comes back as it was, quoted as RFC 4180 has it', (_, words) => {
  const written = csv([rowOf({ words, what: words })]);
  const [read, ...more] = csvParse(written);
  expect(more).toEqual([]);
  expect(read).toMatchObject({ what: words, reported_words: words });
  if (/[",\n]/.test(words)) expect(written).toContain(`"${words.replaceAll('"', '""')}"`);
});

const records = JSON.parse(json(article, facts, numbers)) as {
  licence: string;
  article: unknown;
  facts: { id: string; source: { publisher: string } }[];
  computed: { id: string; value: number; unit: string; formula: string }[];
};

test('the records are JSON: licence, article, and every fact as it is, with its source', () => {
  expect(Object.keys(records)).toEqual(['licence', 'article', 'facts', 'computed']);
  expect(records.licence.length).toBeGreaterThan(40);
  expect(records.article).toEqual(article);
  expect(records.facts).toEqual(facts);
  for (const { id, source } of records.facts) expect(source.publisher, id).toBeTruthy();
});

test('the records hold each computed number, unrounded, with its formula', () => {
  expect(records.computed.map(({ id }) => id)).toEqual(
    numbers.filter(({ kind }) => kind === 'computed').map(({ key }) => key),
  );
  for (const { id, value, unit, formula } of records.computed) {
    expect(Number.isFinite(value), id).toBe(true);
    expect(unit && formula, id).toBeTruthy();
  }
  const multiple = records.computed.find(({ id }) => id.endsWith('multiple-trade-1992-trade-2014'));
  expect(multiple?.value).toBe(25.8e9 / 190e6);
});

test('the same figures make the same files', () => {
  expect(csv(storyOf(committed()).numbers)).toBe(text);
});
