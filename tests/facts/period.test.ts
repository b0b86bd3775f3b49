import { expect, test } from 'vitest';
import { yearOf, yearOfQuantity } from '../../src/facts/period';
import { reportedFact } from './quantity';

test.each(['1990', '1990-09', '1990-12-31'])('%s belongs to the year 1990', (date) => {
  expect(yearOf({ date, basis: 'stated' })).toBe(1990);
});

test('the year of a quantity is that of its period, stated or inferred', () => {
  expect(yearOfQuantity(reportedFact())).toBe(1992);
  expect(yearOfQuantity(reportedFact({ period: { date: '2016-05', basis: 'inferred' } }))).toBe(
    2016,
  );
});

test('a quantity without a date is refused by its id', () => {
  expect(() => yearOfQuantity(reportedFact({ id: 'trade-much', period: null }))).toThrow(
    'trade-much: has no date, so it cannot stand on a time axis',
  );
});
