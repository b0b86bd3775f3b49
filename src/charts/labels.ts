/**
 * Labels placed by rule. Of the places that a text may take the best is taken: inside the picture, on
 * no other text and no dot, and, as far as there is room, on no line. Runs at build.
 */
import type { Box } from './box';
import { DROP, LINE, RISE, textWidth } from './textWidth';

/** Which end of a text stands at its place. */
export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text in viewBox units. */
export interface Text {
  lines: readonly string[];
  anchor: Anchor;
  x: number;
  y: number;
  /** From `y` down to the first baseline, as a multiple of the size of the text. */
  drop: number;
  bold?: boolean;
}

/** What stands in a picture already, in one of the states that it can be in. */
export interface Scene {
  bounds: Box;
  /** Other texts. */
  texts: Box[];
  dots: readonly { x: number; y: number; r: number }[];
  lines: readonly Segment[];
}

/** A straight line between two points, in viewBox units. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Share of its width that stands to the left of a text's place. */
const before: Record<Anchor, number> = { start: 0, middle: 0.5, end: 1 };

/** What a text covers at a size. */
export function textBox({ lines, anchor, x, y, drop, bold }: Text, size: number): Box {
  const width = Math.max(...lines.map((line) => textWidth(line, bold))) * size;
  const height = ((lines.length - 1) * LINE + RISE + DROP) * size;
  return { x: x - width * before[anchor], y: y + (drop - RISE) * size, width, height };
}

/** A reader's face may be wider than is reckoned with, by so much. */
const WIDER = 1.08;

/** The same, as wide as it may be. */
function atMost(text: Text, size: number): Box {
  const { y, height } = textBox(text, size);
  const { x, width } = textBox(text, size * WIDER);
  return { x, y, width, height };
}

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const within = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The length of a straight line that lies in a box (Liang and Barsky, 1984). */
export function lengthWithin([x1, y1, x2, y2]: Segment, box: Box): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  let [from, to] = [0, 1];
  const edges = [
    [-dx, x1 - box.x],
    [dx, box.x + box.width - x1],
    [-dy, y1 - box.y],
    [dy, box.y + box.height - y1],
  ] as const;
  for (const [step, room] of edges) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) from = Math.max(from, room / step);
    if (step > 0) to = Math.min(to, room / step);
  }
  return Math.max(0, to - from) * Math.hypot(dx, dy);
}

const grown = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

function touches({ x, y, r }: Scene['dots'][number], box: Box): boolean {
  const dx = Math.max(box.x - x, 0, x - box.x - box.width);
  const dy = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(dx, dy) < r;
}

/** Around a text, so that it does not touch what is beside it. */
const CLEAR = 2;
const ON_LINE = 12;
/** A line from a text to its mark across another text or dot. */
const ACROSS = 8;
/** Texts nearer to each other than this, in viewBox units, are taken for one. */
const NEAR = 7;
const CROWDED = 1.5;

/** How bad a place in the picture is: 0 where nothing is in the way, Infinity where a text cannot stand. */
function clash(box: Box, { texts, dots, lines }: Scene): number {
  if (texts.some((other) => overlap(box, other))) return Infinity;
  if (dots.some((dot) => touches(dot, box))) return Infinity;
  const onLines = lines.reduce((sum, line) => sum + lengthWithin(line, box), 0);
  const around = grown(box, NEAR);
  const crowded = texts.filter((other) => overlap(around, other)).length * CROWDED;
  return (onLines > 0 ? ON_LINE + onLines / 4 : 0) + crowded;
}

const around = ({ x, y, r }: Scene['dots'][number]): Box => ({
  ...{ x: x - r, y: y - r },
  ...{ width: 2 * r, height: 2 * r },
});

/** What the line from a text to its mark crosses on its way. */
function across(leader: Segment | undefined, { texts, dots }: Scene): number {
  if (!leader) return 0;
  const boxes = [...texts, ...dots.map(around)];
  return boxes.filter((box) => lengthWithin(leader, box) > 0).length * ACROSS;
}

/** A place that a text may take, and how much less it is liked than the best one could be. */
export interface TextPlace {
  text: Text;
  cost: number;
  /** From beside its mark to the text, where that is far off. */
  leader?: Segment;
}

/** A choice for all scenes together: in each of them one of its places is taken. */
export interface TextChoice {
  cost: number;
  places: readonly (readonly TextPlace[])[];
  /** What it must stand in, in place of the bounds of the scenes. */
  within?: Box;
}

interface Taken {
  texts: readonly Text[];
  cost: number;
}

function best(
  places: readonly TextPlace[],
  scene: Scene,
  size: number,
  isInside: (text: Text) => boolean,
): TextPlace | undefined {
  let found: TextPlace | undefined;
  for (const { text, cost, leader } of places) {
    if (found && cost >= found.cost) continue;
    const box = grown(textBox(text, size), CLEAR);
    if (!isInside(text)) continue;
    const sum = cost + clash(box, scene) + across(leader, scene);
    if (sum < (found?.cost ?? Infinity)) found = { text, cost: sum };
  }
  return found;
}

function take(choice: TextChoice, scenes: readonly Scene[], size: number): Taken | null {
  const { cost, places, within: room } = choice;
  const found = places.map((options, i) => {
    const scene = scenes[i]!;
    const isInside = (text: Text) =>
      room
        ? within(grown(textBox(text, size), CLEAR), room)
        : within(grown(atMost(text, size), CLEAR), scene.bounds);
    return best(options, scene, size, isInside);
  });
  if (!found.every((place) => place !== undefined)) return null;
  const sum = found.reduce((total, place) => total + place.cost, 0);
  return { texts: found.map(({ text }) => text), cost: cost + sum / found.length };
}

/**
 * The texts of the best choice, one a scene, which from then on are in the way of others; null where
 * no choice keeps a text inside the picture and off other texts and dots. Lists of places are searched in
 * their order, of equals the first is taken.
 */
export function placeText(
  choices: readonly TextChoice[],
  scenes: readonly Scene[],
  size: number,
): readonly Text[] | null {
  let found: Taken | null = null;
  for (const choice of choices) {
    const taken = take(choice, scenes, size);
    if (taken && taken.cost < (found?.cost ?? Infinity)) found = taken;
  }
  found?.texts.forEach((text, i) => scenes[i]!.texts.push(textBox(text, size)));
  return found && found.texts;
}
