/**
 * Labels of data: which data have one where a story does not say it, and where it may stand: above, below
 * or beside its dot, in one line or in several.
 */
import {
  placeText,
  type Anchor,
  type TextChoice,
  type TextPlace,
  type Scene,
  type Text,
} from '../labels';
import { tenth } from '../box';
import { DROP, LINE, PHONE, RISE } from '../textWidth';
import type { Datum, TrendLayout } from './trendScale';
import { spotOf, type Scale, type Spot } from './trendScene';
import { FAR, type InViews, type Label } from './view';

const least = (data: readonly Datum[], order: (a: Datum, b: Datum) => number) =>
  [...data].sort(order)[0];

/**
 * Ids of the two ends, the highest and the lowest value, and the last figure that others give; each once,
 * in this order, which is that in which they take their places.
 */
export function labelledIds(data: readonly Datum[], ends: readonly string[]): string[] {
  const others = data.filter(({ kind }) => kind === 'context');
  const found = [
    least(data, (a, b) => b.value - a.value),
    least(data, (a, b) => a.value - b.value),
    least(others, (a, b) => b.slot - a.slot),
  ];
  return [...new Set([...ends, ...found.flatMap((datum) => datum?.id ?? [])])];
}

/** A datum that is labelled: when it was, its value, and both in one line. */
export interface Labelled {
  id: string;
  when: string;
  value: string;
  both: string;
}

interface Form {
  lines: readonly string[];
  cost: number;
  bold: boolean;
}

/** A number that no line breaks, with a unit in words that is tied to it: `15억 7100만 달러`. */
const TIED_UNIT = /^(.*\d\S*)\u00a0(\P{N}+)$/u;

/** A text of several words in two lines of like length; a number whose words are tied lets go of its unit alone. */
function halves(text: string): string[] {
  const words = text.split(' ');
  if (words.length === 1) return TIED_UNIT.exec(text)?.slice(1) ?? words;
  const splits = words.slice(1).map((_, i) => [words.slice(0, i + 1), words.slice(i + 1)]);
  const pairs = splits.map((split) => split.map((part) => part.join(' ')));
  const longest = (pair: string[]) => Math.max(...pair.map(({ length }) => length));
  return pairs.sort((a, b) => longest(a) - longest(b))[0] ?? [text];
}

const formsOf = ({ when, value, both }: Labelled, bold: boolean): Form[] => [
  { lines: [both], cost: 0, bold },
  { lines: [when, value], cost: 4, bold },
  { lines: [when, ...halves(value)], cost: 8, bold },
];

/** How far a label may move off its dot, in steps of so many units. */
const STEP = 8;
const STEPS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
/** A label above or below its dot begins or ends a little beyond it. */
const BEYOND = 4;

function overAndUnder({ x, y, r }: Spot, { lines, bold }: Form, anchor: Anchor, dx: number) {
  const text = { lines, bold, anchor, x: x + dx };
  const place = (by: number, drop: number, cost: number): TextPlace => ({
    text: { ...text, y: y + by, drop },
    cost,
    ...(Math.abs(by) > FAR && { leader: [x, y + Math.sign(by) * (r + 2), x, y + by] as const }),
  });
  return STEPS.flatMap((step) => [
    place(-(r + 6 + step * STEP), -(lines.length - 1) * LINE, 3 * step),
    place(r + 3 + step * STEP, RISE, 3 * step + 1),
  ]);
}

function beside({ x, y }: Spot, { lines, bold }: Form, anchor: Anchor, dx: number): TextPlace[] {
  const drop = (RISE - DROP - (lines.length - 1) * LINE) / 2;
  return [0, -6, 6, -12, 12, -18, 18].map((dy) => ({
    text: { lines, bold, anchor, x: x + dx, y: y + dy, drop },
    cost: Math.abs(dy) / 3,
  }));
}

/** All choices for a label of a dot, as it stands on each of the scales. */
function labelChoices(label: Labelled, spots: readonly Spot[], bold: boolean): TextChoice[] {
  const { r } = spots[0]!;
  const sides = [
    { place: overAndUnder, anchor: 'start', dx: -BEYOND, cost: 0 },
    { place: overAndUnder, anchor: 'end', dx: BEYOND, cost: 0 },
    { place: overAndUnder, anchor: 'middle', dx: 0, cost: 1 },
    { place: beside, anchor: 'start', dx: r + 6, cost: 2 },
    { place: beside, anchor: 'end', dx: -r - 6, cost: 2 },
  ] as const;
  return formsOf(label, bold).flatMap((form) =>
    sides.map(({ place, anchor, dx, cost }) => ({
      cost: cost + form.cost,
      places: spots.map((spot) => place(spot, form, anchor, dx)),
    })),
  );
}

/** A trend in each state that it can be at rest in. */
export interface States {
  trend: TrendLayout;
  /** Of each scene: its scale. */
  scales: readonly Scale[];
  scenes: readonly Scene[];
}

/** Values in the states as few as tell them all, see `InViews`. */
function inViews(values: readonly number[], perHalf: number): InViews {
  const halves = [values.slice(0, perHalf), values.slice(perHalf)].filter(({ length }) => length);
  const [own, all] = halves.map(([linear, logarithmic = linear]) => [linear!, logarithmic!]);
  const [one, other] = own as [number, number];
  if (all && String(all) !== String(own)) return [one, other, ...all];
  return one === other ? [one] : [one, other];
}

const hundredth = (value: number) => Math.round(value * 100) / 100;

/** The label of a datum, where it has room in all states. */
function labelOf(labelled: Labelled, datum: Datum, states: States, perHalf: number): Label[] {
  const { trend, scales, scenes } = states;
  const spots = scales.map((log) => spotOf(trend, log, datum));
  const choices = labelChoices(labelled, spots, datum.kind === 'article');
  const texts = placeText(choices, scenes, PHONE);
  if (!texts) return [];
  const [{ lines, anchor, x }] = texts as readonly [Text, ...Text[]];
  const heights = texts.map(({ y }) => tenth(y));
  const drops = texts.map(({ drop }) => hundredth(drop));
  const places = { x: tenth(x), y: inViews(heights, perHalf), drop: inViews(drops, perHalf) };
  return [{ id: datum.id, lines, anchor, ...places }];
}

/** Labels of the data of a kind, in the order given; one without room in all states is left out. */
export const labelsOf = (
  labelled: readonly Labelled[],
  kind: Datum['kind'],
  states: States,
  perHalf: number,
): Label[] =>
  labelled.flatMap((one) => {
    const datum = states.trend.data.find(({ id }) => id === one.id);
    return datum?.kind === kind ? labelOf(one, datum, states, perHalf) : [];
  });
