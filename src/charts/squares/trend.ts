/**
 * Trend: values on a time axis of years, quarters or months, on a linear and on a logarithmic scale. D3
 * chooses the scales and their ticks here, at build; where a slot or a value then stands is a formula.
 */
import { extent, max, min, range, scaleLinear } from 'd3';
import { logShare, tenth, WIDTH } from '../box';
import { logTicks, onesAndThrees, tickRoom } from '../valueAxis';
import { PHONE, textWidth } from '../textWidth';
import { namedTicks, timeTicks, type SlotWords } from '../timeAxis';
import { plot, type Datum, type Point, type Run, type TrendLayout, type YTick } from './trendScale';

export interface TrendInput {
  data: readonly Datum[];
  /** The first and the last of the points that are compared, by their ids. */
  ends: readonly string[];
  /** What one unit of the axis is worth: 1e9 labels a billion as "1". */
  per: number;
  /** A tick of the value axis, in units of the axis, as text. */
  tick: (value: number) => string;
  slotWords: SlotWords;
}

/** Between the axis and the first slot, so that its mark stands clear of the tick labels. */
const INSET = 12;
/** Between the tick labels and the axis. */
const GAP = 6;
/** The most ticks of the logarithmic scale, and the least that two of them are apart. */
const MOST = 9;
const APART = 20;

/** Ticks without those that would touch the one below. */
function spaced(ticks: readonly number[], low: number, high: number): number[] {
  const y = (tick: number) => logShare(tick, low, high) * (plot.bottom - plot.top);
  return ticks.reduce<number[]>((kept, tick) => {
    const last = kept.at(-1);
    return last === undefined || y(tick) - y(last) >= APART ? [...kept, tick] : kept;
  }, []);
}

/** The ends of the scales and their ticks, in units of the axis. */
function scales(values: readonly number[]) {
  const least = min(values.filter((value) => value > 0)) ?? 1;
  const linear = scaleLinear([0, max(values) || 1], [0, 1]).nice(4);
  const low = onesAndThrees.filter((tick) => tick < least * 0.95).pop() ?? least / 2;
  const high = linear.domain()[1]!;
  const onLog = spaced(logTicks(low, high, MOST), low, high);
  return { low, high, onLinear: linear.ticks(4), onLog };
}

type Scales = ReturnType<typeof scales>;

function yTicks({ onLinear, onLog }: Scales, { per, tick }: TrendInput): YTick[] {
  const all = [...new Set([...onLinear, ...onLog])].sort((a, b) => a - b);
  return all.map((value) => ({
    text: tick(value),
    value: value * per,
    shown: [Number(onLinear.includes(value)), Number(onLog.includes(value))],
  }));
}

/** Runs of slots in (from, to) that `known` does not hold. */
function gaps(from: number, to: number, known: ReadonlySet<number>): Run[] {
  const isMissing = (slot: number) => slot > from && slot < to && !known.has(slot);
  const missing = range(from + 1, to).filter(isMissing);
  const starts = missing.filter((slot) => !isMissing(slot - 1));
  const ends = missing.filter((slot) => !isMissing(slot + 1));
  return starts.map((slot, i) => [slot, ends[i]!]);
}

function gapsOf(data: readonly Datum[]): Run[] {
  const known = new Set(data.map(({ slot }) => slot));
  const [first, last] = extent(known) as [number, number];
  return gaps(first, last, known);
}

const point = ({ slot, value }: Point): Point => ({ slot, value });

/** Between two points of different times and above zero there is a path of constant growth. */
function steadyOf(data: readonly Datum[], ends: readonly string[]): Pick<TrendLayout, 'steady'> {
  const [from, to] = ends.map((id) => data.find((datum) => datum.id === id));
  if (!from || !to || from.slot >= to.slot || !(from.value > 0 && to.value > 0)) return {};
  return { steady: [point(from), point(to)] };
}

function slotsOf(data: readonly Datum[], left: number): TrendLayout['slots'] {
  const [first, last] = extent(data, ({ slot }) => slot) as [number, number];
  const x = scaleLinear([first, last], [left + INSET, plot.right - INSET / 2]);
  return { first, last, x: x(first), step: x(first + 1) - x(first) || plot.right - left };
}

/**
 * Ticks of the time axis, those of the ends first; the text of one at the edge stands a little beside it,
 * inside the picture.
 */
function xTicks(
  { first, last, x, step }: TrendLayout['slots'],
  words: SlotWords,
  named: readonly number[],
) {
  const place = ({ slot, text }: { slot: number; text: string }) => {
    const half = (textWidth(text) * PHONE) / 2;
    return tenth(Math.min(WIDTH - half, Math.max(half, x + (slot - first) * step)));
  };
  return namedTicks(named, timeTicks(first, last, step, words), words, place).map((tick) => ({
    text: tick.text,
    x: place(tick),
  }));
}

const endSlots = (data: readonly Datum[], ends: readonly string[]): number[] =>
  ends.flatMap((end) => data.find(({ id }) => id === end)?.slot ?? []);

/** Throws a RangeError for no data, and for a value below zero. */
export function trendLayout(input: TrendInput): TrendLayout {
  const { data, ends, per, slotWords } = input;
  if (data.length === 0) throw new RangeError('a trend needs a figure');
  const below = data.find(({ value }) => !(value >= 0 && value < Infinity));
  if (below) throw new RangeError(`a trend cannot show ${below.id}: it is ${below.value}`);
  const scale = scales(data.map(({ value }) => value / per));
  const ticks = yTicks(scale, input);
  const left = tickRoom(
    ticks.map(({ text }) => text),
    GAP,
    plot.left,
  );
  const slots = slotsOf(data, left);
  return {
    slots,
    left,
    low: scale.low * per,
    high: scale.high * per,
    data,
    xTicks: xTicks(slots, slotWords, endSlots(data, ends)),
    yTicks: ticks,
    gaps: { article: gapsOf(data.filter(({ kind }) => kind === 'article')), all: gapsOf(data) },
    ...steadyOf(data, ends),
  };
}
