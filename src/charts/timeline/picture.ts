/** Timeline, as a kind of chart. */
import type { Chart } from '../../interaction/chart';
import type { Target } from '../../interaction/targets';
import { eventsAt, stages } from './moment';
import Timeline from './Picture.svelte';
import { WIDTH } from '../box';
import { plot, type NearLabel, type Param, type TimelineLayout, type TimelineView } from './scale';

/** A thing counts as present from half of its opacity on. */
const arrived = (opacity: number) => opacity >= 0.5;

/** How far along its first line an event answers. */
const ALONG = 100;

/** From a mark down to its words, and along the first of them. */
function lineOf(x: number, y: number, { y: top, left }: NearLabel): NonNullable<Target['line']> {
  const to = left ? Math.max(0, x - ALONG) : Math.min(WIDTH, x + ALONG);
  return [
    [x, y],
    [x, top + 8],
    [to, top + 8],
  ];
}

/** An event answers at its mark, and in the closer look down to its words and along them. */
const eventTargets = (layout: TimelineLayout, view: TimelineView): Target[] =>
  eventsAt(layout, view)
    .filter(({ opacity }) => arrived(opacity))
    .map(({ id, x, y, labels: [read] = [] }) => ({
      ...{ id, x, y, width: 0, height: 0 },
      ...(read && arrived(stages(view).near) && { line: lineOf(x, y, read.label) }),
    }));

const barTargets = ({ bars }: TimelineLayout, view: TimelineView): Target[] =>
  arrived(stages(view).far)
    ? bars.map(({ id, span: [x, end], height }) => ({
        ...{ id, x, height, width: end - x },
        y: plot.bottom - height,
      }))
    : [];

/** Events and bars in order of time. */
export const timelineTargets = (layout: TimelineLayout, view: TimelineView): Target[] =>
  [...barTargets(layout, view), ...eventTargets(layout, view)].sort((a, b) => a.x - b.x);

export const picture: Chart<TimelineLayout, Param> = {
  windows: { zoom: [0, 1], words: [0, 1] },
  Picture: Timeline,
  targets: timelineTargets,
};
