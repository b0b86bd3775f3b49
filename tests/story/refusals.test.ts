import { expect, test } from 'vitest';
import type { Fact } from '../../src/facts/fact';
import { plain } from '../../src/story/prose';
import {
  altered,
  anyChapterOf,
  chapterIds,
  committed,
  lacking,
  storyOf,
  type Data,
} from './committed';

type ChapterId = (typeof chapterIds)[number];

/** The text of each step of a chapter, as one. */
const textOf = (id: ChapterId, data: Data) =>
  anyChapterOf(id, data)
    .steps.map(({ text }) => plain(text))
    .join('\n');

/** The figures and the dates that a chapter cannot do without, but for the ends of the two series. */
const figures: Record<ChapterId, string[]> = {
  trade: ['trade-multiple', 'trade-1993', 'trade-2008', 'trade-2009', 'trade-2016'],
  base: [
    ...['trade-1990-soviet', 'trade-1991-soviet', 'trade-1992-former'],
    ...['trade-1993', 'trade-2016'],
  ],
  people: ['people-1990-ambassador'],
  growth: ['world-exports', 'korea-trade', 'russia-trade', 'us-prices'].flatMap((id) => [
    `${id}-1992`,
    `${id}-2014`,
  ]),
  routes: [
    ...['route-suez', 'route-suez-days', 'route-arctic', 'route-arctic-fewer-days'],
    ...['route-arctic-season', 'route-rail', 'route-rail-reopened'],
  ],
  week: [
    ...['trade-2008', 'trade-2009', 'trade-2015', 'trade-2016', 'trade-2017'],
    ...['trade-multiple', 'nuclear-test-6'],
  ],
};
const dates: Partial<Record<ChapterId, string[]>> = {
  people: ['date-1990-09'],
  week: [
    ...['date-1990-09', 'date-2017-09-03', 'date-2017-09-05', 'date-2017-09-06'],
    ...['ties-day', 'crisis-2009', 'rajin-khasan-reopens', 'eurasia-initiative', 'visa-waiver'],
    ...['sanctions-2015', 'nuclear-test-recorded', 'nine-bridges'],
  ],
};
const pairs = (needs: Partial<Record<ChapterId, string[]>>) =>
  chapterIds.flatMap((chapter) => (needs[chapter] ?? []).map((id) => [chapter, id] as const));

test.each(pairs(figures))(
  'the chapter %s is refused without the figure %s, by its id',
  (chapter, id) => {
    expect(() => anyChapterOf(chapter, lacking(id))).toThrow(`the facts hold no quantity "${id}"`);
  },
);

test.each(pairs(dates))(
  'the chapter %s is refused without the date %s, by its id',
  (chapter, id) => {
    expect(() => anyChapterOf(chapter, lacking(id))).toThrow(`the facts hold no date "${id}"`);
  },
);

test('what one chapter refuses, the story refuses', () => {
  expect(() => storyOf(lacking('nine-bridges'))).toThrow('the facts hold no date "nine-bridges"');
});

test.each([
  ['trade-1992', 'series "trade": the chapters need two points in usd from the article'],
  ['trade-2014', 'series "trade": the chapters need two points in usd from the article'],
  ['people-1990', 'series "people": the chapters need two points in people from the article'],
  ['people-2016', 'series "people": the chapters need two points in people from the article'],
])('without %s the story is refused by its series', (id, message) => {
  expect(() => storyOf(lacking(id))).toThrow(message);
});

test('trade without any figure of others is refused', () => {
  const { article, facts } = committed();
  const alone = facts.filter(
    (fact) => fact.kind === 'date' || fact.reported || fact.series !== 'trade',
  );
  expect(() => anyChapterOf('trade', { article, facts: alone })).toThrow(
    'the facts hold no quantity "trade-1993"',
  );
});

test('the last number of people is later than the article’s, or the chapter is refused', () => {
  expect(textOf('people', lacking('people-2019'))).toContain('to 510,000 in 2017');
  expect(() => anyChapterOf('people', lacking('people-2017', 'people-2019'))).toThrow(
    'series "people": the chapter needs a figure after 2016',
  );
});

test('a disputed start whose source has no date is refused by the id of the source', () => {
  const { article, facts } = committed();
  const undated = facts.map((fact): Fact => {
    if (fact.id !== 'people-1990-ambassador') return fact;
    const { date, ...source } = fact.source;
    expect(date).toBe('2021-03');
    return { ...fact, source };
  });
  expect(() => anyChapterOf('people', { article, facts: undated })).toThrow(
    'ambassador-2021: the words need the date of this source',
  );
});

/** What the words claim of a figure, and a value for which they would be wrong. */
const claims: [claim: string, chapter: ChapterId, id: string, value: number][] = [
  ['trade fell in 2009', 'trade', 'trade-2009', 19e9],
  ['trade was lower in 2016', 'trade', 'trade-2016', 30e9],
  ['trade fell in 2009, in a week’s years', 'week', 'trade-2009', 19e9],
  ['trade fell in 2015', 'week', 'trade-2015', 26e9],
  ['trade rose again in 2017', 'week', 'trade-2017', 13e9],
  ['the Arctic route is shorter', 'routes', 'route-arctic', 23_000],
];

test.each(claims)('%s: otherwise %s is refused by the id %s', (_, chapter, id, value) => {
  expect(() => anyChapterOf(chapter, altered(id, { value }))).toThrow(id);
});

test.each([
  ['trade', 'trade-2009', 18.1e9],
  ['trade', 'trade-2016', 25.8e9],
] as const)('in %s, %s as it was before is no fall either', (chapter, id, value) => {
  expect(() => anyChapterOf(chapter, altered(id, { value }))).toThrow(id);
});

test.each([
  ['equal ends', 190e6],
  ['a fall', 150e6],
])('%s have no time to double, and are refused by id', (_, value) => {
  expect(() => anyChapterOf('trade', altered('trade-2014', { value }))).toThrow('trade-2014: ');
});

test('people who did not grow in number are refused', () => {
  expect(() => anyChapterOf('people', altered('people-2016', { value: 30_000 }))).toThrow(
    'people-2016: did not grow from people-1990, so it has no time to double',
  );
});
