import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check as isFormatted } from 'prettier';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FactsFile } from '../../src/facts/factsFile';
import { usage } from '../../scripts/extract/usage.mjs';
import { readGiven } from '../../scripts/options.mjs';
import { main } from '../../src/extract/cli';
import { noColours } from '../../src/extract/terminal';

const text = `Ferries fill up

Visitors rose from 700 in 1999 to 1,500 last year. (AP)
`;

let folder: string;
let article: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'extract-'));
  article = join(folder, 'article.txt');
  out = join(folder, 'facts.json');
  writeFileSync(article, text);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Exit code and words of the command; what is typed is read as from the terminal. */
async function run(...args: string[]) {
  let [printed, complained] = ['', ''];
  const code = await main(readGiven(usage, args), {
    out: (words) => (printed += words),
    err: (words) => (complained += words),
    isScreen: false,
    colours: noColours,
  });
  return { code, printed, complained };
}

const extractToOut = () => run(article, '--published', '2004-02-01', '--out', out);

test('--out writes the facts and nothing else, and says how many', async () => {
  expect(await extractToOut()).toEqual({
    code: 0,
    printed: `${out}: 2 quantities, 0 dates, 1 change from article.txt\n`,
    complained: '',
  });
  expect(readdirSync(folder)).toEqual(['article.txt', 'facts.json']);
});

test('what is written is formatted as the project formats it, and the same each time', async () => {
  await extractToOut();
  const first = readFileSync(out, 'utf8');
  await extractToOut();
  expect(readFileSync(out, 'utf8')).toBe(first);
  expect(await isFormatted(first, { parser: 'json', printWidth: 100 })).toBe(true);
});

test('without --out the facts are printed', async () => {
  const { code, printed } = await run(article, '--published', '2004-02-01');
  expect(code).toBe(0);
  expect(JSON.parse(printed).facts).toHaveLength(2);
});

test('--check passes on what was just written, with the day from the file', async () => {
  await extractToOut();
  expect(await run(article, '--check', '--facts', out)).toEqual({
    code: 0,
    printed: 'facts.json: as article.txt says\n',
    complained: '',
  });
});

test('--check fails with exit code 1 and names fact and field', async () => {
  await extractToOut();
  writeFileSync(out, readFileSync(out, 'utf8').replace('"value": 700', '"value": 701'));
  const { code, complained } = await run(article, '--check', '--facts', out);
  expect(code).toBe(1);
  expect(complained).toContain(
    'facts.json: people-1999: value is 701, but the article gives 700\n',
  );
});

test('--check fails with exit code 1 on facts that are not valid, and says why', async () => {
  await extractToOut();
  writeFileSync(out, readFileSync(out, 'utf8').replace('"people",\n', '"US people",\n'));
  const { code, complained } = await run(article, '--check', '--facts', out);
  expect(code).toBe(1);
  expect(complained).toContain(
    'facts.json: people-1999: unit "US people" is not a unit; use small letters, digits and hyphens\n',
  );
});

test('--check takes the facts beside the article', async () => {
  await extractToOut();
  expect((await run(article, '--check')).printed).toBe('facts.json: as article.txt says\n');
});

test('--check of standard input needs to be told of the facts', async () => {
  expect((await run('-', '--check')).complained).toBe(
    'extract: standard input has no facts beside it; name them with --facts FILE\n',
  );
});

const signed = { by: 'editor', on: '2026-11-28', because: 'readers know it as that' };
const of1999 = {
  exact: '700 in 1999',
  prefix: 'Visitors rose from ',
  suffix: ' to 1,500 last year. (AP)',
};
const edit = { action: 'set', fact: 'visitors-1999', quote: of1999, set: { name: 'Visitors' }, ...signed }; // prettier-ignore
const added = {
  ...{ action: 'add', fact: 'visitors', set: { value: 700, unit: 'people' }, ...signed },
  quote: { exact: 'Visitors', prefix: '', suffix: ' rose from 700 in 1999 to 1,500' },
};
const writeEdits = (...edits: unknown[]) =>
  writeFileSync(join(folder, 'edits.json'), JSON.stringify({ edits }));

const editsFile = () => JSON.parse(readFileSync(join(folder, 'edits.json'), 'utf8')).edits;

test('--check passes where the edits beside the facts fit them and the article', async () => {
  await extractToOut();
  writeEdits(edit, added);
  expect((await extractToOut()).code).toBe(0);
  expect((await run(article, '--check')).code).toBe(0);
});

test.each([
  [
    'words that are gone',
    { ...edit, quote: { ...of1999, exact: '701 in 1999' } },
    'edit 1, visitors-1999: “Visitors rose from [701 in 1999] to 1,500 last year. (AP)” is gone from the article; quote what stands in its place, or take the edit out',
  ],
  [
    'what was missed without a place',
    added,
    'edit 1, visitors: has no place yet; npm run extract, with --out, finds its words in the article',
  ],
  [
    'no reason',
    { ...edit, because: '' },
    'visitors-1999: because "" is not a text; write it in quotes',
  ],
])('--check fails where an edit is of %s', async (_, wrong, problem) => {
  await extractToOut();
  writeEdits(wrong);
  const { code, complained } = await run(article, '--check');
  expect([code, complained]).toEqual([1, `edits.json: ${problem}\n`]);
});

test('extraction anew keeps the edits beside the facts, with the place of what was missed', async () => {
  writeEdits(edit, added);
  const before = `Ferries fill up\n\nThe board met on 3 May 1998.\n\n${text.slice(17)}`;
  writeFileSync(article, before);
  const { code, printed, complained } = await extractToOut();
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toContain(`${join(folder, 'edits.json')}: the places of what was missed, anew\n`);
  const article256 = JSON.parse(readFileSync(out, 'utf8')).article.sha256;
  const place = { article: article256, paragraph: 3, span: [47, 55] };
  expect(editsFile()).toEqual([edit, { ...added, place }]);
  expect((await run(article, '--check')).code).toBe(0);
});

test('extraction anew tells of each edit that is orphaned, and keeps it', async () => {
  writeFileSync(article, text.replace('700', '800'));
  writeEdits(edit, added);
  const { code, complained } = await extractToOut();
  expect([code, complained]).toEqual([
    1,
    'edits.json: edit 1, visitors-1999: “Visitors rose from [700 in 1999] to 1,500 last year. (AP)” is gone from the article; quote what stands in its place, or take the edit out\n' +
      'edits.json: edit 2, visitors: “[Visitors] rose from 700 in 1999 to 1,500” is gone from the article; “Visitors” stands there, with other words around it: see whether that is meant and quote it anew, or take the edit out\n',
  ]);
  expect(editsFile()).toEqual([edit, added]);
  expect(JSON.parse(readFileSync(out, 'utf8')).facts[0]).toMatchObject({ value: 800 });
});

test('paths count from where the person stands, as npm tells it', async () => {
  vi.stubEnv('INIT_CWD', folder);
  await run('article.txt', '--published', '2004-02-01', '--out', 'facts.json');
  await run(
    'article.txt',
    '--published',
    '2004-02-01',
    '--review',
    'review.html',
    '--text',
    't.txt',
  );
  expect(readdirSync(folder)).toEqual(['article.txt', 'facts.json', 'review.html', 't.txt']);
  expect((await run('article.txt', '--check', '--facts', 'facts.json')).code).toBe(0);
});

test('a folder counts from there too', async () => {
  vi.stubEnv('INIT_CWD', folder);
  mkdirSync(join(folder, 'facts'));
  await run('.', '--published', '2004-02-01', '--out', 'facts');
  expect(readdirSync(join(folder, 'facts'))).toEqual(['article.facts.json']);
});

test('--url and --via are kept with the article, and --check does not miss them', async () => {
  const url = 'https://example.org/ferries';
  const given = ['--url', url, '--via', 'The Ferry Post'];
  await run(article, '--published', '2004-02-01', ...given, '--out', out);
  const { article: record } = JSON.parse(readFileSync(out, 'utf8')) as FactsFile;
  expect(record).toMatchObject({ url, via: 'The Ferry Post' });
  expect((await run(article, '--check')).code).toBe(0);
});

test.each([
  ['no article', [], 'no article given; name its file: npm run extract -- FILE'],
  [
    'two articles',
    ['a.txt', 'b.txt'],
    '"b.txt" is one file too many; give one article, or a folder of them',
  ],
  [
    'an unknown format',
    ['a.txt', '--format', 'xml'],
    '--format "xml" is unknown; use one of json, text',
  ],
  [
    'an impossible day',
    ['a.txt', '--published', '2017-02-30'],
    '--published "2017-02-30" is not a day; write YYYY-MM-DD',
  ],
  [
    'a month for a day',
    ['a.txt', '--published', '2017-02'],
    '--published "2017-02" is not a day; write YYYY-MM-DD',
  ],
  [
    'an address without a protocol',
    ['a.txt', '--url', 'example.org'],
    '--url "example.org" is not an address; write it with https://',
  ],
  [
    '--check with --out',
    ['a.txt', '--check', '--out', 'b'],
    '--check writes nothing; leave out --out',
  ],
  [
    'an article that is not there',
    ['/nowhere/a.txt', '--published', '2017-09-05'],
    '/nowhere/a.txt: cannot be read (ENOENT); check the path',
  ],
])('%s is one clear line and exit code 2', async (_, args, message) => {
  expect(await run(...args)).toEqual({
    code: 2,
    printed: '',
    complained: `extract: ${message}\n`,
  });
});

test('an article that needs a day is named with the cure, and nothing is written', async () => {
  const { code, complained } = await run(article, '--out', out);
  expect(code).toBe(2);
  expect(complained).toBe(
    `extract: ${article}: "last year" is counted from the day of publication; add --published YYYY-MM-DD\n`,
  );
  expect(readdirSync(folder)).toEqual(['article.txt']);
});

test('the folder of a new story is made', async () => {
  const { code } = await run(
    article,
    '--published',
    '2004-02-01',
    '--out',
    join(folder, 'new/facts.json'),
  );
  expect(code).toBe(0);
  expect(readdirSync(join(folder, 'new'))).toEqual(['facts.json']);
});

test('a review that cannot be written keeps the facts from being written', async () => {
  const { code } = await run(
    article,
    '--published',
    '2004-02-01',
    '--out',
    out,
    '--review',
    '/nowhere/at/all/r.html',
  );
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['article.txt']);
});

test('--format text gives a report, with every fact in its context and the changes', async () => {
  const { printed } = await run(article, '--published', '2004-02-01', '--format', 'text');
  expect(printed).toContain('Ferries fill up\nThe Associated Press, 2004-02-01\n');
  expect(printed).toContain('  700 people (1999)  people-1999');
  expect(printed).toContain('700 people (1999) → 1,500 people (2003)  ×2.143, unchecked');
});

test('--text writes the text that the spans count in', async () => {
  const [page, plain] = [join(folder, 'page.html'), join(folder, 'plain.txt')];
  writeFileSync(
    page,
    `<!doctype html><title>Ferries</title><article><p>${text.trim()}</p></article>`,
  );
  await run(page, '--published', '2004-02-01', '--out', out, '--text', plain);
  const { facts } = JSON.parse(readFileSync(out, 'utf8')) as FactsFile;
  const spans = facts.map(({ reported }) => readFileSync(plain, 'utf8').slice(...reported.span));
  expect(spans).toEqual(facts.map(({ reported }) => reported.fragment));
});

test('a folder gives a file for each article, progress, a summary, and does not stop at one that fails', async () => {
  writeFileSync(join(folder, 'broken.md'), new Uint8Array([0, 1, 2]));
  const { code, printed, complained } = await run(folder, '--published', '2004-02-01');
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['article.facts.json', 'article.txt', 'broken.md']);
  expect(complained).toContain('1 of 2: article.txt\n2 of 2: broken.md\n');
  expect(complained).toContain('broken.md: is a binary file');
  expect(printed).toBe(
    'article.txt: 2 quantities, 0 dates, 1 change\n1 article read, 1 not: broken.md\n',
  );
});

test('a folder without articles is told', async () => {
  rmSync(article);
  expect((await run(folder)).complained).toBe(
    `extract: ${folder}: holds no articles; their names end in .txt, .md or .html\n`,
  );
});

test('an output that cannot be written leaves nothing behind', async () => {
  mkdirSync(out);
  const { code, complained } = await extractToOut();
  expect(code).toBe(2);
  expect(complained).toMatch(
    /^extract: .*facts\.json: cannot be written: a folder is called so; take another name, and run this again\n$/,
  );
  expect(readdirSync(folder)).toEqual(['article.txt', 'facts.json']);
});

test('facts to check that are not there are named', async () => {
  const { code, complained } = await run(article, '--check', '--facts', out);
  expect(code).toBe(2);
  expect(complained).toContain('extract: facts.json: is missing at ');
});

test('--why tells how words were read, and writes nothing', async () => {
  const { code, printed } = await run(article, '--published', '2004-02-01', '--why', '700 in 1999');
  expect(code).toBe(0);
  expect(printed).toContain('“700 in 1999” is 700 people (1999)');
  expect(readdirSync(folder)).toEqual(['article.txt']);
});

test.each([
  [['--why', '701'], '"701" is not in the text that is read'],
  [['--why', '700', '--out', 'facts.json'], '--why writes nothing; leave out --out'],
  [['--why', '700', '--check'], '--why writes nothing; leave out --check'],
])('what makes no sense with --why is told: %s', async (args, expected) => {
  const { code, complained } = await run(article, '--published', '2004-02-01', ...args);
  expect(code).toBe(2);
  expect(complained).toContain(expected);
});

test('--why asks about a file and not about its folder', async () => {
  const { code, complained } = await run(folder, '--why', '700');
  expect([code, complained]).toEqual([
    2,
    'extract: --why asks about one article; give its file and not its folder\n',
  ]);
});
