import { expect, test } from 'vitest';
import { readMap } from '../../src/facts/readMap';
import { complaints, without } from './files';

type Json = Record<string, unknown>;

const sea: Json = { id: 'sea', kind: 'sea', points: [[129, 35], [103, 1], { name: 'port', at: [4, 52] }] }; // prettier-ignore
const rail: Json = {
  id: 'rail',
  kind: 'rail',
  points: [
    { name: 'start', at: [129, 35] },
    { name: 'bridge', at: [127, 37.5] },
    { name: 'tunnel', at: [130.6, 42.4] },
    { name: 'end', at: [131, 44] },
  ],
  gap: ['bridge', 'tunnel'],
};

/** A map.json of short lines. */
const mapJson = (change: Json = {}): Json => ({
  sources: { atlas: { publisher: 'Harbour Board', title: 'Atlas' } },
  routes: [sea, rail],
  ...change,
});

const problems = (json: unknown) => complaints(() => readMap(json, 'map.json'));
const withRoute = (change: Json) => mapJson({ routes: [{ ...sea, ...change }] });

test('routes keep their order, and what is not said is filled in', () => {
  const map = readMap(mapJson(), 'map.json');
  expect(map.sources).toEqual([{ id: 'atlas', publisher: 'Harbour Board', title: 'Atlas' }]);
  expect(map.routes[0]).toEqual({
    ...{ id: 'sea', kind: 'sea', gap: null, smooth: true },
    points: [{ at: [129, 35] }, { at: [103, 1] }, { name: 'port', at: [4, 52] }],
  });
  expect(map.routes[1]).toMatchObject({ gap: ['bridge', 'tunnel'] });
  expect(map).toMatchObject({ view: { centre: null, degrees: null }, places: [], lens: null });
});

test('a place is where it says, or where a route has a point of its name', () => {
  const places = [{ name: 'port' }, { name: 'cape', at: [10, 20], route: 'rail' }];
  expect(readMap(mapJson({ places }), 'map.json').places).toEqual([
    { name: 'port', at: [4, 52], route: 'sea' },
    { name: 'cape', at: [10, 20], route: 'rail' },
  ]);
});

test('view and lens are kept', () => {
  const change = {
    view: { centre: [78, 44], degrees: 90 },
    lens: { centre: [129, 40], degrees: 5.6, stops: ['bridge', 'tunnel'] },
  };
  expect(readMap(mapJson(change), 'map.json')).toMatchObject(change);
});

test.each([
  [
    'a longitude beyond the antimeridian',
    withRoute({ points: [[129, 35], [103, 1], [200, 52]] }), // prettier-ignore
    'sea: point 3: longitude 200 is out of range; write degrees from -180 to 180',
  ],
  [
    'a latitude beyond the pole',
    withRoute({ points: [[129, 35], { name: 'pole', at: [-170, 90.5] }] }), // prettier-ignore
    'sea: pole: latitude 90.5 is out of range; write degrees from -90 to 90',
  ],
  [
    'a point of one number',
    withRoute({ points: [[129], [4, 52]] }),
    'sea: points.0 [129] is not a point; write [longitude, latitude], or { "name": …, "at": [longitude, latitude] } with a name in small letters, digits and hyphens',
  ],
  [
    'a point with a name of large letters',
    withRoute({ points: [{ name: 'Port', at: [4, 52] }, [4, 50]] }), // prettier-ignore
    'sea: points.0 {"name":"Port","at":[4,52]} is not a point; write [longitude, latitude], or { "name": …, "at": [longitude, latitude] } with a name in small letters, digits and hyphens',
  ],
  [
    'a line of one point',
    withRoute({ points: [[129, 35]] }),
    'sea: points [[129,35]] is too short for a line; give at least a start and an end',
  ],
  [
    'a kind that is none',
    withRoute({ kind: 'camel' }),
    'sea: kind "camel" is unknown; use one of sea, rail, road, air',
  ],
  [
    'a gap between points that the route does not have',
    mapJson({ routes: [{ ...rail, gap: ['bridge', 'ferry'] }] }),
    'rail: gap "ferry" is none of its points; use one of start, bridge, tunnel, end',
  ],
  [
    'a gap against the direction of the route',
    mapJson({ routes: [{ ...rail, gap: ['tunnel', 'bridge'] }] }),
    'rail: gap leads back from "tunnel" to "bridge"; turn them round',
  ],
  [
    'two points of one name',
    withRoute({ points: [{ name: 'port', at: [4, 52] }, { name: 'port', at: [5, 52] }] }), // prettier-ignore
    'sea: port: id stands more than once; give each its own',
  ],
  [
    'two routes of one id',
    mapJson({ routes: [sea, sea] }),
    'sea: id stands more than once; give each its own',
  ],
  ['no route', mapJson({ routes: [] }), 'routes [] is empty; give a route'],
  [
    'six routes',
    mapJson({ routes: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...sea, id })) }),
    /^map\.json: routes \[.*… are too many to be told apart; give at most 5$/,
  ],
  [
    'a place without a point',
    mapJson({ places: [{ name: 'cape' }] }),
    'places: cape: is no point of a route; give it an "at"',
  ],
  [
    'a place of a route that is none',
    mapJson({ places: [{ name: 'port', route: 'air' }] }),
    'places: port: route "air" is unknown; use one of sea, rail',
  ],
  [
    'a lens on points of two routes',
    mapJson({ lens: { centre: [129, 40], degrees: 5, stops: ['port', 'bridge'] } }),
    'lens: stops are not points of one route; name some that are',
  ],
  [
    'a lens on one point twice',
    mapJson({ lens: { centre: [129, 40], degrees: 5, stops: ['bridge', 'bridge'] } }),
    'lens: bridge: id stands more than once; give each its own',
  ],
  [
    'a lens that sees all',
    mapJson({ lens: { centre: [129, 40], degrees: 50, stops: ['bridge'] } }),
    'lens: degrees 50 is not an angle; write degrees from 1 to 30',
  ],
  [
    'a view beyond the pole',
    mapJson({ view: { centre: [0, 100] } }),
    'view: centre: latitude 100 is out of range; write degrees from -90 to 90',
  ],
])('%s is refused with file, place and cure', (_, json, message) => {
  const found = problems(json);
  expect(found).toHaveLength(1);
  if (typeof message === 'string') expect(found[0]).toBe(`map.json: ${message}`);
  else expect(found[0]).toMatch(message);
});

test('the ends of the range are places', () => {
  expect(problems(withRoute({ points: [[180, 90], [-180, -90]] }))).toEqual([]); // prettier-ignore
});

test('all that is wrong is told at once', () => {
  const lost = { points: [[181, 0], [0, -91]] }; // prettier-ignore
  const routes = [
    { ...sea, ...lost },
    { ...rail, ...lost, gap: ['a', 'b'] },
  ];
  const found = problems(mapJson({ routes, places: [{ name: 'cape' }] }));
  expect(found).toHaveLength(7);
});

test('a missing line is told by its name', () => {
  expect(problems(without(mapJson(), 'routes'))).toEqual(['map.json: routes is missing; add it']);
});

test.each([[null], [[]], ['x'], [{ routes: null }]])(
  'content that is no map is refused without a crash: %j',
  (json) => {
    expect(problems(json).length).toBeGreaterThan(0);
    for (const line of problems(json)) expect(line).toMatch(/^map\.json: .*; /);
  },
);
