import { expect, test } from 'vitest';
import { complaintsOf, madeStory } from '../stories/make';
import { whole } from '../stories/made';

/** The article of made-up stories appeared on 4 March 2011. */
const told = (lines: string) => ({ ...whole(), words: `${lines}${whole().words}` });

test('a story that says nothing has no day, and the site tells it', () => {
  expect(madeStory(whole()).imprint).toEqual({ authors: [], published: null, modified: null });
});

test('it was last changed when it appeared, unless it says when', () => {
  const of = (lines: string) => madeStory(told(lines)).imprint;
  expect(of('published: 2011-03-04\n')).toMatchObject({
    published: '2011-03-04',
    modified: '2011-03-04',
  });
  expect(of('published: 2011-03-04\nmodified: 2012-01-01\n').modified).toBe('2012-01-01');
  expect(of('author: Ada North, Bo South\n').authors).toEqual(['Ada North', 'Bo South']);
});

test.each([
  ['published: May 2012', '1:12: "May 2012" is not a day; write YYYY-MM-DD as the calendar has it'],
  [
    'published: 2012-02-30',
    '1:12: "2012-02-30" is not a day; write YYYY-MM-DD as the calendar has it',
  ],
  [
    'published: 2011-03-03',
    '1:12: 2011-03-03 is before 2011-03-04, when its article appeared; write a later day',
  ],
  ['published: 2999-01-01', '1:12: 2999-01-01 lies ahead; write the day on which it was'],
  ['modified: 2012-01-01', '1:11: stands without "published:"; write that day, too'],
  [
    'published: 2012-01-02\nmodified: 2012-01-01',
    '2:11: 2012-01-01 is before 2012-01-02, when the story appeared; write a later day',
  ],
])('%s is refused at its place', (lines, complaint) => {
  expect(complaintsOf(told(`${lines}\n`))).toEqual([complaint]);
});

test('a story that is to appear on a day was not changed on a later one', () => {
  const day = (hours: number) =>
    new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 10);
  const complaints = (modified: string) =>
    complaintsOf(told(`published: ${day(96)}\nmodified: ${modified}\n`));
  expect(complaints(day(96))).toEqual([]);
  expect(complaints(day(120))).toEqual([
    `2:11: ${day(120)} lies ahead; write the day on which it was`,
  ]);
});

test('of an article of which only the year is known, any day of it is late enough', () => {
  const article = { ...madeStory(whole()).article, date: '2011' };
  const words = whole().words.replace('{article date}', '{article publisher}');
  expect(complaintsOf({ ...whole(), article, words: `published: 2011-01-01\n${words}` })).toEqual(
    [],
  );
});
