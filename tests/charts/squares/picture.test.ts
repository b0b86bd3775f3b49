import { expect, test } from 'vitest';
import { slotsShown, squaresTargets } from '../../../src/charts/squares/picture';
import type { SquaresView } from '../../../src/charts/squares/view';
import { layout, view } from './layout';

const ids = (at: SquaresView) => squaresTargets(layout, at).map(({ id }) => id);

test('one amount of squares is one target, as large as its ink, for its year', () => {
  expect(squaresTargets(layout, view())).toEqual([
    { id: 'early', x: 2.5, y: 265.2, width: 64.8, height: 64.8, slot: 1990 },
  ]);
});

test('near by it is as large as it is seen', () => {
  const [early] = squaresTargets(layout, view({ near: 1 }));
  expect(early!.width).toBeGreaterThan(270);
  expect(Math.abs(early!.x)).toBeLessThan(0.2);
});

test('the second amount can be pointed at from half way on', () => {
  expect(ids(view({ amount: 0.49 }))).toEqual(['early']);
  expect(squaresTargets(layout, view({ amount: 0.5 }))[1]).toEqual({
    id: 'late',
    x: 2.5,
    y: 49.2,
    width: 280.8,
    height: 280.8,
    slot: 2000,
  });
});

test('points take the place of squares from half way on', () => {
  expect(squaresTargets(layout, view({ amount: 1, points: 0.49 }))[0]!.width).toBe(64.8);
  expect(squaresTargets(layout, view({ amount: 1, points: 0.5 }))).toEqual([
    { id: 'early', slot: 1990, x: 60, y: 311.9, width: 0, height: 0 },
    { id: 'late', slot: 2000, x: 380, y: 100.4, width: 0, height: 0 },
  ]);
});

test('figures of others can be pointed at from half way on, in order of time', () => {
  expect(ids(view({ amount: 1, points: 1, context: 0.49 }))).toEqual(['early', 'late']);
  expect(ids(view({ amount: 1, points: 1, context: 0.5 }))).toEqual([
    'early',
    'rival',
    'other',
    'late',
  ]);
});

test.each([
  [0, 311.9],
  [0.5, 278.5],
  [1, 245.2],
])('at %d of the way to the logarithmic scale the first point is at %d', (log, y) => {
  const [early] = squaresTargets(layout, view({ amount: 1, points: 1, log }));
  expect(Math.abs(early!.y - y)).toBeLessThan(0.11);
});

test('there is a time axis from the moment there are points', () => {
  expect(slotsShown(layout, view({ points: 0.49 }))).toBeNull();
  expect(slotsShown(layout, view({ points: 0.5 }))).toEqual({
    first: 1990,
    last: 2000,
    x: 60,
    step: 32,
    top: 44,
    bottom: 326,
  });
});

test('one amount alone is the only target', () => {
  const { to: _, ...alone } = layout;
  expect(squaresTargets(alone, view({ amount: 1 })).map(({ id }) => id)).toEqual(['early']);
});
