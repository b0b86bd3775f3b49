import { expect, test } from 'vitest';
import { pathPoints } from '../../src/charts/routes/pathPoints';
import { spline } from '../../src/charts/spline';
import { cornersOf } from './atlas';

test('a straight line passes its two ends', () => {
  expect(pathPoints(spline([[1.5, -2], [0.5, -2.5]]))).toEqual([[1.5, -2], [0.5, -2.5]]); // prettier-ignore
});

test('a curve passes half way between its corners, and not its control point', () => {
  expect(pathPoints(spline([[0, 0], [10, 0], [10, 10]]))).toEqual([[0, 0], [5, 0], [10, 5], [10, 10]]); // prettier-ignore
});

test('a line of many curves is passed as a reader of SVG finds it', () => {
  const corners = Array.from({ length: 40 }, (_, i) => [i * 7.3, Math.sin(i) * 30] as const);
  const [passed] = cornersOf(spline(corners));
  const found = pathPoints(spline(corners));
  expect(found).toHaveLength(41);
  found.forEach(([x, y], i) => {
    expect(x).toBeCloseTo(passed![i]![0], 9);
    expect(y).toBeCloseTo(passed![i]![1], 9);
  });
});

test('errors of adding up do not show', () => {
  const found = pathPoints('M.1 .2l.1 .1q.1 .1 .1 .1t.1 .1 .1 .1l.1 .1');
  expect(found.at(-1)).toEqual([0.6, 0.7]);
});

test('an empty path passes nothing', () => {
  expect(pathPoints('')).toEqual([]);
});
