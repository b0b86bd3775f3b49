import { expect, test } from 'vitest';
import { loadLand } from '../../../src/facts/geography';
import { globeDisc, globeOf, lensDiscs, lensOf, onGlobe } from '../../../src/charts/routes/globe';
import { landShape } from '../../../src/charts/routes/land';
import { cornersOf } from './paths';

const disc = globeDisc(false);
const globe = globeOf(disc, { centre: [60, 30], degrees: 90 });
const lens = lensOf(lensDiscs[0]!, { centre: [127, 39], degrees: 6 });
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
  const { x, y, r } = lensDiscs[0]!;
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
