import { expect, test } from 'vitest';
import {
  axisAt,
  barsAt,
  eventsAt,
  leadersAt,
  stages,
  zoomShare,
} from '../../../src/charts/timeline/moment';
import { heightOn, plot } from '../../../src/charts/timeline/scale';
import { timelineTargets } from '../../../src/charts/timeline/picture';
import { event, layoutOf } from './input';

const layout = layoutOf();
const ids = (zoom: number) => eventsAt(layout, { zoom }).map(({ id }) => id);
const targets = (zoom: number) => timelineTargets(layout, { zoom }).map(({ id }) => id);

test.each([
  [0, 0],
  [0.5, 1 / 31],
  [1, 1],
])('at %d of a zoom by 900 times, %d of the way is gone', (zoom, share) => {
  expect(zoomShare(900, zoom)).toBeCloseTo(share, 10);
});

test('a zoom by nothing moves evenly', () => {
  expect(zoomShare(1, 0.3)).toBe(0.3);
});

test('on an axis all days have one length, beyond its edges too', () => {
  expect([10, 11, 12, 9].map((day) => heightOn([10, 12], day))).toEqual([34, 190, 346, -122]);
});

test('on the whole axis every event has its leader, from the axis to its mark', () => {
  expect(ids(0)).toEqual(['early', 'month', 'friday', 'sunday']);
  expect(eventsAt(layout, { zoom: 0 })[2]).toMatchObject({
    x: 126,
    y: 314.5,
    text: 135,
    axis: [102, 343.6],
    leader: 'M102 343.6L117.6 314.5H126',
  });
});

test('in the look only those of its days are left, on the axis', () => {
  expect(ids(1)).toEqual(['friday', 'sunday']);
  expect(eventsAt(layout, { zoom: 1 })[1]).toMatchObject({
    x: 118,
    y: 229,
    axis: [118, 229],
    span: 'M118 193V265',
    opacity: 1,
  });
  expect(leadersAt(layout, { zoom: 1 })).toBe(0);
});

test('what leaves goes over the upper edge, the earliest first', () => {
  expect(ids(0.1)).toEqual(['month', 'friday', 'sunday']);
  expect(ids(0.4)).toEqual(['friday', 'sunday']);
});

test('what comes after the days of the look goes over the lower edge', () => {
  const events = [event('first', '2004-01-01'), event('day', '2004-01-02'), event('last', '2009')];
  const early = layoutOf({ events, values: [], near: ['2004-01-01', '2004-01-02'] });
  const shown = (zoom: number) => eventsAt(early, { zoom }).map(({ id }) => id);
  expect(shown(0)).toEqual(['first', 'day', 'last']);
  expect(shown(0.2)).toEqual(['first', 'day']);
  expect(axisAt(early, { zoom: 0.3 }).ticks.map(({ text }) => text)).toEqual(['2004']);
});

test('what only spans the days of the look leaves with the whole axis', () => {
  const events = [event('month', '2004-12'), event('day', '2004-12-16')];
  const around = layoutOf({ events, near: ['2004-12-15', '2004-12-17'] });
  expect(eventsAt(around, { zoom: 1 }).map(({ id }) => id)).toEqual(['day']);
});

test('marks of one day stand beside the axis, each at the end of its leader', () => {
  const events = ['a', 'b'].map((id) => event(id, '2004-12-03'));
  const crowded = layoutOf({ events, values: [] });
  const [first] = eventsAt(crowded, { zoom: 1 });
  expect(first).toMatchObject({ x: 142, text: 154, axis: [118, 73], y: 49 });
  expect(leadersAt(crowded, { zoom: 1 })).toBe(1);
});

test.each([0, 0.1, 0.3, 0.5, 0.7, 0.9, 1])('at %d of the way no two labels touch', (zoom) => {
  const heights = eventsAt(layout, { zoom }).map(({ y }) => y);
  heights.slice(1).forEach((y, i) => expect(y - heights[i]!).toBeGreaterThanOrEqual(21));
});

test('bars stand left of the axis and are gone before the days come', () => {
  expect(barsAt(layout, { zoom: 0 })).toEqual({
    bars: [
      { id: 'first', kind: 'context', x: 87.5, y: 67.2, width: 14.5, height: 27.2 },
      { id: 'second', kind: 'context', x: 73, y: 98.4, width: 29, height: 27.2 },
      { id: 'late', kind: 'article', x: 44, y: 316.7, width: 58, height: 27.3 },
    ],
    gaps: [{ x: 44, y: 127.6, width: 58, height: 187.1 }],
  });
  expect(barsAt(layout, { zoom: 0.3 })).toEqual({ bars: [], gaps: [] });
});

test.each([0, 0.05, 0.1, 0.2, 0.29])('at %d of the way no bar leaves the axis', (zoom) => {
  const { bars, gaps } = barsAt(layout, { zoom });
  for (const { y, height } of [...bars, ...gaps]) {
    expect(y).toBeGreaterThanOrEqual(plot.top);
    expect(y + height).toBeLessThanOrEqual(plot.bottom + 0.1);
  }
});

test('without bars the axis stands further left, and labels have their room', () => {
  const bare = layoutOf({ values: [] });
  expect(axisAt(bare, { zoom: 0 })).toMatchObject({ x: 60, beyond: 50 });
  expect(eventsAt(bare, { zoom: 0 })[0]).toMatchObject({ x: 84, text: 93 });
  expect(axisAt(bare, { zoom: 1 }).x).toBe(118);
});

test('ticks leave the axis, and days come to it', () => {
  const texts = (zoom: number) => {
    const { ticks, days } = axisAt(layout, { zoom });
    return [...ticks, ...days].map(({ text }) => text);
  };
  expect(texts(0)).toEqual(['1996', '1998', '2000', '2002', '2004']);
  expect(texts(0.6)).toEqual([]);
  expect(texts(1)).toEqual(['day 03', 'day 04', 'day 05', 'day 06']);
});

test('a name of several days stands at the first of them', () => {
  const long = layoutOf({ near: ['2004-12-01', '2004-12-20'] });
  const [first, second] = axisAt(long, { zoom: 1 }).days;
  expect(first).toEqual({ text: 'day 01', y: 41.8, edges: [34, 65.2] });
  expect(second).toEqual({ text: 'day 03', y: 73, edges: [65.2, 96.4] });
});

test('the words of the whole axis have gone before those of the look come', () => {
  for (const zoom of [0, 0.3, 0.55, 0.6, 0.65, 1]) {
    const { far, near } = stages({ zoom });
    expect(Math.min(far, near)).toBe(0);
  }
});

test('all that is drawn can be pointed at, in order of time', () => {
  expect(targets(0)).toEqual(['early', 'first', 'second', 'month', 'late', 'friday', 'sunday']);
  expect(targets(1)).toEqual(['friday', 'sunday']);
});

test('an event answers along its leader and its label', () => {
  expect(timelineTargets(layout, { zoom: 0 }).find(({ id }) => id === 'sunday')!.line).toEqual([
    [102, 343.7],
    [126, 335.5],
    [400, 335.5],
  ]);
});
