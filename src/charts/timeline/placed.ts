/**
 * Where things stand on a timeline: on the whole axis the bars of values, the times without one, marks of
 * events and the words above them; in the closer look the words of its days. Runs at build only.
 */
import { permute, range, scaleLinear } from 'd3';
import { tenth, WIDTH } from '../box';
import { dodge } from '../dodge';
import { LINE, PHONE, textWidth, wrapped } from '../textWidth';
import {
  columns,
  plot,
  QUOTE,
  type Bar,
  type FarLabel,
  type Kind,
  type NearLabel,
  type Span,
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
  /** What was said there, which takes the place of `near` in the view `words`. */
  words?: readonly string[];
  /** How it stands there, where not as a line down from its day. */
  as?: 'block' | 'quote';
}

const middle = ([start, end]: Span) => (start + end) / 2;

/** Least distance between marks below the axis. */
const MARK = 9;

/**
 * Where marks stand below the axis: at their dates, clear of each other. Those of the closer look stand in one place
 * there, and come apart in it.
 */
export function marksOf(spans: readonly Span[], look: Span | null, isIn: (i: number) => boolean) {
  const outside = spans.filter((_, i) => !isIn(i));
  const bounds = [plot.left + 5, plot.right + 5] as const;
  const places = dodge(outside.map(middle), MARK, bounds).map(tenth);
  return spans.map((_, i) => (look && isIn(i) ? tenth(middle(look)) : places.shift()!));
}

/** From one row of words above the axis to the next, and from the lowest down to the axis. */
const ROW = 24;
const ABOVE = 8;
/** From a line to its words. */
const BESIDE = 6;
/** Rows that have room. */
const MOST_LABELS = 4;

type Words = Omit<FarLabel, 'y'>;

/** What words cover from left to right. */
function reach({ x, left, date, text }: Words): Span {
  const width = textWidth([date, text].filter(Boolean).join(' '), true) * PHONE + BESIDE;
  return left ? [x - width, x] : [x, x + width];
}

/** How often a line crosses words of a row below its own, where rows count from above. */
const crossings = (rows: readonly Words[]): number =>
  rows.flatMap(({ x }, i) =>
    rows.slice(i + 1).filter((below) => {
      const [start, end] = reach(below);
      return start < x && x < end;
    }),
  ).length;

function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((order) =>
    range(count).map((at) => [...order.slice(0, at), count - 1, ...order.slice(at)]),
  );
}

/** Words above the axis, a row each, so that no line crosses others where that can be. Throws for more than have room. */
export function farLabels(
  wanted: readonly { span: Span; date: string; text: string }[],
): FarLabel[] {
  if (wanted.length > MOST_LABELS)
    throw new RangeError(
      `${wanted.length} events have no room above the axis; name ${MOST_LABELS} at most in "labels"`,
    );
  const words = wanted.map(({ span, date, text }): Words => {
    const x = tenth(middle(span));
    return { x, date, text, ...(x > WIDTH / 2 && { left: true }) };
  });
  const [best = []] = orders(words.length)
    .map((order) => permute(words, order))
    .sort((a, b) => crossings(a) - crossings(b));
  return best.map((label, i) => ({
    ...label,
    y: plot.top - ABOVE - (best.length - 1 - i) * ROW,
  }));
}

/** Between the words of two days, and from a line to words beside it. */
const APART = 12;
const INSET = 15;
/** From the words of one day up to those of the next: the first that has room. */
const GAPS = range(3 * APART, APART / 2 - 0.1, -0.5);
/** Room that words of the closer look have from top to bottom, below the marks. */
const ROOM = columns.bottom - columns.top - 24;

type Entry = Omit<NearLabel, 'y' | 'quote'> & { quote: readonly string[]; height: number };

/** The lines of a day's words, as they have room beside its column. */
function entryOf(words: readonly string[], { as }: TimelineEvent, column: Span): Entry {
  const right = WIDTH - column[0] - INSET;
  const widest = Math.max(
    ...words.flatMap((text) => text.split(' ')).map((word) => textWidth(word, true)),
  );
  const left = as !== 'block' && widest * PHONE > right;
  const room = left ? column[0] - INSET : right;
  const [first = '', second] = words;
  const quote = as === 'quote' ? wrapped(first, room / QUOTE, true) : [];
  const heads = quote.length > 0 ? [] : wrapped(first, room / PHONE, true);
  const more = second ? wrapped(second, room / PHONE) : [];
  const lines = [...heads, ...more];
  return {
    ...{ lines, heads: heads.length, column, quote },
    ...(left && { left }),
    ...(as === 'block' && { block: true as const }),
    height: quote.length * QUOTE + lines.length * LINE * PHONE + (quote.length > 0 ? 8 : 0),
  };
}

/** An entry above the place where it ends. */
function standing({ quote, height, ...entry }: Entry, foot: number): NearLabel {
  const top = foot - height;
  const below = quote.length > 0 ? quote.length * QUOTE + 8 : 0;
  return {
    ...entry,
    y: tenth(top + below),
    ...(quote.length > 0 && { quote: { lines: quote, y: tenth(top) } }),
  };
}

/** What is read of an event: what happened there, and what is read there once that makes room; null for nothing. */
interface Read {
  near: Entry;
  words: Entry | null;
}

function readOf(event: TimelineEvent, column: Span): Read {
  const { near, words } = event;
  const entry = entryOf(near, event, column);
  // A block keeps its name.
  if (!words) return { near: entry, words: event.as === 'block' ? entry : null };
  return { near: entry, words: entryOf(words, event, column) };
}

/** How far up from the lowest each ends, and how much room all take: each view has its own above the last of its own. */
function stacked(all: readonly Read[], gap: number): { up: number[]; taken: number } {
  const top = { near: -gap, words: -gap };
  const up = all.map(({ near, words }) => {
    const foot = Math.max(top.near, words ? top.words : 0) + gap;
    top.near = foot + near.height;
    if (words) top.words = foot + words.height;
    return foot;
  });
  return { up, taken: Math.max(top.near, top.words) };
}

/**
 * What is read of the days of the closer look: the later, the higher, so that no line from a day down to its
 * words crosses others. What was said there ends where the other does, so that only what changes moves; it has the
 * room of what makes place for it. Throws a RangeError where there is no room for all.
 */
export function nearLabels(
  events: readonly TimelineEvent[],
  spans: readonly Span[],
): { near: NearLabel; words?: NearLabel }[] {
  const all = events.map((event, i) => readOf(event, spans[i]!));
  const gap = GAPS.find((one) => stacked(all, one).taken <= ROOM);
  if (gap === undefined)
    throw new RangeError(
      `the words of ${all.length} events have no room in the closer look; leave some out, or say less`,
    );
  const { up } = stacked(all, gap);
  return all.map(({ near, words }, i) => {
    const foot = columns.bottom - 4 - up[i]!;
    const said = events[i]!.words && words;
    return { near: standing(near, foot), ...(said && { words: standing(said, foot) }) };
  });
}

export interface BarValue {
  id: string;
  /** ISO period that it belongs to. */
  date: string;
  /** In the unit of the series, 0 or more. */
  value: number;
  kind: Kind;
}

/** Share of its time that a bar leaves free at either side. */
const CLEAR = 1 / 7;
/** Height below which a bar could not be seen at all. */
const HAIR = 1.2;

interface Bars {
  bars: Bar[];
  gaps: Span[];
  /** Values on the axis, from 0 on. */
  values: { value: number; y: number }[];
}

/** Times of the axis that no value covers. */
function gapsIn(axis: Span, spans: readonly Span[]): Span[] {
  const ends = spans.map((_, i) => Math.max(...spans.slice(0, i + 1).map(([, end]) => end)));
  const all = [axis[0], ...ends].map((start, i): Span => [start, spans[i]?.[0] ?? axis[1]]);
  return all.filter(([start, end]) => end - start > 0.5);
}

/** Bars of the given values, in order of time; nothing for no values. Throws a RangeError for one below 0. */
export function barsOf(all: readonly BarValue[], axis: Span, span: (iso: string) => Span): Bars {
  const wrong = all.find(({ value }) => !(value >= 0 && Number.isFinite(value)));
  if (wrong) throw new RangeError(`${wrong.id}: ${wrong.value} makes no bar; leave it out`);
  if (all.length === 0) return { bars: [], gaps: [], values: [] };
  const most = Math.max(...all.map(({ value }) => value)) || 1;
  const scale = scaleLinear([0, most], [plot.bottom, plot.top]).nice(3);
  const timed = all
    .map((value) => ({ ...value, span: span(value.date) }))
    .sort((a, b) => a.span[0] - b.span[0]);
  const bars = timed.map(({ id, kind, value, span: [start, end] }) => {
    const clear = (end - start) * CLEAR;
    const height = tenth(Math.max(HAIR, plot.bottom - scale(value)));
    return { id, kind, height, span: [tenth(start + clear), tenth(end - clear)] as const };
  });
  return {
    bars,
    gaps: gapsIn(
      axis,
      timed.map(({ span }) => span),
    ),
    values: scale.ticks(3).map((value) => ({ value, y: tenth(scale(value)) })),
  };
}
