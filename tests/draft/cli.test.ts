/** The command `draft`, as an editor types it: what it writes, what it refuses, and what it leaves alone. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check as isFormatted } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { usage } from '../../scripts/draft/usage.mjs';
import { readGiven } from '../../scripts/options.mjs';
import { main } from '../../src/draft/cli';
import { noColours } from '../../src/extract/terminal';
import { plain } from '../../src/figures/figure';
import { loadStory } from '../../src/story/load';
import { Site } from '../../src/site/site';

const ARTICLE = `Ferries fill up

The number of passengers doubled from 700,000 in 1999 to 1.5 million in 2009. Fares rose from 12 euros to 15 euros.
`;

let folder: string;
let data: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
  data = join(folder, 'data');
  mkdirSync(data);
  writeFileSync(join(data, 'site.json'), '{ "name": "A daily", "stories": ["strait"] }\n');
  writeFileSync(join(folder, 'ferries.txt'), ARTICLE);
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (...path: string[]) => readFileSync(join(data, ...path), 'utf8');

/** Exit code and words of the command, typed in the folder of the article. */
async function run(...args: string[]) {
  let [printed, complained] = ['', ''];
  const to = {
    out: (words: string) => (printed += words),
    err: (words: string) => (complained += words),
    isScreen: false,
    colours: noColours,
  };
  const code = await main(readGiven(usage, args), to, folder, data);
  return { code, printed, complained };
}

const known = ['--published', '2010-02-01', '--publisher', 'The Harbour News'];

test('an article becomes a folder that renders at once, and is listed in the site', async () => {
  const { code, printed, complained } = await run('ferries.txt', ...known);
  expect([code, complained]).toEqual([0, '']);
  expect(printed).toMatch(
    /ferries: 2 chapters, 1 of them with dates; \d+ questions for you in en\.md/,
  );
  expect(printed).toMatch(
    /npm run dev[^]*\n {2}npm run review -- ferries --article ferries\.txt\n$/,
  );
  expect(readdirSync(data).sort()).toEqual(['ferries', 'site.json']);
  expect(readdirSync(join(data, 'ferries')).sort()).toEqual([
    'context.json',
    'en.md',
    'facts.json',
  ]);
  expect(JSON.parse(read('site.json')).stories).toEqual(['strait', 'ferries']);
  const story = loadStory(join(data, 'ferries'));
  expect(story.chapters.map(({ kind }) => kind)).toEqual(['squares', 'starts']);
  expect(story.questions.map(({ text }) => text)).toContainEqual(
    'When was “12 euros”? No date of it was read.',
  );
});

test('a date that words of the article’s day give is an edit with its reason, and is asked about', async () => {
  write('port.txt', 'The port\n\nThe port had 12 ferries in 1960. Today it has 31 ferries.\n');
  const { printed } = await run('port.txt', ...known);
  expect(printed).toMatch(/1 date is of the day of the article, by its words/);
  expect(JSON.parse(read('port', 'edits.json')).edits).toMatchObject([
    {
      ...{ action: 'set', by: 'the draft', because: 'its sentence says “Today”' },
      set: { period: { date: '2010', basis: 'inferred' } },
    },
  ]);
  const story = loadStory(join(data, 'port'));
  expect(story.chapters.map(({ kind }) => kind)).toEqual(['squares']);
  expect(story.questions.map(({ text }) => text).join()).toContain('Is “31 ferries” of 2010?');
});

test('the next step is told as it can be typed, with the path of the article as it was', async () => {
  mkdirSync(join(folder, 'in here'));
  write(join('in here', 'ferry news.txt'), ARTICLE);
  const { printed } = await run('in here/ferry news.txt', ...known, '--slug', 'strait-ferries');
  expect(printed).toMatch(
    /\n {2}npm run review -- strait-ferries --article 'in here\/ferry news\.txt'\n$/,
  );
});

test('what it writes is formatted as the project is, and no figure of the article is typed in it', async () => {
  await run('ferries.txt', ...known);
  for (const file of ['en.md', 'facts.json', 'context.json']) {
    const path = join(data, 'ferries', file);
    expect(
      await isFormatted(read('ferries', file), { filepath: path, printWidth: 100 }),
      file,
    ).toBe(true);
  }
  const own = read('ferries', 'en.md').replace(/^\?\?[^]*?\n\n/gm, '');
  expect(own.replace(/\{[^{}]*\}|^[a-z][a-z0-9 -]*:.*$/gm, '')).not.toMatch(/\d/);
});

test('what the text claims is set beside what the division gives', async () => {
  write(
    'claims.txt',
    'Trade\n\nTrade grew more than fivefold from $3 million in 1999 to $6 million in 2009.\n',
  );
  await run('claims.txt', ...known);
  const { chapters, opening } = loadStory(join(data, 'claims'));
  const said = chapters[0]!.steps.map(({ text }) => plain(text));
  expect(said.join(' ')).toMatch(
    /says “more than fivefold” for 2009\. From US\$3[^.]*, its own figures give 2\.0\stimes\. The claim does not follow/,
  );
  expect(plain(opening.words.deck)).toMatch(/does not follow/);
});

test('a story that asks something says so on its page, for no search to find, and in no other', async () => {
  await run('ferries.txt', ...known);
  writeFileSync(join(data, 'site.json'), '{ "name": "A daily", "stories": ["ferries"] }\n');
  const site = new Site(data, 'https://daily.example/');
  const page = site.page('')!;
  const asked = site.questions;
  expect(page.body).toMatch(new RegExp(`A draft: ${asked.length} questions are open`));
  expect(page.head).toContain('<meta name="robots" content="noindex"');
  expect(asked[0]).toMatch(/^ferries\/en\.md:\d+:1: \?\? What is the story called\?/);
  const answered = read('ferries', 'en.md').replace(/^\?\?[^]*?\n\n/gm, '');
  writeFileSync(join(data, 'ferries', 'en.md'), answered);
  const done = new Site(data, 'https://daily.example/');
  expect(done.questions).toEqual([]);
  expect(done.page('')!.body).not.toContain('draft');
  expect(done.page('')!.head).not.toMatch(/draft|noindex/);
});

test('a folder that is there is left as it is; a newer article says what changed, and on which lines', async () => {
  await run('ferries.txt', ...known);
  const words = read('ferries', 'en.md').replace('title: ', 'title: Ferries, ');
  writeFileSync(join(data, 'ferries', 'en.md'), words);
  const before = ['en.md', 'facts.json'].map((file) => read('ferries', file));
  expect((await run('ferries.txt', ...known)).printed).toMatch(
    /same figures\. Nothing was written/,
  );
  write('ferries.txt', `${ARTICLE.replace('1.5 million', '1.6 million')}\nBerths rose to 40.\n`);
  const { code, printed } = await run('ferries.txt', ...known);
  expect(code).toBe(0);
  expect(printed).toMatch(/“1\.5 million in 2009” is now “1\.6 million in 2009”; en\.md, line 1, /);
  expect(printed).toMatch(/new: “40”|new: “Berths rose to 40”/);
  expect(['en.md', 'facts.json'].map((file) => read('ferries', file))).toEqual(before);
});

test.each([
  [
    'without a change',
    'calm.txt',
    'A calm day\n\nThe 12 ferries stayed in port.\n',
    /calm\.txt: holds no change/,
  ],
  [
    'in another language',
    'de.txt',
    'Die Fähren\n\nDie Zahl stieg von 700 auf 1500.\n',
    /de\.txt: does not seem to be in English/,
  ],
  ['of 10 MB', 'ten.txt', 'a'.repeat(1e7), /ten\.txt: has 10 MB, and no article has more than 2/],
  ['empty', 'empty.txt', '', /empty/],
  ['a scan', 'scan.txt', '\u0000\u0001\u0002 %PDF-1.7', /./],
])(
  'an article %s is refused in a sentence, and nothing is written',
  async (_, name, text, says) => {
    write(name, text);
    const { code, printed, complained } = await run(name, ...known);
    expect([code, printed]).toEqual([2, '']);
    expect(complained).toMatch(says);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(readdirSync(data)).toEqual(['site.json']);
  },
);

test.each([
  [['ferries.txt', '--published', '2010-02-01'], /who published it; add --publisher/],
  [['ferries.txt', '--publisher', 'The Harbour News'], /when it appeared; add --published/],
  [['.', ...known], /is a folder; name one article/],
  [['none.txt', ...known], /none\.txt: cannot be read/],
  [['ferries.txt', ...known, '--slug', 'Two Words'], /"Two Words" is no address/],
  [['ferries.txt', ...known, '--slug', 'embed'], /"embed" is the address of something else/],
])('%j is refused with its cure', async (args, says) => {
  const { code, complained } = await run(...args);
  expect(code).toBe(2);
  expect(complained).toMatch(says);
  expect(readdirSync(data)).toEqual(['site.json']);
  expect(JSON.parse(read('site.json')).stories).toEqual(['strait']);
});

test('where the list of stories cannot be written there is no folder either', async () => {
  // A folder that holds the place of the file is a refusal to root as well.
  rmSync(join(data, 'site.json'));
  mkdirSync(join(data, 'site.json'));
  const { code, complained } = await run('ferries.txt', ...known);
  expect([code, complained]).toEqual([2, expect.stringContaining('site.json')]);
  expect(existsSync(join(data, 'ferries'))).toBe(false);
});
