import type { Source } from './fact';
import { duplicateIds, refuse, schemaProblems } from './problems';
import { mapFile, type LonLat, type MapFile, type RoutePoint } from './mapFile';

/** A route of a map: its points in order, and how its line looks. */
export interface MapRoute {
  id: string;
  /** How its line looks. */
  kind: MapFile['routes'][number]['kind'];
  points: RoutePoint[];
  /** Names of two of its points, between which nothing runs through; null for none. */
  gap: readonly [from: string, to: string] | null;
  /** Whether its corners are rounded. */
  smooth: boolean;
}

/** A place that is named on the map from the moment on when its route is drawn. */
interface MapPlace {
  name: string;
  at: LonLat;
  route: string;
}

/** An area, named at a point of it without a mark or a border. */
interface MapArea {
  name: string;
  at: LonLat;
}

/** What a map shows, without a word: good enough to draw, never to measure a length from. */
export interface StoryMap {
  sources: Source[];
  /** What is at the middle, and how many degrees around it are seen; null for what shows all points. */
  view: { centre: LonLat | null; degrees: number | null };
  /** In the order in which the story draws them. */
  routes: MapRoute[];
  places: MapPlace[];
  areas: MapArea[];
  /** A part seen closer, with the names of the points of one route that are marked in it. */
  lens: { centre: LonLat; degrees: number; stops: string[]; areas: MapArea[] } | null;
}

const pointOf = (point: LonLat | RoutePoint): RoutePoint =>
  'length' in point ? { at: point } : point;

const routeOf = ({ points, ...route }: MapFile['routes'][number]): MapRoute => ({
  ...{ gap: null, smooth: true },
  ...route,
  points: points.map(pointOf),
});

/** A named point of any route. */
const found = (routes: readonly MapRoute[], name: string): LonLat | undefined =>
  routes.flatMap(({ points }) => points).find((point) => point.name === name)?.at;

const range = (name: string, value: number, most: number): string[] =>
  Math.abs(value) <= most
    ? []
    : [`${name} ${value} is out of range; write degrees from -${most} to ${most}`];

const inRange = (place: string, at: LonLat | undefined): string[] =>
  [...range('longitude', at?.[0] ?? 0, 180), ...range('latitude', at?.[1] ?? 0, 90)].map(
    (problem) => `${place}: ${problem}`,
  );

const namesOf = ({ points }: MapRoute) => points.flatMap(({ name }) => name ?? []);

function gapProblems(route: MapRoute): string[] {
  const names = namesOf(route);
  const unknown = (route.gap ?? []).filter((name) => !names.includes(name));
  if (unknown.length > 0)
    return unknown.map(
      (name) => `${route.id}: gap "${name}" is none of its points; use one of ${names.join(', ')}`,
    );
  const [from, to] = (route.gap ?? []).map((name) => names.indexOf(name));
  return from === undefined || from < to!
    ? []
    : [
        `${route.id}: gap leads back from "${route.gap![0]}" to "${route.gap![1]}"; turn them round`,
      ];
}

const routeProblems = (route: MapRoute): string[] => [
  ...route.points.flatMap(({ name, at }, i) =>
    inRange(`${route.id}: ${name ?? `point ${i + 1}`}`, at),
  ),
  ...duplicateIds(namesOf(route)).map((problem) => `${route.id}: ${problem}`),
  ...gapProblems(route),
];

function placeProblems({ places = [] }: MapFile, routes: readonly MapRoute[]): string[] {
  const ids = routes.map(({ id }) => id);
  return places.flatMap(({ name, at, route }) => [
    ...inRange(`places: ${name}`, at),
    ...(at || found(routes, name)
      ? []
      : [`places: ${name}: is no point of a route; give it an "at"`]),
    ...(route === undefined || ids.includes(route)
      ? []
      : [`places: ${name}: route "${route}" is unknown; use one of ${ids.join(', ')}`]),
  ]);
}

function lensProblems({ lens }: MapFile, routes: readonly MapRoute[]): string[] {
  if (!lens) return [];
  const holds = (route: MapRoute) => lens.stops.every((stop) => namesOf(route).includes(stop));
  return [
    ...inRange('lens: centre', lens.centre),
    ...duplicateIds(lens.stops).map((problem) => `lens: ${problem}`),
    ...(lens.stops.length > 0 && routes.some(holds)
      ? []
      : ['lens: stops are not points of one route; name some that are']),
  ];
}

const areaProblems = ({ areas = [], lens }: MapFile): string[] =>
  [...areas, ...(lens?.areas ?? [])].flatMap(({ name, at }) => inRange(`areas: ${name}`, at));

function mapProblems(json: unknown): string[] {
  const wrong = schemaProblems(mapFile, json);
  if (wrong.length > 0) return wrong;
  const file = json as MapFile;
  const routes = file.routes.map(routeOf);
  return [
    ...inRange('view: centre', file.view?.centre),
    ...duplicateIds(routes.map(({ id }) => id)),
    ...duplicateIds((file.places ?? []).map(({ name }) => name)),
    ...routes.flatMap(routeProblems),
    ...placeProblems(file, routes),
    ...areaProblems(file),
    ...lensProblems(file, routes),
  ];
}

/**
 * The map from the parsed content of map.json. Throws an InputError with every problem on a line of
 * its own: `map.json: by-sea: point 3: longitude 200 is out of range; …`; `file` is its name.
 */
export function readMap(json: unknown, file: string): StoryMap {
  refuse(file, mapProblems(json));
  const { sources, view = {}, places = [], areas = [], lens, ...rest } = json as MapFile;
  const routes = rest.routes.map(routeOf);
  return {
    sources: Object.entries(sources).map(([id, source]) => ({ id, ...source })),
    view: { centre: null, degrees: null, ...view },
    routes,
    places: places.map(({ name, at = found(routes, name)!, route = routes[0]!.id }) => ({
      ...{ name, at, route },
    })),
    areas,
    lens: lens ? { areas: [], ...lens } : null,
  };
}
