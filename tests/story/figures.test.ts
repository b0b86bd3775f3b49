import { expect, test } from 'vitest';
import { numbers, storyFacts } from '../../src/story/figures';
import type { Num } from '../../src/story/prose';
import { altered, committed, lacking, type Data } from './committed';

const numbersOf = ({ article, facts }: Data) => numbers(storyFacts(article, facts));
const { trade, people, ties, article } = numbersOf(committed());

test.each([
  ['trade is told to have multiplied by', trade.multiple, '135.8'],
  ['as the article puts it', trade.reportedTimes, 'more than 135 times'],
  ['in the title', trade.times, '135 times'],
  ['in whole squares', trade.whole, '135'],
  ['its steady growth', trade.rate, '25.0%'],
  ['its doubling time', trade.doubling, '3.1'],
  ['the years between the points', trade.yearsBetween, '21'],
  ['the first figure of others', trade.second.value, 'US$1.571 billion'],
  ['its year', trade.second.year, '1993'],
  ['as a multiple of the year before', trade.firstYear, '8.3'],
  ['the fall of 2009', trade.crisisFall, '45%'],
  ['the fall from 2014 to 2016', trade.fall, '48%'],
  ['the last figure found', trade.latest.value, 'US$21.15 billion'],
  ['the years without any figure', trade.yearsAbsent, '15'],
  ['people are told to have multiplied by', people.multiple, '14.7'],
  ['their steady growth', people.rate, '10.9%'],
  ['their doubling time', people.doubling, '6.7'],
  ['their squares at first', people.fromSquares, '3'],
  ['their squares at last', people.toSquares, '44'],
  ['the people in a square', people.unit, '10,000'],
  ['the disputed start', people.dispute.value, 'fewer than 10,000'],
  ['the year it was written in', people.disputeYear, '2021'],
  ['the least multiple from there', people.disputeMultiple, '44'],
  ['the last number of people', people.latest.value, '770,000'],
  ['diplomatic ties', ties, 'September 1990'],
  ['the day of the article', article.date, '5 September 2017'],
])('%s', (_, num, text) => {
  expect(num.text).toBe(text);
});

/** All numbers in a record of them. */
const flat = (record: object): Num[] =>
  Object.values(record).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return [];
    return 'text' in entry ? [entry as Num] : flat(entry);
  });

test('every number states a fact of the data or shows its formula', () => {
  const ids = ['article', ...committed().facts.map(({ id }) => id)];
  const all = flat(numbersOf(committed()));
  expect(all.length).toBeGreaterThan(30);
  for (const { text, fact, formula } of all) {
    expect(fact === undefined ? formula : ids.includes(fact) && fact, text).toBeTruthy();
  }
});

test('the value behind a computed number is the one it reads', () => {
  expect(trade.yearsAbsent).toEqual({ value: 15, text: '15', formula: '31 − 16' });
  expect(trade.whole).toEqual({ value: 135, text: '135', formula: 'whole squares in 135.8' });
  expect(people.toSquares).toEqual({ value: 44, text: '44', formula: '440,000 ÷ 10,000' });
});

test('a figure that changes changes what is computed from it', () => {
  const changed = numbersOf(altered('trade-2014', { value: 50e9 })).trade;
  expect([
    changed.multiple.text,
    changed.whole.text,
    changed.rate.text,
    changed.doubling.text,
    changed.fall.text,
  ]).toEqual(['263.2', '263', '28.8%', '2.7', '73%']);
});

test('a figure of another year changes the years without one', () => {
  expect(numbersOf(lacking('trade-2000')).trade.yearsAbsent.text).toBe('16');
  expect(numbersOf(lacking('trade-2022')).trade.yearsAbsent.text).toBe('15');
});

test.each([
  ['trade-multiple', 'the facts hold no quantity "trade-multiple"'],
  ['trade-2008', 'the facts hold no quantity "trade-2008"'],
  ['trade-2009', 'the facts hold no quantity "trade-2009"'],
  ['trade-2016', 'the facts hold no quantity "trade-2016"'],
  ['people-1990-ambassador', 'the facts hold no quantity "people-1990-ambassador"'],
  ['date-1990-09', 'the facts hold no date "date-1990-09"'],
  ['trade-1992', 'series "trade": the chapters need two points in usd from the article'],
  ['people-2016', 'series "people": the chapters need two points in people from the article'],
])('without %s the story is refused by name', (id, message) => {
  expect(() => numbersOf(lacking(id))).toThrow(message);
});

test('trade without any figure of others is refused by the name of the series', () => {
  const { article, facts } = committed();
  const alone = facts.filter(
    (fact) => fact.kind === 'date' || fact.reported || fact.series !== 'trade',
  );
  expect(() => numbersOf({ article, facts: alone })).toThrow(
    'series "trade": the chapter needs a context figure',
  );
});

test('figures that no sentence names can be left out', () => {
  expect(numbersOf(lacking('trade-2019', 'people-2012')).trade.multiple.text).toBe('135.8');
});
