import { expect, test } from 'vitest';
import { spline } from '../../src/charts/spline';
import { cornersOf } from './atlas';

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
