/**
 * Growth: series that each start from one in a time of their own: as squares, of which one is the start, and
 * as slopes on one logarithmic scale of multiples. Only the two ends of each are known; the straight way
 * between them is a hypothesis. Positions are computed here, at build.
 */
import { extent, scaleLinear, scaleLog, type ScaleContinuousNumeric } from 'd3';
import { logTicks, tickRoom } from '../valueAxis';
import { tenth } from '../box';
import { PHONE, textWidth } from '../textWidth';
import { timeTicks, type SlotWords } from '../timeAxis';
import { arranged } from './arrange';
import { endLabels, placeRates } from './labels';
import type { GrowthInput, GrowthLayout } from './lines';

export interface GrowthWords {
  /** Of the scale. */
  title: string;
  /** A multiple at a tick. */
  tick: (multiple: number) => string;
  /** What one square is. */
  unit: string;
  slots: SlotWords;
}

/** The plot is as wide as the labels at its right allow, and not wider. */
const PLOT = { left: 44, right: 284, top: 44, bottom: 304 };
/** Between the plot and the first and last slot, and from a label's line to the label. */
const INSET = 8;
/** Above the highest and below the lowest multiple. */
const ROOM = 1.15;
/** The most ticks of multiples. */
const MOST = 4;
/** Between tick labels and the axis. */
const GAP = 5;

type Scale = ScaleContinuousNumeric<number, number>;

/** From the least to the most multiple; 1, from which all start, is always on it. */
function multiplesOf(inputs: readonly GrowthInput[]): [low: number, high: number] {
  const [least, most] = extent([1, ...inputs.map(({ multiple }) => multiple)]) as [number, number];
  return [least < 1 ? least / ROOM : 1, most * ROOM];
}

/** 1, and what else has a place on the scale. */
const tickValues = ([low, high]: readonly [number, number]): number[] => [
  ...new Set([1, ...logTicks(low, high / ROOM, MOST)]),
];

/** The least distance of two ticks. */
const APART = 20;

/** Ticks that do not touch one that is named before them. */
function yTicks(values: readonly number[], y: Scale, said: GrowthWords['tick']) {
  const kept: number[] = [];
  for (const value of values)
    if (kept.every((other) => Math.abs(y(value) - y(other)) >= APART)) kept.push(value);
  return kept.sort((a, b) => a - b).map((value) => ({ text: said(value), y: tenth(y(value)) }));
}

function timesOf(inputs: readonly GrowthInput[], left: number, right: number) {
  const [first, last] = extent(inputs.flatMap(({ from, to }) => [from, to])) as [number, number];
  const x = scaleLinear([first, last], [left + INSET, right - INSET]);
  return { first, last, x };
}

/** From the axis down to its first row of times, and on to the next, of which there are at most so many. */
const ROW = { first: 24, next: 22, most: 2 };

/** Series of which no two are of the same times. */
const spansOf = (inputs: readonly GrowthInput[]): GrowthInput[] =>
  inputs.filter(
    ({ from, to }, i) => inputs.findIndex((other) => other.from === from && other.to === to) === i,
  );

type Ticks = GrowthLayout['xTicks'];

/** First and last time of each series, in rows of their colours; null where they have no room. */
function spanTicks(
  inputs: readonly GrowthInput[],
  x: (slot: number) => number,
  words: SlotWords,
): Ticks | null {
  const spans = spansOf(inputs);
  const rows = spans.map(({ from, to, tone }, i) =>
    [from, to].map((slot) => ({
      ...{ text: words.full(slot), x: tenth(x(slot)), y: PLOT.bottom + ROW.first + i * ROW.next },
      ...(spans.length > 1 && tone !== undefined && { tone }),
    })),
  );
  const apart = rows.every(([from, to]) => {
    const room = ((textWidth(from!.text) + textWidth(to!.text)) / 2) * PHONE + GAP;
    return to!.x - from!.x >= room;
  });
  return rows.length <= ROW.most && apart ? rows.flat() : null;
}

function xTicks(
  inputs: readonly GrowthInput[],
  { first, last, x }: ReturnType<typeof timesOf>,
  words: SlotWords,
): Ticks {
  const own = spanTicks(inputs, x, words);
  if (own) return own;
  const found = timeTicks(first, last, x(first + 1) - x(first), words);
  return found.map(({ slot, text }) => ({ text, x: tenth(x(slot)), y: PLOT.bottom + ROW.first }));
}

function check(inputs: readonly GrowthInput[]): void {
  if (inputs.length === 0) throw new RangeError('growth needs a series');
  const lost = inputs.find(({ multiple }) => !(multiple > 0 && multiple < Infinity));
  if (lost)
    throw new RangeError(
      `growth has no place for ${lost.id}, which came to ${lost.multiple} times its start; leave it out of "series:", or name ends above 0`,
    );
}

/** Series as squares: the main ones, and all. */
function blocksOf(inputs: readonly GrowthInput[]): Pick<GrowthLayout, 'blocks' | 'ends' | 'all'> {
  return {
    blocks: inputs.map(({ id, kind, tone, multiple }) => ({
      ...{ id, kind, multiple },
      ...(tone !== undefined && { tone }),
    })),
    ends: arranged(inputs.filter(({ kind }) => kind === 'main')),
    // What is compared stands in the order of its size.
    all: arranged([...inputs].sort((a, b) => b.multiple - a.multiple)),
  };
}

/** Main series as slopes. */
function slopesOf(inputs: readonly GrowthInput[], words: GrowthWords) {
  const range = multiplesOf(inputs);
  const y = scaleLog(range, [PLOT.bottom, PLOT.top]);
  const yAxis = yTicks(tickValues(range), y, words.tick);
  const { labels, right } = endLabels(
    inputs.map((input) => ({ ...input, y: tenth(y(input.multiple)) })),
    PLOT.right,
    words.title,
  );
  const ticks = yAxis.map(({ text }) => text);
  const plot = { ...PLOT, left: tickRoom(ticks, GAP, PLOT.left), right };
  const times = timesOf(inputs, plot.left, plot.right);
  const at = (slot: number, multiple: number) => ({
    x: tenth(times.x(slot)),
    y: tenth(y(multiple)),
  });
  const lines = inputs.map(({ id, tone, from, to, multiple }, i) => ({
    ...{ id, start: at(from, 1), end: at(to, multiple), label: labels[i]! },
    ...(tone !== undefined && { tone }),
  }));
  return {
    plot,
    // From the lowest up, as a keyboard walks them.
    lines: placeRates(lines, inputs, plot).sort((a, b) => b.end.y - a.end.y),
    xTicks: xTicks(inputs, times, words.slots),
    yTicks: yAxis,
  };
}

/** Throws a RangeError for no series, and for one that came to nothing or to no number, which has no place. */
export function growthLayout(inputs: readonly GrowthInput[], words: GrowthWords): GrowthLayout {
  check(inputs);
  const main = inputs.filter(({ kind }) => kind === 'main');
  return {
    ...blocksOf(inputs),
    ...slopesOf(main, words),
    ...{ unit: words.unit, title: words.title },
  };
}
