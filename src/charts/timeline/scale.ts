/** What is drawn of a timeline, and where its axes run, in viewBox units. No D3: browsers run it. */
import { mix, type View } from '../../interaction/view';
import { tenth } from '../box';

/** `zoom`: from the whole axis to the days of the closer look. `words`: from what happened to what was said there. */
export type Param = 'zoom' | 'words';
export type TimelineView = View<Param>;

/** From one place to another across the picture, in viewBox units. */
export type Span = readonly [start: number, end: number];

/** The article's own, or one that others published. */
export type Kind = 'article' | 'context';

/** What is said of a day of the closer look, below the line that comes down from it. */
export interface NearLabel {
  lines: readonly string[];
  /** How many of them are its heading. */
  heads: number;
  /** Top of its lines. */
  y: number;
  /** The column of its day. */
  column: Span;
  /** Read to the left of its line, where there is no room at the right. */
  left?: true;
  /** It fills its day, down to its words. */
  block?: true;
  /** Above its lines, in the display face. */
  quote?: { lines: readonly string[]; y: number };
}

/** Size of a quote, in viewBox units. */
export const QUOTE = 36;

export interface PlacedEvent {
  id: string;
  kind: Kind;
  /** Where its mark stands below the whole axis. */
  x: number;
  /** Absent for what is not in the closer look. */
  near?: NearLabel;
  /** What was said there, which takes its place; absent for what has no words. */
  words?: NearLabel;
}

/** Words above the whole axis, at the end of the line that rises from their date. */
export interface FarLabel {
  x: number;
  y: number;
  /** Read to the left of the line. */
  left?: true;
  date: string;
  text: string;
}

export interface Bar {
  id: string;
  kind: Kind;
  height: number;
  span: Span;
}

interface Tick {
  text: string;
  /** What it is part of, where that begins: the year of a month, the month of a day. */
  below?: string;
  x: number;
}

/** A day of the closer look, in two words. */
interface Day {
  lines: readonly [weekday: string, day: string];
  column: Span;
}

export interface TimelineLayout {
  /** In order of time. */
  events: PlacedEvent[];
  labels: FarLabel[];
  bars: Bar[];
  /** Times without a value. */
  gaps: Span[];
  ticks: Tick[];
  /** Of the values of the bars. */
  values: { text: string; y: number }[];
  days: Day[];
  /** Where the closer look is on the whole axis; absent where there is none. */
  look?: Span;
  titles: readonly [far: string, near: string];
}

/** The whole axis: where a trend has its own, with room above for words. */
export const plot = { left: 48, right: 386, top: 122, bottom: 311 };
/** Height of the marks below it. */
export const MARKS = plot.bottom + 9;
/** The columns of days fill the picture; below their names. */
export const columns = { left: 0, right: 400, top: 62, bottom: 356 };

/** Edges of the closer look, in viewBox units. */
export interface Pane {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the pane of the closer look stands at share `t` of the way from its place on the whole axis. */
export function paneAt([start, end]: Span, t: number, rise: number): Pane {
  const [left, right] = [mix(start, columns.left, t), mix(end, columns.right, t)];
  const top = mix(plot.top, columns.top, rise);
  return { left, right, top, bottom: mix(plot.bottom, columns.bottom, t) };
}

/** A place in the columns as it is while their pane is on its way. */
export const inPane = ({ left, right }: Pane, x: number): number =>
  tenth(mix(left, right, x / (columns.right - columns.left)));
