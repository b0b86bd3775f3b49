/**
 * Where the routes and their names stand on a globe, and in the lens that sees a part of it closer, from
 * points in degrees. Runs at build only.
 */
import type { GeoPermissibleObjects } from 'd3';
import type { LonLat } from '../../facts/mapFile';
import type { MapRoute, StoryMap } from '../../facts/readMap';
import type { Segment, Text } from '../labels';
import { placeNames, type Name, type Obstacles } from './labels';
import {
  hidden,
  lensDiscs,
  lensOf,
  lookAt,
  nameless,
  onGlobe,
  placeOf,
  shownAt,
  type DrawnMap,
  type Look,
  type MapNames,
} from './look';
import { landShape } from './paths';
import type { Corner, Disc, LandShape, LensLayout, RouteLabel, RoutesLayout, Way } from './scale';
import { along, rimOf, sidesOf, wayInLens, wayOf } from './ways';

type Lens = NonNullable<StoryMap['lens']>;

/** The first place that is clear of what is drawn on the globe, or the one that is clearer. */
function lensDisc(drawn: readonly Corner[]): Disc {
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

interface Closer {
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
function stopNames(asked: Lens, { places }: MapNames, stops: Corner[], lines: Segment[]): Name[] {
  const clearOf = { discs: [], lines, dots: stops };
  return asked.stops.map((name, i) => ({
    ...{ kind: 'place', lines: [places[name]!], at: [stops[i]!], clearOf },
    others: stops.filter((_, other) => other !== i),
  }));
}

/** Throws a RangeError for a centre that the globe, or a stop that the lens, does not show. */
function closer(
  asked: Lens,
  routes: readonly MapRoute[],
  land: GeoPermissibleObjects,
  names: MapNames,
  look: Look,
  drawn: readonly Corner[],
): Closer {
  const disc = lensDisc(drawn);
  const projection = lensOf(disc, asked);
  const { order, route, at } = stopsIn(asked, routes);
  const stops = at.map((point, i) => shownAt(point, projection, `lens: ${asked.stops[i]}`));
  const { from, aim } = aimAt(asked, disc, look);
  const line = route.points.map((point) => placeOf(point.at, projection));
  const clear = [...rimOf(disc), ...sidesOf(line.filter((corner) => corner !== null))];
  return {
    lens: {
      ...{ ...disc, route: order, from, aim, stops, labels: [] },
      land: landShape(land, projection),
      ...wayInLens(route, projection),
    },
    names: stopNames(asked, names, stops, clear),
    obstacles: { discs: [disc], lines: [...rimOf(from), aim], dots: [] },
  };
}

export interface RoutesInput {
  map: DrawnMap;
  /** Land as GeoJSON, for a look from far away and for one from close by. */
  land: { far: () => GeoPermissibleObjects; near: () => GeoPermissibleObjects };
  names: MapNames;
}

interface DrawnRoutes {
  layout: RoutesLayout;
  /** The land that its picture uses, to be defined once in a page. */
  land: LandShape;
}

/** Degrees around the middle from which on land from far away is fine enough. */
const FAR = 45;

function refuse({ map, names }: RoutesInput, look: ReturnType<typeof lookAt>): void {
  const problems = [
    ...hidden(map, look),
    ...nameless(map, names).map((id) => `${id}: nothing is said of it; give it a name`),
  ];
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
}

/** Names of places, then of ways. */
function namesOf(
  { map, names }: RoutesInput,
  dots: readonly Corner[],
  ways: readonly Way[],
  clearOf: Obstacles,
): Name[] {
  const places = map.places.map(({ name }, i): Name => {
    const others = clearOf.dots.filter((dot) => dot !== dots[i]);
    return { kind: 'place', lines: [names.places[name]!], at: [dots[i]!], others, clearOf };
  });
  const routes = ways.map(({ id, line }, i): Name => {
    const others = ways.filter((_, other) => other !== i).flatMap((other) => along(other.line));
    return { kind: 'way', lines: names.routes[id]!, at: along(line), others, clearOf };
  });
  return [...places, ...routes];
}

const label = (
  { lines, x, y, drop, anchor }: Text,
  route: number,
  kind: RouteLabel['kind'],
): RouteLabel => ({ route, kind, lines, x, y, drop, anchor });

/**
 * Throws a RangeError with every problem on a line of its own: points that the globe hides, routes and
 * places without a name, a stop that the lens does not show, names without room.
 */
export function routesLayout(input: RoutesInput): DrawnRoutes {
  const { map, names, land } = input;
  const look = lookAt(map);
  refuse(input, look);
  const dots = map.places.map(({ at }) => shownAt(at, look.globe));
  const ways = map.routes.map((route) => wayOf(route, look.globe, dots));
  const drawn = ways.flatMap(({ line }) => along(line));
  const near = map.lens && closer(map.lens, map.routes, land.near(), names, look, drawn);
  const clearOf: Obstacles = {
    discs: near?.obstacles.discs ?? [],
    lines: [
      ...rimOf(look.disc),
      ...ways.flatMap(({ line }) => sidesOf(line)),
      ...(near?.obstacles.lines ?? []),
    ],
    dots: [...dots, ...ways.flatMap(({ stops }) => stops)],
  };
  const texts = [...placeNames([...namesOf(input, dots, ways, clearOf), ...(near?.names ?? [])])];
  const order = new Map(map.routes.map(({ id }, i) => [id, i]));
  const places = map.places.map(({ route }, i) => ({
    ...label(texts.shift()!, order.get(route)!, 'place'),
    dot: dots[i]!,
  }));
  const labels = [...places, ...ways.map((_, i) => label(texts.shift()!, i, 'way'))];
  const lens = near && {
    ...near.lens,
    labels: texts.map((text) => label(text, near.lens.route, 'place')),
  };
  return {
    layout: { disc: look.disc, ways, labels, ...(lens && { lens }) },
    land: landShape(look.sight.degrees < FAR ? land.near() : land.far(), look.globe),
  };
}
