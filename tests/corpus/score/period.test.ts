import { expect, test } from 'vitest';
import { daysOf } from './period';

const days = (period: string) =>
  daysOf(period)?.map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

test.each([
  ['2016', '2016-01-01', '2017-01-01'],
  ['2016-02', '2016-02-01', '2016-03-01'],
  ['2016-12', '2016-12-01', '2017-01-01'],
  ['2016-12-31', '2016-12-31', '2017-01-01'],
  ['2017-H2', '2017-07-01', '2018-01-01'],
  ['2017-Q4', '2017-10-01', '2018-01-01'],
  ['199X', '1990-01-01', '2000-01-01'],
  ['2014/2015', '2014-01-01', '2016-01-01'],
  ['2016-06/2017-05', '2016-06-01', '2017-06-01'],
  ['2017-W35', '2017-08-28', '2017-09-04'],
  ['2021-W01', '2021-01-04', '2021-01-11'],
  ['2015-W01', '2014-12-29', '2015-01-05'],
])('%s is from %s until before %s', (period, start, end) => {
  expect(days(period)).toEqual([start, end]);
});

test('two ways to write the same days are the same', () => {
  expect(days('2017-Q1')).toEqual(days('2017-01/2017-03'));
  expect(days('2017-H1')).toEqual(days('2017-Q1/2017-Q2'));
});

test.each([
  '',
  'March',
  '17',
  '2016-13',
  '2016-Q5',
  '2016-H3',
  '2014/',
  '2014/15',
  '2014/2015/2016',
])('"%s" is no period', (text) => {
  expect(daysOf(text)).toBeNull();
});
