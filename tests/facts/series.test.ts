import { expect, test } from 'vitest';
import type { DateMention, Fact } from '../../src/facts/fact';
import { inTime, mention, quantity, series } from '../../src/facts/series';
import { contextFigure, ferryman, reportedFact } from './quantity';

const from = reportedFact();
const to = reportedFact({
  id: 'trade-2014',
  value: 9,
  period: { date: '2014', basis: 'stated' },
});
const between = contextFigure('trade-2000');
const after = contextFigure('trade-2016');
const ties: DateMention = {
  id: 'date-1990-09',
  kind: 'date',
  period: { date: '1990-09', basis: 'stated' },
  source: ferryman,
};

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id);

test('a series is the two ends of the article, and the figures of others in order of years', () => {
  const trade = series([after, to, between, ties, from], 'trade', 'usd');
  expect([trade.id, trade.from, trade.to, ids(trade.context)]).toEqual([
    'trade',
    from,
    to,
    ['trade-2000', 'trade-2016'],
  ]);
});

test('two points of the article are a series without context', () => {
  expect(series([to, from], 'trade', 'usd')).toEqual({ id: 'trade', from, to, context: [] });
});

test('multiples of a series and points of another are left out', () => {
  const others = [
    reportedFact({ id: 'trade-multiple', unit: 'times', value: 135 }),
    reportedFact({ id: 'people-1990', unit: 'people', series: 'people' }),
    reportedFact({ id: 'loose', series: null }),
  ];
  expect(ids(inTime(series([from, to, ...others], 'trade', 'usd')))).toEqual([
    'trade-1992',
    'trade-2014',
  ]);
});

test.each([
  ['no', []],
  ['one', [from]],
  ['three', [from, to, reportedFact({ id: 'trade-1999' })]],
])('%s points of the article are refused by the name of the series', (_, facts) => {
  expect(() => series([...facts, between], 'trade', 'usd')).toThrow(
    'series "trade": the chapters need two points in usd from the article',
  );
});

test('a point of the series without a date is refused by its id', () => {
  const dateless = reportedFact({ id: 'trade-much', period: null });
  expect(() => series([from, dateless], 'trade', 'usd')).toThrow('trade-much: has no date');
});

test('in time, the figures of all sources stand in one order', () => {
  expect(ids(inTime(series([after, to, between, from], 'trade', 'usd')))).toEqual([
    'trade-1992',
    'trade-2000',
    'trade-2014',
    'trade-2016',
  ]);
});

test('of two figures for one year the article’s comes first', () => {
  const rival = contextFigure('trade-rival-1992');
  expect(ids(inTime(series([rival, from, to], 'trade', 'usd')))).toEqual([
    'trade-1992',
    'trade-rival-1992',
    'trade-2014',
  ]);
});

test('taking a series leaves the facts in their order', () => {
  const facts = [after, to, from];
  inTime(series(facts, 'trade', 'usd'));
  expect(ids(facts)).toEqual(['trade-2016', 'trade-2014', 'trade-1992']);
});

test('a quantity and a date are found by id', () => {
  expect(quantity([ties, from], 'trade-1992')).toBe(from);
  expect(mention([from, ties], 'date-1990-09')).toBe(ties);
});

test.each(['trade-1066', 'date-1990-09'])('"%s" is refused as a quantity', (id) => {
  expect(() => quantity([from, ties], id)).toThrow(`the facts hold no quantity "${id}"`);
});

test.each(['date-1066', 'trade-1992'])('"%s" is refused as a date', (id) => {
  expect(() => mention([from, ties], id)).toThrow(`the facts hold no date "${id}"`);
});
