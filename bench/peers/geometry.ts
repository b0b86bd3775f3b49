/** Where marks stand in a picture of 400 by 360 units, for the peers that draw their own SVG. */
import { extent, scaleLinear, scaleLog } from 'd3';
import type { PeerChapter, PeerDatum } from '../content.ts';

export const WIDTH = 400;
export const HEIGHT = 360;
const plot = { left: 48, right: 386, top: 44, bottom: 326 };

export interface Square {
  x: number;
  y: number;
  side: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** A square for each begun unit of `amount`, row by row from the lower left. */
export function squares({ squares: { to } }: PeerChapter, amount: number): Square[] {
  const columns = Math.ceil(Math.sqrt(to));
  const pitch = (plot.bottom - plot.top) / columns;
  return Array.from({ length: Math.ceil(amount) }, (_, i) => ({
    x: tenth((WIDTH - pitch * columns) / 2 + (i % columns) * pitch),
    y: tenth(plot.bottom - (Math.floor(i / columns) + 1) * pitch),
    side: tenth(pitch * 0.9),
  }));
}

export interface Dot extends PeerDatum {
  x: number;
  y: number;
}

/** Dots on a time axis and a logarithmic one, with the ticks of both. */
export function years({ data }: PeerChapter) {
  const years = extent(data, ({ year }) => year) as [number, number];
  const values = extent(data, ({ value }) => value) as [number, number];
  const x = scaleLinear(years, [plot.left + 12, plot.right - 6]);
  const y = scaleLog(values, [plot.bottom - 12, plot.top + 6]).nice();
  const label = y.tickFormat(4, '~s');
  return {
    plot,
    dots: data.map((datum): Dot => ({
      ...datum,
      x: tenth(x(datum.year)),
      y: tenth(y(datum.value)),
    })),
    xTicks: x.ticks(5).map((year) => ({ text: String(year), x: tenth(x(year)) })),
    // A logarithmic axis has more ticks than room for their labels: those without one are left out.
    yTicks: y
      .ticks()
      .map((value) => ({ text: label(value), y: tenth(y(value)) }))
      .filter(({ text }) => text !== ''),
  };
}

/** The dot whose year is nearest to `x`. */
export const nearestDot = (dots: readonly Dot[], x: number): Dot =>
  dots.reduce((best, dot) => (Math.abs(dot.x - x) < Math.abs(best.x - x) ? dot : best));
