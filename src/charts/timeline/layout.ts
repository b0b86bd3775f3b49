/**
 * Timeline: dated events along an axis that holds them all, with values as bars upon it, and a pane of days
 * of a closer look. D3's calendar works here, at build: pictures get places alone.
 */
import { utcDay } from 'd3';
import { tenth, WIDTH } from '../box';
import { PHONE, roomProblem } from '../textWidth';
import {
  barsOf,
  farLabels,
  marksOf,
  nearLabels,
  type BarValue,
  type TimelineEvent,
} from './placed';
import {
  coarse,
  isoDay,
  lookOf,
  namedDays,
  periodDates,
  unitOf,
  wholes,
  type DateNames,
  type Dates,
} from './calendar';
import { columns, plot, type Span, type TimelineLayout } from './scale';
import { ticksOn, type WholeAxis } from './ticks';

export interface TimelineInput {
  events: readonly TimelineEvent[];
  /** Ids of the events that have words above the whole axis. */
  labels: readonly string[];
  /** Values of one series, drawn as bars upon the axis. */
  values: readonly BarValue[];
  /** A value on the axis, as text. */
  tick: (value: number) => string;
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

/** Where a time stands on an axis that holds `axis`, from `left` to `right`. */
const placesOn =
  (axis: Dates, { left, right }: { left: number; right: number }) =>
  (dates: Dates): Span => {
    const step = (right - left) / utcDay.count(...axis);
    const [start, end] = dates.map((date) => tenth(left + utcDay.count(axis[0], date) * step));
    return [start!, end!];
  };

/** A closer look may reach beyond the end of the axis, which holds what is told. */
const within = ([start, end]: Span): Span => [start, Math.min(end, plot.right)];

/** What is too wide for the picture. */
const roomProblems = ({ titles, labels }: TimelineLayout): string[] => [
  ...titles.flatMap((title) => roomProblem('axis', title, WIDTH)),
  ...labels.flatMap(({ x, left, date, text }) =>
    roomProblem('labels', `${date} ${text}`.trim(), left ? x - 6 : WIDTH - x - 6, {
      ...{ size: PHONE, bold: true },
    }),
  ),
];

const inOrder = (events: readonly TimelineEvent[]) =>
  events
    .map((event) => ({ ...event, dates: periodDates(event.date) }))
    .sort((a, b) => +a.dates[0] - +b.dates[0] || +a.dates[1] - +b.dates[1]);

type Dated = ReturnType<typeof inOrder>[number];

const holds = ([from, to]: Dates, { dates: [start, end] }: Dated) => start >= from && end <= to;

/** What the closer look has: its days, and what is said of each event in it, by its id. */
function closer(look: Dates, events: readonly Dated[], names: DateNames) {
  const column = placesOn(look, columns);
  const inside = events.filter((event) => holds(look, event));
  const labels = nearLabels(
    inside,
    inside.map(({ dates }) => column(dates)),
  );
  return {
    labels: new Map(inside.map(({ id }, i) => [id, labels[i]!])),
    days: namedDays(look).map((days) => {
      const iso = isoDay(days[0]);
      return { lines: [names.weekday(iso), names.day(iso)] as const, column: column(days) };
    }),
  };
}

function wholeAxis(events: readonly Dated[], values: readonly BarValue[]): WholeAxis {
  const extent = extentOf([
    ...events.map(({ dates }) => dates),
    ...values.map(({ date }) => periodDates(date)),
  ]);
  const unit = unitOf(extent);
  const axis = wholes(extent, unit);
  return { unit, axis, span: placesOn(axis, plot) };
}

/** What the whole axis has, but for the marks below it; `pane` is where the closer look is on it. */
function along(
  { labels, values, tick, names, titles }: TimelineInput,
  events: readonly Dated[],
  whole: WholeAxis,
  pane: Span | null,
) {
  const { unit, span } = whole;
  const bars = barsOf(values, [plot.left, plot.right], (iso) => span(periodDates(iso)));
  const words = events
    .filter(({ id }) => labels.includes(id))
    .map(({ date, dates, text }) => ({
      ...{ span: span(dates), date: names.date(coarse(date, unit)), text },
    }));
  return {
    ...bars,
    labels: farLabels([...words, ...(pane ? [{ span: pane, date: '', text: titles[1] }] : [])]),
    values: bars.values.map(({ value, y }) => ({ text: tick(value), y })),
    ticks: ticksOn(whole, values, names),
  };
}

/**
 * Throws a RangeError, a line for each problem, for no events or words without room, dates that are none, values
 * below 0, and a closer look that is none or too long.
 */
export function timelineLayout(input: TimelineInput): TimelineLayout {
  const { values, near, names, titles } = input;
  if (input.events.length === 0) throw new RangeError('a timeline needs an event; give one');
  const events = inOrder(input.events);
  const look = near && lookOf(near);
  const whole = wholeAxis(events, values);
  const pane = look && within(whole.span(look));
  const inLook = look
    ? closer(look, events, names)
    : { labels: new Map<string, never>(), days: [] };
  const marks = marksOf(
    events.map(({ dates }) => whole.span(dates)),
    pane,
    (i) => inLook.labels.has(events[i]!.id),
  );
  const layout = {
    events: events.map(({ id, kind }, i) => ({
      ...{ id, kind, x: marks[i]! },
      ...inLook.labels.get(id),
    })),
    ...along(input, events, whole, pane),
    days: inLook.days,
    ...(pane && { look: pane }),
    titles,
  };
  const problems = roomProblems(layout);
  if (problems.length > 0) throw new RangeError(problems.join('\n'));
  return layout;
}
