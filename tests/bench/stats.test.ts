import { expect, test } from 'vitest';
import { median, quantile, ratio, summary } from '../../bench/stats';

test.each([
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
  [[10, 2, 2, 2], 2],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test('numbers are ordered as numbers', () => {
  expect(median([10, 9, 100])).toBe(10);
});

test.each([
  [0, 1],
  [0.5, 3],
  [0.95, 4.8],
  [1, 5],
])('the share %d of 1 to 5 lies below %d', (p, expected) => {
  expect(quantile([5, 4, 3, 2, 1], p)).toBeCloseTo(expected, 12);
});

test('a summary has the ends too, and does not reorder what it sums up', () => {
  const values = [3, 1, 2];
  expect(summary(values)).toEqual({ median: 2, least: 1, most: 3 });
  expect(values).toEqual([3, 1, 2]);
});

test('of nothing there is no median', () => {
  expect(summary([])).toEqual({ median: NaN, least: NaN, most: NaN });
});

test.each([
  [30, 20, 1.5],
  [0, 20, 0],
  [30, 0, null],
  [30, NaN, null],
  [NaN, 20, null],
])('%d beside %d is %j times as much', (value, reference, expected) => {
  expect(ratio(value, reference)).toBe(expected);
});
