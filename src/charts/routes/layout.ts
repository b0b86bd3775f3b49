/** Where the routes and their names stand on a globe, from points in degrees. Runs at build only. */
import type { GeoPermissibleObjects } from 'd3';
import type { Text } from '../labels';
import { landShape } from './paths';
import type { Corner, LandShape, RouteLabel, RoutesLayout, Way } from './scale';
import { placeNames, type Name, type Obstacles } from './labels';
import { closer } from './lens';
import { hidden, lookAt, nameless, shownAt, type DrawnMap, type MapNames } from './look';
import { along, rimOf, sidesOf, wayOf } from './ways';

export interface RoutesInput {
  map: DrawnMap;
  /** Land as GeoJSON, for a look from far away and for one from close by. */
  land: { far: () => GeoPermissibleObjects; near: () => GeoPermissibleObjects };
  names: MapNames;
}

export interface DrawnRoutes {
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
  const texts = placeNames([...namesOf(input, dots, ways, clearOf), ...(near?.names ?? [])]);
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
