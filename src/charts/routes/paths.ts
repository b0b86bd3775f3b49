/**
 * Rings and lines of a projected map with few corners, as short SVG paths: their bytes are what a map
 * costs. Runs at build only.
 */
import { geoStream, polygonArea, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import type { Segment } from '../labels';
import type { Corner, LandShape } from './scale';

/** Area of a triangle. */
const triangle = ([ax, ay]: Corner, [bx, by]: Corner, [cx, cy]: Corner): number =>
  Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;

/** Area that a corner spans with its two neighbours; the ends of a line have only one, and must stay. */
function span(corners: readonly Corner[], i: number, closed: boolean): number {
  if (!closed && (i === 0 || i === corners.length - 1)) return Infinity;
  const at = (place: number) => corners[(place + corners.length) % corners.length]!;
  return triangle(at(i - 1), at(i), at(i + 1));
}

/** Takes away the corner that spans least, and then the next, as long as they span less than `least`. */
function reduced(corners: readonly Corner[], least: number, closed: boolean): Corner[] {
  const kept = [...corners];
  const spans = kept.map((_, i) => span(kept, i, closed));
  while (kept.length > (closed ? 3 : 2)) {
    const smallest = Math.min(...spans);
    if (smallest >= least) break;
    const gone = spans.indexOf(smallest);
    kept.splice(gone, 1);
    spans.splice(gone, 1);
    for (const i of [gone - 1, gone]) {
      const neighbour = (i + kept.length) % kept.length;
      spans[neighbour] = span(kept, neighbour, closed);
    }
  }
  return kept;
}

/**
 * A closed ring without the corners that span less than `least` square units with their neighbours,
 * the smallest taken away first (Visvalingam and Whyatt, 1993). Three corners always stay.
 */
export const simplify = (ring: readonly Corner[], least: number): Corner[] =>
  reduced(ring, least, true);

/** The same for a line, whose ends always stay. */
export const simplifyLine = (line: readonly Corner[], least: number): Corner[] =>
  reduced(line, least, false);

/** To half units, as the land is drawn beside which the line stands. */
const half = (value: number): number => Math.round(value * 2) / 2;

/** `3-4` instead of `3 -4`: a sign parts two numbers as well as a space. */
const parted = (numbers: readonly string[]): string =>
  numbers.map((text, i) => (i > 0 && !text.startsWith('-') ? ` ${text}` : text)).join('');

/** `.3-4 2` for 0.3, -4 and 2: no more than it takes to tell them apart. */
const joined = (numbers: readonly number[]): string =>
  parted(numbers.map((number) => String(half(number)).replace(/^(-?)0\./, '$1.')));

const halfway = (a: Corner, b: Corner): Corner => [
  half((a[0] + b[0]) / 2),
  half((a[1] + b[1]) / 2),
];
const step = (from: Corner, to: Corner): Corner => [to[0] - from[0], to[1] - from[1]];

/** Where the curves end, one half way to each corner after the first. */
function joints([first, ...others]: readonly Corner[]): Corner[] {
  let control = first!;
  return others.map((corner) => {
    // Half way from where the control point really is: what rounding does to one curve ends with it.
    const to = halfway(control, corner);
    control = [2 * to[0] - control[0], 2 * to[1] - control[1]];
    return to;
  });
}

/** Points that the line passes: its ends, and where its curves meet. */
export function passed(corners: readonly Corner[]): Corner[] {
  const [first, second, ...others] = corners;
  const last = others.at(-1);
  if (!first || !second || !last) return [...corners];
  return [first, halfway(first, second), ...joints([second, ...others]), last];
}

/**
 * SVG path of a smooth line: a quadratic spline with the corners as its control points, from the first to
 * the last, half way between any other two. After its first curve SVG finds the control points itself, so
 * that a corner costs two numbers. Exact to half a unit; straight for two corners, empty for fewer.
 */
export function spline(corners: readonly Corner[]): string {
  const [first, second, third, ...more] = passed(corners);
  if (!first || !second) return '';
  if (!third) return `M${joined(first)}l${joined(step(first, second))}`;
  const stops = [second, third, ...more];
  const end = joined(step(stops.at(-2)!, stops.pop()!));
  const [curve, ...smooth] = stops.slice(1).map((to, i) => step(stops[i]!, to));
  const turns = smooth.length > 0 ? `t${joined(smooth.flat())}` : '';
  const control = step(second, corners[1]!);
  const into = joined(step(first, second));
  return `M${joined(first)}l${into}q${joined([...control, ...curve!])}${turns}l${end}`;
}

/** SVG path of lines of which each begins where the one before it ends: there it has a corner. */
export function joinedSplines([first = [], ...others]: readonly (readonly Corner[])[]): string {
  const rest = others.map((corners) => spline(corners).replace(/^M[-.\d ]+/, ''));
  return [spline(first), ...rest].join('');
}

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

function ringPath(ring: readonly Corner[]): string {
  const corners = ring.map(([x, y]) => [Math.round(x * FINENESS), Math.round(y * FINENESS)]);
  const steps = corners.map(([x, y], i) => {
    const [px, py] = corners[i - 1] ?? [0, 0];
    return [x! - px!, y! - py!];
  });
  const [start, ...rest] = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return start ? `M${parted(start.map(String))}l${parted(rest.flat().map(String))}z` : '';
}

/** The rings that are drawn of the land that a projection shows. */
const drawnRings = (land: GeoPermissibleObjects, projection: GeoProjection): Corner[][] =>
  rings(land, projection)
    .map((ring) => simplify(ring, DETAIL))
    .filter((ring) => size(ring) >= SPECK);

/** The edges of the land that a projection shows, as straight sides. */
export const coastOf = (land: GeoPermissibleObjects, projection: GeoProjection): Segment[] =>
  drawnRings(land, projection).flatMap((ring) =>
    ring.map((corner, i) => [...ring.at(i - 1)!, ...corner] as const),
  );

/** The land that a projection shows; its path data are empty where there is none. */
export const landShape = (land: GeoPermissibleObjects, projection: GeoProjection): LandShape => ({
  d: drawnRings(land, projection).map(ringPath).join(''),
  transform: `scale(${1 / FINENESS})`,
});
