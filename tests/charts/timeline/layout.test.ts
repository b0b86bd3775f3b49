import { expect, test } from 'vitest';
import { heightOn, type Span } from '../../../src/charts/timeline/scale';
import { event, layoutOf, value } from './input';

const layout = layoutOf();
const [far, near] = layout.axes;
const placed = (id: string) => layout.events.find((candidate) => candidate.id === id)!;

test('an axis of years holds whole years, with ticks at round ones', () => {
  expect(layout.ticks.map(({ text, day }) => [text, heightOn(far, day)])).toEqual([
    ['1996', 65.2],
    ['1998', 127.6],
    ['2000', 190],
    ['2002', 252.4],
    ['2004', 314.7],
  ]);
});

test('the closer look holds each day from its first moment to its last', () => {
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

test('labels of one week are a line apart on the whole axis, and at their days in the look', () => {
  expect(placed('friday').shift).toEqual([-29.1, 0]);
  expect(placed('sunday').shift).toEqual([-8.2, 0]);
});

test('what leaves takes its label along, and says nothing in the look', () => {
  for (const id of ['early', 'month'])
    expect(placed(id)).toMatchObject({ shift: [0, 0], near: [] });
  expect(placed('friday').near).toEqual(['friday']);
});

test('on the whole axis dates are as coarse as it is, but for those of the look', () => {
  const dates = (change: Parameters<typeof layoutOf>[0]) =>
    layoutOf(change).events.map(({ far }) => far.date);
  expect(dates({})).toEqual(['1995', '2000', '2004-12-03', '2004-12-05']);
  const events = ['2020-02-03', '2020-Q2', '2021-12', '2019/2021'].map((date) => event(date, date));
  expect(dates({ events, values: [], near: null })).toEqual([
    '2019/2021',
    '2020-02',
    '2020-Q2',
    '2021-12',
  ]);
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

test('quarters without a value are gaps too, and a value within another’s time opens none', () => {
  const quarters = [value('a', '2000-Q1', 1), value('b', '2000-Q3', 2), value('c', '2000-08', 3)];
  const events = [event('alone', '2000-12-31')];
  const { axes, gaps } = layoutOf({ events, values: quarters, near: null });
  expect(axes[0]).toEqual([0, 366]);
  expect(gaps).toEqual([[91, 182]]);
});

test('the axes hold ten years, and the four days, counted from the first', () => {
  expect(layout.axes).toEqual([
    [0, 3653],
    [3624, 3628],
  ]);
});

test('without values there are neither bars nor gaps', () => {
  expect(layoutOf({ values: [] })).toMatchObject({ bars: [], gaps: [] });
});

test('values of nothing make bars of no length', () => {
  expect(layoutOf({ values: [value('none', '1996', 0)] }).bars).toMatchObject([{ length: 0 }]);
});

test('without a closer look both axes are one, and no day is named', () => {
  const { axes, days, events } = layoutOf({ near: null });
  expect(axes[1]).toEqual(axes[0]);
  expect(days).toEqual([]);
  expect(events.flatMap(({ near }) => near)).toEqual([]);
});

test('events stand in order of time, whatever their order in the story', () => {
  const events = [event('late', '2004'), event('day', '2000-01-01'), event('year', '2000')];
  expect(layoutOf({ events }).events.map(({ id }) => id)).toEqual(['day', 'year', 'late']);
});

test('an axis of two years has ticks of months, which say each year once', () => {
  const events = [event('start', '2020-03-15'), event('end', '2021-10')];
  const { ticks } = layoutOf({ events, values: [], near: null });
  expect(ticks.map(({ text, below = '' }) => [text, below])).toEqual([
    ['m04', '2020'],
    ['m07', ''],
    ['m10', ''],
    ['m01', '2021'],
    ['m04', ''],
    ['m07', ''],
    ['m10', ''],
  ]);
});

test('an axis of days says each month once', () => {
  const events = [event('start', '2020-03-30'), event('end', '2020-04-02')];
  const { ticks } = layoutOf({ events, values: [], near: null });
  expect(ticks.map(({ text, below = '', day }) => [text, below, day])).toEqual([
    ['d30', 'm03', 0],
    ['d31', '', 1],
    ['d01', 'm04', 2],
    ['d02', '', 3],
  ]);
});

test('of many days in the look every other one is named, or one a week', () => {
  const days = (last: string) => layoutOf({ near: ['2004-12-01', last] }).days.length;
  expect(['2004-12-14', '2004-12-15', '2004-12-28', '2004-12-31'].map(days)).toEqual([
    14, 8, 14, 5,
  ]);
});

test('one event of one day is enough', () => {
  const events = [event('alone', '2004-12-03')];
  const alone = layoutOf({ events, values: [], near: ['2004-12-03', '2004-12-03'] });
  expect(alone.axes).toEqual([
    [0, 1],
    [0, 1],
  ]);
  expect(alone.days).toEqual(['day 03']);
  expect(alone.events[0]!.shift).toEqual([0, 0]);
});

test('events of one day stand below each other in the look', () => {
  const events = ['a', 'b'].map((id) => event(id, '2004-12-03'));
  const [first, second] = layoutOf({ events, values: [] }).events;
  expect(first!.shift[1]).toBe(-24);
  expect(second!.shift[1]).toBe(24);
});

const many = (count: number, date: string) =>
  Array.from({ length: count }, (_, i) => event(`event-${i}`, date));

test.each([
  ['no events', { events: [] }, 'a timeline needs an event; give one'],
  [
    'a date that is none',
    { events: [event('odd', '2004-13')] },
    '"2004-13" is not a date; write one as the calendar has it',
  ],
  [
    'days that end before they begin',
    { near: ['2004-12-06', '2004-12-03'] as const },
    'no day lies from 2004-12-06 to 2004-12-03; turn them round',
  ],
  [
    'a look at more than a month',
    { near: ['2004-12-01', '2005-01-01'] as const },
    '32 days are too many to look at closely; take 31 at most',
  ],
  [
    'more events than have room',
    { events: many(15, '2004') },
    '15 events have no room on one axis; leave all but 14 out',
  ],
  [
    'more events in the look than have room',
    { events: many(8, '2004-12-03') },
    '8 events have no room on one axis; leave all but 7 out',
  ],
  ['a bar below 0', { values: [value('loss', '2000', -1)] }, 'loss: -1 makes no bar; leave it out'],
  [
    'a bar of nothing',
    { values: [value('lost', '2000', NaN)] },
    'lost: NaN makes no bar; leave it out',
  ],
])('%s: refused in one line', (_, change, message) => {
  expect(() => layoutOf(change)).toThrow(new RangeError(message));
});
