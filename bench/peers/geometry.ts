/** Where marks stand in a picture of 400 by 360 units, for the peers that draw their own SVG. */
import { extent, max, scaleBand, scaleLinear, scaleLog } from 'd3';
import type { PeerBar, PeerChapter, PeerDatum } from '../content.ts';

export const WIDTH = 400;
export const HEIGHT = 360;
const plot = { left: 48, right: 386, top: 44, bottom: 326 };

export interface Square {
  x: number;
  y: number;
  side: number;
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** A square for each begun unit of `amount`, row by row from the lower left; the largest amount fills the plot. */
export function squares({ most }: PeerChapter, amount: number): Square[] {
  const columns = Math.ceil(Math.sqrt(most));
  const pitch = (plot.bottom - plot.top) / columns;
  return Array.from({ length: Math.ceil(amount) }, (_, i) => ({
    x: tenth((WIDTH - pitch * columns) / 2 + (i % columns) * pitch),
    y: tenth(plot.bottom - (Math.floor(i / columns) + 1) * pitch),
    side: tenth(pitch * 0.9),
  }));
}

/** What a pointer may find: its place, and what a tooltip says. */
export interface Found {
  x: number;
  y: number;
  says: string;
}

export interface Dot extends PeerDatum, Found {}

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
      says: `${datum.year}: ${datum.label}`,
    })),
    xTicks: x.ticks(5).map((year) => ({ text: String(year), x: tenth(x(year)) })),
    // A logarithmic axis has more ticks than room for their labels: those without one are left out.
    yTicks: y
      .ticks()
      .map((value) => ({ text: label(value), y: tenth(y(value)) }))
      .filter(({ text }) => text !== ''),
  };
}

export interface Bar extends PeerBar, Found {
  width: number;
  height: number;
}

/** Upright bars from nothing, the first `count` of them, each with its value above it. */
export function bars({ bars }: PeerChapter, count: number): Bar[] {
  const x = scaleBand(
    bars.map(({ id }) => id),
    [plot.left, plot.right],
  ).padding(0.2);
  const y = scaleLinear([0, max(bars, ({ value }) => value)!], [plot.bottom, plot.top]);
  return bars.slice(0, count).map((bar) => ({
    ...bar,
    x: tenth(x(bar.id)!),
    y: tenth(y(bar.value)),
    width: tenth(x.bandwidth()),
    height: tenth(plot.bottom - y(bar.value)),
    says: `${bar.name}: ${bar.label}`,
  }));
}

/** Of what stands in a picture, that which is nearest to `x`. */
export const nearest = <Of extends Found>(all: readonly Of[], x: number): Of =>
  all.reduce((best, one) => (Math.abs(one.x - x) < Math.abs(best.x - x) ? one : best));
