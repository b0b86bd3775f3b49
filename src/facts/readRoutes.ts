import * as v from 'valibot';
import type { Source } from './fact';
import * as field from './fields';
import { refuse, schemaProblems } from './problems';
import { sources } from './schema';

/** Degrees of longitude and latitude, WGS 84. */
type LonLat = readonly [longitude: number, latitude: number];

interface Station {
  city: string;
  at: LonLat;
}

/** Ways across the map: good enough to draw, never to measure a length from. */
export interface Waypoints {
  sources: Source[];
  suez: LonLat[];
  arctic: LonLat[];
  rail: Station[];
  /** The cities of `rail` between which no train runs through. */
  gap: readonly [from: string, to: string];
  passages: Record<'suez-canal' | 'bering-strait', LonLat>;
}

const point = v.custom<LonLat>(
  (input) => Array.isArray(input) && input.length === 2 && input.every(Number.isFinite),
  'is not a point; write [longitude, latitude] in degrees',
);

const way = <T extends v.GenericSchema>(stop: T) =>
  v.pipe(
    v.array(stop, 'is not a list; write its points in [ ]'),
    v.minLength(2, 'is too short for a line; give at least a start and an end'),
  );

const routesFile = field.exactly({
  sources,
  suez: way(point),
  arctic: way(point),
  rail: way(field.exactly({ city: field.text, at: point })),
  gap: v.tuple([field.text, field.text], 'is not a pair; write the two cities in [ ]'),
  passages: field.exactly({ 'suez-canal': point, 'bering-strait': point }),
});

type RoutesFile = v.InferOutput<typeof routesFile>;

const range = (name: string, value: number, most: number): string[] =>
  Math.abs(value) <= most
    ? []
    : [`${name} ${value} is out of range; write degrees from -${most} to ${most}`];

/** Every point with the words that lead to it. */
const points = ({ suez, arctic, rail, passages }: RoutesFile): [place: string, at: LonLat][] => [
  ...suez.map((at, i): [string, LonLat] => [`suez: point ${i + 1}`, at]),
  ...arctic.map((at, i): [string, LonLat] => [`arctic: point ${i + 1}`, at]),
  ...rail.map(({ city, at }): [string, LonLat] => [`rail: ${city}`, at]),
  ...Object.entries(passages).map(([id, at]): [string, LonLat] => [`passages: ${id}`, at]),
];

function gapProblems({ rail, gap }: RoutesFile): string[] {
  const cities = rail.map(({ city }) => city);
  const unknown = gap.filter((city) => !cities.includes(city));
  if (unknown.length > 0)
    return unknown.map((city) => `gap: "${city}" is not on the line; use a city of rail`);
  return cities.indexOf(gap[0]) < cities.indexOf(gap[1])
    ? []
    : [`gap: "${gap[0]}" is not before "${gap[1]}" on the line; turn them round`];
}

function routesProblems(json: unknown): string[] {
  const wrong = schemaProblems(routesFile, json);
  if (wrong.length > 0) return wrong;
  const file = json as RoutesFile;
  const outside = points(file).flatMap(([place, [longitude, latitude]]) =>
    [...range('longitude', longitude, 180), ...range('latitude', latitude, 90)].map(
      (problem) => `${place}: ${problem}`,
    ),
  );
  return [...outside, ...gapProblems(file)];
}

/**
 * Waypoints from the parsed content of routes.json. Throws an InputError with every problem on a
 * line of its own: `routes.json: suez: point 3: longitude 200 is out of range; …`; `file` is its name.
 */
export function readRoutes(json: unknown, file: string): Waypoints {
  refuse(file, routesProblems(json));
  const { sources, ...ways } = json as RoutesFile;
  return { ...ways, sources: Object.entries(sources).map(([id, source]) => ({ id, ...source })) };
}
