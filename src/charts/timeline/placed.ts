/**
 * Where things stand on either axis of a timeline: events, each label a line apart from the next, and
 * values as bars beside them; times without a value are gaps, and nothing is drawn across. Runs at build
 * only.
 */
import { mix } from '../../interaction/view';
import { tenth } from '../box';
import { dodge } from '../dodge';
import {
  heightOn,
  plot,
  type Bar,
  type Kind,
  type PlacedEvent,
  type Span,
  type TimelineLayout,
} from './scale';

export interface TimelineEvent {
  id: string;
  kind: Kind;
  /** ISO period. */
  date: string;
  /** What happened, in few words. */
  text: string;
  /** The same for the closer look, in a line or two. */
  near: readonly string[];
}

/** Least distance between two labels: a line of text on a phone, and a heading with a line below it. */
const LINE = 21;
const ENTRY = 48;
/** Where labels can be: a line's middle is clear of the ends of the axis. */
const room = [plot.top + LINE / 2, plot.bottom - LINE / 2] as const;
const mostApart = (gap: number) => Math.floor((room[1] - room[0]) / gap) + 1;

/** How far labels of dates move on an axis that holds `axis`, to stand at least `gap` apart. */
function moves(spans: readonly Span[], axis: Span, gap: number): number[] {
  const most = mostApart(gap);
  if (spans.length > most)
    throw new RangeError(
      `${spans.length} events have no room on one axis; leave all but ${most} out`,
    );
  const wanted = spans.map((span) => heightOn(axis, mix(...span, 0.5)));
  return dodge(wanted, gap, room).map((place, i) => tenth(place - wanted[i]!));
}

const holds = ([from, to]: Span, [start, end]: Span) => start >= from && end <= to;

export interface Dated extends TimelineEvent {
  span: Span;
  /** Whether it is in the closer look. */
  stays: boolean;
}

/** Events in order of time. */
export const inOrder = (
  events: readonly TimelineEvent[],
  look: Span | null,
  span: (iso: string) => Span,
): Dated[] =>
  events
    .map((event) => ({ ...event, span: span(event.date) }))
    .map((event) => ({ ...event, stays: look !== null && holds(look, event.span) }))
    .sort((a, b) => a.span[0] - b.span[0] || a.span[1] - b.span[1]);

/** Where events stand on either axis; what is not in the closer look says nothing there. */
export function placed(
  events: readonly Dated[],
  [far, near]: TimelineLayout['axes'],
  dateOf: (event: Dated) => string,
): PlacedEvent[] {
  const spans = (some: readonly Dated[]) => some.map(({ span }) => span);
  const onFar = moves(spans(events), far, LINE);
  const onNear = moves(spans(events.filter(({ stays }) => stays)), near, ENTRY);
  return events.map((event, i) => ({
    id: event.id,
    kind: event.kind,
    far: { date: dateOf(event), text: event.text },
    near: event.stays ? event.near : [],
    span: event.span,
    shift: [onFar[i]!, event.stays ? onNear.shift()! : 0],
  }));
}

export interface BarValue {
  id: string;
  /** ISO period that it belongs to. */
  date: string;
  /** In the unit of the series, 0 or more. */
  value: number;
  kind: Kind;
}

interface Bars {
  bars: Bar[];
  gaps: Span[];
}

/** Bars of the given values, in order of time; none for no values. Throws a RangeError for one below 0. */
export function barsOf(values: readonly BarValue[], span: (iso: string) => Span): Bars {
  const wrong = values.find(({ value }) => !(value >= 0 && Number.isFinite(value)));
  if (wrong) throw new RangeError(`${wrong.id}: ${wrong.value} makes no bar; leave it out`);
  const most = Math.max(...values.map(({ value }) => value)) || 1;
  const bars = values
    .map(({ id, kind, date, value }) => ({
      ...{ id, kind },
      length: Math.round((value / most) * 1000) / 1000,
      span: span(date),
    }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const ends = bars.map((_, i) => Math.max(...bars.slice(0, i + 1).map((bar) => bar.span[1])));
  const gaps = bars.slice(1).map(({ span }, i): Span => [ends[i]!, span[0]]);
  return { bars, gaps: gaps.filter(([start, end]) => start < end) };
}
