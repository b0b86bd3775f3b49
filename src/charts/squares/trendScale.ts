/**
 * A trend: what is drawn of it, and where that stands at a moment between its two scales. No D3: this is
 * what runs in the reader’s browser.
 */
import { mix } from '../../interaction/view';
import { logShare, tenth } from '../box';

export interface Point {
  /** A year, quarter or month, as the number of its slot. */
  slot: number;
  /** In the unit of the series, not below zero. */
  value: number;
}

export interface Datum extends Point {
  id: string;
  /** The article's own figure, or one that others published. */
  kind: 'article' | 'context';
  /** Set where the value is an upper bound ("fewer than"). */
  bound?: true;
}

export interface YTick {
  text: string;
  value: number;
  /** Opacity on either scale: a tick that belongs to one of them only is hidden on the other. */
  shown: readonly [linear: number, logarithmic: number];
}

/** The first and the last of neighbouring slots. */
export type Run = readonly [first: number, last: number];

export interface TrendLayout {
  /** Slot `first` stands at `x`, and each further one up to `last` a `step` to the right. */
  slots: { first: number; last: number; x: number; step: number };
  /** Where the value axis stands. */
  left: number;
  /** Values at the foot of the logarithmic scale (the linear one begins at 0), and at the top of both. */
  low: number;
  high: number;
  data: readonly Datum[];
  xTicks: readonly { text: string; x: number }[];
  yTicks: YTick[];
  /** Slots without a figure: in the article alone, and in all sources. */
  gaps: { article: Run[]; all: Run[] };
  /** Hypothesis: the path of constant growth between two points; absent where there is none. */
  steady?: readonly [from: Point, to: Point];
}

/** Where a moment stands, in slots of the time axis. */
export const xAt = ({ slots: { first, x, step } }: TrendLayout, slot: number): number =>
  tenth(x + (slot - first) * step);

/**
 * Height of a value at share `log` of the way from the linear scale (0) to the logarithmic one (1).
 * A value of nothing stands on the axis of either.
 */
export function heightAt({ low, high }: TrendLayout, value: number, log: number): number {
  const share = mix(value / high, logShare(Math.max(low, value), low, high), log);
  return tenth(mix(plot.bottom, plot.top, share));
}

/** Where a run of slots begins, half a slot clear of the one before, and how wide it is. */
export function runAt(trend: TrendLayout, [first, last]: Run) {
  const x = xAt(trend, first - 0.5);
  return { x, width: tenth(xAt(trend, last + 0.5) - x) };
}

type Steady = NonNullable<TrendLayout['steady']>;

/** The point at `share` (0 to 1) of the time of constant growth. */
export const steadyAt = ([from, to]: Steady, share: number): Point => ({
  slot: mix(from.slot, to.slot, share),
  value: from.value * (to.value / from.value) ** share,
});

/** More corners than these make a path no rounder. */
const CORNERS = 60;

/** The first `share` (0 to 1) of the steady way, as an SVG path; empty for none of it. */
export function steadyPath(trend: TrendLayout, log: number, share: number): string {
  const { steady } = trend;
  if (!(steady && share > 0 && share <= 1)) return '';
  const [from, to] = steady;
  // On the logarithmic scale the way is straight; else a corner a slot makes it look round.
  const parts = log < 1 ? Math.min(CORNERS, to.slot - from.slot) : 1;
  const corners = Array.from({ length: parts + 1 }, (_, i) => {
    const { slot, value } = steadyAt(steady, (share * i) / parts);
    return `${xAt(trend, slot).toFixed(1)} ${heightAt(trend, value, log).toFixed(1)}`;
  });
  return `M${corners.join('L')}`;
}

/** What a reader drew, from the first point that is compared to the last; empty where nothing was. */
export function yoursPath(
  trend: TrendLayout,
  log: number,
  guesses: readonly { x: number; at: number }[],
): string {
  const { steady } = trend;
  if (!steady || guesses.length === 0) return '';
  const [from, to] = steady.map(({ slot, value }) => ({
    x: xAt(trend, slot),
    at: heightAt(trend, value, log),
  }));
  return `M${[from!, ...guesses, to!].map(({ x, at }) => `${x} ${at}`).join('L')}`;
}

/** What a slot is called: the year's number, or the name of the part of the year that it is. */
export function slotName(slot: number, parts: readonly string[] | undefined): string {
  if (!parts) return String(slot);
  const year = Math.floor(slot / parts.length);
  return parts[slot % parts.length]!.replace('{year}', String(year));
}

/** Radius of a mark, in viewBox units. */
export const RADIUS: Readonly<Record<Datum['kind'], number>> = { article: 7, context: 4.5 };

/** From a line across the plot up to the baseline of its number, which stands upon it at the left edge. */
export const TICK = 4;

/** Where the trend's axes stand, in viewBox units. */
export const plot = { left: 48, right: 386, top: 44, bottom: 326 };
