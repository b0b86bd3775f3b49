/** A timeline at a moment between its whole axis and its days. No D3: this is what runs in the reader's browser. */
import { clamp, mix } from '../../interaction/view';
import { tenth } from '../box';
import {
  columns,
  inPane,
  MARKS,
  paneAt,
  type Kind,
  type NearLabel,
  type Pane,
  type PlacedEvent,
  type Span,
  type TimelineLayout,
  type TimelineView,
} from './scale';

/** How far a part of the way, from `start` to `end`, has been covered. */
const within = (zoom: number, start: number, end: number) => clamp((zoom - start) / (end - start));

/** From the top of a column to its mark, and from its left edge. */
const DOWN = 8;
const IN = 7;

/** How much of each part of the way is covered: what goes, and what comes. */
export const stages = ({ zoom }: TimelineView) => ({
  /** The whole axis and its words. */
  far: 1 - within(zoom, 0.4, 0.55),
  /** The pane of the closer look spreads, then rises over the room of those words. */
  spread: within(zoom, 0, 0.6),
  rise: within(zoom, 0.5, 0.65),
  /** Names of days, and what is said of them. */
  days: within(zoom, 0.5, 0.6),
  near: within(zoom, 0.55, 0.75),
});

/** The pane of the closer look, with its columns; null where there is none. */
export function paneOf({ look, days }: TimelineLayout, view: TimelineView) {
  if (!look) return null;
  const { spread, rise } = stages(view);
  const pane = paneAt(look, spread, rise);
  const [x, y] = [tenth(pane.left), tenth(pane.top)];
  return {
    ...{ x, y, pane },
    width: tenth(pane.right - pane.left),
    height: tenth(pane.bottom - pane.top),
    rules: days.slice(1).map(({ column }) => inPane(pane, column[0])),
  };
}

/** A mark at a moment, and what is said of it in the closer look. */
export interface EventMark {
  id: string;
  kind: Kind;
  x: number;
  y: number;
  opacity: number;
  /** What is read of it, and how much of that is there; the first answers. */
  labels?: { label: NearLabel; opacity: number }[];
  /** How far down its line or its block reaches, and how much of that line is there. */
  foot?: number;
  stem?: number;
  /** Across its day. */
  column?: Span;
}

/** What happened on a day at which nothing was said: it makes room for words. A block stays, with its name. */
function quiet(near: NearLabel, opacity: number) {
  const labels = opacity > 0 ? [{ label: near, opacity }] : [];
  return { labels, foot: near.y, stem: opacity };
}

/** What is read of an event: what happened there goes before what was said there comes. */
function labelsAt({ near, words }: Near, view: TimelineView) {
  const stem = stages(view).near;
  const [gone, come] = [within(view.words, 0, 0.5), within(view.words, 0.5, 1)];
  if (!words) return quiet(near, near.block ? stem : stem * (1 - gone));
  const both = [
    { label: near, opacity: stem * (1 - gone) },
    { label: words, opacity: stem * come },
  ];
  return {
    labels: view.words < 0.5 ? both : both.reverse(),
    foot: tenth(mix(near.y, words.y, view.words)),
    stem,
  };
}

type Near = PlacedEvent & { near: NearLabel };

const isNear = (event: PlacedEvent): event is Near => event.near !== undefined;

function inLook(event: Near, pane: Pane, view: TimelineView): EventMark {
  const { id, kind, x, near } = event;
  const { spread, rise } = stages(view);
  const [start, end] = near.column.map((edge) => inPane(pane, edge)) as [number, number];
  return {
    ...{ id, kind, opacity: 1, column: [start, end], ...labelsAt(event, view) },
    x: tenth(mix(x, start + Math.min(IN, (end - start) / 2), spread)),
    y: tenth(mix(MARKS, columns.top + DOWN, rise)),
  };
}

/** The marks of events that are in the picture, in order of time. */
export function eventsAt(layout: TimelineLayout, view: TimelineView): EventMark[] {
  const stage = stages(view);
  const pane = paneOf(layout, view)?.pane;
  return layout.events
    .map((event) => {
      const { id, kind, x } = event;
      return isNear(event) && pane
        ? inLook(event, pane, view)
        : { id, kind, x, y: MARKS, opacity: stage.far };
    })
    .filter(({ opacity }) => opacity > 0);
}
