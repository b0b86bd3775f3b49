import { expect, test } from 'vitest';
import { logTicks, REACH } from '../../../src/charts/rebase/ticks';

const few = (ticks: readonly number[]) => ticks.length <= 7;

test.each([
  ['a value and a half', 10, 15, [8, 10, 12, 15]],
  ['twice', 3, 6, [2.5, 3, 4, 5, 6]],
  ['thirty times', 0.3, 9, [0.2, 0.5, 1, 2, 5, 10]],
  ['a hundred and forty times', 0.19, 27.3, [0.1, 0.3, 1, 3, 10, 30]],
  ['ten thousand times', 2, 20000, [1, 10, 100, 1000, 1e4, 1e5]],
  ['as far as they reach', 1, 1e5, [0.1, 1, 10, 100, 1000, 1e4, 1e5]],
])('%s: as many round ticks as have room', (_, least, most, ticks) => {
  expect(logTicks(least, most, few)).toEqual(ticks);
});

test('a value that is a tick itself has one below it, and ends the axis', () => {
  expect(logTicks(100, 1000, few)).toEqual([50, 100, 200, 500, 1000]);
});

test.each([1e-9, 0.1, 1, 3, 4.4, 9.99, 1e6])(
  'equal values of %d stand between two ticks',
  (value) => {
    const ticks = logTicks(value, value, few);
    expect(ticks.length).toBe(2);
    expect(ticks[0]).toBeLessThan(value);
    expect(ticks[1]).toBeGreaterThanOrEqual(value);
  },
);

test.each([1e-30, 0.002, 1, 7, 1e30])('%d, and all within reach of it, has few ticks', (least) => {
  for (const times of [1, 1.3, 9, 99, 1001, REACH])
    expect(logTicks(least, least * times, few).length).toBeLessThanOrEqual(7);
});

test('where none have room, powers of ten are taken', () => {
  expect(logTicks(2, 50, () => false)).toEqual([1, 10, 100]);
});
