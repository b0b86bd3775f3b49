import { expect, test } from 'vitest';
import {
  heightAt,
  runAt,
  slotName,
  steadyAt,
  steadyPath,
  xAt,
} from '../../../src/charts/squares/trendScale';
import { trendOf } from './layout';

const article = { kind: 'article' } as const;
const trendBetween = (first: number, last: number, from: number, to: number) =>
  trendOf(
    [
      { id: 'a', slot: first, value: from, ...article },
      { id: 'b', slot: last, value: to, ...article },
    ],
    ['a', 'b'],
  );
const trendFrom = (from: number, to: number) => trendBetween(1990, 1992, from, to);
const trend = trendFrom(1, 16);

test.each([
  [0, 311.9],
  [0.5, 278.5],
  [0.25, 295.2],
  [1, 245.2],
])('at %d of the way to the logarithmic scale the value of 1 is at %d', (log, height) => {
  expect(heightAt(trend, 1, log)).toBe(height);
});

test.each([
  ['linear', 0, [326, 185, 44]],
  ['logarithmic', 1, [326, 90.5, 44]],
])('the %s scale runs from the foot of the plot to its top', (_, log, heights) => {
  expect([0, 10, 20].map((value) => heightAt(trend, value, log))).toEqual(heights);
});

test('equal multiples are equal heights on the logarithmic scale', () => {
  const [one, two, four] = [1, 2, 4].map((value) => heightAt(trend, value, 1)) as [number, number, number]; // prettier-ignore
  expect(Math.abs(one - two - (two - four))).toBeLessThan(0.11);
});

test('a moment within a year has its place too', () => {
  expect([1990, 1990.25, 1991, 1992].map((slot) => xAt(trend, slot))).toEqual([60, 100, 220, 380]);
});

test('a run of years keeps half a year clear of its neighbours', () => {
  expect(runAt(trend, [1991, 1991])).toEqual({ x: 140, width: 160 });
});

test('half the time of steady growth brings the geometric middle', () => {
  expect(steadyAt(trend.steady!, 0)).toEqual({ slot: 1990, value: 1 });
  expect(steadyAt(trend.steady!, 0.5)).toEqual({ slot: 1991, value: 4 });
  expect(steadyAt(trend.steady!, 1)).toEqual({ slot: 1992, value: 16 });
  expect(steadyAt(trendFrom(16, 1).steady!, 0.5)).toEqual({ slot: 1991, value: 4 });
});

test('the whole path has a corner a year', () => {
  expect(steadyPath(trend, 0, 1)).toBe('M60.0 311.9L220.0 269.6L380.0 100.4');
});

test('on the logarithmic scale it is one straight line', () => {
  expect(steadyPath(trend, 1, 1)).toBe('M60.0 245.2L380.0 59.0');
  expect(steadyPath(trend, 1, 0.25)).toBe('M60.0 245.2L140.0 198.6');
});

test('a part of the path lies on the whole one', () => {
  expect(steadyPath(trend, 0, 0.5)).toBe('M60.0 311.9L140.0 297.8L220.0 269.6');
});

test('equal values make a level path', () => {
  expect(steadyPath(trendFrom(3, 3), 0, 1)).toBe('M60.0 44.0L220.0 44.0L380.0 44.0');
});

test('a steady rise bends up on the linear scale', () => {
  const heights = [0, 0.25, 0.5, 0.75, 1].map((t) =>
    heightAt(trend, steadyAt(trend.steady!, t).value, 0),
  );
  const rises = heights.slice(1).map((y, i) => heights[i]! - y);
  expect(rises).toEqual([...rises].sort((a, b) => a - b));
});

test('the path grows from its first point to its last', () => {
  const tips = Array.from({ length: 101 }, (_, i) =>
    Number(/([\d.]+) [\d.]+$/.exec(steadyPath(trend, 0, i / 100))?.[1] ?? 60),
  );
  expect(tips).toEqual([...tips].sort((a, b) => a - b));
  expect(tips.at(-1)).toBe(380);
});

test.each([0, -1])('for a share of %d there is no path', (share) => {
  expect(steadyPath(trend, 0, share)).toBe('');
});

test('more than the whole is no path rather than an invented one', () => {
  expect(steadyPath(trend, 0, 1.6)).toBe('');
});

test('a share that is no number makes no path', () => {
  expect(steadyPath(trend, 0, NaN)).toBe('');
});

test('a path over many slots has as many corners as look round', () => {
  const corners = (last: number) =>
    steadyPath(trendBetween(0, last, 1, 16), 0, 1).split('L').length;
  expect([corners(10), corners(600)]).toEqual([11, 61]);
});

test('where there is no way there is no path', () => {
  expect(steadyPath(trendFrom(1, 0), 0, 1)).toBe('');
});

test('a slot is called by its year, or by its part of one', () => {
  expect(slotName(1992, undefined)).toBe('1992');
  const parts = ['early in {year}', 'late in {year}'];
  expect([slotName(1992 * 2, parts), slotName(1992 * 2 + 1, parts)]).toEqual([
    'early in 1992',
    'late in 1992',
  ]);
});
