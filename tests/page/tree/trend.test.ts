import { describe, expect, test } from 'vitest';
import { en } from '../../../src/locales/en';
import { trendOf } from '../../../src/page/tree/trend';

const words = en.words.outline;
const times = { first: 1990, names: Array.from({ length: 30 }, (_, i) => String(1990 + i)) };

const point = (slot: number | undefined, value: number) => ({
  value,
  said: `${value} boats`,
  when: slot === undefined ? '' : String(slot),
  ...(slot !== undefined && { slot }),
});

const told = (...points: ReturnType<typeof point>[]) => trendOf(points, { times, words });

test('a single figure has no trend', () => {
  expect(told(point(1990, 4))).toEqual([]);
  expect(told()).toEqual([]);
});

describe('from the first to the last', () => {
  test.each([
    [9, 'From 1990 to 1991 it rose, from 4 boats to 9 boats.'],
    [2, 'From 1990 to 1991 it fell, from 4 boats to 2 boats.'],
    [4, 'It was 4 boats in 1990, and 4 boats in 1991.'],
  ])('to %d', (to, sentence) => {
    expect(told(point(1990, 4), point(1991, to))).toEqual([sentence]);
  });

  test('in order of time, whatever order they come in', () => {
    expect(told(point(1991, 9), point(1990, 4))[0]).toMatch(/^From 1990 to 1991 it rose/);
  });

  test('figures of one time, or of none, tell of no way between them', () => {
    expect(told(point(1990, 4), point(1990, 5))).toEqual([]);
    expect(told(point(undefined, 4), point(undefined, 5))).toEqual([]);
  });
});

test('of three or more the highest and the lowest are named, all that are as high', () => {
  expect(told(point(1990, 4), point(1991, 9), point(1992, 9)).slice(1)).toEqual([
    'Highest: 9 boats, 1991, 1992.',
    'Lowest: 4 boats, 1990.',
  ]);
  expect(told(point(1990, 4), point(1991, 4), point(1992, 4))).toHaveLength(1);
});

test('times without a figure are named, one by one or as a span, and nothing is said across them', () => {
  expect(told(point(1990, 4), point(1992, 5), point(1996, 9)).at(-1)).toBe(
    'No figure here for 1991, 1993 to 1995.',
  );
  expect(told(point(1990, 4), point(1991, 5)).join()).not.toContain('No figure');
});
