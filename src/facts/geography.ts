import { createRequire } from 'node:module';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { readJson } from './readJson';
import { readRoutes, type Waypoints } from './readRoutes';

type Topology = Parameters<typeof feature>[0];
type Land = ReturnType<typeof feature>;

/** What a map needs: the land of the world, without borders, and the ways across it. */
export interface Geography {
  /** At 1:110 million, for the whole, and at 1:50 million, for a part seen closer. */
  land: { far: Land; near: Land };
  waypoints: Waypoints;
}

/** Natural Earth's land, as the package world-atlas brings it. */
export function loadLand(scale: '110m' | '50m'): Land {
  const atlas = createRequire(import.meta.url).resolve(`world-atlas/land-${scale}.json`);
  const topology = readJson(atlas) as Topology;
  return feature(topology, 'land');
}

/** Reads from disk, so it runs at build and in tests only; throws as `readRoutes` does. */
export const loadGeography = (dir: string): Geography => ({
  land: { far: loadLand('110m'), near: loadLand('50m') },
  waypoints: readRoutes(readJson(join(dir, 'routes.json')), 'routes.json'),
});
