import { createRequire } from 'node:module';
import { feature } from 'topojson-client';
import { readJson } from './readJson';

type Topology = Parameters<typeof feature>[0];
export type Land = ReturnType<typeof feature>;

const known = new Map<string, Land>();

/**
 * Natural Earth's land without borders, as the package world-atlas brings it: at 1:110 million for much
 * of the world, at 1:50 million for a part seen closer. Reads from disk, so it runs at build and in
 * tests only; read once.
 */
export function loadLand(scale: '110m' | '50m'): Land {
  const atlas = createRequire(import.meta.url).resolve(`world-atlas/land-${scale}.json`);
  const land = known.get(scale) ?? feature(readJson(atlas) as Topology, 'land');
  known.set(scale, land);
  return land;
}
