/** Timeline, as a kind of chart. */
import type { Chart } from '../../interaction/chart';
import type { Target } from '../../interaction/targets';
import { WIDTH } from '../box';
import { barsAt, eventsAt, stages } from './moment';
import Timeline from './Picture.svelte';
import type { Param, TimelineLayout, TimelineView } from './scale';

/** A thing counts as present from half of its opacity on. */
const arrived = (opacity: number) => opacity >= 0.5;

/** An event answers on its way from the axis to its mark, and along its label. */
const eventTargets = (layout: TimelineLayout, view: TimelineView): Target[] =>
  eventsAt(layout, view)
    .filter(({ opacity }) => arrived(opacity))
    .map(({ id, axis, x, y }) => ({
      ...{ id, x, y, width: 0, height: 0 },
      line: [axis, [x, y], [WIDTH, y]],
    }));

const barTargets = (layout: TimelineLayout, view: TimelineView): Target[] =>
  arrived(stages(view).bars)
    ? barsAt(layout, view).bars.map(({ id, x, y, width, height }) => ({ id, x, y, width, height }))
    : [];

/** Events and bars in order of time. */
export function timelineTargets(layout: TimelineLayout, view: TimelineView): Target[] {
  const began = new Map([...layout.bars, ...layout.events].map(({ id, span }) => [id, span[0]]));
  return [...barTargets(layout, view), ...eventTargets(layout, view)].sort(
    (a, b) => began.get(a.id)! - began.get(b.id)!,
  );
}

export const picture: Chart<TimelineLayout, Param> = {
  windows: { zoom: [0, 1] },
  Picture: Timeline,
  targets: timelineTargets,
};
