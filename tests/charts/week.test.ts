import { expect, test } from 'vitest';
import { weekLayout } from '../../src/charts/timeline/layout';
import { heightOn } from '../../src/charts/timeline/scale';
import type { Span } from '../../src/charts/timeline/days';
import { event, input, layout } from './weekLayout';

const [far, near] = layout.axes;
const placed = (id: string) => layout.events.find((candidate) => candidate.id === id)!;

test('the axis of years holds whole years, with a tick every five', () => {
  expect(layout.years.map(({ text, day }) => [text, heightOn(far, day)])).toEqual([
    ['1995', 34],
    ['2000', 190],
  ]);
});

test('the axis of days holds each day from its first moment to its last', () => {
  expect(layout.days).toEqual(['day 03', 'day 04', 'day 05', 'day 06']);
  expect([0, 1, 2, 3, 4].map((day) => heightOn(near, near[0] + day))).toEqual([
    34, 112, 190, 268, 346,
  ]);
});

test('a year, a month and a day each last as long as they do', () => {
  const edges = (id: string, axis: Span) => placed(id).span.map((day) => heightOn(axis, day));
  expect(placed('early').span).toEqual([0, 365]);
  expect(edges('early', far)).toEqual([34, 65.2]);
  expect(edges('month', far)).toEqual([202.9, 205.5]);
  expect(edges('friday', near)).toEqual([34, 112]);
});

test('labels of one week are a line apart among the years, and at their days among the days', () => {
  expect(placed('friday').shift).toEqual([-29.1, 0]);
  expect(placed('sunday').shift).toEqual([-8.2, 0]);
});

test('what leaves takes its label along', () => {
  expect(placed('early').shift).toEqual([0, 0]);
  expect(placed('month').shift).toEqual([0, 0]);
});

test('bars are shares of the longest, in order of time', () => {
  expect(layout.bars.map(({ id, length, kind }) => [id, length, kind])).toEqual([
    ['first', 0.25, 'context'],
    ['second', 0.5, 'context'],
    ['late', 1, 'article'],
  ]);
});

test('years without a value between the first and the last are one gap', () => {
  expect(layout.gaps.map((gap) => gap.map((day) => heightOn(far, day)))).toEqual([[127.6, 314.7]]);
});

test('the axes hold ten years, and the four days, counted from the first', () => {
  expect(layout.axes).toEqual([
    [0, 3653],
    [3624, 3628],
  ]);
});

test('without values there are neither bars nor gaps', () => {
  expect(weekLayout({ ...input, values: [] })).toMatchObject({ bars: [], gaps: [] });
});

test('values of nothing make bars of no length', () => {
  const values = [{ id: 'none', year: 1996, value: 0, kind: 'context' as const }];
  expect(weekLayout({ ...input, values }).bars).toMatchObject([{ length: 0 }]);
});

test('one event of one day is enough', () => {
  const events = [event('alone', '2004-12-03')];
  const alone = weekLayout({ ...input, events, values: [], near: ['2004-12-03', '2004-12-03'] });
  expect(alone.axes).toEqual([
    [0, 366],
    [337, 338],
  ]);
  expect(alone.days).toEqual(['day 03']);
  expect(alone.events[0]!.shift).toEqual([0, 0]);
});

test('a value lengthens the axis of years', () => {
  const values = [{ id: 'later', year: 2014, value: 1, kind: 'context' as const }];
  expect(weekLayout({ ...input, values }).years.at(-1)).toMatchObject({ text: '2010' });
});

test.each([
  ['no events', { events: [] }, 'a timeline needs an event'],
  ['a date that is none', { events: [event('odd', '2004-13')] }, '"2004-13" is not a date'],
  ['words for a date', { events: [event('odd', 'Sunday')] }, '"Sunday" is not a date'],
  [
    'days that end before they begin',
    { near: ['2004-12-06', '2004-12-03'] as const },
    'no day lies from 2004-12-06 to 2004-12-03',
  ],
])('%s: refused', (_, change, message) => {
  expect(() => weekLayout({ ...input, ...change })).toThrow(message);
});
