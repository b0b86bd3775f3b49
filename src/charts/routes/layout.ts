/**
 * Where the routes and their names stand on a globe, from points in degrees. Runs at build only.
 */
import type { GeoPermissibleObjects, GeoProjection } from 'd3';
import { HEIGHT } from '../box';
import { dotsAt, placeNames, type Name, type NameText, type Obstacles } from './labels';
import { areaNames, closer, type Closer } from './lens';
import { hidden, lookAt, nameless, shownAt, type DrawnMap, type Look, type MapNames } from './look';
import { coastOf, landShape } from './paths';
import type { Corner, LandShape, RouteLabel, RoutesLayout, Way } from './scale';
import { straightHeight, straightLines, type Length } from './straight';
import { along, gapOf, rimOf, sidesOf, wayOf } from './ways';

export interface RoutesInput {
  map: DrawnMap;
  /** Land as GeoJSON, for a look from far away and for one from close by. */
  land: { far: () => GeoPermissibleObjects; near: () => GeoPermissibleObjects };
  names: MapNames;
  /** What can be compared, by the ids of routes: lengths in one unit. */
  lengths: ReadonlyMap<string, Omit<Length, 'gap'>>;
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

/** The ways on the globe, each with its straight line where it has one. */
function waysOf({ map, lengths }: RoutesInput, { globe }: Look, dots: readonly Corner[]): Way[] {
  const compared = map.routes.filter(({ id }) => lengths.has(id));
  const straight = straightLines(
    new Map(compared.map((route) => [route.id, { ...lengths.get(route.id)!, gap: gapOf(route) }])),
  );
  return map.routes.map((route) => {
    const own = straight.get(route.id);
    return { ...wayOf(route, globe, dots), ...(own && { straight: own }) };
  });
}

/** Names of places, then of ways, whose lengths stand at their straight lines where they have one, then of areas. */
function namesOf(
  { map, names }: RoutesInput,
  dots: readonly Corner[],
  ways: readonly Way[],
  globe: GeoProjection,
  clearOf: Obstacles,
): Name[] {
  const marked = [...dots, ...ways.flatMap(({ stops }) => stops)];
  const places = map.places.map(({ name }, i): Name => {
    const others = marked.filter((dot) => dot !== dots[i]);
    return { kind: 'place', lines: [names.places[name]!], at: [dots[i]!], others, clearOf };
  });
  const routes = ways.map(({ id, line, straight }, i): Name => {
    const others = ways.filter((_, other) => other !== i).flatMap((other) => along(other.line));
    const lines = straight ? names.routes[id]!.slice(0, 1) : names.routes[id]!;
    return { kind: 'way', lines, at: along(line), others, clearOf };
  });
  const areas = areaNames(map.areas, names, globe, { ...clearOf, coasts: [] });
  return [...places, ...routes, ...areas];
}

const label = (
  { lines, x, y, drop, anchor, roomy }: NameText,
  route: number,
  kind: RouteLabel['kind'],
): RouteLabel => ({ route, kind, lines, x, y, drop, anchor, ...(roomy && { roomy }) });

/** The texts of names on the globe, in the order of `namesOf`, with the routes that they come with. */
function labelsOf(
  map: DrawnMap,
  dots: readonly Corner[],
  texts: readonly NameText[],
): RouteLabel[] {
  const order = new Map(map.routes.map(({ id }, i) => [id, i]));
  const { places, routes } = map;
  return texts.map((text, i) => {
    const place = places[i];
    if (place) return { ...label(text, order.get(place.route)!, 'place'), dot: dots[i]! };
    const way = i - places.length;
    return way < routes.length ? label(text, way, 'way') : label(text, 0, 'area');
  });
}

/** Dots of places, and of ends of ways, to the outer edge of their lines. */
const PLACE = 3;
const STOP = 3.25;

/** What names on the globe keep clear of. */
function obstaclesOf(
  { disc, globe }: Look,
  land: GeoPermissibleObjects,
  ways: readonly Way[],
  dots: readonly Corner[],
  near: Closer | null,
): Obstacles {
  const lines = ways.flatMap(({ line }) => sidesOf(line));
  return {
    discs: near?.obstacles.discs ?? [],
    coasts: [...rimOf(disc), ...coastOf(land, globe)],
    lines: [...lines, ...(near?.obstacles.lines ?? [])],
    dots: [
      ...dotsAt(dots, PLACE),
      ...dotsAt(
        ways.flatMap(({ stops }) => stops),
        STOP,
      ),
    ],
  };
}

/**
 * Throws a RangeError with every problem on a line of its own: points that the globe hides, routes and
 * places without a name, a stop that the lens does not show, names without room.
 */
export function routesLayout(input: RoutesInput): DrawnRoutes {
  const { map, names, land, lengths } = input;
  const look = lookAt(map, HEIGHT - straightHeight(lengths.size));
  refuse(input, look);
  const dots = map.places.map(({ at }) => shownAt(at, look.globe));
  const ways = waysOf(input, look, dots);
  const whole = look.sight.degrees < FAR ? land.near() : land.far();
  const drawn = ways.flatMap(({ line }) => along(line));
  const near = map.lens && closer(map.lens, map.routes, land.near(), names, look, drawn);
  const clearOf = obstaclesOf(look, whole, ways, dots, near);
  const onGlobe = namesOf(input, dots, ways, look.globe, clearOf);
  const texts = placeNames([...onGlobe, ...(near?.names ?? [])]);
  const labels = labelsOf(map, dots, texts.slice(0, onGlobe.length));
  const inLens = texts.slice(onGlobe.length);
  const lens = near && {
    ...near.lens,
    labels: inLens.map((text, i) => label(text, near.lens.route, near.names[i]!.kind)),
  };
  return {
    layout: { disc: look.disc, ways, labels, ...(lens && { lens }) },
    land: landShape(whole, look.globe),
  };
}
