import { expect, test } from 'vitest';
import {
  isPeriod,
  isIsoDate,
  isIsoDay,
  periodOf,
  sharedUnit,
  slotOf,
  timeUnits,
  unitOf,
  yearOf,
} from '../../src/facts/period';

test.each(['1992', '1990-09', '2017-09-05', '2016-02-29'])('%s is a date', (text) => {
  expect(isIsoDate(text)).toBe(true);
});

test.each([
  '',
  '92',
  '2017-13',
  '2017-00',
  '2017-02-30',
  '2017-02-29',
  '2017-9-5',
  '2017-09-05T00:00',
])('"%s" is no date', (text) => {
  expect(isIsoDate(text)).toBe(false);
});

test('only a whole date is a day', () => {
  expect(['2017', '2017-09', '2017-09-05'].map(isIsoDay)).toEqual([false, false, true]);
});

test.each(['1990', '1990-09', '1990-12-31'])('%s belongs to the year 1990', (date) => {
  expect(yearOf({ date, basis: 'stated' })).toBe(1990);
});

test.each([
  ['1992', 'year'],
  ['2020-Q3', 'quarter'],
  ['2020-07', 'month'],
  ['2020-07-31', 'month'],
  ['2020-07/2020-09', 'month'],
  ['2020-H1', 'year'],
  ['2020-W05', 'year'],
  ['199X', 'year'],
  ['1990/1995', 'year'],
])('%s says a %s', (period, unit) => {
  expect(unitOf(period)).toBe(unit);
});

test.each([
  [['1992', '2014'], 'year'],
  [['2020-07', '2021-Q1'], 'quarter'],
  [['2020-07', '2020-08-01'], 'month'],
  [['2020-07', '2021'], 'year'],
  [[], 'year'],
])('%j have places on an axis of one unit: %s', (periods, unit) => {
  expect(sharedUnit(periods)).toBe(unit);
});

test('a year is its own number', () => {
  expect(slotOf('1992', 'year')).toBe(1992);
  expect(slotOf('199X', 'year')).toBe(1990);
  expect(slotOf('1990/1995', 'year')).toBe(1990);
  expect(slotOf('2020-12-31', 'year')).toBe(2020);
});

test('quarters and months follow each other over the turn of a year', () => {
  const quarters = ['2019-Q3', '2019-Q4', '2020-Q1', '2020-Q2'];
  const months = ['2019-11', '2019-12', '2020-01', '2020-02'];
  for (const [unit, periods] of [
    ['quarter', quarters],
    ['month', months],
  ] as const) {
    const slots = periods.map((period) => slotOf(period, unit));
    expect(slots).toEqual(slots.map((_, i) => slots[0]! + i));
  }
});

test('a month stands in its quarter', () => {
  expect(slotOf('2020-06', 'quarter')).toBe(slotOf('2020-Q2', 'quarter'));
  expect(slotOf('2020-07', 'quarter')).toBe(slotOf('2020-Q3', 'quarter'));
});

test.each([
  ['2020', 'month'],
  ['2020', 'quarter'],
  ['2020-Q1', 'month'],
] as const)('%s has no %s', (period, unit) => {
  expect(() => slotOf(period, unit)).toThrow(new RangeError(`"${period}" says no ${unit}`));
});

test.each(timeUnits)('a slot of a %s is a period, which has that slot', (unit) => {
  const first = slotOf('2019-11', unit);
  for (let slot = first; slot < first + 15; slot += 1)
    expect(slotOf(periodOf(slot, unit), unit)).toBe(slot);
});

test.each([
  ['2015-W53', true],
  ['2020-W53', true],
  ['2016-W53', false],
  ['2017-W52', true],
])('%s is a week of the calendar: %s', (week, is) => {
  expect(isPeriod(week)).toBe(is);
});
