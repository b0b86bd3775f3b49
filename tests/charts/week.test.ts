import { expect, test } from 'vitest';
import { weekLayout } from '../../src/charts/week';
import { event, input, layout } from './weekLayout';

const placed = (id: string) => layout.events.find((candidate) => candidate.id === id)!;

test('the axis of years holds whole years, with a tick every five', () => {
  expect(layout.plot).toEqual({ top: 34, bottom: 346 });
  expect(layout.years.map(({ text, y }) => [text, y[0]])).toEqual([
    ['1995', 34],
    ['2000', 190],
  ]);
});

test('the axis of days holds each day from its first moment to its last', () => {
  expect(layout.days.map(({ text, y, span }) => [text, y[1], span[0][1], span[1][1]])).toEqual([
    ['day 03', 73, 34, 112],
    ['day 04', 151, 112, 190],
    ['day 05', 229, 190, 268],
    ['day 06', 307, 268, 346],
  ]);
});

test('a year, a month and a day each last as long as they do', () => {
  expect(placed('early').span.map(([far]) => far)).toEqual([34, 65.2]);
  expect(placed('month').span.map(([far]) => far)).toEqual([202.9, 205.5]);
  expect(placed('friday').span.map(([, near]) => near)).toEqual([34, 112]);
});

test('an event stands in the middle of its date on either axis', () => {
  expect(placed('early').y[0]).toBe(49.6);
  expect(placed('friday').y).toEqual([343.6, 73]);
  expect(placed('sunday').y).toEqual([343.7, 229]);
});

test('labels of one week are a line apart among the years, and at their days among the days', () => {
  expect(placed('friday').label).toEqual([314.5, 73]);
  expect(placed('sunday').label).toEqual([335.5, 229]);
});

test('what leaves takes its label along', () => {
  expect(placed('early').label).toEqual([49.6, -268403]);
  expect(placed('month').label).toEqual([204.2, -127184]);
});

test('bars are shares of the longest, in order of time', () => {
  expect(layout.bars.map(({ id, length, kind }) => [id, length, kind])).toEqual([
    ['first', 0.25, 'context'],
    ['second', 0.5, 'context'],
    ['late', 1, 'article'],
  ]);
});

test('years without a value between the first and the last are one gap', () => {
  expect(layout.gaps.map((gap) => gap.map(([far]) => far))).toEqual([[127.6, 314.7]]);
});

test('a day is as many times longer among the days as there are days in ten years, by four', () => {
  expect(layout.ratio).toBe(3653 / 4);
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
  expect(alone.ratio).toBe(366);
  expect(alone.days).toHaveLength(1);
  expect(alone.events[0]!.label).toEqual([321.7, 190]);
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
