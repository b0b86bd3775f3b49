/** Where the routes and their names stand, from waypoints in degrees. Runs at build only. */
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3';
import { globe, globeDisc, lens, lensDisc } from './globe';
import { landShape } from './land';
import { lensLabels, routeLabels, type LabelWords } from './labels';
import type { LensLayout, RoutesLayout, Way } from './scale';
import type { Corner } from '../simplify';
import { spline } from '../spline';
import { tenth } from '../tenth';

type LonLat = readonly [longitude: number, latitude: number];

export interface RoutesInput {
  suez: readonly LonLat[];
  arctic: readonly LonLat[];
  /** Cities in the order of the line, and the two of them between which nothing runs through. */
  rail: readonly { city: string; at: LonLat }[];
  gap: readonly [from: string, to: string];
  passages: Readonly<Record<'suez-canal' | 'bering-strait', LonLat>>;
  /** Ids of the figures that the routes stand for. */
  figures: Readonly<Record<'suez' | 'arctic' | 'rail', string>>;
  /** Land as GeoJSON, for a look from close by. */
  land: GeoPermissibleObjects;
  words: LabelWords;
}

/** A place in viewBox units; throws for one that the projection hides. */
function place([longitude, latitude]: LonLat, projection: GeoProjection = globe): Corner {
  const shown: Corner[] = [];
  projection
    .stream({
      point: (x, y) => void shown.push([tenth(x), tenth(y)]),
      lineStart() {},
      lineEnd() {},
      polygonStart() {},
      polygonEnd() {},
    })
    .point(longitude, latitude);
  const [corner] = shown;
  if (!corner)
    throw new RangeError(
      `[${longitude}, ${latitude}] is out of sight; choose a place that the map shows`,
    );
  return corner;
}

function seaWay(id: 'suez' | 'arctic', input: RoutesInput): Way {
  const solid = spline(input[id].map((point) => place(point)));
  return { id, figure: input.figures[id], solid: [solid], stops: [] };
}

/** The line in its three parts: up to the gap, the gap, and from there on. */
function parts<Stop>({ rail, gap }: RoutesInput, stops: readonly Stop[]): [Stop[], Stop[], Stop[]] {
  const [from, to] = gap.map((name) => rail.findIndex(({ city }) => city === name)) as [
    number,
    number,
  ];
  return [stops.slice(0, from + 1), stops.slice(from, to + 1), stops.slice(to)];
}

function railWay(input: RoutesInput): Way {
  const corners = input.rail.map(({ at }) => place(at));
  const [before, gap, after] = parts(input, corners);
  return {
    id: 'rail',
    figure: input.figures.rail,
    solid: [spline(before), spline(after)],
    gap: spline(gap),
    // The ends of the gap are marked in the lens: here their dots would cover it.
    stops: [corners.at(-1)!],
  };
}

function lensLayout(input: RoutesInput): LensLayout {
  const draw = geoPath(lens).digits(1);
  const lines = parts(
    input,
    input.rail.map(({ at }) => at),
  ).map(
    (coordinates) =>
      draw({ type: 'LineString', coordinates: coordinates.map(([x, y]) => [x, y]) }) ?? '',
  );
  const [before, gap, after] = lines as [string, string, string];
  const named = [input.rail[0]!.city, ...input.gap].map((name) =>
    input.rail.find(({ city }) => city === name)!,
  );
  const stops = named.map(({ at }) => place(at, lens));
  const [x, y] = place(lens.invert!([lensDisc.x, lensDisc.y])!);
  return {
    ...lensDisc,
    from: { x, y, r: 16 },
    land: landShape(input.land, lens),
    solid: [before, after],
    gap,
    stops,
    labels: lensLabels(stops, input.words),
  };
}

/** Throws a RangeError for a waypoint that the globe, and for a stop that the lens, does not show. */
export function routesLayout(input: RoutesInput): RoutesLayout {
  const ways = [seaWay('suez', input), seaWay('arctic', input), railWay(input)];
  const at = {
    'suez-canal': place(input.passages['suez-canal']),
    'bering-strait': place(input.passages['bering-strait']),
    start: place(input.rail[0]!.at),
    end: place(input.suez.at(-1)!),
  };
  return { disc: globeDisc, ways, labels: routeLabels(at, input.words), lens: lensLayout(input) };
}
