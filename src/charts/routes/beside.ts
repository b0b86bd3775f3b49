/** Where the name of a place, or of a way, can stand on a map, and how well. Runs at build only. */
import type { Text } from '../labels';
import type { Corner } from '../simplify';
import { DROP, LINE, RISE } from '../textWidth';
import type { Option } from './arrange';

/** Where a text stands from what it names: to a side of it, and how its lines hang from there. */
const sides = [
  { dx: 1, dy: 0, anchor: 'start', cost: 0 },
  { dx: -1, dy: 0, anchor: 'end', cost: 0 },
  { dx: 0, dy: -1, anchor: 'middle', cost: 1 },
  { dx: 0, dy: 1, anchor: 'middle', cost: 1 },
  { dx: 0.7, dy: -0.7, anchor: 'start', cost: 0.5 },
  { dx: 0.7, dy: 0.7, anchor: 'start', cost: 0.5 },
  { dx: -0.7, dy: -0.7, anchor: 'end', cost: 0.5 },
  { dx: -0.7, dy: 0.7, anchor: 'end', cost: 0.5 },
] as const;

/** From a text's place down to its first baseline: above, beside, or below what it names. */
function dropOf(lines: readonly string[], dy: number): number {
  const more = (lines.length - 1) * LINE;
  const drop = dy < 0 ? -more - DROP : dy > 0 ? RISE : (RISE - DROP - more) / 2;
  return Math.round(drop * 100) / 100;
}

/** What a unit between a name and its place costs. */
const AWAY = 0.5;

/** The texts at all sides of a point, `gaps` away from it; the first gap costs nothing. */
const around = (
  [x, y]: Corner,
  lines: readonly string[],
  gaps: readonly number[],
  bold: boolean,
): Option<Text>[] =>
  gaps.flatMap((gap) =>
    sides.map(({ dx, dy, anchor, cost }) => ({
      item: {
        ...{ lines, anchor, bold },
        x: Math.round(x + dx * gap),
        y: Math.round(y + dy * gap),
        drop: dropOf(lines, dy),
      },
      cost: cost + (gap - gaps[0]!) * AWAY,
    })),
  );

const dearer = (options: readonly Option<Text>[], by: number): Option<Text>[] =>
  options.map(({ item, cost }) => ({ item, cost: cost + by }));

/** A text on two lines, as even as they can be; null for a single word. */
function broken(text: string): readonly string[] | null {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const off = (at: number) => Math.abs((text.length - 1) / 2 - at);
  const [at] = spaces.sort((a, b) => off(a) - off(b));
  return at === undefined ? null : [text.slice(0, at), text.slice(at + 1)];
}

/** Beside the dot of a place; on two lines where one has no room. */
export function besidePlace(dot: Corner, name: string): Option<Text>[] {
  const gaps = [7, 11, 17];
  const two = broken(name);
  return [
    ...around(dot, [name], gaps, false),
    ...(two ? dearer(around(dot, two, gaps, false), 1) : []),
  ];
}

/** What it costs to name a way at its end, and not at its middle. */
const OFF_MIDDLE = 3;

/** Along the way, the better the nearer to its middle. */
export const besideWay = (way: readonly Corner[], lines: readonly string[]): Option<Text>[] =>
  way.flatMap((point, i) => {
    const off = Math.abs((2 * i) / (way.length - 1) - 1);
    return dearer(around(point, lines, [7, 14], true), off * OFF_MIDDLE);
  });
