/**
 * Names on a map find their places: inside the picture and clear of each other, and, as far as there is
 * room, clear of all lines and nearer to what they name than to anything else. Runs at build only.
 */
import { HEIGHT, WIDTH, type Box } from '../box';
import { lengthWithin, textBox, type Segment, type Text } from '../labels';
import { DROP, LINE, MOST_PHONES, PHONE, RISE } from '../textWidth';
import { arrange, type Option } from './arrange';
import type { Corner, Disc } from './scale';

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

/** A name of what lies around a point, best on it. */
function onArea(middle: Corner, name: string): Option<Text>[] {
  const two = broken(name);
  const nearby = (lines: readonly string[]) =>
    around(middle, lines, [0, 4, 8, 12, 16, 20, 24], false);
  return [...nearby([name]), ...(two ? dearer(nearby(two), 1) : [])].map(({ item, cost }) => ({
    item: { ...item, anchor: 'middle', drop: dropOf(item.lines, 0) },
    cost,
  }));
}

/** What names keep clear of. */
export interface Obstacles {
  lines: readonly Segment[];
  /** Edges of land, which are faint: only names of areas stand on them as well as anywhere. */
  coasts: readonly Segment[];
  /** What covers all below it. */
  discs: readonly Disc[];
  /** To the outer edge of their lines. */
  dots: readonly Disc[];
}

/** Dots of one size. */
export const dotsAt = (corners: readonly Corner[], r: number): Disc[] =>
  corners.map(([x, y]) => ({ x, y, r }));

/** A name to be placed: of a place at its dot, of a way along its line, or of an area around a point. */
export interface Name {
  kind: 'place' | 'way' | 'area';
  lines: readonly string[];
  /** The dot, points along the way, or the point. */
  at: readonly Corner[];
  /** Points of other things of its kind, with which it must not be mistaken. */
  others: readonly Corner[];
  clearOf: Obstacles;
}

/** A face may be wider than is reckoned with, and at its left the picture begins where all else does. */
const MARGIN = 6;
const bounds: Box = { x: MARGIN, y: 0, width: WIDTH - MARGIN, height: HEIGHT };

/**
 * On the lowest phones, with text of the size `PHONE`, names stand in the picture and apart, but some
 * lie on a line: that weighs less than on most phones.
 */
const SMALLEST = 0.3;

/** What it costs to leave out the name of an area there. */
const ROOMY = 30;

/** Around a text, so that it does not touch what is beside it. */
const CLEAR = 1.5;
const ON_DOT = 60;
const ON_LINE = 20;
const ON_COAST = 4;
const MISTAKEN = 6;
/** What a unit of a coast weighs of one of a line. */
const FAINT = 0.2;

function boxOf(text: Text, size: number): Box {
  const { x, y, width, height } = textBox(text, size);
  return {
    ...{ x: x - CLEAR, y: y - CLEAR },
    ...{ width: width + 2 * CLEAR, height: height + 2 * CLEAR },
  };
}

const away = ({ x, y, width, height }: Box, [cx, cy]: Corner): number =>
  Math.hypot(Math.max(x - cx, 0, cx - x - width), Math.max(y - cy, 0, cy - y - height));

const nearest = (box: Box, points: readonly Corner[]): number =>
  Math.min(...points.map((point) => away(box, point)));

const inside = ({ x, y, width, height }: Box): boolean =>
  x >= bounds.x && y >= bounds.y && x + width <= bounds.width && y + height <= bounds.height;

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** How bad a place is by what is below it; Infinity where the text cannot be read there. */
function clash(box: Box, { lines, coasts, discs, dots }: Obstacles): number {
  if (!inside(box) || discs.some(({ x, y, r }) => away(box, [x, y]) < r)) return Infinity;
  const within = (sides: readonly Segment[]) =>
    sides.reduce((sum, side) => sum + lengthWithin(side, box), 0);
  const [onLines, onCoasts] = [within(lines), within(coasts)];
  const onDots = dots.filter(({ x, y, r }) => away(box, [x, y]) < r).length;
  return (
    onDots * ON_DOT +
    (onLines > 0 ? ON_LINE + onLines : 0) +
    (onCoasts > 0 ? ON_COAST + onCoasts * FAINT : 0)
  );
}

/** A name in its place. */
export interface NameText extends Text {
  /** The lowest phones have no room for it: there it is left out. */
  roomy?: true;
}

interface Placed {
  text: NameText;
  kind: Name['kind'];
  /** What it covers at most. */
  box: Box;
}

function optionsOf({ kind, lines, at, others, clearOf }: Name): Option<Placed>[] {
  const all = {
    place: () => besidePlace(at[0]!, lines[0]!),
    way: () => besideWay(at, lines),
    area: () => onArea(at[0]!, lines[0]!),
  }[kind]();
  return all.flatMap(({ item: text, cost }) => {
    const [box, usual] = [boxOf(text, PHONE), boxOf(text, MOST_PHONES)];
    const mistaken = nearest(usual, others) <= nearest(usual, at) ? MISTAKEN : 0;
    const most = cost + mistaken + clash(usual, clearOf);
    const onAll = { item: { text, kind, box }, cost: most + SMALLEST * clash(box, clearOf) };
    if (kind !== 'area') return [onAll];
    const roomy = { text: { ...text, roomy: true as const }, kind, box: usual };
    return [onAll, { item: roomy, cost: most + ROOMY }];
  });
}

/** Between names beside each other, where there is room: nearer ones would be read as one. */
const APART = 10;

const beside = ({ x, width, ...box }: Box): Box => ({
  ...box,
  ...{ x: x - APART, width: width + 2 * APART },
});

/** Names of areas are set apart by their colour. */
const isAlike = (a: Placed, b: Placed): boolean => (a.kind === 'area') === (b.kind === 'area');

/** The places of names, in their order; throws a RangeError where not all of them have room. */
export function placeNames(names: readonly Name[]): NameText[] {
  const options = names.map(optionsOf);
  const placed =
    arrange(options, (a, b) => overlap(isAlike(a, b) ? beside(a.box) : a.box, b.box)) ??
    arrange(options, (a, b) => overlap(a.box, b.box));
  if (placed) return placed.map(({ text }) => text);
  const all = names.map(({ lines }) => `“${lines.join(' ')}”`).join(', ');
  throw new RangeError(`not all of these have room on the map: ${all}; shorten or leave out some`);
}
