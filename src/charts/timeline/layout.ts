/**
 * Week: dated events down a time axis, on an axis of years and on one of days. D3's calendar works
 * here, at build; on either axis all days have one length, so that where one stands is a formula.
 */
import { utcDay, utcYear } from 'd3';
import { mix, type View } from '../../interaction/channel';
import { dodge } from '../dodge';
import { tenth } from '../tenth';
import { heightOn } from './scale';
import { barsOf, type Bars, type YearValue } from './bars';
import { plot } from './plot';
import { weekScale, type Span } from './days';

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
  /** How far its mark and label stand below the middle of its date on either axis, in viewBox units. */
  shift: readonly [far: number, near: number];
}

export interface WeekLayout extends Bars {
  /** What the axes hold from edge to edge. */
  axes: readonly [far: Span, near: Span];
  events: PlacedEvent[];
  /** Ticks of the axis of years, at the first day of each. */
  years: { text: string; day: number }[];
  /** Names of all days of the axis of days. */
  days: string[];
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

/** How far labels of dates move on an axis that holds `axis`, to stand at least `gap` apart. */
function moves(spans: readonly Span[], axis: Span, gap: number): number[] {
  const wanted = spans.map((span) => heightOn(axis, mix(...span, 0.5)));
  const places = dodge(wanted, gap, [plot.top + LINE / 2, plot.bottom - LINE / 2]);
  return places.map((place, i) => tenth(place - wanted[i]!));
}

/** Shifts on either axis; what leaves the axis of days takes its label along. */
function shifts(spans: readonly Span[], [far, near]: WeekLayout['axes']): PlacedEvent['shift'][] {
  const stays = ([start, end]: Span) => start >= near[0] && end <= near[1];
  const onFar = moves(spans, far, LINE);
  const onNear = moves(spans.filter(stays), near, ENTRY);
  return spans.map((span, i) => [onFar[i]!, stays(span) ? onNear.shift()! : 0]);
}

const isoDay = (day: Date) => day.toISOString().slice(0, 10);

/** Throws for no events, a date that is none, and days that end before they begin. */
export function weekLayout({ events, values, near, dayName, titles }: WeekInput): WeekLayout {
  if (events.length === 0) throw new Error('a timeline needs an event');
  const dates = [...events.map(({ date }) => date), ...values.map(({ year }) => String(year))];
  const { years, days, dayOf, span } = weekScale(dates, ...near);
  const holds = ([from, to]: readonly [Date, Date]): Span => [dayOf(from), dayOf(to)];
  const axes = [holds(years), holds(days)] as const;
  const moved = shifts(events.map(({ date }) => span(date)), axes); // prettier-ignore
  return {
    axes,
    events: events.map(({ date, ...event }, i) => ({
      ...event,
      span: span(date),
      shift: moved[i]!,
    })),
    ...barsOf(values, span),
    years: utcYear
      .every(YEARS_PER_TICK)!
      .range(...years)
      .map((year) => ({ text: String(year.getUTCFullYear()), day: dayOf(year) })),
    days: utcDay.range(...days).map((day) => dayName(isoDay(day))),
    titles,
  };
}
