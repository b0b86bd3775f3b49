import * as v from 'valibot';
import * as field from './fields';
import { sources } from './readContext';

/** Degrees of longitude and latitude, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number];

/** A point of a route; one with a name can be the end of a gap, a stop of the lens, or a named place. */
export interface RoutePoint {
  name?: string;
  at: LonLat;
}

const routeKinds = ['sea', 'rail', 'road', 'air'] as const;

const isLonLat = (input: unknown): input is LonLat =>
  Array.isArray(input) && input.length === 2 && input.every(Number.isFinite);

const lonLat = v.custom<LonLat>(isLonLat, 'is not a point; write [longitude, latitude] in degrees');

const named = field.exactly({ name: field.id, at: lonLat });

const point = v.custom<LonLat | RoutePoint>(
  (input) => isLonLat(input) || v.is(named, input),
  'is not a point; write [longitude, latitude], or { "name": …, "at": [longitude, latitude] } with a name in small letters, digits and hyphens',
);

const degrees = (most: number) => {
  const message = `is not an angle; write degrees from 1 to ${most}`;
  return v.pipe(v.number(message), v.minValue(1, message), v.maxValue(most, message));
};

const list = <T extends v.GenericSchema>(entry: T, what: string) =>
  v.array(entry, `is not a list; write ${what} in [ ]`);

const route = field.exactly({
  id: field.id,
  kind: field.oneOf(routeKinds),
  points: v.pipe(
    list(point, 'its points'),
    v.minLength(2, 'is too short for a line; give at least a start and an end'),
  ),
  gap: v.exactOptional(
    v.tuple([field.id, field.id], 'is not a pair; write the names of two points in [ ]'),
  ),
  smooth: v.exactOptional(v.boolean('is neither true nor false; write one of them')),
});

const areas = v.exactOptional(
  list(field.exactly({ name: field.id, at: lonLat }), 'names of areas and where they stand'),
);

/** Shape of map.json: what a map shows, without a word. */
export const mapFile = field.exactly({
  sources,
  view: v.exactOptional(
    field.exactly({ centre: v.exactOptional(lonLat), degrees: v.exactOptional(degrees(90)) }),
  ),
  routes: v.pipe(
    list(route, 'the routes'),
    v.minLength(1, 'is empty; give a route'),
    v.maxLength(5, 'are too many to be told apart; give at most 5'),
  ),
  places: v.exactOptional(
    list(
      field.exactly({
        name: field.id,
        at: v.exactOptional(lonLat),
        route: v.exactOptional(field.id),
      }),
      'the places',
    ),
  ),
  areas,
  lens: v.exactOptional(
    field.exactly({
      centre: lonLat,
      degrees: degrees(30),
      stops: list(field.id, 'names of points'),
      areas,
    }),
  ),
});

export type MapFile = v.InferOutput<typeof mapFile>;
