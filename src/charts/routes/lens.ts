/**
 * A part of the globe seen closer, in a lens beside it, and what stands in it. Runs at build only.
 */
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import type { LonLat } from '../../facts/mapFile';
import type { MapRoute, StoryMap } from '../../facts/readMap';
import { dotsAt, type Name, type Obstacles } from './labels';
import {
  lensDiscs,
  lensOf,
  onGlobe,
  placeOf,
  shownAt,
  type DrawnMap,
  type Look,
  type MapNames,
} from './look';
import { coastOf, landShape } from './paths';
import type { Corner, Disc, LensLayout } from './scale';
import { rimOf, sidesOf, wayInLens } from './ways';

type Lens = NonNullable<StoryMap['lens']>;

/** A stop's dot, to the outer edge of its line. */
const STOP = 4.25;

/** The first place that is clear of what is drawn on the globe, or the one that is clearer. */
function lensDisc(drawn: readonly Corner[], globe: Disc): Disc {
  const room = ({ x, y, r }: Disc) =>
    Math.min(...drawn.map((corner) => Math.hypot(corner[0] - x, corner[1] - y) - r));
  const [first, second] = lensDiscs(globe);
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

/** Where the lens looks, on the globe, and the line from there to the lens. */
function aimAt(asked: Lens, disc: Disc, { globe, disc: whole, sight }: Look) {
  const [x, y] = shownAt(asked.centre, globe, 'lens: centre');
  const from = { x, y, r: Math.floor(onGlobe(whole, sight, asked.degrees)) };
  const down = Math.sign(disc.y - y);
  return { from, aim: [x, y + down * from.r, disc.x, disc.y - down * disc.r] as const };
}

/** Names of stops, beside their dots and clear of the line and of the lens' rim. */
function stopNames(asked: Lens, { places }: MapNames, stops: Corner[], clearOf: Obstacles): Name[] {
  return asked.stops.map((name, i) => ({
    ...{ kind: 'place', lines: [places[name]!], at: [stops[i]!], clearOf },
    others: stops.filter((_, other) => other !== i),
  }));
}

/** Names of areas, where a projection shows their points. */
export const areaNames = (
  areas: DrawnMap['areas'],
  { places }: MapNames,
  projection: GeoProjection,
  clearOf: Obstacles,
): Name[] =>
  areas.map(({ name, at }) => ({
    ...{ kind: 'area', lines: [places[name]!], others: [], clearOf },
    at: [shownAt(at, projection, `areas: ${name}`)],
  }));

/** Throws a RangeError for a centre that the globe, or a stop or an area that the lens, does not show. */
export function closer(
  asked: Lens,
  routes: readonly MapRoute[],
  land: GeoPermissibleObjects,
  names: MapNames,
  look: Look,
  drawn: readonly Corner[],
): Closer {
  const disc = lensDisc(drawn, look.disc);
  const projection = lensOf(disc, asked);
  const { order, route, at } = stopsIn(asked, routes);
  const stops = at.map((point, i) => shownAt(point, projection, `lens: ${asked.stops[i]}`));
  const { from, aim } = aimAt(asked, disc, look);
  const line = route.points.map((point) => placeOf(point.at, projection));
  const clear: Obstacles = {
    ...{ discs: [], dots: dotsAt(stops, STOP), coasts: coastOf(land, projection) },
    lines: [...rimOf(disc), ...sidesOf(line.filter((corner) => corner !== null))],
  };
  return {
    lens: {
      ...{ ...disc, route: order, from, aim, stops, labels: [] },
      land: landShape(land, projection),
      ...wayInLens(route, projection),
    },
    names: [
      ...stopNames(asked, names, stops, clear),
      ...areaNames(asked.areas, names, projection, { ...clear, coasts: [] }),
    ],
    obstacles: { discs: [disc], lines: [...rimOf(from), aim], coasts: [], dots: [] },
  };
}
