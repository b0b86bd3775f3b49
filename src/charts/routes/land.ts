/**
 * Land as one SVG path, to be defined once in the page and used by each picture. Its bytes are what
 * a map costs, so it is drawn in half units, relative and without specks. Runs at build only.
 */
import { geoStream, polygonArea, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { simplify, type Corner } from '../simplify';
import type { LandShape } from './scale';

/** The path's units in one unit of the viewBox; whole numbers of them are its corners. */
const FINENESS = 2;
/** Square units that a corner, and an island, must span to be drawn. */
const DETAIL = 6;
const SPECK = 11;

/** The rings of land that a projection shows, in viewBox units. */
function rings(land: GeoPermissibleObjects, projection: GeoProjection): Corner[][] {
  const all: Corner[][] = [];
  const collect = {
    point: (x: number, y: number) => void all.at(-1)?.push([x, y]),
    lineStart: () => void all.push([]),
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
  };
  geoStream(land, projection.stream(collect));
  return all;
}

const size = (ring: readonly Corner[]) =>
  Math.abs(polygonArea(ring.map(([x, y]): [number, number] => [x, y])));

/** `3-4` instead of `3 -4`: a sign parts two numbers as well as a space. */
const joined = (numbers: readonly number[]): string =>
  numbers.map((number, i) => (i > 0 && number >= 0 ? ` ${number}` : `${number}`)).join('');

function ringPath(ring: readonly Corner[]): string {
  const corners = ring.map(([x, y]) => [Math.round(x * FINENESS), Math.round(y * FINENESS)]);
  const steps = corners.map(([x, y], i) => {
    const [px, py] = corners[i - 1] ?? [0, 0];
    return [x! - px!, y! - py!];
  });
  const [start, ...rest] = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return start ? `M${joined(start)}l${joined(rest.flat())}z` : '';
}

/** The land that a projection shows; its path data are empty where there is none. */
export const landShape = (land: GeoPermissibleObjects, projection: GeoProjection): LandShape => ({
  d: rings(land, projection)
    .map((ring) => simplify(ring, DETAIL))
    .filter((ring) => size(ring) >= SPECK)
    .map(ringPath)
    .join(''),
  transform: `scale(${1 / FINENESS})`,
});
