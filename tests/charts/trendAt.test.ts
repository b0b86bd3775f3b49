import { expect, test } from 'vitest';
import { trendLayout } from '../../src/charts/trend';
import { heightAt, steadyPath } from '../../src/charts/trendAt';

const ends = { kind: 'article', bound: false } as const;
const trend = trendLayout({
  data: [
    { id: 'a', year: 1990, value: 1, ...ends },
    { id: 'b', year: 1992, value: 16, ...ends },
  ],
  per: 1,
});

test.each([
  [0, 300],
  [0.5, 250],
  [0.25, 275],
  [1, 200],
])('at %d of the way to the logarithmic scale a mark is at %d', (log, height) => {
  expect(heightAt([300, 200], log)).toBe(height);
});

test('heights have one decimal', () => {
  expect(heightAt([100, 101], 0.333)).toBe(100.3);
});

test('the whole path joins the points of all years', () => {
  expect(steadyPath(trend, 0, 1)).toMatch(/^M60\.0 311\.9L220\.0 269\.6L380\.0 100\.4/);
});

test('on the logarithmic scale it is one straight line', () => {
  expect(steadyPath(trend, 1, 1)).toBe('M60.0 245.2L380.0 59.0');
  expect(steadyPath(trend, 1, 0.25)).toBe('M60.0 245.2L140.0 198.6');
});

test('a part of the path ends between two years', () => {
  expect(steadyPath(trend, 0, 0.25)).toBe('M60.0 311.9L140.0 290.8');
  expect(steadyPath(trend, 0, 0.75)).toBe('M60.0 311.9L220.0 269.6L300.0 185.0');
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

test('without steady points there is no path', () => {
  expect(steadyPath({ ...trend, steady: [] }, 0, 1)).toBe('');
});
