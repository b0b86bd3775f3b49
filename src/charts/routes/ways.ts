/**
 * Lines on a map: routes on a globe or in a lens, from points in degrees, and what has to keep clear of
 * them, as straight sides. Runs at build only.
 */
import { geoInterpolate, geoPath, type GeoProjection } from 'd3';
import type { LonLat } from '../../facts/mapFile';
import type { MapRoute } from '../../facts/readMap';
import type { Segment } from '../labels';
import { joinedSplines, passed, simplifyLine } from './paths';
import type { Corner, Disc, Way } from './scale';
import { distance, shownAt } from './look';

/** Degrees beyond which the way between two points bends so much that it needs points of its own. */
const LONG = 25;
const PIECE = 10;
/** Points on the great circle from one point to another, the first left out. */
function leg(from: LonLat, to: LonLat): LonLat[] {
  const count = Math.ceil(distance(from, to) / PIECE);
  const along = geoInterpolate([...from], [...to]);
  return [...Array.from({ length: count - 1 }, (_, i) => along((i + 1) / count)), to];
}

/** Corners of the ways from point to point, with some between points that are far apart. */
const legsOf = (points: readonly LonLat[], globe: GeoProjection): Corner[][] =>
  points.slice(1).map((to, i) => {
    const from = points[i]!;
    const between = distance(from, to) > LONG ? leg(from, to) : [to];
    return [from, ...between].map((point) => shownAt(point, globe));
  });

/** Lines without a corner: one that rounds all its corners, or one from each point to the next. */
function linesOf(
  points: readonly LonLat[],
  { smooth }: MapRoute,
  globe: GeoProjection,
): Corner[][] {
  const legs = legsOf(points, globe);
  const [first = []] = legs;
  return smooth ? [[...first.slice(0, 1), ...legs.flatMap((leg) => leg.slice(1))]] : legs;
}

/** Points up to the gap, in it, and from there on; all of them first where there is none. */
function parts({ points, gap }: MapRoute): [before: LonLat[], gap: LonLat[], after: LonLat[]] {
  const at = points.map((point) => point.at);
  if (!gap) return [at, [], []];
  const [from, to] = gap.map((name) => points.findIndex((point) => point.name === name));
  return [at.slice(0, from! + 1), at.slice(from, to! + 1), at.slice(to)];
}

/** How far along a route its gap begins and ends, as shares of the way that its points go. */
export function gapOf({ points, gap }: MapRoute): readonly [from: number, to: number] | null {
  if (!gap) return null;
  let gone = 0;
  const passed = points.map(({ at }, i) => (gone += distance(points[Math.max(0, i - 1)]!.at, at)));
  const [from, to] = gap.map((end) => passed[points.findIndex(({ name }) => name === end)]! / gone);
  return [from!, to!];
}

/** Square units that a corner has to span for a pointer to find it. */
const DETAIL = 4;
const whole = ([x, y]: Corner): Corner => [Math.round(x), Math.round(y)];

/** Ways by land are marked at their ends, unless a named place is marked there already. */
function stopsOf({ kind, points }: MapRoute, globe: GeoProjection, places: readonly Corner[]) {
  if (kind !== 'rail' && kind !== 'road') return [];
  return [points[0]!, points.at(-1)!]
    .map(({ at }) => shownAt(at, globe))
    .filter(([x, y]) => places.every((place) => Math.hypot(place[0] - x, place[1] - y) > 4));
}

/** A route on the globe; `places` are marked already. Throws a RangeError for a point that the globe hides. */
export function wayOf(route: MapRoute, globe: GeoProjection, places: readonly Corner[]): Way {
  const lines = parts(route).map((points) => linesOf(points, route, globe));
  const [before, gap, after] = lines.map(joinedSplines);
  const line = lines.flat().flatMap(passed);
  return {
    id: route.id,
    solid: [before!, after!].filter(Boolean),
    ...(gap && { gap }),
    stops: stopsOf(route, globe, places),
    line: simplifyLine(line.map(whole), DETAIL),
  };
}

/** A route in a lens, straight from point to point; what lies outside is not drawn. */
export function wayInLens(route: MapRoute, lens: GeoProjection): { solid: string[]; gap?: string } {
  const draw = geoPath(lens).digits(1);
  const [before, gap, after] = parts(route).map(
    (points) => draw({ type: 'LineString', coordinates: points.map(([x, y]) => [x, y]) }) ?? '',
  );
  return { solid: [before!, after!].filter(Boolean), ...(gap && { gap }) };
}

/** Between neighbouring corners. */
export const sidesOf = (corners: readonly Corner[]): Segment[] =>
  corners.slice(1).map((to, i) => [...corners[i]!, ...to] as const);

/** Around a circle. */
export function rimOf({ x, y, r }: Disc, count = 40): Segment[] {
  const at = (i: number): Corner => {
    const angle = (2 * Math.PI * i) / count;
    return [x + r * Math.cos(angle), y + r * Math.sin(angle)];
  };
  return sidesOf(Array.from({ length: count + 1 }, (_, i) => at(i)));
}

/** Points along a line, some units from one to the next. */
export function along(line: readonly Corner[], step = 12): Corner[] {
  return line.flatMap(([x, y], i) => {
    const [px, py] = line[i - 1] ?? [x, y];
    const count = Math.max(1, Math.round(Math.hypot(x - px, y - py) / step));
    return Array.from({ length: count }, (_, n): Corner => {
      const share = (n + 1) / count;
      return [px + (x - px) * share, py + (y - py) * share];
    });
  });
}
