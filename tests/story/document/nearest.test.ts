import { expect, test } from 'vitest';
import { hint, nearest } from '../../../src/story/document/nearest';

const ids = ['ferries-1990', 'ferries-2010', 'ferries-2000', 'cars-2010'];

test.each([
  ['ferries-1909', ['ferries-1990', 'ferries-2000', 'ferries-2010']],
  ['ferires-1990', ['ferries-1990', 'ferries-2000', 'ferries-2010']],
  ['car-2010', ['cars-2010']],
  ['cars-2010', ['cars-2010']],
  ['bridge', []],
])('near %s are %j', (word, found) => {
  expect(nearest(word, ids)).toEqual(found);
});

test('a swap of two neighbours is one slip, and comes before two', () => {
  expect(nearest('form', ['from', 'for', 'forum', 'fro'])).toEqual(['for', 'forum', 'from']);
  expect(nearest('ot', ['to', 'of', 'on', 'up'])[0]).toBe('of');
  expect(nearest('yaer', ['year', 'yar', 'wear'])).toEqual(['yar', 'year', 'wear']);
});

test('at most three are named, each once', () => {
  expect(nearest('aa', ['ab', 'ac', 'ab', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad']);
});

test('nothing is near nothing', () => {
  expect(nearest('to', [])).toEqual([]);
  expect(hint('to', [])).toBe('');
});

test('a hint names what is near, else all of a short list, else nothing', () => {
  expect(hint('car-2010', ids)).toBe('; nearest: cars-2010');
  expect(hint('bridge', ids)).toBe(`; use one of ${ids.join(', ')}`);
  const many = Array.from({ length: 13 }, (_, i) => `ferries-${1990 + i}`);
  expect(hint('bridge', many)).toBe('');
});
