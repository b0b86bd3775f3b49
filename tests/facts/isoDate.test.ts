import { expect, test } from 'vitest';
import { isIsoDate, isIsoDay } from '../../src/facts/isoDate';

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
