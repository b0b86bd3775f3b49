import { scaleLog } from 'd3';
import { expect, test } from 'vitest';
import { logShare } from '../../src/charts/box';

test('a logarithmic scale runs from its low value to its high one', () => {
  expect([1, 10, 100].map((value) => logShare(value, 1, 100))).toEqual([0, 0.5, 1]);
});

test('equal multiples are equal shares, beyond the ends too', () => {
  expect(logShare(8, 2, 4)).toBeCloseTo(2, 12);
  expect(logShare(1, 2, 4)).toBeCloseTo(-1, 12);
});

test('it agrees with the scale of D3', () => {
  for (const value of [3, 7.5, 190, 25_800])
    expect(logShare(value, 3, 30_000)).toBeCloseTo(scaleLog([3, 30_000], [0, 1])(value), 12);
});
