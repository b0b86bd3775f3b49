/** A timeline at a moment between its two axes. No D3: this is what runs in the reader's browser. */
import { clamp, mix } from '../../interaction/channel';
import type { WeekLayout, WeekView } from './layout';
import { tenth } from '../tenth';
import { plot } from './plot';
import type { Span } from './days';

/** Where things stand across the picture on the axis of years and on the axis of days. */
const across = { axis: [102, 118], mark: [126, 118], text: [135, 136] } as const;
/** Length of the longest bar. */
const BAR = 58;
/** Length below which a bar could not be seen at all. */
const HAIR = 1.2;
/** Below the picture's upper edge what leaves fades over this many units, and is gone at the edge. */
const FADE = 8;

/** Height of a moment, in days, on an axis that holds `span` from edge to edge. */
export const heightOn = ([start, end]: Span, day: number): number =>
  tenth(mix(plot.top, plot.bottom, (day - start) / (end - start)));

/**
 * Share of the way between a thing's two heights at `zoom`. The scale grows by an equal factor in
 * equal steps, as in any zoom: by an equal number of units all but the last moment would be lost.
 */
export const zoomShare = (ratio: number, zoom: number): number =>
  ratio === 1 ? zoom : (ratio ** zoom - 1) / (ratio - 1);

/** How far a part of the way, from `start` to `end`, has been covered. */
const within = (zoom: number, start: number, end: number) => clamp((zoom - start) / (end - start));

/** Opacities of what comes and goes on the way from years to days. */
export const stages = ({ zoom }: WeekView) => ({
  bars: 1 - within(zoom, 0, 0.3),
  far: 1 - within(zoom, 0.45, 0.6),
  near: within(zoom, 0.6, 0.8),
  /** The second lines, once there is room for them. */
  more: within(zoom, 0.93, 1),
  /** Not before the days stand clear of each other. */
  days: within(zoom, 0.86, 1),
  leaders: 1 - within(zoom, 0.9, 1),
});

const length = ([start, end]: Span) => end - start;

/** Places, and how visible they are, at a moment. */
function moment({ axes: [far, near] }: WeekLayout, { zoom }: WeekView) {
  const share = zoomShare(length(far) / length(near), zoom);
  const at = (day: number) => tenth(mix(heightOn(far, day), heightOn(near, day), share));
  return {
    at,
    seen: (y: number) => clamp((y - plot.top + FADE) / FADE),
    /** A label lets go of where it was moved to as its date makes room, sooner than the dates part. */
    labelAt: (day: number, [onFar, onNear]: WeekLayout['events'][number]['shift']) =>
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
export function eventsAt(layout: WeekLayout, view: WeekView) {
  const { at, seen, evenly, clear, labelAt } = moment(layout, view);
  const [axis, x, text] = [evenly(across.axis), evenly(across.mark), evenly(across.text)];
  return layout.events
    .map(({ id, kind, far, near, span, shift }) => {
      const [start, end] = clear(span, 3);
      const day = mix(...span, 0.5);
      const [date, y] = [at(day), labelAt(day, shift)];
      return {
        ...{ id, kind, far, near, x, y, text },
        opacity: seen(date),
        // What is shorter than a line is wide would not be seen beside the mark.
        span: end - start < 1 ? undefined : `M${axis} ${start}V${end}`,
        leader: `M${axis} ${date}L${tenth(mix(axis, x, 0.65))} ${y}H${x}`,
        axis: [axis, date] as const,
      };
    })
    .filter(({ opacity }) => opacity > 0);
}

/** Bars and gaps as boxes; none once they have faded. */
export function barsAt(layout: WeekLayout, view: WeekView) {
  const { seen, evenly, clear } = moment(layout, view);
  const axis = evenly(across.axis);
  const box = (span: Span, share: number, most: number) => {
    const [start, end] = clear(span, most);
    const width = tenth(Math.max(HAIR, BAR * share));
    return { x: tenth(axis - width), y: start, width, height: tenth(end - start) };
  };
  if (stages(view).bars === 0) return { bars: [], gaps: [] };
  const bars = layout.bars.map(({ id, kind, length, span }) => ({
    ...{ id, kind },
    ...box(span, length, 2),
  }));
  const gaps = layout.gaps.map((span) => box(span, 1, 0));
  const inside = ({ y, height }: { y: number; height: number }) => seen(y + height) === 1;
  return { bars: bars.filter(inside), gaps: gaps.filter(inside) };
}

/** The axis and its ticks. */
export function axisAt(layout: WeekLayout, view: WeekView) {
  const { at, seen, evenly } = moment(layout, view);
  const [, [first]] = layout.axes;
  const days = layout.days.map((text, i) => ({
    text,
    y: at(first + i + 0.5),
    edges: [at(first + i), at(first + i + 1)] as const,
  }));
  return {
    x: evenly(across.axis),
    years: layout.years
      .map(({ text, day }) => ({ text, y: at(day), opacity: seen(at(day)) }))
      .filter(({ opacity }) => opacity > 0),
    /** Where the ticks of years end: beyond the longest bar. */
    beyond: tenth(evenly(across.axis) - BAR),
    days: stages(view).days > 0 ? days : [],
  };
}
