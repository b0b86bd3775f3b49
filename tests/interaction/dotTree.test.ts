import { expect, test } from 'vitest';
import { nearestDot, plant, type Dot } from '../../src/interaction/dotTree';

/** Dots that look strewn, and are always the same. */
const strewn = (count: number): Dot[] =>
  Array.from({ length: count }, (_, i) => ({
    x: 400 * Math.abs(Math.sin(i * 12.9898)),
    y: 360 * Math.abs(Math.sin(i * 78.233)),
  }));

/** What is found by asking each dot. */
function slowly(dots: readonly Dot[], x: number, y: number, reach: number): number {
  const away = dots.map((dot) => Math.hypot(dot.x - x, dot.y - y));
  const least = Math.min(...away);
  return least <= reach ? away.indexOf(least) : -1;
}

const points = strewn(300).map(({ x, y }) => ({ x: x * 1.2 - 40, y: y * 1.2 - 36 }));

test.each([1, 2, 7, 8, 9, 100, 1000, 5000])(
  'of %d dots it finds what looking at each finds',
  (count) => {
    const dots = strewn(count);
    const tree = plant(dots);
    for (const reach of [3, 24, 1000])
      for (const { x, y } of points)
        expect(nearestDot(tree, x, y, reach)).toBe(slowly(dots, x, y, reach));
  },
);

test('dots on a grid are equally near in fours, and the first of them is found', () => {
  const dots = Array.from({ length: 400 }, (_, i) => ({ x: i % 20, y: Math.floor(i / 20) }));
  const tree = plant(dots);
  for (const { x, y } of [
    { x: 4.5, y: 7.5 },
    { x: 0.5, y: 3 },
    { x: 10, y: 10 },
  ])
    expect(nearestDot(tree, x, y, 2)).toBe(slowly(dots, x, y, 2));
});

test('of many dots in one place the first is found', () => {
  const dots = Array.from({ length: 100 }, () => ({ x: 5, y: 5 }));
  expect(nearestDot(plant(dots), 6, 5, 2)).toBe(0);
});

test('what lies exactly at the reach is found, what lies beyond is not', () => {
  const tree = plant([{ x: 0, y: 0 }]);
  expect(nearestDot(tree, 6, 8, 10)).toBe(0);
  expect(nearestDot(tree, 6, 8, 9.99)).toBe(-1);
});

test('without dots, or for a point that is nowhere, nothing is found', () => {
  expect(nearestDot(plant([]), 0, 0, 10)).toBe(-1);
  const tree = plant(strewn(100));
  for (const [x, y, reach] of [
    [NaN, 0, 10],
    [0, NaN, 10],
    [0, 0, NaN],
    [Infinity, 0, 10],
  ] as const)
    // prettier-ignore
    expect(nearestDot(tree, x, y, reach)).toBe(-1);
});

test('a hundred times as many dots cost only some more looks', () => {
  const looks = (count: number): number => {
    let read = 0;
    const { keys, order } = plant(strewn(count));
    const counting = new Proxy(order, {
      get: (target, name) => {
        if (name !== 'length') read += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    for (const { x, y } of points) nearestDot({ keys, order: counting }, x, y, 24);
    return read / points.length;
  };
  expect(looks(100_000)).toBeLessThan(4 * looks(1000));
});
