/** A small made-up map: two ways between two ports, by sea and by rail, and a lens where the rail breaks off. */
import type { MapRoute, StoryMap } from '../../../src/facts/readMap';
import { routesLayout, type RoutesInput } from '../../../src/charts/routes/layout';

export const route = (id: string, points: MapRoute['points'], change: Partial<MapRoute> = {}) => ({
  ...{ id, points, kind: 'sea', gap: null, smooth: true },
  ...change,
}) as MapRoute; // prettier-ignore

const sea = route('sea', [
  { name: 'east-port', at: [50, 10] },
  { at: [45, -10] },
  { at: [25, -20] },
  { at: [0, -10] },
  { name: 'west-port', at: [-10, 10] },
]);

const rail = route(
  'rail',
  [
    { name: 'east-port', at: [50, 10] },
    { name: 'bridge', at: [47, 12] },
    { name: 'tunnel', at: [44, 14] },
    { at: [20, 20] },
    { name: 'capital', at: [-5, 15] },
  ],
  { kind: 'rail', gap: ['bridge', 'tunnel'] },
);

export const map: Omit<StoryMap, 'sources'> = {
  view: { centre: [20, 5], degrees: 90 },
  routes: [sea, rail],
  places: [
    { name: 'east-port', at: [50, 10], route: 'sea' },
    { name: 'west-port', at: [-10, 10], route: 'sea' },
  ],
  lens: { centre: [46, 12.5], degrees: 6, stops: ['bridge', 'tunnel'], areas: [] },
  areas: [],
};

const square = (west: number, south: number, size: number) => ({
  type: 'Polygon' as const,
  coordinates: [
    [
      [west, south],
      [west, south + size],
      [west + size, south + size],
      [west + size, south],
      [west, south],
    ],
  ],
});

export const names: RoutesInput['names'] = {
  routes: { sea: ['By sea', '9,000 km'], rail: ['By rail', '6,000 km'] },
  places: {
    'east-port': 'East Port',
    'west-port': 'West Port',
    bridge: 'Bridge',
    tunnel: 'Tunnel',
  },
};

export const input = (change: Partial<RoutesInput> = {}): RoutesInput => ({
  map,
  names,
  lengths: new Map(),
  land: { far: () => square(0, 0, 30), near: () => square(40, 10, 5) },
  ...change,
});

/** Of the map above, with something altered. */
export const layoutOf = (change: Partial<Omit<StoryMap, 'sources'>> = {}) =>
  routesLayout(input({ map: { ...map, ...change } })).layout;
