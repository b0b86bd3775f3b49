import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check as isFormatted } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usage } from '../../scripts/context/usage.mjs';
import { readGiven } from '../../scripts/options.mjs';
import { main } from '../../src/context/cli';
import { noColours } from '../../src/extract/terminal';
import { loadFacts } from '../../src/facts/load';

const ferries = fileURLToPath(new URL('../stories/data/lake-ferries', import.meta.url));

let data: string;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'context-'));
  cpSync(ferries, join(data, 'ferries'), { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

const contextText = () => readFileSync(join(data, 'ferries/context.json'), 'utf8');
const figures = () => loadFacts(join(data, 'ferries')).figures.slice(1);
const values = () => figures().map(({ id, value, unit }) => [id, value, unit]);

const known = ['--source', 'harbour-2005'];

/** Exit code and words of the command, given the content of a table. */
async function run(table: string | Uint8Array, ...args: string[]) {
  writeFileSync(join(data, 'table.csv'), table);
  let [printed, complained] = ['', ''];
  const to = {
    out: (words: string) => (printed += words),
    err: (words: string) => (complained += words),
    ...{ isScreen: false, colours: noColours },
  };
  const given = readGiven(usage, ['ferries', 'table.csv', ...args]);
  const code = await main(given, to, data, data);
  return { code, printed, complained };
}

test('figures of a table are added with their source, in the unit of their series', async () => {
  const { code, printed, complained } = await run('Year,Series,Value\n1995,passengers,20000\n2000,passengers,60000\n', ...known); // prettier-ignore
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toBe('ferries/context.json: 2 figures added (passengers), from harbour-2005\n');
  expect(values()).toEqual([
    ['passengers-1995', 20000, 'people'],
    ['passengers-2000', 60000, 'people'],
  ]);
  expect(figures()[0]).toMatchObject({
    source: { publisher: 'Harbour Board' },
    approximation: null,
  });
  expect(await isFormatted(contextText(), { parser: 'json', printWidth: 100 })).toBe(true);
  expect(readdirSync(join(data, 'ferries'))).toEqual(['context.json', 'en.md', 'facts.json']);
});

test.each<[string, string, number, ...string[]]>([
  ['a byte order mark and line ends of Windows', '\uFEFFYear,Passengers\r\n1995,20000\r\n', 20000],
  ['semicolons and decimal commas', 'Jahr;Passengers\n1995;20.000,5\n', 20000.5],
  ['tabs', 'year\tpassengers\n1995\t20 000\n', 20000],
  ['quoted cells with line ends', 'year,passengers,note\n1995,"20,000.5","both\nbanks"\n', 20000.5],
  ['a sign that is said', 'year;passengers\n1995;20.000\n', 20000, '--decimal', 'comma'],
])('a table with %s is read', async (_, table, value, ...args) => {
  expect(await run(table, ...known, ...args)).toMatchObject({ code: 0, complained: '' });
  expect(values()).toEqual([['passengers-1995', value, 'people']]);
});

test('without a column of values each further column is a series; what is empty is no figure', async () => {
  await run('year,Passengers,Cars\n1995,,300\n1996,20000,n/a\n', ...known, '--unit', 'people');
  expect(values()).toEqual([
    ['cars-1995', 300, 'people'],
    ['passengers-1996', 20000, 'people'],
  ]);
});

test('a new source is written with its figures', async () => {
  const source = ['--publisher', 'Lake Office', '--title', 'Fares', '--date', '2006-02'];
  await run('year,value,unit,note\n2000,4.5,usd,one way\n', ...source, '--series', 'fares');
  expect(figures()[0]).toMatchObject({
    ...{ id: 'fares-2000', value: 4.5, unit: 'usd', caveat: 'one way' },
    source: { id: 'lake-office-2006', publisher: 'Lake Office', title: 'Fares', date: '2006-02' },
  });
});

test('what is there already is left out, and said', async () => {
  const { code, printed } = await run('year,passengers\n1998,40000\n1993,12000\n', ...known);
  expect([code, printed]).toEqual([
    0,
    'line 2: passengers, 1998 is there already (context.json, line 11); left out\n' +
      'line 3: passengers, 1993 is there already (facts.json, line 12); left out\n' +
      'ferries/context.json: 0 figures added, from harbour-2005\n',
  ]);
});

test.each([
  [
    'another value than the context has',
    'year,passengers\n1995,1\n1998,41000\n',
    'table.csv: line 3: passengers, 1998 is 41000, and 40000 in context.json, line 11; see which is right, and leave one',
  ],
  [
    'another value than the article has',
    'year,passengers\n1993,12001\n',
    'table.csv: line 2: passengers, 1993 is 12001, and 12000 in facts.json, line 12; see which is right, and leave one',
  ],
  [
    'two values of its own',
    'year,passengers\n1995,"1"\n1995,2\n',
    'table.csv: line 3: passengers, 1995 is 2, and 1 in line 2; see which is right, and leave one',
  ],
  [
    'another unit',
    'year,passengers,unit\n1995,1,usd\n',
    'table.csv: line 2: unit "usd", and passengers is counted in people (context.json, line 11); give it in that unit, or another series',
  ],
  [
    'no unit',
    'year,cars\n1995,1\n',
    'table.csv: line 2: nothing says in what unit cars is counted; say --unit UNIT',
  ],
  [
    'no series',
    'year,value\n1995,1\n',
    'table.csv: line 2: nothing says which series it is of; say --series ID',
  ],
  [
    'numbers that can be read in two ways',
    'year;passengers\n1995;20.000\n',
    'table.csv: line 2: "20.000" can be read in two ways; say --decimal point or --decimal comma',
  ],
  [
    'both decimal signs',
    'year;passengers\n1995;20.5\n1996;20,5\n',
    'table.csv: line 3: "20,5" has a decimal comma, and line 2 a decimal point; write all alike',
  ],
  [
    'a figure in words',
    'year,passengers,note\n1994,7,"a\nb"\n1995,many,\n',
    'table.csv: line 4: "many" is not a number; write the figure in digits',
  ],
  [
    'a figure below zero',
    'year,passengers\n1995,-7\n',
    'table.csv: line 2: value -7 is not a number of 0 or more; write the figure in digits',
  ],
  [
    'no date',
    'year,passengers\n95,7\n',
    'table.csv: line 2: date "95" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it',
  ],
  [
    'no column of dates',
    'when,passengers\n1995,7\n',
    'table.csv: no column says when: the headers are when, passengers; call one year or date',
  ],
  [
    'two columns of dates',
    'year,date,passengers\n1995,1995,7\n',
    'table.csv: "year" and "date" may both be the date; leave one, or rename it',
  ],
  [
    'a cell too many',
    'year,passengers\n1995,7,8\n',
    'table.csv: line 2: has 3 cells, and 2 columns have headers; quote cells that hold ","',
  ],
  [
    'a quotation mark that is not closed',
    'year,passengers\n1995,"7\n',
    'table.csv: line 2: a quotation mark is opened and never closed; close it, or write it twice',
  ],
  ['no figures', 'year,passengers\n', 'table.csv: has headers and no figures; add a line of them'],
  ['nothing', '', 'table.csv: is empty; give a line of headers and the figures'],
  [
    'one column',
    'year passengers\n1995 7\n',
    'table.csv: line 1: has one column; part its cells by commas, semicolons or tabs',
  ],
  [
    'another encoding',
    new Uint8Array([0xe4, 0x2c, 0x0a]),
    'table.csv: is not in UTF-8; save it as CSV in UTF-8',
  ],
])('a table with %s is refused, and nothing is written', async (_, table, problem) => {
  const before = contextText();
  expect(await run(table, ...known)).toEqual({
    ...{ code: 2, printed: '', complained: `context: ${problem}\n` },
  });
  expect(contextText()).toBe(before);
});

test.each([
  [
    [],
    'no source, and nothing enters without; say --source ID (harbour-2005), or --publisher NAME and --title TITLE of a new one',
  ],
  [
    ['--source', 'board'],
    '--source "board" is none of context.json, which has harbour-2005; name one, or give a new one by --publisher and --title',
  ],
  [
    [...known, '--title', 'Fares'],
    '--source names one that is there; leave out what a new one would be',
  ],
  [
    ['--publisher', 'A', '--title', 'B', '--url', 'a.b'],
    'context.json: source a: url "a.b" is not an address; write it with https://',
  ],
])('a source given as %j is refused', async (args, problem) => {
  const { code, complained } = await run('year,passengers\n1995,7\n', ...args);
  expect([code, complained]).toEqual([2, `context: ${problem}\n`]);
});
