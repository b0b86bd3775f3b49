import { expect, test } from 'vitest';
import {
  count,
  formatQuantity,
  formatUnit,
  formatValue,
  rate,
  share,
  times,
} from '../../src/locales/en/quantities';
import { reportedFact } from '../facts/quantity';

test.each([
  [190_000_000, 'US$190 million'],
  [25_800_000_000, 'US$25.8 billion'],
  [1_571_000_000, 'US$1.571 billion'],
  [9_980_000_000, 'US$9.98 billion'],
  [1_500_000_000_000, 'US$1.5 trillion'],
  [1_000_000, 'US$1 million'],
  [1_000_000_000, 'US$1 billion'],
  [40_000, 'US$40,000'],
  [597, 'US$597'],
  [5, 'US$5'],
  [14.21, 'US$14.21'],
  [0.5, 'US$0.50'],
  [14.21 - 8.61, 'US$5.60'],
  [3.999, 'US$3.999'],
  [0.0123, 'US$0.0123'],
  [1234.5, 'US$1,234.50'],
  [0, 'US$0'],
  [-0, 'US$0'],
  [-5, '−US$5'],
])('%d dollars read %s', (value, text) => {
  expect(formatValue(value, 'usd')).toBe(text);
});

test('dollars keep four significant digits and no zeros that say nothing', () => {
  expect(formatValue(1_234_567_890, 'usd')).toBe('US$1.235 billion');
  expect(formatValue(27_340_000_000, 'usd')).toBe('US$27.34 billion');
});

test('above the last magnitude dollars stay in trillions', () => {
  expect(formatValue(5_000e12, 'usd')).toBe('US$5,000 trillion');
});

test.each([
  [440_000, '440,000'],
  [30_000, '30,000'],
  [999, '999'],
  [0, '0'],
])('%d people read %s, without their noun', (value, text) => {
  expect(formatValue(value, 'people')).toBe(text);
  expect(count(value)).toBe(text);
});

test('from a million on people are counted in millions', () => {
  expect(formatValue(31_100_000, 'people')).toBe('31.1 million');
});

test('a count is rounded to whole ones', () => {
  expect([count(1234.4), count(1234.6)]).toEqual(['1,234', '1,235']);
});

test.each([
  [597, 'usd-per-acre', 'US$597 an acre'],
  [14.21, 'usd-per-bushel', 'US$14.21 a bushel'],
  [3_400_000_000, 'eur', '€3.4 billion'],
  [12, 'chf', 'CHF\u00a012'],
  [51.7, 'percent', '51.7\u00a0percent'],
  [0.4, 'percentage-points', '0.4\u00a0percentage points'],
  [-0.3, 'percent', '−0.3\u00a0percent'],
  [22_000, 'km', '22,000\u00a0km'],
  [80, 'km-per-hour', '80\u00a0km an hour'],
  [1_200_000, 'barrels-per-day', '1.2 million\u00a0barrels a day'],
  [93_344, 'ships', '93,344\u00a0ships'],
  [1, 'days', '1\u00a0day'],
  [1, 'degrees-celsius', '1\u00a0degree celsius'],
  [1, 'percent', '1\u00a0percent'],
  [1, 'mass', '1\u00a0mass'],
  [135.789, 'number', '135.8'],
  [5, 'number-per-unit', '5 a unit'],
  [300, 'people-per-square-km', '300\u00a0people a square km'],
  [3, 'small-boats-per-ounce-per-euro', '3\u00a0small boats an ounce a euro'],
  [0, 'toString', '0\u00a0toString'],
])('%d in %s reads %s', (value, unit, text) => {
  expect(formatValue(value, unit)).toBe(text);
});

test.each([
  ['usd', 'US$'],
  ['usd-per-acre', 'US$ an acre'],
  ['sek', 'SEK'],
  ['percent', 'percent'],
  ['people', 'people'],
  ['percentage-points', 'percentage points'],
  ['barrels-per-day', 'barrels a day'],
])('the unit %s reads %s', (unit, text) => {
  expect(formatUnit(unit)).toBe(text);
});

test('a multiple as a unit reads in times', () => {
  expect(formatValue(135, 'times')).toBe('135 times');
  expect(formatValue(2.5, 'times')).toBe('2.5 times');
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [4, '4th'],
  [6, '6th'],
  [11, '11th'],
  [12, '12th'],
  [13, '13th'],
  [21, '21st'],
  [102, '102nd'],
  [111, '111th'],
  [113, '113th'],
])('place %d reads %s', (value, text) => {
  expect(formatValue(value, 'ordinal')).toBe(text);
});

test.each([
  [135.78947368421052, '135.8'],
  [14.666666666666666, '14.7'],
  [1, '1.0'],
  [12_345.67, '12,345.7'],
])('the multiple %d reads %s', (value, text) => {
  expect(times(value)).toBe(text);
});

test.each([
  [0.250137, '25.0%'],
  [0.108836, '10.9%'],
  [0, '0.0%'],
])('the yearly rate %d reads %s', (value, text) => {
  expect(rate(value)).toBe(text);
});

test('a negative rate has a true minus sign', () => {
  expect(rate(-0.052)).toBe('−5.2%');
});

test('a share is a whole percentage without its sign', () => {
  expect([-0.4806, 0.4806, 0, 1].map(share)).toEqual(['48%', '48%', '0%', '100%']);
});

test('a quantity is told with the reservation of its source', () => {
  const people = { unit: 'people', value: 30_000 } as const;
  expect(formatQuantity(reportedFact(people))).toBe('30,000');
  expect(formatQuantity(reportedFact({ ...people, approximation: 'around' }))).toBe(
    'around 30,000',
  );
  expect(formatQuantity(reportedFact({ ...people, approximation: 'fewer than' }))).toBe(
    'fewer than 30,000',
  );
  expect(
    formatQuantity(reportedFact({ unit: 'times', value: 135, approximation: 'more than' })),
  ).toBe('more than 135 times');
});
