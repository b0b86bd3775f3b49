import { expect, test } from 'vitest';
import { formatDate, formatDateShort, weekdayOf } from '../../src/locales/en/dates';

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

test.each([
  ['2009', '2009'],
  ['1990-09', 'Sept 1990'],
  ['2017-05', 'May 2017'],
  ['2017-09-03', '3 Sept 2017'],
])('%s is %s for short', (iso, text) => {
  expect(formatDateShort(iso)).toBe(text);
});

test.each([
  ['2017-09-03', 'Sunday'],
  ['2017-09-05', 'Tuesday'],
  ['2000-02-29', 'Tuesday'],
  ['1970-01-01', 'Thursday'],
])('%s is a %s', (iso, weekday) => {
  expect(weekdayOf(iso)).toBe(weekday);
});

test.each(['2017', '2017-09', ''])('"%s" has no weekday', (iso) => {
  expect(() => weekdayOf(iso)).toThrow(`"${iso}" is not an ISO day`);
});

test('what is no date is refused for short, too', () => {
  expect(() => formatDateShort('Sunday')).toThrow('"Sunday" is not an ISO year, month or day');
});
