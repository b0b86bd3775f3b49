/** The part of the globe that is seen closer. Runs at build only. */
import type { GeoPermissibleObjects } from 'd3';
import type { LonLat } from '../../facts/mapFile';
import type { MapRoute, StoryMap } from '../../facts/readMap';
import type { Corner } from '../simplify';
import { lensDiscs, lensOf, onGlobe } from './globe';
import { landShape } from './land';
import type { Name, Obstacles } from './labels';
import type { Look, MapNames } from './look';
import type { Disc, LensLayout } from './scale';
import { rimOf, sidesOf } from './sides';
import { placeOf, shownAt, wayInLens } from './ways';

export type Lens = NonNullable<StoryMap['lens']>;

/** The first place that is clear of what is drawn on the globe, or the one that is clearer. */
export function lensDisc(drawn: readonly Corner[]): Disc {
  const room = ({ x, y, r }: Disc) =>
    Math.min(...drawn.map((corner) => Math.hypot(corner[0] - x, corner[1] - y) - r));
  const [first, second] = lensDiscs as readonly [Disc, Disc];
  return room(first) >= Math.min(3, room(second)) ? first : second;
}

/** The route that has all stops of a lens, and where they are on it. */
function stopsIn({ stops }: Lens, routes: readonly MapRoute[]) {
  const found = ({ points }: MapRoute) =>
    stops.map((stop) => points.find(({ name }) => name === stop)?.at);
  const order = routes.findIndex((route) => found(route).every(Boolean));
  return { order, route: routes[order]!, at: found(routes[order]!) as LonLat[] };
}

export interface Closer {
  lens: LensLayout;
  /** Of the stops in it, still to be placed. */
  names: Name[];
  /** What it adds to what other names keep clear of. */
  obstacles: Obstacles;
}

/** Throws a RangeError for a centre that the globe, or a stop that the lens, does not show. */
export function closer(
  asked: Lens,
  routes: readonly MapRoute[],
  land: GeoPermissibleObjects,
  names: MapNames,
  { globe, disc: whole, sight }: Look,
  drawn: readonly Corner[],
): Closer {
  const disc = lensDisc(drawn);
  const projection = lensOf(disc, asked);
  const { order, route, at } = stopsIn(asked, routes);
  const stops = at.map((point, i) => shownAt(point, projection, `lens: ${asked.stops[i]}`));
  const [x, y] = shownAt(asked.centre, globe, 'lens: centre');
  const from = { x, y, r: Math.floor(onGlobe(whole, sight, asked.degrees)) };
  const down = Math.sign(disc.y - y);
  const aim = [x, y + down * from.r, disc.x, disc.y - down * disc.r] as const;
  const corners = route.points
    .map((point) => placeOf(point.at, projection))
    .filter((c) => c !== null);
  const clearOf: Obstacles = {
    discs: [],
    lines: [...rimOf(disc), ...sidesOf(corners)],
    dots: stops,
  };
  return {
    lens: {
      ...disc,
      ...{ route: order, from, aim },
      land: landShape(land, projection),
      ...wayInLens(route, projection),
      ...{ stops, labels: [] },
    },
    names: asked.stops.map((name, i) => ({
      ...{ kind: 'place', lines: [names.places[name]!], at: [stops[i]!], clearOf },
      others: stops.filter((_, other) => other !== i),
    })),
    obstacles: { discs: [disc], lines: [...rimOf(from), aim], dots: [] },
  };
}
