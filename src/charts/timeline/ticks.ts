/** Which times of the whole axis are named, and where. Runs at build. */
import { tenth } from '../box';
import { namedTicks } from '../timeAxis';
import { periodDates, ticksAlong, type AxisUnit, type DateNames, type Dates } from './calendar';
import type { BarValue } from './placed';
import type { Span, TimelineLayout } from './scale';

/** The whole axis: what it is counted in, and where times stand on it. */
export interface WholeAxis {
  unit: AxisUnit;
  axis: Dates;
  span: (dates: Dates) => Span;
}

const yearOf = (date: Date): number => date.getUTCFullYear();
const isoYear = (year: number): string => String(year).padStart(4, '0');

/** The years of the first and last value of the article. */
function ownYears(values: readonly BarValue[]): number[] {
  const own = values.filter(({ kind }) => kind === 'article');
  const years = own.map(({ date }) => yearOf(periodDates(date)[0])).sort((a, b) => a - b);
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined);
}

/** On an axis of years those of the article's own values come first, and of round ones those that stand clear of them. */
export function ticksOn(
  { unit, axis, span }: WholeAxis,
  values: readonly BarValue[],
  names: DateNames,
): TimelineLayout['ticks'] {
  const middle = (dates: Dates): number => {
    const [start, end] = span(dates);
    return tenth((start + end) / 2);
  };
  const all = ticksAlong(axis, unit, names);
  if (unit !== 'year') return all.map(({ time, ...tick }) => ({ ...tick, x: middle(time) }));
  const place = ({ slot }: { slot: number }) => middle(periodDates(isoYear(slot)));
  const round = all.map(({ text, time: [start] }) => ({ text, slot: yearOf(start) }));
  const full = (slot: number) => names.year(`${isoYear(slot)}-01-01`);
  return namedTicks(ownYears(values), round, { full }, place).map((tick) => ({
    text: tick.text,
    x: place(tick),
  }));
}
