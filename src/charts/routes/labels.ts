/** Where the names on the globe stand: placed by hand, clear of the lines and of each other. */
import type { RouteLabel } from './scale';
import type { Corner } from '../simplify';

/** The name of each route with its length, and the names of places; each text's lines from above. */
export interface LabelWords {
  ways: Record<'suez' | 'arctic' | 'rail', readonly string[]>;
  places: Record<'start' | 'end' | 'suez-canal' | 'bering-strait', readonly string[]>;
  /** The three stops of the lens. */
  stops: readonly [string, string, string];
}

type Places = Record<keyof LabelWords['places'], Corner>;

/** The first line's place. */
const ways = [
  { route: 'suez', x: 160, y: 312, anchor: 'middle' },
  { route: 'arctic', x: 180, y: 106, anchor: 'middle' },
  { route: 'rail', x: 180, y: 172, anchor: 'middle' },
] as const;

/** Distance of the first line from the place it names. */
const places = [
  { id: 'start', route: 'suez', dx: 9, dy: 14, anchor: 'start' },
  { id: 'end', route: 'suez', dx: -8, dy: -32, anchor: 'end' },
  { id: 'suez-canal', route: 'suez', dx: -9, dy: -4, anchor: 'end' },
  { id: 'bering-strait', route: 'arctic', dx: 9, dy: -4, anchor: 'start' },
] as const;

const beside = ([x, y]: Corner, dx: number, dy: number): Corner => [
  Math.round(x + dx),
  Math.round(y + dy),
];

export const routeLabels = (at: Places, words: LabelWords): RouteLabel[] => [
  ...places.map(({ id, route, dx, dy, anchor }): RouteLabel => {
    const [x, y] = beside(at[id], dx, dy);
    return { route, kind: 'place', lines: words.places[id], x, y, anchor, dot: at[id] };
  }),
  ...ways.map((way): RouteLabel => ({ ...way, kind: 'way', lines: words.ways[way.route] })),
];

const besideStops = [
  { dx: -9, dy: 7 },
  { dx: -8, dy: 5 },
  { dx: -9, dy: 3 },
] as const;

/** Names of the lens's stops, in their order. */
export const lensLabels = (stops: readonly Corner[], { stops: names }: LabelWords): RouteLabel[] =>
  besideStops.flatMap(({ dx, dy }, i) => {
    const stop = stops[i];
    if (!stop) return [];
    const [x, y] = beside(stop, dx, dy);
    return { route: 'rail', kind: 'place', lines: [names[i]!], x, y, anchor: 'end' };
  });
