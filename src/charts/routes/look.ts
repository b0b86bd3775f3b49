/** How a story's map is looked at, and what it lacks. Runs at build only. */
import type { GeoProjection } from 'd3';
import type { LonLat } from '../../facts/mapFile';
import type { StoryMap } from '../../facts/readMap';
import { globeDisc, globeOf } from './globe';
import type { Disc } from './scale';
import { sightOf, type Sight } from './sight';
import { placeOf } from './ways';

export type DrawnMap = Omit<StoryMap, 'sources'>;

/** What is said on a map. */
export interface MapNames {
  /** At each route, by its id: its name, and mostly its length. */
  routes: Readonly<Record<string, readonly string[]>>;
  /** At each place, and at each stop of the lens. */
  places: Readonly<Record<string, string>>;
}

export interface Look {
  sight: Sight;
  disc: Disc;
  globe: GeoProjection;
}

export function lookAt({ view, routes, places, lens }: DrawnMap): Look {
  const points = routes.flatMap((route) => route.points.map(({ at }) => at));
  const sight = sightOf([...points, ...places.map(({ at }) => at)], view);
  const disc = globeDisc(lens !== null);
  return { sight, disc, globe: globeOf(disc, sight) };
}

/** Every point that the look hides. */
export function hidden({ routes, places }: DrawnMap, { sight, globe }: Look): string[] {
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
  ];
}

/** Every route and place of which nothing is said. */
export function nameless({ routes, places, lens }: DrawnMap, names: MapNames): string[] {
  const shown = [...places.map(({ name }) => name), ...(lens?.stops ?? [])];
  return [
    ...routes.filter(({ id }) => !names.routes[id]).map(({ id }) => id),
    ...new Set(shown.filter((name) => !names.places[name])),
  ];
}
