import { expect, test } from 'vitest';
import { gather } from '../../src/charts/squares/gather';

const block = { x: 0, y: 0, width: 100, height: 50 };

/** Where the middle of the block is, and how large the block is, after its transform. */
function moved(t: number) {
  const numbers = /^translate\((.+) (.+)\) scale\((.+)\)$/.exec(gather(block, 200, 300, t) ?? '');
  const [, left, top, scale] = numbers!.map(Number) as [number, number, number, number];
  return { x: left + 50 * scale, y: top + 25 * scale, scale };
}

test.each([0, -0.5])('at %d of the way a block is in its own place, without a transform', (t) => {
  expect(gather(block, 200, 300, t)).toBeUndefined();
});

test('arrived, it is a mark of ten units around its point', () => {
  expect(gather(block, 200, 300, 1)).toBe('translate(195.0 297.5) scale(0.1000)');
});

test('a tall block becomes a mark of the same size', () => {
  expect(gather({ x: 0, y: 0, width: 50, height: 200 }, 200, 300, 1)).toMatch(/scale\(0\.0500\)$/);
});

test.each([
  [0.25, 87.5, 93.75, 0.775],
  [0.5, 125, 162.5, 0.55],
  [0.75, 162.5, 231.25, 0.325],
])('at %d of the way its middle is at %d, %d', (t, x, y, scale) => {
  const at = moved(t);
  expect(at.scale).toBeCloseTo(scale, 3);
  expect(Math.abs(at.x - x)).toBeLessThan(0.1);
  expect(Math.abs(at.y - y)).toBeLessThan(0.1);
});

test('a block that is no larger than a mark only moves', () => {
  expect(gather({ x: 10, y: 10, width: 10, height: 10 }, 200, 300, 1)).toBe(
    'translate(185.0 285.0) scale(1.0000)',
  );
});

test('a block of no squares is not moved', () => {
  expect(gather({ x: 56, y: 330, width: 0, height: 0 }, 100, 100, 0.5)).toBeUndefined();
});
