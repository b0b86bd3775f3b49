import { describe, expect, test } from 'vitest';
import {
  inspect,
  inspectById,
  nearest,
  slotAt,
  type Target,
  type TimeAxis,
} from '../../src/interaction/targets';

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

const axis: TimeAxis = { first: 1990, last: 2000, x: 50, step: 10, top: 0, bottom: 300 };

test.each([
  [50, 1990],
  [54.9, 1990],
  [55, 1991],
  [100, 1995],
  [150, 2000],
  [154.9, 2000],
  [45, 1990],
])('x %d is in the column of %d', (x, slot) => {
  expect(slotAt(axis, x)).toBe(slot);
});

test.each([44.9, 155, -1e9, 1e9, NaN, Infinity])('x %d is beside the axis', (x) => {
  expect(slotAt(axis, x)).toBeNull();
});

test('an axis of one slot has one column', () => {
  const one = { first: 1990, last: 1990, x: 50, step: 10, top: 0, bottom: 300 };
  expect([44, 46, 54, 56].map((x) => slotAt(one, x))).toEqual([null, 1990, 1990, null]);
});

describe('a point of a picture stands for', () => {
  const dot = (id: string, slot: number, x: number, y: number) => ({
    id,
    slot,
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
    const box = { id: 'box', slot: 1990, x: 10, y: 20, width: 30, height: 50 };
    expect(inspect([box], null, { x: 12, y: 22 }, 10)).toEqual({ id: 'box', x: 25, y: 45 });
  });

  test('out of reach, the mark of the slot below the point answers', () => {
    expect(inspect(dots, axis, { x: 148, y: 300 }, 10)).toEqual({ id: 'late', x: 150, y: 40 });
  });

  test('a slot without a mark is told as empty, in its column and at the point’s height', () => {
    expect(inspect(dots, axis, { x: 98, y: 120 }, 10)).toEqual({
      id: 'empty-1995',
      x: 100,
      y: 120,
      emptySlot: 1995,
    });
  });

  test('of two marks in one slot the first answers for the column', () => {
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

  test('without marks every slot of the axis is empty', () => {
    expect(inspect([], axis, { x: 50, y: 0 }, 10)?.emptySlot).toBe(1990);
  });

  test('a point that is nowhere inspects nothing', () => {
    expect(inspect(dots, axis, { x: NaN, y: NaN }, 10)).toBeNull();
  });

  test('a sweep over the axis gives marks in their own slots only, and all other slots as empty', () => {
    const slots = new Map<number, string>();
    for (let x = 45; x < 155; x += 0.5) {
      const inspected = inspect(dots, axis, { x, y: 330 }, 10)!;
      slots.set(1990 + Math.round((x - 50) / 10), inspected.id);
    }
    expect([...slots.values()]).toEqual([
      'early',
      ...[1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998, 1999].map((slot) => `empty-${slot}`),
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
});
