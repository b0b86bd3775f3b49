import { expect, test } from 'vitest';
import { distance, middleOf, sightOf } from '../../../src/charts/routes/look';

const none = { centre: null, degrees: null };

test('a quarter of the way round the earth is 90 degrees', () => {
  expect(distance([0, 0], [90, 0])).toBeCloseTo(90, 9);
  expect(distance([10, 90], [-120, 0])).toBeCloseTo(90, 9);
  expect(distance([30, 40], [30, 40])).toBe(0);
});

test.each([
  ['one point is its own', [[12, 34]], [12, 34]],
  [
    'of two points it lies half way',
    [
      [0, 0],
      [60, 0],
    ],
    [30, 0],
  ],
  [
    'across the antimeridian too',
    [
      [170, 0],
      [-170, 0],
    ],
    [180, 0],
  ],
  [
    'many points at one end do not pull it there',
    [
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 0],
      [60, 0],
    ],
    [30, 0],
  ],
  [
    'around a pole it is the pole',
    [
      [0, 60],
      [120, 60],
      [-120, 60],
    ],
    [0, 90],
  ],
] as const)('the middle of points: %s', (_, points, [longitude, latitude]) => {
  const middle = middleOf(points);
  expect(distance(middle, [longitude, latitude])).toBeLessThan(0.5);
  expect(middle.every((value) => Number.isInteger(value * 10))).toBe(true);
});

test('points that pull to all sides alike have some middle', () => {
  expect(middleOf([[0, 0], [180, 0]]).every(Number.isFinite)).toBe(true); // prettier-ignore
});

test('points far apart are seen on the whole globe, close ones from close by', () => {
  expect(sightOf([[0, 0], [110, 0]], none).degrees).toBe(90); // prettier-ignore
  expect(sightOf([[0, 0], [20, 0]], none)).toEqual({ centre: [10, 0], degrees: 12 }); // prettier-ignore
  expect(sightOf([[0, 0], [0.1, 0]], none).degrees).toBe(3); // prettier-ignore
});

test('what a story asks for is taken', () => {
  const wanted = { centre: [5, 6], degrees: 40 } as const;
  expect(sightOf([[0, 0], [110, 0]], wanted)).toEqual(wanted); // prettier-ignore
});
