/** A trend at a moment between its two scales. No D3: this is what runs in the reader's browser. */
import { mix } from '../../interaction/channel';
import { logShare } from '../logShare';
import { tenth } from '../tenth';
import type { Point, Run, TrendLayout } from './trend';
import { plot } from './trendPlot';

/** Where a moment stands, in years. */
export const xAt = ({ years: { first, x, step } }: TrendLayout, year: number): number =>
  tenth(x + (year - first) * step);

/**
 * Height of a value at share `log` of the way from the linear scale (0) to the logarithmic one (1).
 * A value of nothing stands on the axis of either.
 */
export function heightAt({ low, high }: TrendLayout, value: number, log: number): number {
  const share = mix(value / high, logShare(Math.max(low, value), low, high), log);
  return tenth(mix(plot.bottom, plot.top, share));
}

/** Where a run of years begins, half a year clear of the one before, and how wide it is. */
export function runAt(trend: TrendLayout, [first, last]: Run) {
  const x = xAt(trend, first - 0.5);
  return { x, width: tenth(xAt(trend, last + 0.5) - x) };
}

/** The point at `share` (0 to 1) of the time of constant yearly growth. */
export const steadyAt = ({ steady: [from, to] }: TrendLayout, share: number): Point => ({
  year: mix(from.year, to.year, share),
  value: from.value * (to.value / from.value) ** share,
});

/** The first `share` (0 to 1) of the steady way, as an SVG path; empty for none of it. */
export function steadyPath(trend: TrendLayout, log: number, share: number): string {
  if (!(share > 0 && share <= 1)) return '';
  const [from, to] = trend.steady;
  // On the logarithmic scale the way is straight; else a corner a year makes it look round.
  const parts = log < 1 ? to.year - from.year : 1;
  const corners = Array.from({ length: parts + 1 }, (_, i) => {
    const { year, value } = steadyAt(trend, (share * i) / parts);
    return `${xAt(trend, year).toFixed(1)} ${heightAt(trend, value, log).toFixed(1)}`;
  });
  return `M${corners.join('L')}`;
}
