/** What an editor corrected, before a story appeared and since, as its page and its data tell it. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noColours } from '../../src/extract/terminal';
import { csv, json } from '../../src/publish/downloads';
import { headsOf } from '../../src/publish/site/heads';
import { filesOf, type Files } from '../../src/site/files';
import { main } from '../../src/draft/published';
import type { Published } from '../../src/site/stories';
import { loadStory } from '../../src/story/load';
import type { Story } from '../../src/story/story';
import { complaints } from '../facts/files';
import { named, textOf } from '../html';
import { numbersPage, storyPage } from './rendered';

const ferries = fileURLToPath(new URL('../stories/data/lake-ferries', import.meta.url));

let folder: string;
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'corrections-')), 'lake-ferries');
  cpSync(ferries, folder, { recursive: true });
  replace('en.md', 'kicker:', 'published: 2004-03-01\nkicker:');
  replace('facts.json', '"value": 96000', '"value": 95000');
  replace('facts.json', '2003", "paragraph"', '2003", "prefix": "to ", "suffix": ".", "paragraph"');
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

function replace(file: string, from: string, to: string) {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}

const signed = { by: 'editor', on: '2004-02-20', because: 'the operator mended it' };
const sets = {
  ...{ action: 'set', fact: 'passengers-2003', set: { value: 96000 }, ...signed },
  quote: { exact: 'around 96,000 people in 2003', prefix: 'to ', suffix: '.' },
};
const later = { on: '2004-12-01' };

/** Where it is published. */
const place = (story: Story): Published => ({
  ...{ story, path: '', root: '', publisher: 'The Lake', slug: 'lake-ferries' },
  ...{
    folder: 'lake-ferries',
    language: 'en',
    languages: [{ language: 'en', path: '' }],
  },
});

/** The story as all that is published of it. */
function published(...edits: object[]) {
  writeFileSync(join(folder, 'edits.json'), JSON.stringify({ edits }));
  const story = loadStory(folder);
  const heads = headsOf({ address: 'https://lake.example/', publisher: 'The Lake' }, story);
  const data = /ld\+json">(.*?)<\/script>/.exec(heads['']!)![1]!;
  const page = storyPage(story);
  return {
    page: page.body,
    told: named(page.tree, 'dd').map(textOf),
    numbers: numbersPage(story).body,
    facts: JSON.parse(json(story)) as Record<string, unknown>,
    table: csv(story),
    heads,
    files: filesOf(place(story), 'https://lake.example/'),
    data: JSON.parse(data) as Record<string, unknown>,
  };
}

const text =
  '1 December 2004: People who cross the lake, 2003: around 95,000 became around 96,000, since the operator mended it.';

test('what was corrected before a story appeared is told with the figure alone', () => {
  const { page, numbers, table, facts, data } = published(sets);
  const words =
    'read as around 95,000, corrected to around 96,000, because: the operator mended it';
  expect(numbers).toMatch(/“… to .*around 96,000 people in 2003.*\.”/);
  expect(numbers).toContain(` Taken as 91,000 to 101,000; ${words}`);
  expect(table).toContain(words);
  expect(facts['facts']).toContainEqual(
    expect.objectContaining({ value: 96000, edited: { read: { value: 95000 }, ...signed } }),
  );
  expect(data).not.toHaveProperty('correction');
  expect(facts).not.toHaveProperty('corrections');
  expect(page).toContain('None so far.');
});

test('what was corrected since is listed on the page, in its data and for machines, and nothing else changes', () => {
  const before = published(sets);
  const after = published({ ...sets, ...later });
  expect(after.told.find((words) => words.includes('became'))?.trim()).toBe(text);
  const item = `<ul><li>${text}</li></ul>`;
  expect(after.page.replace(/<!--.*?-->/gs, '').replace(/\s+/g, ' ')).toContain(item);
  const bare = (page: string) => page.replace(/<!--.*?-->|\s+/gs, '');
  expect(bare(after.page).replace(bare(item), '')).toBe(
    bare(before.page)
      .replace(bare('None so far.'), '')
      .replace('Publishedon1March2004.', '$&Lastchangedon1December2004.'),
  );
  const { corrections, ...facts } = after.facts;
  expect(corrections).toEqual([
    { date: '2004-12-01', fact: 'passengers-2003', text, by: 'editor', because: signed.because },
  ]);
  expect(JSON.stringify(facts)).toBe(JSON.stringify(before.facts).replace(signed.on, later.on));
  const { correction, ...data } = after.data;
  expect(correction).toEqual([{ '@type': 'CorrectionComment', text, datePublished: '2004-12-01' }]);
  expect(data).toEqual({ ...before.data, dateModified: later.on });
  expect([after.table, after.numbers]).toEqual([before.table, before.numbers]);
  expect(changedIn(before.heads, after.heads)).toEqual({ '': true });
  expect(changedIn(before.files, after.files)).toEqual({
    'data/facts.json': true,
    'data/datapackage.json': true,
  });
});

/** Files that differ, but for the day of the last change. */
function changedIn(before: Files, after: Files): Record<string, boolean> {
  const undated = (text: string) => text.replaceAll(later.on, '2004-03-01');
  expect(Object.keys(after)).toEqual(Object.keys(before));
  const isChanged = (path: string) => undated(after[path]!) !== undated(before[path]!);
  return Object.fromEntries(
    Object.keys(before)
      .filter(isChanged)
      .map((path) => [path, true]),
  );
}

test.each([
  ['a later correction is the last change', later.on, '2004-05-01'],
  ['a correction before the last change is not', '2004-04-01', '2004-05-01'],
])('%s, for machines too', (_, on, modified) => {
  replace('en.md', 'kicker:', `modified: ${modified}\nkicker:`);
  const { data, heads, files, told } = published({ ...sets, on });
  const last = on > modified ? on : modified;
  expect(data['dateModified']).toBe(last);
  for (const head of Object.values(heads))
    expect(head).toContain(`<meta property="article:modified_time" content="${last}">`);
  expect(JSON.parse(files['data/datapackage.json']!)).toMatchObject({ version: last });
  expect(told.join()).toContain(`Last changed on 1 ${last === on ? 'December' : 'May'} 2004.`);
});

test('of a fact that was corrected twice each correction since is listed, with what it was then', () => {
  const { told } = published(sets, { ...sets, ...later, set: { value: 97000 } });
  expect(told.join()).toContain('around 96,000 became around 97,000');
  expect(told.join()).not.toContain('95,000');
});

test.each([
  ['a name', { name: 'People' }],
  ['what to know of it', { caveat: 'both ways' }],
  ['how its date is known', { period: { date: '2003', basis: 'inferred' } }],
  ['the same in another order', { period: { basis: 'stated', date: '2003' }, upper: null }],
])('%s corrects nothing that was said', (_, set) => {
  const { page, data, facts } = published({ ...sets, ...later, set });
  expect(page).toContain('None so far.');
  expect(data).toMatchObject({ dateModified: '2004-03-01' });
  expect(data).not.toHaveProperty('correction');
  expect(facts).not.toHaveProperty('corrections');
});

test('what rounding hides is said in full', () => {
  replace('facts.json', '"value": 95000', '"value": 96000.25');
  const { told, table } = published({ ...sets, ...later });
  expect(told.join()).toContain(
    'around 96,000 (96,000.25 people) became around 96,000 (96,000 people), since',
  );
  expect(table).toContain('read as around 96,000 (96,000.25 people), corrected to');
});

test.each(['it was “two trips.”', 'it was a slip.', 'it was a slip...', 'it was a slip'])(
  'a sentence ends once, whatever its reason ends with: %s',
  (because) => {
    const { told, table } = published({ ...sets, ...later, because });
    expect(told.join()).toMatch(/became around 96,000, since it was (“two trips”|a slip)\./);
    expect(`${told.join()}${table}`).not.toMatch(/\.\.|\.[”"]\./);
  },
);

const corrects = {
  ...{ action: 'correct', figure: 'passengers-1998', was: { value: 41000 } },
  ...{ ...signed, ...later },
};

test('a figure of others is corrected where it stands, and its edit says what it was', () => {
  const { told, facts } = published(corrects);
  expect(told.join()).toContain('41,000 became 40,000, since the operator mended it.');
  expect(facts['facts']).toContainEqual(
    expect.objectContaining({ value: 40000, edited: expect.objectContaining({ read: { value: 41000 } }) as object }), // prettier-ignore
  );
});

test.each([
  [
    { ...corrects, figure: 'cars-1998' },
    'edit 1, cars-1998: no figure of facts.json or context.json has this id; name one, or take the edit out',
  ],
  [
    { ...corrects, was: { value: 40000 } },
    'edit 1, passengers-1998: was what it is; write in context.json what it is now, and here what it was',
  ],
  [
    { ...corrects, on: '2199-01-01' },
    'passengers-1998: on "2199-01-01" lies ahead; write the day on which it was',
  ],
])('a correction of nothing, or none yet, is refused: %j', (edit, problem) => {
  expect(complaints(() => published(edit))).toEqual([`edits.json: ${problem}`]);
});

test('a day that has begun nowhere lies ahead', () => {
  const day = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  expect(published({ ...corrects, on: day(-24) }).told.join()).toContain('41,000 became 40,000');
  expect(complaints(() => published({ ...corrects, on: day(48) }))).toHaveLength(1);
});

const [first, second] = [
  { ...corrects, on: '2004-11-29', was: { value: 41000 }, because: 'a slip' },
  { ...corrects, on: '2004-11-30', was: { value: 42000 }, because: 'another' },
];

test.each([
  ['in order', [first, second]],
  ['in any order', [second, first]],
])('each correction of a figure of others gives what the next one found: %s', (_, edits) => {
  const { told, facts } = published(...edits);
  const [one, other] = told.join().match(/\d+ November 2004: .*?\./g)!;
  expect(one).toMatch(/^29 .*41,000 became 42,000, since a slip\.$/);
  expect(other).toMatch(/^30 .*42,000 became 40,000, since another\.$/);
  expect(JSON.stringify(facts['facts'])).toContain(
    '{"read":{"value":41000},"because":"another","by":"editor","on":"2004-11-30"}',
  );
});

test('what is corrected back is told twice, and is as it was given', () => {
  const { told, numbers, facts } = published({ ...first, was: { value: 40000 } }, second);
  expect(told.join()).toContain('40,000 became 42,000');
  expect(told.join()).toContain('42,000 became 40,000');
  expect(numbers).not.toContain('42,000');
  expect(JSON.stringify(facts['facts'])).not.toContain('edited');
});

test('two corrections of one figure on one day are refused', () => {
  expect(complaints(() => published(first, { ...second, on: first.on }))).toEqual([
    'edits.json: edit 2, passengers-1998: was corrected on that day in an edit above; write both edits as one, or date the later one later',
  ]);
});

test('the date of an event is corrected as a figure is', () => {
  const event =
    '{ "id": "pier-opens", "date": "1999-05", "source": "harbour-2005", "words": null }';
  replace('context.json', '"events": []', `"events": [${event}]`);
  replace('en.md', 'tone: 2', 'tone: 2\nalso: pier-opens');
  replace(
    'en.md',
    '{from} people.\n\n##',
    '{from} people. The pier opened in {pier-opens year}.\n\n##',
  );
  replace('en.md', '# Names {#names}\n', '# Names {#names}\n\npier-opens: The pier opens');
  const edit = { ...corrects, figure: 'pier-opens', was: { date: '1998-05' } };
  const { told, facts } = published(edit);
  expect(told.join()).toContain(
    '1 December 2004: The pier opens: May 1998 became May 1999, since the operator mended it.',
  );
  expect(facts['corrections']).toMatchObject([{ date: '2004-12-01', fact: 'pier-opens' }]);
  expect(complaints(() => published({ ...edit, was: { value: 3 } }))).toEqual([
    'edits.json: edit 1, pier-opens: was.value is nothing that an event has; give the date that it had',
  ]);
});

/** Keeps what the story tells; what the command says. */
async function keep(): Promise<string> {
  let words = '';
  const say = (text: string) => void (words += text);
  const to = { out: say, err: say, isScreen: false, colours: noColours };
  const code = await main({ options: {}, words: ['lake-ferries'] }, to, join(folder, '..'));
  return `${code} ${words}`;
}

const unsaid = (...edits: object[]) => complaints(() => published(...edits));
const inEdits = (figure: string, was: string) =>
  `say in edits.json why it is another: { "action": "correct", "figure": "${figure}", "was": { ${was} }, "by", "on", "because" }`;

describe('what a story told when it appeared', () => {
  beforeEach(async () => {
    const event =
      '{ "id": "pier-opens", "date": "1999-05", "source": "harbour-2005", "words": null }';
    replace('context.json', '"events": []', `"events": [${event}]`);
    replace('en.md', 'tone: 2', 'tone: 2\nalso: pier-opens');
    replace(
      'en.md',
      '{from} people.\n\n##',
      '{from} people. The pier opened in {pier-opens year}.\n\n##',
    );
    replace('en.md', '# Names {#names}\n', '# Names {#names}\n\npier-opens: The pier opens');
    expect(await keep()).toBe(
      '0 lake-ferries/published.json: 4 kept, as they were told on 2004-03-01\n',
    );
  });

  test('is kept once, and nothing is made of it while it stays', async () => {
    expect(await keep()).toBe('0 lake-ferries/published.json: has all that it tells\n');
    expect(loadStory(folder).unrecorded).toEqual([]);
    expect(published().page).toContain('None so far.');
  });

  test.each([
    [
      'context.json',
      '"value": 40000',
      '"value": 41000',
      'passengers-1998: value is 41000, and 40000',
      'passengers-1998',
      '"value": 40000',
    ],
    [
      'context.json',
      '"1999-05"',
      '"1999-06"',
      'pier-opens: period is 1999-06, and 1999-05',
      'pier-opens',
      '"date": "1999-05"',
    ],
    [
      'context.json',
      '"approximation": null',
      '"approximation": "around"',
      'passengers-1998: approximation is around, and none',
      'passengers-1998',
      '"approximation": null',
    ],
    [
      'facts.json',
      '"value": 95000',
      '"value": 96000',
      'passengers-2003: value is 96000, and 95000',
      'passengers-2003',
      '"value": 95000',
    ],
  ])('is not changed unsaid: %s, %s', (file, from, to, problem, figure, was) => {
    replace(file, from, to);
    expect(unsaid()).toEqual([
      `${file}: ${problem} was published on 2004-03-01, see published.json; set it back, or ${inEdits(figure, was)}`,
    ]);
    const edit = { action: 'correct', figure, was: JSON.parse(`{${was}}`) as object, ...signed };
    // A correction of the day before says nothing of what was told since.
    expect(unsaid({ ...edit, on: '2004-02-28' })).toHaveLength(1);
    expect(published({ ...edit, ...later }).facts['corrections']).toMatchObject([
      { date: later.on, fact: figure },
    ]);
    expect(published({ ...edit, on: '2004-03-01' }).facts['corrections']).toHaveLength(1);
  });

  test('is not gone unsaid; what is withdrawn is told', () => {
    expect(unsaid(corrects)).toEqual([
      'edits.json: passengers-1998: before its first correction since, value is 41000, and 40000 was published on 2004-03-01, see published.json; write in that what was published',
    ]);
    const withdraws = { action: 'withdraw', figure: 'passengers-1998', ...signed, ...later };
    expect(published(withdraws).told.join()).toContain(
      '1 December 2004: People who cross the lake, 1998: 40,000 was taken out, since the operator mended it.',
    );
    expect(unsaid({ ...withdraws, figure: 'passengers-2003' })).toEqual([
      'edits.json: edit 1, passengers-2003: is a fact of the article; reject it by its quote',
    ]);
    expect(unsaid({ ...corrects, on: '2004-12-02' }, withdraws)).toEqual([
      'edits.json: edit 2, passengers-1998: is corrected later; leave one of the two',
    ]);
    replace('context.json', '"value": 40000', '"value": 42000');
    const both = [
      { ...corrects, was: { value: 40000 } },
      { ...withdraws, on: '2004-12-02' },
    ];
    expect(published(...both).facts['corrections']).toHaveLength(2);
    replace('context.json', '"passengers-1998"', '"passengers-98"');
    expect(unsaid()).toEqual([
      'published.json: passengers-1998: was published, and is gone; put it back or call it so again, or take it out by an edit of a later day that says why: "reject", and "withdraw" for a figure of context.json',
    ]);
  });

  test('is corrected also where the story tells it no more', () => {
    replace('en.md', ' The pier opened in {pier-opens year}.', '');
    replace('en.md', '\nalso: pier-opens', '');
    replace('context.json', '"1999-05"', '"1999-06"');
    const { told } = published({ ...corrects, figure: 'pier-opens', was: { date: '1999-05' } });
    expect(told.join()).toContain('May 1999 became June 1999');
  });

  test('a fact that the article is read anew for can be set again later, and not before', () => {
    replace('facts.json', '"value": 95000', '"value": 95500');
    const edit = { action: 'correct', figure: 'passengers-2003', was: { value: 95000 }, ...signed };
    const { told, facts } = published({ ...edit, on: '2004-11-30' }, { ...sets, ...later });
    expect(told.join()).toContain('around 95,000 became around 95,500');
    expect(told.join()).toContain('around 95,500 became around 96,000');
    expect(JSON.stringify(facts['facts'])).toContain('"read":{"value":95000}');
    expect(unsaid({ ...edit, ...later }, { ...sets, on: '2004-11-30' }).join()).toContain(
      'edit 1, passengers-2003: is of a day on or after that of an edit that sets it, which says more; write into that what it was',
    );
  });

  test('a further fact is to be kept, too, and a story that has not appeared keeps none', async () => {
    const kept = join(folder, 'published.json');
    const { facts } = JSON.parse(readFileSync(kept, 'utf8')) as { facts: Record<string, object> };
    const { 'passengers-1998': _, ...rest } = facts;
    writeFileSync(kept, JSON.stringify({ facts: rest }));
    expect(loadStory(folder).unrecorded).toEqual(['passengers-1998']);
    expect(await keep()).toContain('1 kept');
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toEqual({ facts });
    replace('en.md', 'published: 2004-03-01\n', '');
    replace('context.json', '"value": 40000', '"value": 41000');
    expect(unsaid()).toEqual([]);
    expect(await keep()).toBe('0 lake-ferries: has not appeared; "published:" says when it did\n');
  });
});

test('a story that has not appeared has no corrections', () => {
  replace('en.md', 'published: 2004-03-01\n', '');
  expect(published({ ...sets, ...later }).facts).not.toHaveProperty('corrections');
});
