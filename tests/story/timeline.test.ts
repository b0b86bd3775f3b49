import { expect, test } from 'vitest';
import type { DateMention } from '../../src/facts/fact';
import { eventNote, eventOf, eventRow, timelineEvent } from '../../src/story/timeline';

const reported: DateMention = {
  id: 'test',
  kind: 'date',
  period: { date: '2017-09-03', basis: 'inferred' },
  source: { id: 'article', publisher: 'The Ferryman', title: 'Ferries', date: '2017-09-05' },
  reported: { fragment: 'Sunday', paragraph: 11, span: [10, 16] },
};
const other: DateMention = {
  id: 'fall',
  kind: 'date',
  period: { date: '2009', basis: 'stated' },
  source: {
    id: 'harbour',
    publisher: 'Harbour Board',
    title: 'Passengers',
    url: 'https://a.test/',
  },
};
const words = {
  test: { what: 'a test', near: ['A test', 'of the crane'] as const, said: 'crane test' },
  fall: { what: '“much less” traffic', short: 'less', caveat: 'a dry year' },
};
const [test1, fall] = [eventOf(reported, words), eventOf(other, words)];

test('an event of the article is filled, dated to the day, and has its lines among the days', () => {
  expect(timelineEvent(test1)).toEqual({
    id: 'test',
    date: '2017-09-03',
    kind: 'article',
    far: { date: '3 Sept 2017', text: 'a test' },
    near: ['A test', 'of the crane'],
  });
});

test('one outside the closer look has its year alone, and fewer words', () => {
  expect(timelineEvent(fall)).toMatchObject({
    kind: 'context',
    far: { date: '2009', text: 'less' },
    near: [],
  });
  const day = { ...other, period: { date: '2009-05-06', basis: 'stated' as const } };
  expect(timelineEvent(eventOf(day, words)).far.date).toBe('2009');
});

test('a note tells weekday and date, what, and the words of the article', () => {
  expect(eventNote(test1)).toEqual({
    when: 'Sunday 3 September 2017',
    event: 'A test',
    reported: '… crane test … Sunday',
    source: 'The Ferryman, 5 September 2017',
  });
});

test('a note from elsewhere has its caveat and the address of its source', () => {
  expect(eventNote(fall)).toEqual({
    when: '2009',
    event: '“Much less” traffic',
    caveat: 'a dry year',
    source: 'Harbour Board',
    url: 'https://a.test/',
  });
});

test('a row says the same in four cells, and links to the source where it can', () => {
  expect(eventRow(fall)).toEqual({
    what: '2009',
    value: '“Much less” traffic',
    from: 'A dry year',
    source: 'Harbour Board',
    url: 'https://a.test/',
  });
  expect(eventRow(test1)).toMatchObject({ from: '“… crane test … Sunday”' });
  expect(eventRow(test1)).not.toHaveProperty('url');
});

test('an event without words is refused by its id', () => {
  expect(() => eventOf({ ...other, id: 'rise' }, words)).toThrow('event "rise" has no words');
});
