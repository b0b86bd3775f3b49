/**
 * How a story’s map is looked at: a globe seen from far away, north up, on which a pole is a place to
 * pass and not the edge of a map, and a lens on a part of it. Where it does not say from where, from a
 * place that shows all its points. Both clip at their own edge, so no line jumps to the far side. Runs at
 * build only.
 */
import {
  geoAzimuthalEquidistant,
  geoCentroid,
  geoDistance,
  geoInterpolate,
  geoOrthographic,
  type GeoProjection,
} from 'd3';
import type { LonLat } from '../../facts/mapFile';
import type { StoryMap } from '../../facts/readMap';
import { HEIGHT, tenth, WIDTH } from '../box';
import type { Corner, Disc } from './scale';

interface Sight {
  /** What is at the middle. */
  centre: LonLat;
  /** How far one sees around it, in degrees of the earth: 90 is half of it. */
  degrees: number;
}

const DEGREE = Math.PI / 180;

/** Between two points, in degrees of the earth. */
export const distance = (a: LonLat, b: LonLat): number => geoDistance([...a], [...b]) / DEGREE;

const farthest = (from: LonLat, points: readonly LonLat[]): LonLat =>
  points.reduce((far, point) => (distance(from, point) > distance(from, far) ? point : far));

/** To a tenth of a degree: a view needs no more. */
const rounded = (value: number) => Math.round(value * 10) / 10;

/** Steps in which a middle is found; with each it is pulled less. */
const PULLS = 500;

/**
 * The middle of points: from where the farthest of them is nearest. It starts at their mean and is
 * pulled towards the farthest, ever less (Badoiu and Clarkson, 2003).
 */
export function middleOf(points: readonly LonLat[]): LonLat {
  const coordinates = points.map(([x, y]): [number, number] => [x, y]);
  let middle: LonLat = geoCentroid({ type: 'MultiPoint', coordinates });
  if (middle.some(Number.isNaN)) middle = points[0]!;
  for (let i = 2; i < PULLS; i += 1) {
    const far = farthest(middle, points);
    middle = geoInterpolate([...middle], [...far])(1 / i);
  }
  return [rounded(middle[0]), rounded(middle[1])];
}

/** Beyond this distance of a point from the middle all of the globe is shown. */
const WIDE = 50;
/** Room around the points, as a multiple of their distance; and the least that is worth a look. */
const ROOM = 1.2;
const LEAST = 3;

/** From where all points can be seen, as close as they allow; `wanted` is what a story asks for. */
export function sightOf(
  points: readonly LonLat[],
  wanted: { centre: LonLat | null; degrees: number | null },
): Sight {
  const centre = wanted.centre ?? middleOf(points);
  const away = distance(centre, farthest(centre, points));
  const degrees = away > WIDE ? 90 : Math.max(LEAST, Math.ceil(away * ROOM));
  return { centre, degrees: wanted.degrees ?? degrees };
}

const RADIUS = 171;
/** Between a disc and the edge of the picture. */
const EDGE = 2;

/** In the upper `height` of the picture; at the left where a lens needs room at the right. */
export function globeDisc(hasLens: boolean, height: number = HEIGHT): Disc {
  const r = Math.min(RADIUS, height / 2 - EDGE);
  return { x: hasLens ? r + EDGE : WIDTH / 2, y: height / 2, r };
}

const LENS = 62;
const MOST_LENS = 66;

/** Places of a lens at the right of a globe, the lower one first. */
export function lensDiscs({ y, r: globe }: Disc): readonly [Disc, Disc] {
  const r = Math.max(LENS, Math.min(MOST_LENS, WIDTH / 2 - globe - 2 * EDGE));
  const [x, away] = [WIDTH - r - 1, globe + 3 - r];
  return [
    { x, y: y + away, r },
    { x, y: y - away, r },
  ];
}

/** How large an angle around the middle is on a globe of the disc's size. */
export const onGlobe = ({ r }: Disc, sight: Sight, degrees: number): number =>
  (r * Math.sin(degrees * DEGREE)) / Math.sin(sight.degrees * DEGREE);

export const globeOf = (disc: Disc, sight: Sight): GeoProjection =>
  geoOrthographic()
    .rotate([-sight.centre[0], -sight.centre[1]])
    .translate([disc.x, disc.y])
    .scale(onGlobe(disc, sight, 90))
    .clipAngle(sight.degrees);

/** A lens keeps distances from its middle. */
export const lensOf = (disc: Disc, sight: Sight): GeoProjection =>
  geoAzimuthalEquidistant()
    .rotate([-sight.centre[0], -sight.centre[1]])
    .translate([disc.x, disc.y])
    .scale(disc.r / (sight.degrees * DEGREE))
    .clipAngle(sight.degrees);

/** A point in viewBox units; null for one that the projection hides. */
export function placeOf([longitude, latitude]: LonLat, projection: GeoProjection): Corner | null {
  const shown: Corner[] = [];
  const none = () => {};
  projection
    .stream({
      point: (x, y) => void shown.push([tenth(x), tenth(y)]),
      ...{ lineStart: none, lineEnd: none, polygonStart: none, polygonEnd: none },
    })
    .point(longitude, latitude);
  return shown[0] ?? null;
}

/** The same; throws a RangeError that begins with `name` for a point that is hidden. */
export function shownAt(point: LonLat, projection: GeoProjection, name = 'a point'): Corner {
  const corner = placeOf(point, projection);
  if (!corner)
    throw new RangeError(`${name} is out of sight; move what is looked at, or the point`);
  return corner;
}

export type DrawnMap = Omit<StoryMap, 'sources'>;

/** What is said on a map. */
export interface MapNames {
  /** At each route, by its id: its name, and mostly its length. */
  routes: Readonly<Record<string, readonly string[]>>;
  /** At each place and area, and at each stop of the lens. */
  places: Readonly<Record<string, string>>;
}

export interface Look {
  sight: Sight;
  disc: Disc;
  globe: GeoProjection;
}

/** `height` is what the picture has for the globe. */
export function lookAt({ view, routes, places, lens }: DrawnMap, height?: number): Look {
  const points = routes.flatMap((route) => route.points.map(({ at }) => at));
  const sight = sightOf([...points, ...places.map(({ at }) => at)], view);
  const disc = globeDisc(lens !== null, height);
  return { sight, disc, globe: globeOf(disc, sight) };
}

/** Every point that the look hides. */
export function hidden({ routes, places, areas }: DrawnMap, { sight, globe }: Look): string[] {
  const [longitude, latitude] = sight.centre;
  const from = `from [${longitude}, ${latitude}], ${sight.degrees} degrees around`;
  const problem = (place: string, at: LonLat): string[] =>
    placeOf(at, globe) ? [] : [`${place} is out of sight ${from}; move the view, or the point`];
  return [
    ...routes.flatMap(({ id, points }) =>
      points.flatMap(({ name, at }, i) =>
        problem(`routes: ${id}: ${name ?? `point ${i + 1}`}`, at),
      ),
    ),
    ...places.flatMap(({ name, at }) => problem(`places: ${name}`, at)),
    ...areas.flatMap(({ name, at }) => problem(`areas: ${name}`, at)),
  ];
}

/** Every route and place of which nothing is said. */
export function nameless({ routes, places, areas, lens }: DrawnMap, names: MapNames): string[] {
  const named = [...places, ...areas, ...(lens?.areas ?? [])].map(({ name }) => name);
  const shown = [...named, ...(lens?.stops ?? [])];
  return [
    ...routes.filter(({ id }) => !names.routes[id]).map(({ id }) => id),
    ...new Set(shown.filter((name) => !names.places[name])),
  ];
}
