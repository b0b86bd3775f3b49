import { expect, test } from 'vitest';
import {
  adjustedNum,
  changeNum,
  doublingNum,
  fallNum,
  latest,
  multipleNum,
  point,
  rateNum,
  seriesNumbers,
  yearsAbsent,
} from '../../src/story/numbers';
import { contextFigure, reportedFact } from '../facts/quantity';

const trade = {
  id: 'trade',
  from: reportedFact({ value: 190_000_000 }),
  to: reportedFact({
    id: 'trade-2014',
    value: 25_800_000_000,
    period: { date: '2014', basis: 'stated' },
  }),
  context: [],
};
const people = {
  id: 'people',
  from: reportedFact({
    id: 'people-1990',
    value: 30_000,
    unit: 'people',
    approximation: 'around',
    period: { date: '1990', basis: 'stated' },
  }),
  to: reportedFact({
    id: 'people-2016',
    value: 440_000,
    unit: 'people',
    period: { date: '2016', basis: 'inferred' },
  }),
  context: [],
};

test('a point is a value and its year, both of one fact', () => {
  expect(point(trade.to)).toEqual({
    value: { text: 'US$25.8 billion', value: 25_800_000_000, key: 'trade-2014' },
    year: { text: '2014', value: 2014, key: 'trade-2014' },
  });
});

test('a multiple shows its division', () => {
  const { value, ...num } = multipleNum(trade.from, trade.to);
  expect(value).toBeCloseTo(135.78947, 5);
  expect(num).toEqual({
    key: 'multiple-trade-1992-trade-2014',
    what: 'Trade between South Korea and Russia: 2014 as a multiple of 1992',
    unit: 'times',
    text: '135.8',
    formula: 'US$25.8 billion ÷ US$190 million',
  });
});

test('a formula keeps the reservation of its inputs', () => {
  expect(multipleNum(people.from, people.to)).toMatchObject({
    text: '14.7',
    formula: '440,000 ÷ around 30,000',
  });
});

test('a yearly rate shows root and years', () => {
  expect(rateNum(trade.from, trade.to)).toMatchObject({
    text: '25.0%',
    formula: '(US$25.8 billion ÷ US$190 million)^(1/22) − 1',
  });
  expect(rateNum(people.from, people.to).text).toBe('10.9%');
});

test('a doubling time shows the rate it follows from', () => {
  expect(doublingNum(trade.from, trade.to)).toMatchObject({
    text: '3.1',
    formula: 'ln 2 ÷ ln(1 + 25.0%)',
  });
  expect(doublingNum(people.from, people.to).text).toBe('6.7');
});

test('a fall is told without its sign, which its value keeps', () => {
  const { value, text } = changeNum(
    trade.to,
    contextFigure('trade-2016', { value: 13_400_000_000 }),
  );
  expect(value).toBeCloseTo(-0.48062, 5);
  expect(text).toBe('48%');
});

const low = contextFigure('trade-2016', { value: 13_400_000_000 });

test('a fall is a change that goes down', () => {
  expect(fallNum(trade.to, low)).toEqual(changeNum(trade.to, low));
});

test.each([
  ['a rise', low, trade.to],
  ['no change', low, { ...low, id: 'trade-2014' }],
])('%s is no fall, and is refused by both ids', (_, from, to) => {
  expect(() => fallNum(from, to)).toThrow(
    'trade-2014: the words say that it fell from trade-2016, but it did not; mend the words',
  );
});

test.each([
  ['equal values', 190_000_000],
  ['a fall', 100_000_000],
])('%s have no time to double', (_, value) => {
  expect(() => doublingNum(trade.from, { ...trade.to, value })).toThrow(
    'trade-2014: did not grow from trade-1992, so it has no time to double',
  );
});

test('adjusted for prices, a multiple is divided by theirs, and whole', () => {
  const index = (id: string, value: number) =>
    contextFigure(id, { value, unit: 'index', series: 'us-prices' });
  const [from, to] = [index('us-prices-1992', 140.317), index('us-prices-2014', 236.736)];
  const { value, ...num } = adjustedNum(trade, { id: 'us-prices', from, to, context: [] });
  expect(value).toBeCloseTo(80.48447, 5);
  expect(num).toMatchObject({ text: '80', unit: 'times', formula: '135.8 ÷ (236.7 ÷ 140.3)' });
  expect(num.what).toContain('in US prices of 1992');
});

test('years without a figure are counted from the first to the last that has one', () => {
  const absent = (...context: ReturnType<typeof contextFigure>[]) => {
    const { value, text, formula } = yearsAbsent({ ...trade, context });
    return { value, text, formula };
  };
  expect(absent()).toEqual({ value: 21, text: '21', formula: '23 − 2' });
  expect(absent(contextFigure('trade-1990'), low)).toEqual({
    value: 23,
    text: '23',
    formula: '27 − 4',
  });
  expect(absent(contextFigure('trade-1992')).value).toBe(21);
});

test('the latest figure is one after the article’s, else the series is refused', () => {
  expect(latest({ ...trade, context: [contextFigure('trade-1993'), low] })).toBe(low);
  for (const context of [[], [contextFigure('trade-1993')], [contextFigure('trade-2014')]]) {
    expect(() => latest({ ...trade, context })).toThrow(
      'series "trade": the chapter needs a figure after 2014',
    );
  }
});

test('a series has both ends, what follows from them, and the years between them', () => {
  const { from, to, yearsBetween, ...derived } = seriesNumbers(trade);
  expect([from.value.text, to.value.text]).toEqual(['US$190 million', 'US$25.8 billion']);
  expect(yearsBetween).toMatchObject({ value: 21, text: '21', formula: '2014 − 1992 − 1' });
  expect(Object.entries(derived).map(([name, { text }]) => [name, text])).toEqual([
    ['multiple', '135.8'],
    ['rate', '25.0%'],
    ['doubling', '3.1'],
  ]);
});

test('two values of one year have no rate', () => {
  expect(() => rateNum(trade.from, { ...trade.to, period: trade.from.period })).toThrow(
    'a yearly rate needs a span above zero, not 0 years',
  );
});

test('nothing can be told as a multiple of nothing', () => {
  expect(() => multipleNum({ ...trade.from, value: 0 }, trade.to)).toThrow(
    'a multiple needs a base above zero, not 0',
  );
});
