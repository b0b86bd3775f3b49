/**
 * Trend: values of single years on a time axis, on a linear and on a logarithmic scale. D3 chooses
 * the scales and their ticks here, at build; where a year or a value then stands is a formula.
 */
import { extent, max, min, range, scaleLinear } from 'd3';
import { plot } from './trendPlot';

export interface Point {
  year: number;
  /** In the unit of the series, above zero. */
  value: number;
}

export interface Datum extends Point {
  id: string;
  /** The article's own figure, or one that others published. */
  kind: 'article' | 'context';
  /** Set where the value is an upper bound ("fewer than"). */
  bound?: true;
}

interface YTick {
  text: string;
  value: number;
  /** Opacity on either scale: a tick that belongs to one of them only is hidden on the other. */
  shown: readonly [linear: number, logarithmic: number];
}

/** The first and the last of neighbouring years. */
export type Run = readonly [first: number, last: number];

export interface TrendLayout {
  /** Year `first` stands at `x`, and each further year up to `last` a `step` to the right. */
  years: { first: number; last: number; x: number; step: number };
  /** Values at the foot of the logarithmic scale (the linear one begins at 0), and at the top of both. */
  low: number;
  high: number;
  data: readonly Datum[];
  xTicks: number[];
  yTicks: YTick[];
  /** Years without a figure: in the article alone, and in all sources. */
  gaps: { article: Run[]; all: Run[] };
  /** Hypothesis: the path of constant yearly growth between the article's points. */
  steady: readonly [from: Point, to: Point];
}

export interface TrendInput {
  data: readonly Datum[];
  /** What one unit of the axis is worth: 1e9 labels a billion as "1". */
  per: number;
}

/** Between the axis and the first year, so that its mark stands clear of the tick labels. */
const INSET = 12;

/** 1 and 3 times the powers of ten: the ticks of a logarithmic axis, evenly spaced to the eye. */
const logTicks = range(-3, 15).flatMap((power) => [Number(`1e${power}`), Number(`3e${power}`)]);

/** The ends of the scales and their ticks, in units of the axis. */
function scales(values: readonly number[]) {
  const least = min(values.filter((value) => value > 0))!;
  const linear = scaleLinear([0, max(values)!], [0, 1]).nice(4);
  const low = logTicks.filter((tick) => tick < least * 0.95).pop() ?? 1e-3;
  const high = linear.domain()[1]!;
  const onLog = logTicks.filter((tick) => tick >= low && tick <= high);
  return { low, high, onLinear: linear.ticks(4), onLog };
}

function yTicks({ onLinear, onLog }: ReturnType<typeof scales>, per: number): YTick[] {
  const all = [...new Set([...onLinear, ...onLog])].sort((a, b) => a - b);
  return all.map((value) => ({
    text: value.toLocaleString('en', { maximumSignificantDigits: 3 }),
    value: value * per,
    shown: [Number(onLinear.includes(value)), Number(onLog.includes(value))],
  }));
}

/** Runs of years in (from, to) that `known` does not hold. */
function gaps(from: number, to: number, known: ReadonlySet<number>): Run[] {
  const isMissing = (year: number) => year > from && year < to && !known.has(year);
  const missing = range(from + 1, to).filter(isMissing);
  const starts = missing.filter((year) => !isMissing(year - 1));
  const ends = missing.filter((year) => !isMissing(year + 1));
  return starts.map((year, i) => [year, ends[i]!]);
}

const point = ({ year, value }: Point): Point => ({ year, value });

/** Throws when the data do not hold two article points in different years. */
export function trendLayout({ data, per }: TrendInput): TrendLayout {
  const [from, to] = data.filter(({ kind }) => kind === 'article').sort((a, b) => a.year - b.year);
  if (!from || !to || from.year === to.year) throw new Error('a trend needs two article points');
  const known = new Set(data.map(({ year }) => year));
  const [first, last] = extent(known) as [number, number];
  const x = scaleLinear([first, last], [plot.left + INSET, plot.right - INSET / 2]);
  const scale = scales(data.map(({ value }) => value / per));
  return {
    years: { first, last, x: x(first), step: x(first + 1) - x(first) },
    low: scale.low * per,
    high: scale.high * per,
    data,
    xTicks: x.ticks(4).filter(Number.isInteger),
    yTicks: yTicks(scale, per),
    gaps: { article: gaps(from.year, to.year, new Set()), all: gaps(first, last, known) },
    steady: [point(from), point(to)],
  };
}
