/** The command `sources`, as an editor types it. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readGiven } from '../../scripts/options.mjs';
import { usage } from '../../scripts/sources/usage.mjs';
import { noColours } from '../../src/extract/terminal';
import { main } from '../../src/sources/cli';
import { storiesFolder } from '../site/data';

let cwd: string;
let data: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'sources-'));
  data = join(cwd, 'data');
  cpSync(storiesFolder, data, { recursive: true });
  mkdirSync(join(cwd, 'copies'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(cwd, 'copies', name), text);

/** Exit code and words of the command. */
async function run(...args: string[]) {
  let [printed, complained] = ['', ''];
  const to = {
    out: (words: string) => (printed += words),
    err: (words: string) => (complained += words),
    isScreen: false,
    colours: noColours,
  };
  const code = await main(readGiven(usage, args), to, cwd, data);
  return { code, printed, complained };
}

const check = (...args: string[]) => run('--check', 'copies', '--story', 'strait', ...args);

const WORDS =
  'Der Handel über die Meerenge betrug 2,9 Millionen Euro für beide Wege, gezählt seit 1990.';

test.each([
  ['customs.txt', WORDS],
  ['customs.md', `# Waren\n\n${WORDS.replace('2,9 Millionen Euro', '**2,9 Millionen Euro**')}\n`],
  ['customs.html', `<!doctype html><p>${WORDS.replace('2,9', '<br>2,9')}</p>`],
  [
    'customs.html',
    `<!doctype html><form><pre>${WORDS.replace(' betrug', '\nbetrug')}</pre></form>`,
  ],
])('words are found in %s: %s', async (name, text) => {
  write(name, text);
  const { code, printed, complained } = await check();
  expect(printed).toContain('strait/trade-1993: found\n');
  expect(printed).toContain('strait/trade-2000: not kept\n');
  expect(printed).toMatch(/^strait: 1 found, .*no copy$/m);
  expect({ code, complained }).toEqual({ code: 0, complained: '' });
});

test('what has changed or is gone fails, with what stands there now', async () => {
  write('customs.txt', WORDS.replace('2,9', '3,1'));
  expect(await check()).toMatchObject({ code: 1 });
  expect((await check()).printed).toContain(
    'strait/trade-1993: changed, now “3,1 Millionen Euro”, in customs.txt\n',
  );
  write('customs.txt', WORDS.replace('für', 'auf'));
  expect((await check()).printed).toContain(
    'strait/trade-1993: changed, with others behind them, in customs.txt\n',
  );
  expect(await check()).toMatchObject({ code: 1 });
  write('customs.txt', 'Nothing of it any more.');
  expect(await check()).toMatchObject({ code: 1 });
  expect((await check()).printed).toContain('strait/trade-1993: gone from customs.txt\n');
});

test('words in several lines, cells, and twice, are told so', async () => {
  write('customs.html', `<!doctype html><p>${WORDS.replace(' Millionen', '<br>Millionen')}</p>`);
  expect((await check()).printed).toContain(
    'strait/trade-1993: found, but not as one run, in customs.html; end the line in "exact" where it ends there\n',
  );
  expect((await check()).printed).toMatch(/^strait: 1 found, .*, 1 not as one run$/m);
  expect(await check()).toMatchObject({ code: 1 });
  const cells = WORDS.replace('Handel über', 'Handel</td><td>über');
  write('customs.html', `<!doctype html><table><tr><td>${cells}</td></tr></table>`);
  expect((await check()).printed).toContain(
    'strait/trade-1993: found, but what is before them not as one run, in customs.html; end the line in "prefix" where it ends there, or keep less\n',
  );
  write('customs.html', `<!doctype html><p>${WORDS.replaceAll(' ', '&nbsp;')}</p>`);
  expect((await check()).printed).toContain('strait/trade-1993: found\n');
  rmSync(join(cwd, 'copies', 'customs.html'));
  write('customs.txt', `${WORDS} ${WORDS}`);
  expect(await check()).toMatchObject({ code: 1 });
  expect((await check()).printed).toContain(
    'strait/trade-1993: twice, in customs.txt; nobody can tell which is meant\n',
  );
});

test.each([
  `<div hidden>${WORDS}</div>`,
  `<div style="color: red; display:none">${WORDS}</div>`,
  `<div style="visibility: hidden">${WORDS}</div>`,
])('words that nobody sees are not there: %s', async (html) => {
  write('customs.html', `<!doctype html><p>Of the customs.</p>${html}`);
  expect((await check()).printed).toContain('strait/trade-1993: gone from customs.html\n');
  const opened = `<details><summary>All</summary>${WORDS}</details><i hidden="until-found">.</i>`;
  write('customs.html', `<!doctype html><p>Of the customs.</p>${opened}`);
  expect((await check()).printed).toContain('strait/trade-1993: found\n');
});

test('an article is checked too, each story’s in a folder of its own', async () => {
  write('article.txt', 'Nothing of it any more.');
  expect((await check()).printed).toMatch(/: gone from article\.txt\n/);
  expect(await run('--check', 'copies')).toMatchObject({ code: 2 });
  expect((await run('--check', 'copies')).complained).toContain('nobody can tell which story’s');
  rmSync(join(cwd, 'copies', 'article.txt'));
  mkdirSync(join(cwd, 'copies', 'strait'));
  write('strait/article.txt', 'Nothing of it any more.');
  expect((await run('--check', 'copies')).printed).toMatch(/^strait\/.*: gone from article\.txt$/m);
});

test.each([
  [['--check', 'elsewhere'], 'is not there; name a folder with a copy of each source'],
  [['--check', 'copies'], 'has no copy of any source; name each after its source’s id'],
  [['--check', 'copies', 'copies'], 'one folder is enough'],
  [['--check', 'copies', '--story', 'none'], '--story none: is no story of the site; use one of'],
  [['copies'], 'nothing to do; add --check'],
])('%j is refused with the cure', async (args, message) => {
  const { code, complained } = await run(...args);
  expect(complained).toContain(message);
  expect(code).toBe(2);
});

test('a copy that cannot be read is named, and so is one of no source', async () => {
  write('custom.txt', WORDS);
  write('customs.txt', WORDS);
  expect((await check()).complained).toContain(
    'custom: no source has this id, and it was not read',
  );
  write('customs.txt', '');
  expect(await check()).toMatchObject({ code: 2 });
  expect((await check()).complained).toContain('customs.txt: is empty');
});

test('one copy that cannot be read, or is there twice, stops no other from being read', async () => {
  write('article.txt', 'Nothing of it any more.');
  for (const [name, text, why] of [
    ['customs.txt', '', 'customs.txt: is empty'],
    ['customs.txt', '\u0000\u0001', 'customs.txt: is a binary file'],
    ['customs.html', WORDS, 'customs.html: is one copy, and customs.txt another; keep one'],
  ] as const) {
    write(name, text);
    const { code, printed, complained } = await check();
    expect(code).toBe(2);
    expect(complained).toContain(why);
    expect(printed).toContain('strait/trade-1993: not read of customs\n');
    expect(printed).toMatch(/: gone from article\.txt\n/);
    expect(printed).toMatch(/^strait: .*1 not read/m);
  }
});

test('a file of another kind is told not to be read', async () => {
  write('customs.txt', WORDS);
  write('customs.pdf', '%PDF');
  write('.DS_Store', '');
  const { code, complained } = await check();
  expect(complained).toBe(
    `${join(cwd, 'copies', 'customs.pdf')}: is not read; save the source as HTML, Markdown or text\n`,
  );
  expect(code).toBe(0);
});
