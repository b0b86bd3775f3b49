import { expect, test } from 'vitest';
import { computed, dateNum, numbersIn, plain, prose, stated, yearNum } from '../../src/story/prose';
import { ferryman, reportedFact } from '../facts/quantity';

const number = computed(
  'half-ferries',
  { what: 'Ferries: half', unit: 'ferries' },
  2,
  '2.0',
  '4 ÷ 2',
);

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
  expect(stated(fact)).toEqual({ text: 'around 30,000', value: 30_000, key: 'trade-1992' });
});

test('a year names the quantity it belongs to', () => {
  expect(yearNum(reportedFact())).toEqual({ text: '1992', value: 1992, key: 'trade-1992' });
});

test('a computed number says what it is and how', () => {
  expect(number).toEqual({
    key: 'half-ferries',
    what: 'Ferries: half',
    unit: 'ferries',
    value: 2,
    text: '2.0',
    formula: '4 ÷ 2',
  });
});

test('the numbers in prose are found, in their order, and its texts are not', () => {
  const year = yearNum(reportedFact());
  expect(numbersIn(prose`In ${year} it was ${number}, ${'once'}.`)).toEqual([year, number]);
  expect(numbersIn(prose`None.`)).toEqual([]);
});

test('the year of a quantity without a date is refused by its id', () => {
  expect(() => yearNum(reportedFact({ period: null }))).toThrow('trade-1992: has no date');
});

test('a mentioned date reads in words and keeps its ISO form', () => {
  const period = { date: '1990-09', basis: 'stated' } as const;
  expect(dateNum({ id: 'ties', kind: 'date', period, source: ferryman })).toEqual({
    text: 'September 1990',
    value: '1990-09',
    key: 'ties',
  });
});
