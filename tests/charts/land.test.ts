import { expect, test } from 'vitest';
import { globe, lens } from '../../src/charts/routes/globe';
import { landShape } from '../../src/charts/routes/land';
import { simplify, type Corner } from '../../src/charts/simplify';
import { geography } from '../data';
import { cornersOf, layout } from './atlas';

const shape = landShape(geography.land.far, globe);
/** Rings in viewBox units. */
const rings = cornersOf(shape.d).map((ring) => ring.map(([x, y]) => [x / 2, y / 2] as const));

test('the land of the globe stays small, as it is in every page', () => {
  expect(shape.transform).toBe('scale(0.5)');
  expect(shape.d.length).toBeLessThan(8500);
  expect(shape.d).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
});

test('all land is on the globe', () => {
  const { x, y, r } = layout.disc;
  for (const [cx, cy] of rings.flat()) expect(Math.hypot(cx - x, cy - y)).toBeLessThan(r + 0.8);
});

test('no side of the land crosses the picture', () => {
  const { x, y, r } = layout.disc;
  const sides = rings.flatMap((ring) =>
    ring.map((corner, i) => [ring.at(i - 1)!, corner] as const),
  );
  const inside = sides.filter((side) =>
    side.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < r - 3),
  );
  for (const [[ax, ay], [bx, by]] of inside) expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(50);
});

test('all land of the lens is in the lens', () => {
  const { x, y, r, land } = layout.lens;
  const corners = cornersOf(land.d).flat();
  expect(corners.length).toBeGreaterThan(40);
  for (const [cx, cy] of corners) expect(Math.hypot(cx / 2 - x, cy / 2 - y)).toBeLessThan(r + 0.8);
});

const island = (size: number) => ({
  type: 'Polygon' as const,
  coordinates: [[[78, 44], [78, 44 + size], [78 + size, 44 + size], [78 + size, 44], [78, 44]]], // prettier-ignore
});

test('an island too small to be seen is left out, a larger one is drawn', () => {
  expect(landShape(island(0.5), globe).d).toBe('');
  expect(landShape(island(5), globe).d).toBe('M346 360l0-30 20 0 1 29z');
});

test('land on the far side is not drawn', () => {
  const far = { type: 'Polygon' as const, coordinates: [[[-102, -44], [-102, -40], [-98, -40], [-102, -44]]] }; // prettier-ignore
  expect(landShape(far, globe).d).toBe('');
  expect(landShape(far, lens).d).toBe('');
});

const square: Corner[] = [
  [0, 0],
  [5, 0.1],
  [10, 0],
  [10, 10],
  [0, 10],
];

test('simplify takes away the corner that adds least, and keeps the rest', () => {
  expect(simplify(square, 1)).toEqual([square[0], square[2], square[3], square[4]]);
  expect(simplify(square, 0)).toEqual(square);
});

test('simplify leaves a triangle, however small, and copes with less', () => {
  expect(simplify(square, Infinity)).toHaveLength(3);
  expect(simplify([], 1)).toEqual([]);
  expect(simplify([[1, 1]], 1)).toEqual([[1, 1]]);
});

test('simplify does not change the ring it is given', () => {
  const ring = [...square];
  simplify(ring, 1);
  expect(ring).toEqual(square);
});
