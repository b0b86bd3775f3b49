import { expect, test } from 'vitest';
import { nearest, yearAt, type Target, type YearAxis } from '../../src/interaction/nearest';

const dot = (id: string, x: number, y: number): Target => ({ id, x, y, width: 0, height: 0 });
const box = (id: string, x: number, y: number, side: number): Target => ({
  id,
  x,
  y,
  width: side,
  height: side,
});

const found = (targets: readonly Target[], x: number, y: number, reach = 10) =>
  nearest(targets, x, y, reach)?.id;

const dots = [dot('left', 0, 0), dot('right', 100, 0)];

test.each([
  [0, 0, 'left'],
  [4, 3, 'left'],
  [96, 3, 'right'],
  [106, -8, 'right'],
])('at %d, %d the nearest dot is %s', (x, y, id) => {
  expect(found(dots, x, y)).toBe(id);
});

test('what lies exactly at the reach is found, what lies beyond is not', () => {
  expect(found(dots, 6, 8, 10)).toBe('left');
  expect(found(dots, 6, 8, 9.99)).toBeUndefined();
});

test('half way between two dots, the first of them is found', () => {
  expect(found(dots, 50, 0, 60)).toBe('left');
});

test.each([
  [15, 15],
  [10, 10],
  [20, 20],
  [25, 15],
  [5, 15],
  [15, 5],
  [23, 24],
])('a box from 10 to 20 answers at %d, %d, five units around it', (x, y) => {
  expect(found([box('box', 10, 10, 10)], x, y, 5)).toBe('box');
});

test('of a box and one inside it, the smaller is found, whichever stands first', () => {
  const [outer, inner] = [box('outer', 0, 0, 100), box('inner', 0, 0, 10)];
  expect(found([outer, inner], 5, 5)).toBe('inner');
  expect(found([inner, outer], 5, 5)).toBe('inner');
  expect(found([inner, outer], 50, 50)).toBe('outer');
});

test('of two dots in one place, the first is found', () => {
  expect(found([dot('first', 5, 5), dot('second', 5, 5)], 6, 5)).toBe('first');
});

test('without targets nothing is found', () => {
  expect(nearest([], 0, 0, 10)).toBeNull();
});

test('with no reach only a mark right under the point is found', () => {
  expect(found(dots, 0, 0, 0)).toBe('left');
  expect(found(dots, 0.1, 0, 0)).toBeUndefined();
});

test.each([
  [NaN, 0, 10],
  [0, NaN, 10],
  [0, 0, NaN],
  [Infinity, 0, 10],
])('at %d, %d within %d nothing is found', (x, y, reach) => {
  expect(nearest(dots, x, y, reach)).toBeNull();
});

const axis: YearAxis = { first: 1990, last: 2000, x: 50, step: 10, top: 0, bottom: 300 };

test.each([
  [50, 1990],
  [54.9, 1990],
  [55, 1991],
  [100, 1995],
  [150, 2000],
  [154.9, 2000],
  [45, 1990],
])('x %d is in the column of %d', (x, year) => {
  expect(yearAt(axis, x)).toBe(year);
});

test.each([44.9, 155, -1e9, 1e9, NaN, Infinity])('x %d is beside the axis', (x) => {
  expect(yearAt(axis, x)).toBeNull();
});

test('an axis of one year has one column', () => {
  const one = { first: 1990, last: 1990, x: 50, step: 10, top: 0, bottom: 300 };
  expect([44, 46, 54, 56].map((x) => yearAt(one, x))).toEqual([null, 1990, 1990, null]);
});
