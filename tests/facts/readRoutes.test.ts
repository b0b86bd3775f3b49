import { expect, test } from 'vitest';
import { readRoutes } from '../../src/facts/readRoutes';
import { complaints, without } from './files';

/** A routes.json of the shortest lines. */
const routesJson = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
  sources: { atlas: { publisher: 'Harbour Board', title: 'Atlas' } },
  suez: [[129, 35], [103, 1], [4, 52]], // prettier-ignore
  arctic: [[129, 35], [-170, 66], [4, 52]], // prettier-ignore
  rail: [
    { city: 'Busan', at: [129, 35] },
    { city: 'Seoul', at: [127, 37.5] },
    { city: 'Khasan', at: [130.6, 42.4] },
  ],
  gap: ['Seoul', 'Khasan'],
  passages: { 'suez-canal': [32.4, 30.6], 'bering-strait': [-168.9, 65.9] },
  ...change,
});

const problems = (json: unknown) => complaints(() => readRoutes(json, 'routes.json'));

test('waypoints keep their order, and each source gets its id', () => {
  const { sources, suez, rail, gap } = readRoutes(routesJson(), 'routes.json');
  expect(sources).toEqual([{ id: 'atlas', publisher: 'Harbour Board', title: 'Atlas' }]);
  expect(suez).toEqual([
    [129, 35],
    [103, 1],
    [4, 52],
  ]);
  expect(rail.map(({ city }) => city)).toEqual(['Busan', 'Seoul', 'Khasan']);
  expect(gap).toEqual(['Seoul', 'Khasan']);
});

test.each([
  [
    'a longitude beyond the antimeridian',
    { suez: [[129, 35], [103, 1], [200, 52]] }, // prettier-ignore
    'suez: point 3: longitude 200 is out of range; write degrees from -180 to 180',
  ],
  [
    'a latitude beyond the pole',
    { arctic: [[129, 35], [-170, 90.5]] }, // prettier-ignore
    'arctic: point 2: latitude 90.5 is out of range; write degrees from -90 to 90',
  ],
  [
    'a city with its coordinates the wrong way round',
    { rail: [{ city: 'Seoul', at: [37.5, 127] }, { city: 'Khasan', at: [130.6, 42.4] }] }, // prettier-ignore
    'rail: Seoul: latitude 127 is out of range; write degrees from -90 to 90',
  ],
  [
    'a point of one number',
    { suez: [[129], [4, 52]] },
    'entry 1 of suez: [129] is not a point; write [longitude, latitude] in degrees',
  ],
  [
    'a point that is no number',
    { suez: [[129, 35], [4, null]] }, // prettier-ignore
    'entry 2 of suez: [4,null] is not a point; write [longitude, latitude] in degrees',
  ],
  [
    'a line of one point',
    { arctic: [[129, 35]] },
    'arctic [[129,35]] is too short for a line; give at least a start and an end',
  ],
  [
    'a gap between cities that the line does not have',
    { gap: ['Seoul', 'Chasan'] },
    'gap: "Chasan" is not on the line; use a city of rail',
  ],
  [
    'a gap against the direction of the line',
    { gap: ['Khasan', 'Seoul'] },
    'gap: "Khasan" is not before "Seoul" on the line; turn them round',
  ],
])('%s is refused with file, place and cure', (_, change, message) => {
  expect(problems(routesJson(change))).toEqual([`routes.json: ${message}`]);
});

test('the ends of the range are places', () => {
  const ends = [[180, 90], [-180, -90]]; // prettier-ignore
  expect(problems(routesJson({ suez: ends }))).toEqual([]);
});

test('all points out of range are told at once', () => {
  const lost = [[181, 0], [0, -91]]; // prettier-ignore
  expect(problems(routesJson({ suez: lost, arctic: lost }))).toHaveLength(4);
});

test('a missing line is told by its name', () => {
  expect(problems(without(routesJson(), 'arctic'))).toEqual([
    'routes.json: arctic is missing; add it',
  ]);
});

test.each([[null], [[]], ['x'], [{ suez: null }]])(
  'content that is no file of routes is refused without a crash: %j',
  (json) => {
    expect(problems(json).length).toBeGreaterThan(0);
    for (const line of problems(json)) expect(line).toMatch(/^routes\.json: .*; /);
  },
);
