import { expect, test } from 'vitest';
import {
  axisAt,
  barsAt,
  eventsAt,
  heightOn,
  stages,
  zoomShare,
} from '../../src/charts/timeline/scale';
import { weekTargets } from '../../src/charts/timeline/picture';
import { layout } from './weekLayout';

const ids = (zoom: number) => eventsAt(layout, { zoom }).map(({ id }) => id);
const targets = (zoom: number) => weekTargets(layout, { zoom }).map(({ id }) => id);

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

test('among the years every event has its leader, from the axis to its mark', () => {
  expect(ids(0)).toEqual(['early', 'month', 'friday', 'sunday']);
  expect(eventsAt(layout, { zoom: 0 })[2]).toMatchObject({
    x: 126,
    y: 314.5,
    text: 135,
    axis: [102, 343.6],
    leader: 'M102 343.6L117.6 314.5H126',
  });
});

test('among the days only those of the week are left, on the axis', () => {
  expect(ids(1)).toEqual(['friday', 'sunday']);
  expect(eventsAt(layout, { zoom: 1 })[1]).toMatchObject({
    x: 118,
    y: 229,
    axis: [118, 229],
    span: 'M118 193V265',
    opacity: 1,
  });
});

test('what leaves goes over the upper edge, the earliest first', () => {
  expect(ids(0.1)).toEqual(['month', 'friday', 'sunday']);
  expect(ids(0.4)).toEqual(['friday', 'sunday']);
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

test('years leave the axis, and days come to it', () => {
  const texts = (zoom: number) => {
    const { years, days } = axisAt(layout, { zoom });
    return [...years, ...days].map(({ text }) => text);
  };
  expect(texts(0)).toEqual(['1995', '2000']);
  expect(texts(0.6)).toEqual([]);
  expect(texts(1)).toEqual(['day 03', 'day 04', 'day 05', 'day 06']);
});

test('the words of the years have gone before those of the days come', () => {
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
  expect(weekTargets(layout, { zoom: 0 }).find(({ id }) => id === 'sunday')!.line).toEqual([
    [102, 343.7],
    [126, 335.5],
    [400, 335.5],
  ]);
});
