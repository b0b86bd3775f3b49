import { expect, test } from 'vitest';
import { logTicks, magnitudeOf, tickRoom } from '../../src/charts/valueAxis';

test.each([
  ['ones and threes', 0.1, 30, 9, [0.1, 0.3, 1, 3, 10, 30]],
  ['powers of ten where those are too many', 1, 1e5, 9, [1, 10, 100, 1000, 1e4, 1e5]],
  ['each third of them where these are', 1, 1e9, 4, [1, 1000, 1e6, 1e9]],
  ['round steps where they are too few', 4, 8, 9, [4, 5, 6, 7, 8]],
  ['round steps near one', 0.9, 1.2, 9, [0.9, 1, 1.1, 1.2]],
  ['what there is where nothing is between', 1, 1, 9, [1]],
])('%s', (_, low, high, most, ticks) => {
  expect(logTicks(low, high, most)).toEqual(ticks);
});

test.each([
  [0, 1],
  [0.2, 1],
  [597, 1],
  [8000, 1],
  [10_000, 1e3],
  [770_000, 1e3],
  [31.1e6, 1e6],
  [25.8e9, 1e9],
  [3e12, 1e12],
  [4e16, 1e12],
])('values up to %d are counted in %d', (value, magnitude) => {
  expect(magnitudeOf(value)).toBe(magnitude);
});

test('an axis makes room for labels that are wider than most', () => {
  expect(tickRoom(['0.1', '30'], 6, 48)).toBe(48);
  expect(tickRoom(['1,000,000'], 6, 48)).toBeGreaterThan(80);
  expect(tickRoom([], 6, 48)).toBe(48);
});
