import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from '../../src/desk/desk';
import { openDesk } from '../../src/desk/serve';
import type { Decision, ShownFact, Thing } from '../../src/desk/shown';
import { article } from './article';
import { makeDesk } from './folder';

let data: string;
let folder: string;
let remove: () => void;
let desk: Desk;

beforeEach(async () => {
  ({ data, folder, desk, remove } = await makeDesk());
});

afterEach(() => remove());

const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const edits = () => (JSON.parse(read('edits.json')) as { edits: Record<string, unknown>[] }).edits;
const decide = (decision: Decision, because = 'the words say so') =>
  desk.decide({ decision, because, by: 'ana', seen: desk.show().version });

const things = () => desk.show().things;
const standing = (words: string): ShownFact => {
  const found = things().find(
    (thing): thing is ShownFact & Thing => 'fields' in thing && thing.stands === words,
  );
  if (!found) throw new Error(`no fact stands as ${words}`);
  return found;
};

test('every fact is shown as it stands and as it was read, exactly', () => {
  expect(standing('Some 93,344 people')).toMatchObject({ read: expect.stringContaining('93,344') });
});

test('every number of the article is marked, those that were not read too', () => {
  const marked = desk
    .show()
    .paragraphs.flat()
    .filter(({ keys }) => keys);
  expect(marked.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['50 percent', '120 ferries in 1990', '12 euros']),
  );
  const all = desk
    .show()
    .paragraphs.flat()
    .map(({ text }) => text)
    .join('');
  expect(all.replace(/\s/g, '')).toBe(article.replace(/\s/g, ''));
});

test('what is unsure comes first: what fails, what is read with low confidence, what the draft asks, then the rest', () => {
  const reasons = desk.show().queue.map(({ because }) => because);
  const at = ['the text says', 'low', 'asks', 'no date', 'medium'].flatMap((word) => {
    const index = reasons.findIndex((reason) => reason.includes(word));
    return index < 0 ? [] : [index];
  });
  expect(at.length).toBeGreaterThan(2);
  expect(at).toEqual([...at].sort((a, b) => a - b));
  expect(at[0]).toBe(0);
});

test('what is decided is written at once, signed, and leaves the queue', async () => {
  const { key } = standing('12 euros');
  const { done, told } = await decide({ action: 'accept', of: key });
  expect({ done, told }).toEqual({ done: true, told: 'Accepted “12 euros”.' });
  expect(edits()).toMatchObject([{ action: 'accept', by: 'ana', because: 'the words say so' }]);
  expect(edits()[0]!['on']).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(desk.show().queue.map((one) => one.key)).not.toContain(key);
});

test('a value of a change is corrected, and the change judged anew', async () => {
  const { key } = standing('310 ferries in 2016');
  await decide({ action: 'correct', of: key, set: { value: 180 } });
  expect(standing('310 ferries in 2016')).toMatchObject({
    standing: 'corrected',
    read: expect.stringContaining('310'),
    now: expect.stringContaining('180'),
  });
  const change = things().find(
    (thing) => thing.kind === 'change' && thing.stands.includes('310 ferries'),
  );
  expect(change).toMatchObject({ verdict: 'holds' });
});

test('a unit is set for both ends of a change', async () => {
  await decide({ action: 'correct', of: standing('12 euros').key, set: { unit: 'usd' } });
  expect(standing('15 euros').fields.unit).toBe('usd');
});

test('what is rejected takes its change along, and undoing brings both back', async () => {
  const { key } = standing('12 euros');
  const changes = () => things().filter(({ kind }) => kind === 'change').length;
  const before = changes();
  expect((await decide({ action: 'reject', of: key })).done).toBe(true);
  expect(standing('12 euros').standing).toBe('rejected');
  expect(changes()).toBe(before - 1);
  const undone = await decide({ action: 'undo' });
  expect(undone.told).toBe('Undone: Rejected “12 euros”.');
  expect(changes()).toBe(before);
  expect(existsSync(join(folder, 'edits.json'))).toBe(false);
});

test('a number that was not read is added at its place', async () => {
  const unread = things().find(({ kind }) => kind === 'unread');
  expect(unread).toMatchObject({ stands: '17', reason: expect.stringContaining('counts') });
  const set = { value: 17, unit: 'ordinal', period: { date: '2017', basis: 'inferred' as const } };
  await decide({ action: 'add', of: unread!.key, set });
  expect(edits()).toMatchObject([{ action: 'add', quote: { exact: '17' }, set }]);
  expect(standing('17')).toMatchObject({ standing: 'added', read: null });
  expect(things().filter(({ kind }) => kind === 'unread')).toEqual([]);
  await decide({ action: 'reject', of: standing('17').key });
  expect(existsSync(join(folder, 'edits.json'))).toBe(false);
});

test('two facts are joined, the earlier first, and vouched for', async () => {
  const [early, late] = [standing('120 ferries in 1990').key, standing('310 ferries in 2016').key];
  const change = things().find((one) => one.kind === 'change' && one.from === early);
  await decide({ action: 'reject', of: change!.key });
  const claims = [standing('50 percent').key];
  const { told } = await decide({ action: 'join', from: late, to: early, said: 'up', claims });
  expect(told).toMatch(
    /^Joined “310 ferries in 2016” and “120 ferries in 1990”\. “50 percent” does not hold: the ends give 158 percent\./,
  );
  expect(edits().at(-1)).toMatchObject({ action: 'join', from: early, to: late, claims });
  expect(things().find((one) => one.kind === 'change' && one.from === early)).toMatchObject({
    verdict: 'fails',
    standing: 'accepted',
  });
});

test('what does not go together is refused with the cure', async () => {
  const [from, to] = [standing('Some 93,344 people').key, standing('120 ferries in 1990').key];
  const refused = await decide({ action: 'join', from, to, said: null, claims: [] });
  expect(refused).toMatchObject({ done: false, told: expect.stringContaining('set one unit') });
  expect(existsSync(join(folder, 'edits.json'))).toBe(false);
});

test('a decision without a reason or a name is refused', async () => {
  const { key } = standing('12 euros');
  expect((await decide({ action: 'accept', of: key }, ' ')).told).toMatch(/^Say why/);
  const unsigned = { decision: { action: 'accept' as const, of: key }, because: 'so', by: '' };
  const { told } = await desk.decide({ ...unsigned, seen: desk.show().version });
  expect(told).toMatch(/^Say who/);
});

test('a file that was edited in the meantime is not written over', async () => {
  const seen = desk.show().version;
  const theirs = '{ "edits": [] }\n';
  writeFileSync(join(folder, 'edits.json'), theirs);
  const decision = { action: 'accept' as const, of: standing('12 euros').key };
  const reply = await desk.decide({ decision, because: 'so', by: 'ana', seen });
  expect(reply.done).toBe(false);
  expect(reply.told).toMatch(/edited in the meantime\. Nothing was written/);
  expect(read('edits.json')).toBe(theirs);
  expect(reply.shown.version).not.toBe(seen);
});

test('undoing is refused where somebody wrote since', async () => {
  await decide({ action: 'accept', of: standing('12 euros').key });
  const theirs = `${read('edits.json')}\n`;
  writeFileSync(join(folder, 'edits.json'), theirs);
  expect((await decide({ action: 'undo' })).told).toMatch(/edited in the meantime/);
  expect(read('edits.json')).toBe(theirs);
});

test('where nothing can be written nothing is lost, and nothing is left behind', async () => {
  // What is in the way of the file beside is in the way of whoever may do anything, too.
  mkdirSync(join(folder, `edits.json.${process.pid}.tmp`));
  const before = readdirSync(folder).sort();
  const { done, told } = await decide({ action: 'accept', of: standing('12 euros').key });
  expect(done).toBe(false);
  expect(told).toMatch(/^Nothing was written: edits\.json cannot be/);
  expect(readdirSync(folder).sort()).toEqual(before);
});

test('a question is answered in the story’s words: heading, names, and what takes its place', async () => {
  const question = things().find((thing) => thing.kind === 'question' && thing.heading !== null);
  if (question?.kind !== 'question') throw new Error('nothing is asked');
  const { line, text } = question;
  const [name] = question.names;
  const answer = {
    ...{ line, text, words: '', heading: 'The ferries' },
    ...(name && { names: { [name.id]: 'Ferries at first' } }),
  };
  const reply = await decide({ action: 'answer', answer }, '');
  expect(reply.told).toMatch(/^Answered: Are “120 ferries in 1990” [^.]{10,40}…$/);
  expect(read('en.md')).toContain('# The ferries {#change-a}');
  if (name) expect(read('en.md')).toContain(`${name.id}: Ferries at first`);
  expect(things().filter(({ kind }) => kind === 'question')).not.toContainEqual(
    expect.objectContaining({ text }),
  );
  await decide({ action: 'undo' }, '');
  expect(things()).toContainEqual(expect.objectContaining({ text }));
});

test('an answer that the story’s checks refuse is not written', async () => {
  const before = read('en.md');
  const question = things().find((thing) => thing.kind === 'question' && thing.heading !== null);
  if (question?.kind !== 'question') throw new Error('nothing is asked');
  const { line, text } = question;
  const answer = { line, text, words: '', heading: 'It was {no-such-fact} then' };
  const { done, stops } = await decide({ action: 'answer', answer }, '');
  expect(done).toBe(false);
  expect(stops.join()).toMatch(/no-such-fact/);
  expect(read('en.md')).toBe(before);
});

test.each([
  ['nowhere', undefined, 'nowhere: is no story in data/; use one of ferries'],
  ['ferries', '/nowhere.txt', '/nowhere.txt: is missing; say where the article is'],
])('%s with the article %s is refused in a sentence', (slug, given, sentence) => {
  expect(() => openDesk(slug, data, given)).toThrow(sentence);
});

test('a story that keeps no article asks for it, and another article is refused', () => {
  writeFileSync(join(folder, 'article.txt'), `${article}More.`);
  expect(() => openDesk('ferries', data)).toThrow(
    'article.txt: is not the article that ferries/facts.json was made from',
  );
  writeFileSync(join(folder, 'other.txt'), article);
  expect(openDesk('ferries', data, join(folder, 'other.txt'))).toBeInstanceOf(Desk);
});
