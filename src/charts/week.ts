/**
 * Week: dated events down a time axis, placed on an axis of years and on one of days at once. D3's
 * scales work here, at build; to move between the axes the browser needs two heights of each thing.
 */
import { utcDay, utcYear } from 'd3';
import type { View } from '../chart/channel';
import { dodge } from './dodge';
import { barsOf, type Bars, type YearValue } from './weekBars';
import { plot, weekScale, type Heights, type Span, type WeekScale } from './weekScale';
import { tenth } from './tenth';

/** `zoom`: from the axis of years to the axis of days. */
export type Channel = 'zoom';
export type WeekView = View<Channel>;

export interface TimelineEvent {
  id: string;
  /** ISO year, month or day. */
  date: string;
  /** The article's own, or one that others published. */
  kind: 'article' | 'context';
  /** Said on the axis of years. */
  far: { date: string; text: string };
  /** Lines said on the axis of days, which names the day itself; the first one weighs more. */
  near: readonly string[];
}

interface PlacedEvent extends Omit<TimelineEvent, 'date'> {
  span: Span;
  /** Its middle, and where its mark and label stand. */
  y: Heights;
  label: Heights;
}

export interface WeekLayout extends Bars {
  plot: { top: number; bottom: number };
  /** How many times longer a day is on the axis of days than on the axis of years. */
  ratio: number;
  events: PlacedEvent[];
  years: { text: string; y: Heights }[];
  days: { text: string; y: Heights; span: Span }[];
  titles: readonly [far: string, near: string];
}

export interface WeekInput {
  /** In order of time. */
  events: readonly TimelineEvent[];
  /** Values of years, drawn as bars beside the axis of years. */
  values: readonly YearValue[];
  /** First and last day of the axis of days, as ISO days. */
  near: readonly [first: string, last: string];
  /** Name of a day, from its ISO date. */
  dayName: (iso: string) => string;
  titles: WeekLayout['titles'];
}

/** Least distance between two labels: a line of text on a phone, and a heading with a line below it. */
const LINE = 21;
const ENTRY = 48;
const YEARS_PER_TICK = 5;

const duration = ([start, end]: readonly [Date, Date]) => end.getTime() - start.getTime();

/** Labels on either axis; what leaves takes its label along, wherever it goes. */
function labelHeights(events: readonly { y: Heights; span: Span }[]): Heights[] {
  const bounds = [plot.top + LINE / 2, plot.bottom - LINE / 2] as const;
  const stays = ([start, end]: Span) => start[1] >= plot.top && end[1] <= plot.bottom;
  const staying = events.filter(({ span }) => stays(span)).map(({ y }) => y[1]);
  const far = dodge(events.map(({ y }) => y[0]), LINE, bounds); // prettier-ignore
  const near = dodge(staying, ENTRY, bounds);
  return events.map(({ span, y }, i) => [
    tenth(far[i]!),
    tenth(stays(span) ? near.shift()! : y[1]),
  ]);
}

function place(events: WeekInput['events'], { span, middle }: WeekScale): PlacedEvent[] {
  const placed = events.map(({ date, ...event }) => ({
    ...event,
    span: span(date),
    y: middle(date),
  }));
  const labels = labelHeights(placed);
  return placed.map((event, i) => ({ ...event, label: labels[i]! }));
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10);

/** Throws for no events, a date that is none, and days that end before they begin. */
export function weekLayout({ events, values, near, dayName, titles }: WeekInput): WeekLayout {
  if (events.length === 0) throw new Error('a timeline needs an event');
  const dates = [...events.map(({ date }) => date), ...values.map(({ year }) => String(year))];
  const scale = weekScale(dates, ...near);
  const days = utcDay.range(...scale.days).map(isoDay);
  return {
    plot,
    ratio: duration(scale.years) / duration(scale.days),
    events: place(events, scale),
    ...barsOf(values, scale),
    years: utcYear
      .every(YEARS_PER_TICK)!
      .range(...scale.years)
      .map((year) => ({ text: String(year.getUTCFullYear()), y: scale.heights(year) })),
    days: days.map((iso) => ({
      text: dayName(iso),
      y: scale.middle(iso),
      span: scale.span(iso),
    })),
    titles,
  };
}
