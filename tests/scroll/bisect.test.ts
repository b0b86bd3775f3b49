import { expect, test } from 'vitest';
import { bisect } from '../../src/scroll/bisect';

const from = (least: number) => (value: number) => value >= least;

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [9, 4],
  [10, 5],
])('of 1, 3, 5, 7, 9 the first from %d on has index %d', (least, index) => {
  expect(bisect([1, 3, 5, 7, 9], from(least))).toBe(index);
});

test('of equal items the first is found', () => {
  expect(bisect([1, 3, 3, 3, 5], from(3))).toBe(1);
});

test('where nothing is accepted, the index is the length', () => {
  expect(bisect([1, 2, 3], () => false)).toBe(3);
  expect(bisect([], () => true)).toBe(0);
});

test('a million items are asked twenty times', () => {
  const items = Array.from({ length: 1e6 }, (_, i) => i);
  let asked = 0;
  const index = bisect(items, (item) => {
    asked += 1;
    return item >= 765_432;
  });
  expect(index).toBe(765_432);
  expect(asked).toBeLessThanOrEqual(20);
});
