/**
 * Trend: values of single years on a time axis, placed on a linear and on a logarithmic scale at
 * once. D3's scales work here, at build; what the browser needs to move from one scale to the
 * other is the two positions of each mark.
 */
import { range, scaleLinear, scaleLog } from 'd3';
import { tenth } from './tenth';

/** Position on the linear scale and on the logarithmic one, in viewBox units. */
export type Heights = readonly [linear: number, logarithmic: number];

export interface Datum {
  id: string;
  year: number;
  /** In the unit of the series, above zero. */
  value: number;
  /** The article's own figure, or one that others published. */
  kind: 'article' | 'context';
  /** The value is an upper bound ("fewer than"). */
  bound: boolean;
}

interface PlacedDatum extends Datum {
  x: number;
  y: Heights;
}

interface YTick {
  text: string;
  y: Heights;
  /** Opacity on either scale: a tick that belongs to one of them only is hidden on the other. */
  shown: Heights;
}

export interface TrendLayout {
  plot: { left: number; right: number; top: number; bottom: number };
  /** Year `first` stands at `x`, and each further year up to `last` a `step` to the right. */
  years: { first: number; last: number; x: number; step: number };
  data: PlacedDatum[];
  xTicks: { text: string; x: number }[];
  yTicks: YTick[];
  /** Years without a figure, from x to x: in the article alone, and in all sources. */
  gaps: { article: [number, number][]; all: [number, number][] };
  /** Hypothesis: the path of constant yearly growth between the article's points, a point a year. */
  steady: { x: number; y: Heights }[];
}

export interface TrendInput {
  data: readonly Datum[];
  /** What one unit of the axis is worth: 1e9 labels a billion as "1". */
  per: number;
}

const plot = { left: 48, right: 386, top: 44, bottom: 326 };
/** Between the axis and the first year, so that its mark stands clear of the tick labels. */
const INSET = 12;

/** 1 and 3 times the powers of ten: the ticks of a logarithmic axis, evenly spaced to the eye. */
const logTicks = range(-3, 15).flatMap((power) => [Number(`1e${power}`), Number(`3e${power}`)]);

function scales(values: readonly number[], per: number) {
  const least = Math.min(...values.filter((value) => value > 0));
  const linear = scaleLinear([0, Math.max(...values)], [plot.bottom, plot.top]).nice(4);
  const [, top = 0] = linear.domain();
  const floor = logTicks.filter((tick) => tick * per < least * 0.95).pop() ?? 1e-3;
  const logarithmic = scaleLog([floor * per, top], [plot.bottom, plot.top]);
  const heights = (value: number): Heights => [
    tenth(linear(value)),
    value > 0 ? tenth(logarithmic(value)) : plot.bottom,
  ];
  return { linear, heights, floor, top: top / per };
}

function yTicks({ linear, heights, floor, top }: ReturnType<typeof scales>, per: number): YTick[] {
  const onLinear = linear.ticks(4).map((value) => value / per);
  const onLog = logTicks.filter((tick) => tick >= floor && tick <= top);
  const all = [...new Set([...onLinear, ...onLog])].sort((a, b) => a - b);
  return all.map((value) => ({
    text: value.toLocaleString('en', { maximumSignificantDigits: 3 }),
    y: heights(value * per),
    shown: [Number(onLinear.includes(value)), Number(onLog.includes(value))],
  }));
}

/** Runs of years in (from, to) that `known` does not hold, as pairs of x, half a year clear of their neighbours. */
function gaps(from: number, to: number, known: ReadonlySet<number>, x: (year: number) => number) {
  const missing = range(from + 1, to).filter((year) => !known.has(year));
  const starts = missing.filter((year) => !missing.includes(year - 1));
  const ends = missing.filter((year) => !missing.includes(year + 1));
  return starts.map((year, i): [number, number] => [
    tenth(x(year - 0.5)),
    tenth(x(ends[i]! + 0.5)),
  ]);
}

/** Throws when the data do not hold two article points in different years. */
export function trendLayout({ data, per }: TrendInput): TrendLayout {
  const [from, to] = data.filter(({ kind }) => kind === 'article').sort((a, b) => a.year - b.year);
  if (!from || !to || from.year === to.year) throw new Error('a trend needs two article points');
  const known = new Set(data.map(({ year }) => year));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const x = scaleLinear([first, last], [plot.left + INSET, plot.right - INSET / 2]);
  const scale = scales(data.map(({ value }) => value), per); // prettier-ignore
  const growth = (to.value / from.value) ** (1 / (to.year - from.year));
  return {
    plot,
    years: { first, last, x: x(first), step: x(first + 1) - x(first) },
    data: data.map((datum) => ({
      ...datum,
      x: tenth(x(datum.year)),
      y: scale.heights(datum.value),
    })),
    xTicks: x
      .ticks(4)
      .filter(Number.isInteger)
      .map((year) => ({ text: String(year), x: tenth(x(year)) })),
    yTicks: yTicks(scale, per),
    gaps: {
      article: gaps(from.year, to.year, new Set(), x),
      all: gaps(first, last, known, x),
    },
    steady: range(from.year, to.year + 1).map((year) => ({
      x: tenth(x(year)),
      y: scale.heights(from.value * growth ** (year - from.year)),
    })),
  };
}
