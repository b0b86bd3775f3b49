/** A timeline at a moment between its two axes. No D3: this is what runs in the reader's browser. */
import { clamp, mix } from '../../interaction/view';
import { tenth } from '../box';
import {
  across,
  heightOn,
  plot,
  type PlacedEvent,
  type Span,
  type TimelineLayout,
  type TimelineView,
} from './scale';

/** Length of the longest bar, and of a tick where there are no bars. */
const BAR = 58;
const TICK = 10;
/** Length below which a bar could not be seen at all. */
const HAIR = 1.2;
/** Beyond the axis' ends what leaves fades over this many units. */
const FADE = 8;

/**
 * Share of the way between a thing's two heights at `zoom`. The scale grows by an equal factor in
 * equal steps, as in any zoom: by an equal number of units all but the last moment would be lost.
 */
export const zoomShare = (ratio: number, zoom: number): number =>
  ratio === 1 ? zoom : (ratio ** zoom - 1) / (ratio - 1);

/** How far a part of the way, from `start` to `end`, has been covered. */
const within = (zoom: number, start: number, end: number) => clamp((zoom - start) / (end - start));

/** Opacities of what comes and goes on the way from the whole to the days. */
export const stages = ({ zoom }: TimelineView) => ({
  bars: 1 - within(zoom, 0, 0.3),
  far: 1 - within(zoom, 0.45, 0.6),
  near: within(zoom, 0.6, 0.8),
  /** The second lines, once there is room for them. */
  more: within(zoom, 0.93, 1),
  /** Not before the days stand clear of each other. */
  days: within(zoom, 0.86, 1),
});

const length = ([start, end]: Span) => end - start;

/** Places, and how visible they are, at a moment. */
function moment({ axes: [far, near] }: TimelineLayout, { zoom }: TimelineView) {
  const share = zoomShare(length(far) / length(near), zoom);
  const at = (day: number) => tenth(mix(heightOn(far, day), heightOn(near, day), share));
  return {
    at,
    seen: (y: number) => clamp(Math.min(y - plot.top + FADE, plot.bottom + FADE - y) / FADE),
    /** A label lets go of where it was moved to as its date makes room, sooner than the dates part. */
    labelAt: (day: number, [onFar, onNear]: PlacedEvent['shift']) =>
      tenth(at(day) + onFar * (1 - share) ** 3 + onNear * share),
    /** Columns have little way to go. */
    evenly: (places: readonly [far: number, near: number]) => tenth(mix(...places, zoom)),
    /** A span on the axis, a little clear of its neighbours where it is long. */
    clear: ([start, end]: Span, most: number) => {
      const inset = Math.min(most, (at(end) - at(start)) / 6);
      return [tenth(at(start) + inset), tenth(at(end) - inset)] as const;
    },
  };
}

/** The marks of events that are in the picture, with their labels, in order of time. */
export function eventsAt(layout: TimelineLayout, view: TimelineView) {
  const { at, seen, evenly, clear, labelAt } = moment(layout, view);
  const columns = across(layout);
  const [axis, x, text] = [evenly(columns.axis), evenly(columns.mark), evenly(columns.text)];
  const { far: onlyFar } = stages(view);
  return layout.events
    .map(({ id, kind, far, near, span, shift }) => {
      const [start, end] = clear(span, 3);
      const day = mix(...span, 0.5);
      const [date, y] = [at(day), labelAt(day, shift)];
      return {
        ...{ id, kind, far, near, x, y, text },
        opacity: near.length > 0 ? seen(date) : Math.min(seen(date), onlyFar),
        // What is shorter than a line is wide would not be seen beside the mark.
        span: end - start < 1 ? undefined : `M${axis} ${start}V${end}`,
        leader: `M${axis} ${date}L${tenth(mix(axis, x, 0.65))} ${y}H${x}`,
        axis: [axis, date] as const,
      };
    })
    .filter(({ opacity }) => opacity > 0);
}

/** How visible the ways from the axis to the marks are: none is needed where marks stand on the axis. */
export const leadersAt = (layout: TimelineLayout, { zoom }: TimelineView): number =>
  across(layout).crowded ? 1 : 1 - within(zoom, 0.9, 1);

/** Bars and gaps as boxes, cut at the ends of the axis; none once they have faded. */
export function barsAt(layout: TimelineLayout, view: TimelineView) {
  const { evenly, clear } = moment(layout, view);
  const axis = evenly(across(layout).axis);
  const box = (span: Span, share: number, most: number) => {
    const [start, end] = clear(span, most).map((y) => clamp(y, plot.top, plot.bottom));
    const width = tenth(Math.max(HAIR, BAR * share));
    return { x: tenth(axis - width), y: start!, width, height: tenth(end! - start!) };
  };
  if (stages(view).bars === 0) return { bars: [], gaps: [] };
  const bars = layout.bars.map(({ id, kind, length, span }) => ({
    ...{ id, kind },
    ...box(span, length, 2),
  }));
  const gaps = layout.gaps.map((span) => box(span, 1, 0));
  const inside = ({ height }: { height: number }) => height > 0;
  return { bars: bars.filter(inside), gaps: gaps.filter(inside) };
}

/** The axis and its ticks. */
export function axisAt(layout: TimelineLayout, view: TimelineView) {
  const { at, seen, evenly } = moment(layout, view);
  const { far, days } = stages(view);
  const [, [first]] = layout.axes;
  const row = (text: string, i: number) => {
    const from = first + i * layout.step;
    return { text, y: at(from + 0.5), edges: [at(from), at(from + layout.step)] as const };
  };
  const x = evenly(across(layout).axis);
  return {
    x,
    ticks: layout.ticks
      .map((tick) => ({ ...tick, y: at(tick.day), opacity: Math.min(seen(at(tick.day)), far) }))
      .filter(({ opacity }) => opacity > 0),
    /** Where ticks end: beyond the longest bar. */
    beyond: tenth(x - (layout.bars.length > 0 ? BAR : TICK)),
    days: days > 0 ? layout.days.map(row) : [],
  };
}
