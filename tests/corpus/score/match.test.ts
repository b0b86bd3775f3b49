import * as v from 'valibot';
import { expect, test } from 'vitest';
import { expected } from './expected';
import type { Found, FoundQuantity } from './found';
import { match } from './match';
import { daysOf } from './period';

const text = 'Sales rose from 30 tonnes in 2014 to 60 tonnes last year, or some 2,000 jars.';

function find(words: string, value: number | [number, number], unit: string | null): FoundQuantity {
  const start = text.indexOf(words);
  return {
    span: [start, start + words.length],
    value:
      [value].flat().length === 1
        ? [value as number, value as number]
        : (value as [number, number]),
    unit,
  };
}

const thirty = find('30 tonnes', 30, 'tonnes');
const sixty = find('60 tonnes', 60, 'tonnes');
const date = (words: string, ...periods: string[]) => ({
  span: find(words, 0, null).span,
  days: periods.map((period) => daysOf(period)!),
});

/** The outcome as three counts a kind: met, missed, false. */
function counts(wanted: object, found: Partial<Found>) {
  const all = { published: '2016-06-24', quantities: [], dates: [], changes: [], ...wanted };
  const nothing = { quantities: [], dates: [], changes: [] };
  const outcomes = match(v.parse(expected, all), { ...nothing, ...found }, text);
  const { hits, missed, astray } = outcomes[Object.keys(found)[0] as keyof Found];
  return [hits.length, missed.length, astray.length];
}

const quantities = [{ fragment: '30 tonnes', value: 30, unit: 'tonnes' }];

test.each([
  ['the same', find('from 30 tonnes in', 30, 'tonnes'), [1, 0, 0]],
  ['the same up to rounding', find('30 tonnes', 30 * (1 + 1e-10), 'tonnes'), [1, 0, 0]],
  ['another value', find('30 tonnes', 30.001, 'tonnes'), [0, 1, 1]],
  ['another unit', find('30 tonnes', 30, 'kg'), [0, 1, 1]],
  ['a range', find('30 tonnes', [30, 60], 'tonnes'), [0, 1, 1]],
  ['other words', find('60 tonnes', 30, 'tonnes'), [0, 1, 1]],
  ['a number without its measure', find('30', 30, null), [0, 1, 1]],
])('a quantity is met by value, unit and place: %s', (_, found, outcome) => {
  expect(counts({ quantities }, { quantities: [found] })).toEqual(outcome);
});

test('a reader that does not say what it counts is not asked to', () => {
  const jars = [{ fragment: '2,000 jars', value: 2000, unit: 'count' }];
  expect(counts({ quantities: jars }, { quantities: [find('2,000', 2000, null)] })).toEqual([
    1, 0, 0,
  ]);
});

test('any of the units listed will do', () => {
  const either = [{ fragment: '30 tonnes', value: 30, unit: ['kg', 'tonnes'] }];
  expect(counts({ quantities: either }, { quantities: [thirty] })).toEqual([1, 0, 0]);
});

test('what is found twice is false the second time', () => {
  expect(counts({ quantities }, { quantities: [thirty, { ...thirty }] })).toEqual([1, 0, 1]);
});

test('what is optional is neither missed nor false', () => {
  const optional = [{ ...quantities[0], optional: true }];
  expect(counts({ quantities: optional }, { quantities: [] })).toEqual([0, 0, 0]);
  expect(counts({ quantities: optional }, { quantities: [thirty, sixty] })).toEqual([0, 0, 1]);
});

test('words that the text read has not got are missed', () => {
  const gone = [{ fragment: '31 tonnes', value: 31, unit: 'tonnes' }];
  expect(counts({ quantities: gone }, { quantities: [] })).toEqual([0, 1, 0]);
});

test.each([
  ['its days', date('last year', '2015'), [1, 0, 0]],
  ['its days written otherwise', date('last year', '2015-01/2015-12'), [1, 0, 0]],
  ['one of those left open', date('last year', '2016', '2015'), [1, 0, 0]],
  ['a day of it', date('last year', '2015-06-24'), [0, 1, 1]],
])('a date is met by %s', (_, found, outcome) => {
  const dates = [{ fragment: 'last year', period: '2015', basis: 'inferred' }];
  expect(counts({ dates }, { dates: [found] })).toEqual(outcome);
});

test.each([
  ['both ends', { from: thirty, to: sixty }, [1, 0, 0]],
  ['both ends, but the wrong way round', { from: sixty, to: thirty }, [0, 1, 1]],
  ['one end', { from: thirty, to: find('60', 61, 'tonnes') }, [0, 1, 1]],
])('a change is met by %s', (_, ends, outcome) => {
  const from = { fragment: '30 tonnes', value: 30 };
  const changes = [{ from, to: { fragment: '60 tonnes', value: 60 }, unit: 'tonnes' }];
  const found = { span: [11, 46] as [number, number], ...ends };
  expect(counts({ changes }, { changes: [found] })).toEqual(outcome);
});

test('an end of a change can be a range', () => {
  const from = { fragment: '30 tonnes', value: [30, 35] };
  const changes = [{ from, to: { fragment: '60 tonnes', value: 60 }, unit: 'tonnes' }];
  const range = find('30 tonnes', [30, 35], 'tonnes');
  const found = { span: [11, 46] as [number, number], to: sixty };
  expect(counts({ changes }, { changes: [{ ...found, from: range }] })).toEqual([1, 0, 0]);
  expect(counts({ changes }, { changes: [{ ...found, from: thirty }] })).toEqual([0, 1, 1]);
});
