import { expect, test } from 'vitest';
import { inspect, inspectById } from '../../src/interaction/inspect';

const dot = (id: string, year: number, x: number, y: number) => ({
  id,
  year,
  x,
  y,
  width: 0,
  height: 0,
});
const dots = [dot('early', 1990, 50, 200), dot('late', 2000, 150, 40)];
const axis = { first: 1990, last: 2000, x: 50, step: 10, top: 0, bottom: 300 };

test('a mark within reach is inspected at its own place', () => {
  expect(inspect(dots, axis, { x: 144, y: 48 }, 10)).toEqual({ id: 'late', x: 150, y: 40 });
});

test('a box is inspected at its centre', () => {
  const box = { id: 'box', year: 1990, x: 10, y: 20, width: 30, height: 50 };
  expect(inspect([box], null, { x: 12, y: 22 }, 10)).toEqual({ id: 'box', x: 25, y: 45 });
});

test('out of reach, the mark of the year below the point answers', () => {
  expect(inspect(dots, axis, { x: 148, y: 300 }, 10)).toEqual({ id: 'late', x: 150, y: 40 });
});

test('a year without a mark is told as empty, in its column and at the point’s height', () => {
  expect(inspect(dots, axis, { x: 98, y: 120 }, 10)).toEqual({
    id: 'empty-1995',
    x: 100,
    y: 120,
    emptyYear: 1995,
  });
});

test('of two marks in one year the first answers for the column', () => {
  const rivals = [dot('article', 1990, 50, 200), dot('rival', 1990, 50, 240)];
  expect(inspect(rivals, axis, { x: 52, y: 60 }, 10)?.id).toBe('article');
  expect(inspect(rivals, axis, { x: 52, y: 236 }, 10)?.id).toBe('rival');
});

test('beside the axis there is nothing', () => {
  expect(inspect(dots, axis, { x: 10, y: 120 }, 10)).toBeNull();
});

test('without an axis there is nothing out of reach', () => {
  expect(inspect(dots, null, { x: 98, y: 120 }, 10)).toBeNull();
});

test('without marks every year of the axis is empty', () => {
  expect(inspect([], axis, { x: 50, y: 0 }, 10)?.emptyYear).toBe(1990);
});

test('a point that is nowhere inspects nothing', () => {
  expect(inspect(dots, axis, { x: NaN, y: NaN }, 10)).toBeNull();
});

test('a sweep over the axis gives marks in their own years only, and all other years as empty', () => {
  const years = new Map<number, string>();
  for (let x = 45; x < 155; x += 0.5) {
    const inspected = inspect(dots, axis, { x, y: 330 }, 10)!;
    years.set(1990 + Math.round((x - 50) / 10), inspected.id);
  }
  expect([...years.values()]).toEqual([
    'early',
    ...[1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999].map((year) => `empty-${year}`),
    'late',
  ]);
});

test('a mark is inspected by its id, at its centre', () => {
  expect(inspectById(dots, 'early')).toEqual({ id: 'early', x: 50, y: 200 });
});

test('an id that no mark has inspects nothing', () => {
  expect(inspectById(dots, 'empty-1995')).toBeNull();
  expect(inspectById([], 'early')).toBeNull();
});
