import { expect, test } from 'vitest';
import { isYear, magnitudeNamed, readBehind, unitBefore, unitNamed, yearIn } from './words';

test.each([
  ['Swiss franc', 'chf'],
  ['kilometres', 'km'],
  ['%', 'percent'],
  ['jars', null],
  [undefined, null],
])('a library’s "%s" is the unit %s', (name, unit) => {
  expect(unitNamed(name)).toBe(unit);
});

test.each([
  ['m', 1e6],
  ['Billion', 1e9],
  ['tonnes', 1],
])('"%s" multiplies by %d', (name, magnitude) => {
  expect(magnitudeNamed(name)).toBe(magnitude);
});

test.each([
  ['5m', 1e6, null],
  ['5 million tonnes', 1e6, 'tonnes'],
  ['5 percentage points', 1, 'percentage-points'],
  ['5 times as much', 1, 'times'],
  ['5-fold', 1, 'times'],
  ['5%', 1, 'percent'],
  ['5 jars', 1, null],
  ['5', 1, null],
])('behind the number of "%s" are the magnitude %d and the unit %s', (text, magnitude, unit) => {
  expect(readBehind(text, 1)).toEqual({ magnitude, unit });
});

test.each([
  ['for £5', 'gbp'],
  ['a US$5', 'usd'],
  ['an A$5', 'aud'],
  ['all 5', null],
])('the mark before the number of "%s" is of %s', (text, unit) => {
  expect(unitBefore(text, text.length - 1)).toBe(unit);
});

test('four digits that begin like a year are one', () => {
  expect(['1899', '2014', '3000', '2,014', '201'].filter(isYear)).toEqual(['1899', '2014']);
});

test.each([
  ['the end of 2016', '2016'],
  ['early 2016', '2016'],
  ['the summer of 2016', '2016'],
  ['May 2016', ''],
])('the year asked for by "%s" is "%s"', (words, year) => {
  expect(yearIn(words)).toBe(year);
});
