/** Each kind of question that a draft asks can be answered in the desk, or left out; what stops the story is told first. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Desk } from '../../src/desk/desk';
import type {
  Answer,
  Decision,
  Leaving,
  Reply,
  ShownFact,
  ShownQuestion,
} from '../../src/desk/shown';
import { makeDesk } from './folder';

/** Two shares, one of them without a date, a series whose last value stands apart, and three dates. */
const article = `Number of sailors up 57 percent since 1990

ATLANTIS, June 4, 2002 — The number of sailors was 31.1 million in 2000. This represents a 57 percent increase over 1990.

It went from 9.6 million people in 1970 to 19.8 million people in 1990.

The share of women rose from 4.7 percent in 1970 to 11.1 percent.

The harbour was built in 1860. It burned in 1920. It was built again in 1931.
`;

let folder: string;
let remove: () => void;
let desk: Desk;

beforeEach(async () => {
  ({ folder, desk, remove } = await makeDesk(article));
});

afterEach(() => remove());

const words = () => readFileSync(join(folder, 'en.md'), 'utf8');
const flat = () => words().replace(/\s+/g, ' ');
const decide = (decision: Decision, nevertheless = false): Promise<Reply> =>
  desk.decide({ decision, because: 'so', by: 'ana', seen: desk.show().version, nevertheless });
const asked = (): ShownQuestion[] =>
  desk.show().things.filter((thing) => thing.kind === 'question');
const question = (fits: (one: ShownQuestion) => boolean): ShownQuestion => {
  const found = asked().find(fits);
  if (!found) throw new Error(`not asked: ${words()}`);
  return found;
};
const answer = ({ line, text }: ShownQuestion, given: Partial<Answer>) =>
  decide({ action: 'answer', answer: { line, text, words: '', ...given } });
const fact = (stands: string): ShownFact => {
  const found = desk.show().things.find((one) => 'fields' in one && one.stands === stands);
  if (!found || !('fields' in found)) throw new Error(`no fact stands as ${stands}`);
  return found;
};
const canLeave =
  (wanted: Leaving['what']) =>
  ({ leaves }: ShownQuestion) =>
    leaves.some(({ what }) => what === wanted);
const isEvent = canLeave('date');

test('words are put where words can stand, at every question that takes some', async () => {
  const questions = asked();
  expect(questions.length).toBeGreaterThan(4);
  for (const { text, room } of questions) {
    expect(room, text).not.toBeNull();
    const one = question((now) => now.text === text);
    expect(await answer(one, { words: 'The harbour says so.' }), text).toMatchObject({
      done: true,
    });
    expect(flat()).toContain('The harbour says so.');
    await decide({ action: 'undo' });
  }
});

test('of what whole shares are is a field, and stands in the chapter’s settings', async () => {
  const one = question(({ whole }) => whole !== null);
  expect((await answer(one, { whole: 'All sailors' })).done).toBe(true);
  expect(words()).toMatch(/^chart: share\nwhole: All sailors$/m);
  const again = asked().find(({ whole }) => whole !== null);
  if (again) {
    await answer(again, { whole: 'All who sail' });
    expect(words().match(/^whole: .*$/gm)).toEqual(['whole: All who sail']);
  }
});

test('what happened on a date is a field, and goes into its mark', async () => {
  const one = question((now) => isEvent(now) && now.text.includes('1860'));
  expect(one.marks).toMatchObject([{ stands: '1860' }]);
  const { id } = one.marks[0]!;
  expect((await answer(one, { marks: { [id]: 'The harbour is built' } })).done).toBe(true);
  expect(words()).toContain(`### The harbour is built {#${id}}`);
});

test('a date is left out, and the sentence that listed it lists the others', async () => {
  const one = question((now) => isEvent(now) && now.text.includes('1920'));
  const reply = await answer(one, { leaves: 'date' });
  expect(reply).toMatchObject({ done: true, told: 'Left out “1920”.' });
  expect(words()).not.toContain('date-1920');
  expect(words()).toContain('date-1860');
  expect(words()).toContain('date-1931');
  expect(reply.shown.problems).toEqual([]);
  // Of two that are left, one alone is no timeline.
  await answer(
    question((now) => isEvent(now) && now.text.includes('1931')),
    { leaves: 'date' },
  );
  expect(words()).not.toContain('chart: timeline');
  expect(desk.show().problems).toEqual([]);
});

test('a chapter is left out with the names that nothing else speaks of', async () => {
  const one = question((now) => canLeave('chapter')(now) && !isEvent(now) && now.whole === null);
  const id = one.names.at(-1)!.id;
  expect(words()).toContain(id);
  expect((await answer(one, { leaves: 'chapter' })).shown.problems).toEqual([]);
  expect(words()).not.toMatch(new RegExp(`^${id}: `, 'm'));
  await decide({ action: 'undo' });
  expect(words()).toContain(id);
});

test('a figure without a date gets one in its question, and the draft’s own sentences follow', async () => {
  const one = question(({ dates }) => dates.length > 0);
  const { key } = one.dates[0]!;
  const reply = await answer(one, { dates: { [key]: '2000' } });
  expect(reply).toMatchObject({ done: true, shown: { problems: [] } });
  expect(flat()).not.toContain('Without a date it gives');
  expect(fact('11.1 percent').fields.period).toEqual({ date: '2000', basis: 'inferred' });
  await decide({ action: 'undo' });
  expect(fact('11.1 percent').fields.period).toBeNull();
});

test('a fact that is corrected has its untouched sentences drafted anew; what was written stays', async () => {
  const one = question(({ dates, heading }) => dates.length > 0 && heading !== null);
  await answer(one, { heading: 'Women at sea', words: 'They are still few.' });
  const period = { date: '2000', basis: 'stated' as const };
  const of = fact('11.1 percent').key;
  const reply = await decide({ action: 'correct', of, set: { period, name: 'Women at last' } });
  expect(reply.stops).toEqual([]);
  expect(reply).toMatchObject({ done: true, shown: { problems: [] } });
  expect(reply.told).toContain('written anew');
  expect(words()).toMatch(/^# Women at sea \{#/m);
  expect(flat()).toContain('They are still few.');
  expect(flat()).toContain(': Women at last');
});

test('what would stop the story’s build is told first, and written where one insists', async () => {
  const id = fact('11.1 percent').id;
  const own = words().replace(/^(In|Without)[^]*?(?=\n\n)/m, `It was {${id}} without any date.`);
  const told = own.replace(/^# (?=\S[^{]*\{#change)/m, '# Told anew: ');
  writeFileSync(join(folder, 'en.md'), told);
  const of = fact('11.1 percent').key;
  const reply = await decide({ action: 'reject', of });
  expect(reply.done).toBe(false);
  expect(reply.told).toMatch(/^Nothing is written yet/);
  expect(reply.stops.join()).toContain(id);
  expect(reply.stops.join()).not.toMatch(/\.md:\d/);
  expect(words()).toBe(told);
  expect(fact('11.1 percent').standing).toBe('open');
  expect((await decide({ action: 'reject', of }, true)).done).toBe(true);
  expect(fact('11.1 percent').standing).toBe('rejected');
});

test('a change that is drawn is judged in the message, and told in the draft', async () => {
  const [from, to] = [fact('19.8 million people in 1990').key, fact('31.1 million in 2000').key];
  const claims = [fact('57 percent').key];
  const reply = await decide({ action: 'join', from, to, said: 'up', claims });
  expect(reply.told).toContain('“57 percent” holds: the ends give 57.1 percent.');
  expect(reply.shown.problems).toEqual([]);
});

test('a reading is shown with all its dates', () => {
  expect(fact('57 percent').read).toContain('since 1990');
});

test('another state of any file of the story is another version', () => {
  const before = desk.version();
  expect(desk.version()).toBe(before);
  writeFileSync(join(folder, 'context.json'), '{ "sources": {}, "figures": [], "events": []  }\n');
  expect(desk.version()).not.toBe(before);
});

test('several are accepted at once, and taken back at once', async () => {
  const [of, other] = [fact('1860'), fact('1920')].map(({ key }) => key) as [string, string];
  expect((await decide({ action: 'accept', of, like: [other] })).told).toBe(
    'Accepted “1860”, “1920”.',
  );
  expect(fact('1920').standing).toBe('accepted');
  await decide({ action: 'undo' });
  expect(fact('1920').standing).toBe('open');
});

const title = () => question(({ opens }) => opens !== null);

test('a title is shown as it is read, and stands as it was where nothing is changed in it', async () => {
  const before = /^title: [^]*?(?=\nopens)/.exec(words())![0];
  expect(title().title).not.toMatch(/[{}]/);
  expect(title().title).toContain('4.7 percent');
  await answer(title(), { title: title().title! });
  expect(words()).toContain(before);
});

test('numbers that are typed lead to their facts, and what they are beside the picture is named', async () => {
  const reply = await answer(title(), {
    title: 'Sailors: 31.1 million in 2000',
    words: 'In 1970 it counted 9.6 million.',
  });
  expect(reply).toMatchObject({ done: true, stops: [], shown: { problems: [] } });
  expect(reply.told).toContain('Your numbers lead to their facts.');
  const { id } = fact('31.1 million in 2000');
  expect(words()).toMatch(new RegExp(`^title: Sailors: \\{${id}\\} in \\{${id} year\\}$`, 'm'));
  const first = fact('9.6 million people in 1970').id;
  expect(flat()).toContain(`In {${first} year} it counted {${first}}.`);
  expect(words()).toMatch(new RegExp(`^also: .*${first}`, 'm'));
});

test('a number that can mean two facts, or none, stays typed and is refused', async () => {
  for (const typed of ['It was 12 million.', 'It was so in 1931.']) {
    const reply = await answer(title(), { words: typed });
    expect(reply.done, typed).toBe(false);
    expect(reply.stops.filter((one) => one.includes('is typed'))).toHaveLength(1);
  }
});

test('the opening’s picture sets two other figures beside each other', async () => {
  const [from, to] = ['9.6 million people in 1970', '31.1 million in 2000'].map(
    (one) => fact(one).id,
  );
  const reply = await answer(title(), { opens: { from: from!, to: to! } });
  expect(reply).toMatchObject({ done: true, stops: [], shown: { problems: [] } });
  expect(words()).toContain(`opens with: ${from} to ${to}`);
  expect(words()).toMatch(new RegExp(`^title: \\{${from}\\} in`));
  const same = await answer(question(canLeave('chapter')), { opens: { from: from!, to: to! } });
  expect(same).toMatchObject({
    done: false,
    told: 'only the opening has a picture of two figures',
  });
});

test('a name that is given to a figure stands in the question about it, and the counts follow', async () => {
  const { key, stands } = fact('19.8 million people in 1990');
  await decide({ action: 'correct', of: key, set: { name: 'Sailors at last' } });
  const named = asked().flatMap(({ names }) => names.filter((one) => one.stands === stands));
  expect(new Set(named.map(({ name }) => name))).toEqual(new Set(['Sailors at last']));
  const changes = () => Number(/(\d+) changes?/.exec(desk.show().byline)![1]);
  const before = changes();
  const to = fact('31.1 million in 2000').key;
  await decide({ action: 'join', from: key, to, said: 'up', claims: [] });
  expect(changes()).toBe(before + 1);
});

test('a date that is given in an answer has a neutral reason, or the one that is given, and no question in it', async () => {
  const one = question(({ dates }) => dates.length > 0);
  const { line, text } = one;
  const dates = { [one.dates[0]!.key]: '2000' };
  const given = { action: 'answer' as const, answer: { line, text, words: '', dates } };
  const seen = desk.show().version;
  await desk.decide({ decision: given, because: '', by: 'ana', seen });
  const { because } = fact('11.1 percent');
  expect(because).toBe('the editor dated it by the article');
  // The reason alone is another one then; what was decided stays.
  const index = fact('11.1 percent').edit!;
  const reply = await decide({ action: 'reason', index });
  expect(reply).toMatchObject({ done: true, told: 'Gave another reason for “11.1 percent”.' });
  expect(fact('11.1 percent')).toMatchObject({
    because: 'so',
    fields: { period: { date: '2000' } },
  });
  const gone = await decide({ action: 'reason', index: 99 });
  expect(gone).toMatchObject({ done: false, told: 'this decision is gone; load the page again' });
});

test('the reason of a change that was drawn is changed alone', async () => {
  const [from, to] = [fact('19.8 million people in 1990').key, fact('31.1 million in 2000').key];
  await decide({ action: 'join', from, to, said: 'up', claims: [] });
  const drawn = () =>
    desk.show().things.find((one) => one.kind === 'change' && one.from === from && one.to === to);
  const found = drawn();
  if (found?.kind !== 'change') throw new Error('nothing is drawn');
  expect(found.edit).not.toBeNull();
  const told = desk.show().decisions.length;
  await decide({ action: 'reason', index: found.edit! });
  expect(desk.show().decisions).toHaveLength(told);
});

test('an answer closes what it answers: of what whole the shares are, and that a figure is read right', async () => {
  const whole = /^Of what whole are/;
  const [asking] = asked().filter(({ text }) => whole.test(text));
  expect(asking).toBeDefined();
  const other = question((one) => one.whole !== null && !whole.test(one.text));
  await answer(other, { whole: 'All sailors' });
  expect(asked().filter(({ text }) => whole.test(text))).toEqual([]);
  await decide({ action: 'undo' });
  const chapter = '# Two {#two}\n\nchart: starts\n\n?? Is “1920” read right? It is unsure: so.\n\n';
  writeFileSync(join(folder, 'en.md'), words().replace('# Names', `${chapter}# Names`));
  const isUnsure = ({ text }: ShownQuestion) => text.startsWith('Is “1920” read right?');
  expect(asked().some(isUnsure)).toBe(true);
  await decide({ action: 'accept', of: fact('1920').key }, true);
  expect(asked().some(isUnsure)).toBe(false);
});

test('a figure that nothing tells is left out alone; a chapter is named where it goes', async () => {
  const text =
    'Is “57 percent” (paragraph 2) one more of “4.7 percent in 1970”? This picture shows two.';
  const before = words();
  const heading = /^# .*\{#change-\w\}$/m.exec(before)![0];
  writeFileSync(join(folder, 'en.md'), before.replace(heading, `${heading}\n\n?? ${text}`));
  const one = question((now) => now.text === text);
  expect(one.leaves.map(({ what }) => what)).toEqual(['figure', 'chapter']);
  expect(one.leaves[0]!.name).toBe('“57 percent”');
  expect(heading).toContain(one.leaves[1]!.name.slice(1, -1));
  const reply = await answer(one, { leaves: 'figure' });
  expect(reply).toMatchObject({ done: true, told: 'Left out “57 percent”.' });
  expect(words()).toBe(before);
});

test('words that a check is wrong about are let stand where one says so', async () => {
  const one = title();
  const given = { words: 'Two squares say it.' };
  const refused = await answer(one, given);
  expect(refused.stops.join()).toMatch(/“Two squares?” .* let it stand/);
  const { line, text } = one;
  const decision = { action: 'answer' as const, answer: { line, text, ...given } };
  const seen = desk.show().version;
  const stand = ['Two squares'];
  const reply = await desk.decide({ decision, because: '', by: 'ana', seen, stand });
  expect(reply).toMatchObject({ done: true, stops: [], shown: { problems: [] } });
  expect(words()).toMatch(/^let stand: “Two squares”$/m);
});

test('a chapter’s heading takes no numbers, and says so in one sentence', async () => {
  const one = question(({ heading, opens }) => heading !== null && opens === null);
  expect(one.isPlain).toBe(true);
  const { stops } = await answer(one, { heading: 'The count since 1970' });
  expect(stops).toHaveLength(1);
  expect(stops[0]).toContain(
    '“1970” is typed, and a chapter’s heading takes no numbers; say it without',
  );
});

test('titles that steps have of their own are answered, too', async () => {
  const one = question(({ steps }) => steps.length > 0);
  const { id, title: before } = one.steps[0]!;
  expect(before).not.toMatch(/[{}]/);
  await answer(one, { titles: { [id]: 'Few of them at sea' } });
  expect(words()).toMatch(new RegExp(`\\{#${id}\\}[^#]*\\ntitle: Few of them at sea\\n`));
});

test('one slip in an id is told once; a heading is read aloud', async () => {
  const id = fact('11.1 percent').id;
  const slip = words().replaceAll(`{${id}}`, '{percent-nowhere}');
  expect(slip.split('{percent-nowhere}').length).toBeGreaterThan(3);
  writeFileSync(join(folder, 'en.md'), slip);
  const told = desk.show().problems.filter((one) => one.includes('percent-nowhere"'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/\(and in \d+ more places\)$/);
  const first = fact('4.7 percent in 1970').id;
  const step = words().replaceAll('percent-nowhere', id);
  const typed = step.replace(
    new RegExp(`^## \\{${first}\\}([^]*?)\\n\\n(?=[A-Z])`, 'm'),
    (all) => `${all}It was 12 before. `,
  );
  expect(typed).not.toBe(step);
  writeFileSync(join(folder, 'en.md'), typed);
  expect(desk.show().problems.join()).toMatch(/Below “4\.7 percent” \(line \d+\): “12” is typed/);
});
