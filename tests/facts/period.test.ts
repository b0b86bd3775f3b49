import { expect, test } from 'vitest';
import { formatDate, yearOf, yearOfQuantity } from '../../src/facts/period';
import { reportedFact } from './quantity';

test.each([
  ['1992', '1992'],
  ['1990-09', 'September 1990'],
  ['2017-09-05', '5 September 2017'],
  ['2000-01-01', '1 January 2000'],
  ['2016-02-29', '29 February 2016'],
  ['2000-12-31', '31 December 2000'],
])('%s reads %s', (iso, text) => {
  expect(formatDate(iso)).toBe(text);
});

test.each(['', '92', '2017-9', '2017-09-05T00:00'])('"%s" is refused as a date', (iso) => {
  expect(() => formatDate(iso)).toThrow(
    new RangeError(`"${iso}" is not an ISO year, month or day`),
  );
});

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
