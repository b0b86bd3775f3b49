import { expect, test } from 'vitest';
import {
  isoDay,
  periodDates,
  ticksOf,
  unitOf,
  wholes,
} from '../../../src/charts/timeline/calendar';

const between = (from: string, to: string) => [new Date(from), new Date(to)] as const;

test.each([
  ['1995', '1995-01-01', '1996-01-01'],
  ['0050', '0050-01-01', '0051-01-01'],
  ['199X', '1990-01-01', '2000-01-01'],
  ['2017-H1', '2017-01-01', '2017-07-01'],
  ['2017-H2', '2017-07-01', '2018-01-01'],
  ['2017-Q4', '2017-10-01', '2018-01-01'],
  ['2000-02', '2000-02-01', '2000-03-01'],
  ['2017-W35', '2017-08-28', '2017-09-04'],
  ['2021-W01', '2021-01-04', '2021-01-11'],
  ['2004-12-31', '2004-12-31', '2005-01-01'],
  ['1990/2016', '1990-01-01', '2017-01-01'],
  ['2020-11/2021-01', '2020-11-01', '2021-02-01'],
])('%s is from %s to before %s', (iso, start, end) => {
  expect(periodDates(iso).map(isoDay)).toEqual([start, end]);
});

test.each(['', 'Sunday', '2004-13', '2004-02-30', '2004-02-31', '2017-Q5', '2017-H3', '90', '1e3'])(
  '"%s" is no date',
  (iso) => {
    expect(() => periodDates(iso)).toThrow(
      new RangeError(`"${iso}" is not a date; write one as the calendar has it`),
    );
  },
);

test('a year of five digits has no place on it, and neither what ends in one', () => {
  expect(() => periodDates('9995')).toThrow(
    new RangeError('"9995" is too late for a calendar; take a year before 9990'),
  );
});

test.each([
  ['a day', '2020-05-04', '2020-05-05', 'day'],
  ['two months', '2020-05-04', '2020-07-05', 'day'],
  ['a quarter', '2020-01-01', '2020-04-01', 'month'],
  ['three years', '2020-01-01', '2023-01-01', 'month'],
  ['four years', '2020-01-01', '2024-01-01', 'year'],
])('%s is counted in its own unit', (_, from, to, unit) => {
  expect(unitOf(between(from, to))).toBe(unit);
});

test.each([
  ['year', '2001-02-03', '2004-05-06', '2001-01-01', '2005-01-01'],
  ['month', '2001-02-03', '2001-05-06', '2001-02-01', '2001-06-01'],
  ['day', '2001-02-03', '2001-05-06', '2001-02-03', '2001-05-06'],
  ['year', '2001-01-01', '2004-01-01', '2001-01-01', '2004-01-01'],
] as const)('an axis holds each %s in full', (unit, from, to, start, end) => {
  expect(wholes(between(from, to), unit).map(isoDay)).toEqual([start, end]);
});

test.each([
  ['a week', 'day', '2020-02-27', '2020-03-05', '02-27 02-28 02-29 03-01 03-02 03-03 03-04'],
  ['nine days', 'day', '2020-02-27', '2020-03-07', '02-27 02-29 03-02 03-04 03-06'],
  ['two months', 'day', '2020-02-27', '2020-04-28', '02-27 03-12 03-26 04-09 04-23'],
  [
    'seven months',
    'month',
    '2020-10-01',
    '2021-05-01',
    '10-01 11-01 12-01 01-01 02-01 03-01 04-01',
  ],
  ['a year', 'month', '2020-02-01', '2021-02-01', '03-01 05-01 07-01 09-01 11-01 01-01'],
  ['three years', 'month', '2020-01-01', '2023-01-01', '01-01 07-01 01-01 07-01 01-01 07-01'],
] as const)('%s has ticks on round days or months', (_, unit, from, to, ticks) => {
  expect(
    ticksOf(between(from, to), unit)
      .map((tick) => isoDay(tick).slice(5))
      .join(' '),
  ).toBe(ticks);
});

test.each([
  ['2000', '2006', '2000 2001 2002 2003 2004 2005'],
  ['1990', '2018', '1990 1995 2000 2005 2010 2015'],
  ['1897', '2003', '1900 1920 1940 1960 1980 2000'],
  ['1000', '2026', '1000 1200 1400 1600 1800 2000'],
])('from %s to %s there are ticks on round years', (from, to, ticks) => {
  const found = ticksOf(between(`${from}-01-01`, `${to}-01-01`), 'year');
  expect(found.map((tick) => isoDay(tick).slice(0, 4)).join(' ')).toBe(ticks);
});
