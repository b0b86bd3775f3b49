import { expect, test } from 'vitest';
import { computed, dateNum, plain, prose, stated, yearNum } from '../../src/story/prose';
import { ferryman, reportedFact } from '../facts/quantity';

const number = computed(2, '2.0', '4 ÷ 2');

test('text and numbers are kept apart, in their order', () => {
  expect(prose`It was ${number}, then ${'more'}.`).toEqual([
    'It was ',
    number,
    ', then ',
    'more',
    '.',
  ]);
});

test('a number at either end leaves no empty text beside it', () => {
  expect(prose`${number}`).toEqual([number]);
  expect(prose`${number} of ${number}`).toEqual([number, ' of ', number]);
});

test('nothing written is nothing', () => {
  expect(prose``).toEqual([]);
  expect(plain([])).toBe('');
  expect(prose`${''}`).toEqual([]);
});

test('as plain text, prose reads as on the page', () => {
  expect(plain(prose`It was ${number}, then ${'more'}.`)).toBe('It was 2.0, then more.');
});

test('a quantity reads as its source gives it and names its fact', () => {
  const fact = reportedFact({ value: 30_000, unit: 'people', approximation: 'around' });
  expect(stated(fact)).toEqual({ text: 'around 30,000', value: 30_000, fact: 'trade-1992' });
});

test('a year names the quantity it belongs to', () => {
  expect(yearNum(reportedFact())).toEqual({ text: '1992', value: 1992, fact: 'trade-1992' });
});

test('the year of a quantity without a date is refused by its id', () => {
  expect(() => yearNum(reportedFact({ period: null }))).toThrow('trade-1992: has no date');
});

test('a mentioned date reads in words and keeps its ISO form', () => {
  const period = { date: '1990-09', basis: 'stated' } as const;
  expect(dateNum({ id: 'ties', kind: 'date', period, source: ferryman })).toEqual({
    text: 'September 1990',
    value: '1990-09',
    fact: 'ties',
  });
});
