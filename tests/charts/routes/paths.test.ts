import { expect, test } from 'vitest';
import { globeDisc, globeOf, lensDiscs, lensOf, onGlobe } from '../../../src/charts/routes/look';
import {
  joinedSplines,
  landShape,
  passed,
  simplify,
  simplifyLine,
  spline,
} from '../../../src/charts/routes/paths';
import type { Corner } from '../../../src/charts/routes/scale';
import { loadLand } from '../../../src/facts/geography';
import { cornersOf } from './corners';

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

test('a line keeps its ends, whatever goes between', () => {
  expect(simplifyLine(square, 1)).toEqual([square[0], square[2], square[3], square[4]]);
  expect(simplifyLine(square, Infinity)).toEqual([square[0], square[4]]);
  expect(simplifyLine(square.slice(0, 2), Infinity)).toEqual(square.slice(0, 2));
  expect(simplifyLine([], 1)).toEqual([]);
});

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

const disc = globeDisc(false);
const globe = globeOf(disc, { centre: [60, 30], degrees: 90 });
const lens = lensOf(lensDiscs(disc)[0], { centre: [127, 39], degrees: 6 });
const [far, near] = [loadLand('110m'), loadLand('50m')];
const shape = landShape(far, globe);

/** Rings in viewBox units. */
const rings = cornersOf(shape.d).map((ring) => ring.map(([x, y]) => [x / 2, y / 2] as const));

test('the land of the globe stays small, as it is in every page', () => {
  expect(shape.transform).toBe('scale(0.5)');
  expect(shape.d.length).toBeLessThan(8500);
  expect(shape.d).toMatch(/^(M-?\d+[ -]\d+l[-\d ]+z)+$/);
});

test('all land is on the globe', () => {
  const { x, y, r } = disc;
  for (const [cx, cy] of rings.flat()) expect(Math.hypot(cx - x, cy - y)).toBeLessThan(r + 0.8);
});

test('no side of the land crosses the picture', () => {
  const { x, y, r } = disc;
  const sides = rings.flatMap((ring) =>
    ring.map((corner, i) => [ring.at(i - 1)!, corner] as const),
  );
  const inside = sides.filter((side) =>
    side.some(([cx, cy]) => Math.hypot(cx - x, cy - y) < r - 3),
  );
  for (const [[ax, ay], [bx, by]] of inside) expect(Math.hypot(ax - bx, ay - by)).toBeLessThan(50);
});

test('all land of a lens is in it', () => {
  const { x, y, r } = lensDiscs(disc)[0];
  const corners = cornersOf(landShape(near, lens).d).flat();
  expect(corners.length).toBeGreaterThan(40);
  for (const [cx, cy] of corners) expect(Math.hypot(cx / 2 - x, cy / 2 - y)).toBeLessThan(r + 0.8);
});

const island = (size: number) => ({
  type: 'Polygon' as const,
  coordinates: [[[60, 30], [60, 30 + size], [60 + size, 30 + size], [60 + size, 30], [60, 30]]], // prettier-ignore
});

test('an island too small to be seen is left out, a larger one is drawn', () => {
  expect(landShape(island(0.5), globe).d).toBe('');
  expect(landShape(island(5), globe).d).toBe('M400 360l0-30 24 0 2 29z');
});

test('land on the far side is not drawn', () => {
  const away = { type: 'Polygon' as const, coordinates: [[[-120, -30], [-120, -26], [-116, -26], [-120, -30]]] }; // prettier-ignore
  expect(landShape(away, globe).d).toBe('');
  expect(landShape(away, lens).d).toBe('');
});

test('a globe stands at the left where a lens needs its room, else in the middle', () => {
  expect(globeDisc(true)).toEqual({ x: 173, y: 180, r: 171 });
  expect(globeDisc(false)).toEqual({ x: 200, y: 180, r: 171 });
});

test('the closer a look, the larger an angle is on the globe', () => {
  expect(onGlobe(disc, { centre: [0, 0], degrees: 90 }, 30)).toBeCloseTo(85.5, 9);
  expect(onGlobe(disc, { centre: [0, 0], degrees: 30 }, 30)).toBeCloseTo(171, 9);
});
