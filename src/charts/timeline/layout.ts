/**
 * Timeline: dated events down a time axis, on an axis that holds them all and on one of the days of a
 * closer look. D3's calendar works here, at build; on either axis all days have one length, so that
 * where one stands is a formula.
 */
import { utcDay } from 'd3';
import { WIDTH } from '../box';
import { roomProblem } from '../textWidth';
import { barsOf, inOrder, placed, type BarValue, type Dated, type TimelineEvent } from './placed';
import {
  coarse,
  dayNames,
  lookOf,
  periodDates,
  ticksAlong,
  unitOf,
  wholes,
  type DateNames,
  type Dates,
} from './calendar';
import { across, type Span, type TimelineLayout } from './scale';

export interface TimelineInput {
  events: readonly TimelineEvent[];
  /** Values of one series, drawn as bars beside the axis. */
  values: readonly BarValue[];
  /** First and last day of the closer look, as ISO days; null for none. */
  near: readonly [first: string, last: string] | null;
  names: DateNames;
  titles: TimelineLayout['titles'];
}

/** From the start of the first to the end of the last. */
function extentOf(dates: readonly Dates[]): Dates {
  const starts = dates.map(([start]) => start.getTime());
  const ends = dates.map(([, end]) => end.getTime());
  return [new Date(Math.min(...starts)), new Date(Math.max(...ends))];
}

/** In a wide picture the lines of the closer look are as large as this. */
const [HEADING, SECOND] = [18.7, 16.4];

/** What is too wide for the picture. */
function roomProblems(layout: TimelineLayout): string[] {
  const { text } = across(layout);
  const [whole, closer] = [WIDTH - text[0], WIDTH - text[1]];
  return [
    ...layout.titles.flatMap((title) => roomProblem('axis', title, WIDTH)),
    ...layout.events.flatMap(({ id, kind, far, near: [heading = '', second = ''] }) => [
      ...roomProblem(id, `${far.date} ${far.text}`, whole, { bold: kind === 'article' }),
      ...roomProblem(id, heading, closer, { size: HEADING, bold: true }),
      ...roomProblem(id, second, closer, { size: SECOND }),
    ]),
  ];
}

/**
 * Throws a RangeError, a line for each problem, for no events or too many, dates that are none, values below 0, and
 * a closer look that is none or too long.
 */
export function timelineLayout(input: TimelineInput): TimelineLayout {
  const { events, values, near, names, titles } = input;
  if (events.length === 0) throw new RangeError('a timeline needs an event; give one');
  const extent = extentOf([...events, ...values].map(({ date }) => periodDates(date)));
  const unit = unitOf(extent);
  const axis = wholes(extent, unit);
  const look = near && lookOf(near);
  const dayOf = (date: Date) => utcDay.count(axis[0], date);
  const spanOf = ([start, end]: Dates): Span => [dayOf(start), dayOf(end)];
  const span = (iso: string) => spanOf(periodDates(iso));
  const axes = [spanOf(axis), spanOf(look ?? axis)] as const;
  const dated = inOrder(events, look && axes[1], span);
  // Among those of the closer look the unit of the whole axis would not tell one from the other.
  const dateOf = ({ date, stays }: Dated) => names.date(stays ? date : coarse(date, unit));
  const layout = {
    axes,
    events: placed(dated, axes, dateOf),
    ...barsOf(values, span),
    ticks: ticksAlong(axis, unit, names),
    ...dayNames(look, names),
    titles,
  };
  const problems = roomProblems(layout);
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return layout;
}
