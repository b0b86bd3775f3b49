/** What is drawn of a timeline, and where its axes run, in viewBox units. No D3: browsers run it. */
import { mix, type View } from '../../interaction/view';
import { tenth } from '../box';

/** `zoom`: from the whole axis to the days of the closer look. */
export type Param = 'zoom';
export type TimelineView = View<Param>;

/** From one moment to another, in days since the whole axis begins. */
export type Span = readonly [start: number, end: number];

/** The article's own, or one that others published. */
export type Kind = 'article' | 'context';

export interface PlacedEvent {
  id: string;
  kind: Kind;
  /** Said on the whole axis. */
  far: { date: string; text: string };
  /** Lines said in the closer look, which names the day itself; none for what is not in it. */
  near: readonly string[];
  span: Span;
  /** How far its mark and label stand below the middle of its date on either axis, in viewBox units. */
  shift: readonly [far: number, near: number];
}

export interface Bar {
  id: string;
  kind: Kind;
  /** Share of the longest. */
  length: number;
  span: Span;
}

export interface Tick {
  text: string;
  /** What it is part of, where that begins: the year of a month, the month of a day. */
  below?: string;
  day: number;
}

export interface TimelineLayout {
  /** What the axes hold from edge to edge; both are the same where there is no closer look. */
  axes: readonly [far: Span, near: Span];
  /** In order of time. */
  events: PlacedEvent[];
  bars: Bar[];
  /** Times without a value, between the first and the last that have one. */
  gaps: Span[];
  ticks: Tick[];
  /** Names of days of the closer look, `step` days apart; none where there is no such look. */
  days: string[];
  step: number;
  titles: readonly [far: string, near: string];
}

/** Between which heights the axes run. */
export const plot = { top: 34, bottom: 346 };

/** Height of a moment, in days, on an axis that holds `span` from edge to edge. */
export const heightOn = ([start, end]: Span, day: number): number =>
  tenth(mix(plot.top, plot.bottom, (day - start) / (end - start)));

/**
 * Where things stand across the picture on the whole axis and in the closer look: further left where
 * no bars need room, and in the look beside the axis where one date has several marks.
 */
export function across({ bars, events }: TimelineLayout) {
  const axis = bars.length > 0 ? 102 : 60;
  const crowded = events.some(({ shift }) => shift[1] !== 0);
  return {
    crowded,
    axis: [axis, 118],
    mark: [axis + 24, crowded ? 142 : 118],
    text: [axis + 33, crowded ? 154 : 136],
  } as const;
}
