import { expect, test } from 'vitest';
import { joinedSplines, passed, spline } from '../../src/charts/spline';
import { cornersOf } from './routes/paths';

test('three corners are a curve between two straight ends', () => {
  expect(spline([[0, 0], [10, 0], [10, 10]])).toBe('M0 0l5 0q5 0 5 5l0 5'); // prettier-ignore
});

test('from the second curve on the control points go without saying', () => {
  const corners = [[0, 0], [10, 0], [10, 10], [20, 10], [20, 20]] as const; // prettier-ignore
  expect(spline(corners)).toBe('M0 0l5 0q5 0 5 5t5 5 5 5l0 5');
});

test('numbers are parted by no more than they need', () => {
  expect(spline([[1.5, -2], [0.9, -1.4]])).toBe('M1.5-2l-.5 .5'); // prettier-ignore
});

test('two corners are a straight line', () => {
  expect(spline([[1, 2], [4, 6]])).toBe('M1 2l3 4'); // prettier-ignore
});

test.each([[[]], [[[1, 2]]]] as const)('%j has no line', (corners) => {
  expect(spline(corners)).toBe('');
});

test('rounding does not add up: after many corners the line still passes half way between them', () => {
  const corners = Array.from({ length: 200 }, (_, i) => [i * 1.13, Math.sin(i / 3) * 20] as const);
  const [passed] = cornersOf(spline(corners));
  expect(passed).toHaveLength(201);
  passed!.slice(1, -1).forEach(([x, y], i) => {
    const [a, b] = [corners[i]!, corners[i + 1]!];
    expect(Math.abs(x - (a[0] + b[0]) / 2)).toBeLessThan(0.5);
    expect(Math.abs(y - (a[1] + b[1]) / 2)).toBeLessThan(0.5);
  });
});

test('ends where the last corner is', () => {
  const [passed] = cornersOf(spline([[0, 0], [3, 1], [5, 9], [20, 4.5]])); // prettier-ignore
  expect(passed!.at(-1)![0]).toBeCloseTo(20);
  expect(passed!.at(-1)![1]).toBeCloseTo(4.5);
});

test('what is passed are the ends, and where curves meet', () => {
  const corners = Array.from({ length: 40 }, (_, i) => [i * 7.3, Math.sin(i) * 30] as const);
  const [read] = cornersOf(spline(corners));
  const found = passed(corners);
  expect(found).toHaveLength(41);
  found.forEach(([x, y], i) => {
    expect(Math.abs(x - read![i]![0])).toBeLessThanOrEqual(0.5);
    expect(Math.abs(y - read![i]![1])).toBeLessThanOrEqual(0.5);
  });
});

test.each([
  [[]],
  [[[1, 2]]],
  [
    [
      [1, 2],
      [4, 6],
    ],
  ],
] as const)('%j is passed as it is', (corners) => {
  expect(passed(corners)).toEqual(corners);
});

test('lines that are joined have corners where they meet', () => {
  const round = [[0, 0], [10, 0], [10, 10]] as const; // prettier-ignore
  expect(joinedSplines([round, [[10, 10], [-2, 12.5]]])).toBe('M0 0l5 0q5 0 5 5l0 5l-12 2.5'); // prettier-ignore
  expect(joinedSplines([round])).toBe(spline(round));
  expect(joinedSplines([])).toBe('');
});
