import { expect, test } from 'vitest';
import { columns, plot, type TimelineLayout } from '../../../src/charts/timeline/scale';
import { event, layoutOf, value } from './input';

const layout = layoutOf();
const placed = (id: string, of: TimelineLayout = layout) =>
  of.events.find((candidate) => candidate.id === id)!;

test('an axis of years holds whole years from edge to edge, and names the middle of round ones', () => {
  expect(layout.ticks.map(({ text }) => text)).toEqual(['1996', '1998', '2000', '2002', '2004']);
  const year = (plot.right - plot.left) / 10;
  expect(layout.ticks[0]!.x).toBeCloseTo(plot.left + 1.5 * year, 0);
});

test('an axis of years names those of the first and last value of the article, and round ones beside them', () => {
  const values = [1998, 1999, 2001, 2003, 2004].map((year, i) => ({
    ...value(`v${year}`, String(year), i + 1),
    kind: year === 1999 || year === 2003 ? ('article' as const) : ('context' as const),
  }));
  const { ticks } = layoutOf({ values });
  expect(ticks.map(({ text }) => text)).toEqual(['1996', '1999', '2003']);
  const year = (plot.right - plot.left) / 10;
  expect(ticks[1]!.x).toBeCloseTo(plot.left + 4.5 * year, 0);
});

test('the closer look is a week at least, a column a day from edge to edge', () => {
  expect(layout.days.map(({ lines }) => lines)).toEqual([
    ['w5', 'd03'],
    ['w6', 'd04'],
    ['w0', 'd05'],
    ['w1', 'd06'],
    ['w2', 'd07'],
    ['w3', 'd08'],
    ['w4', 'd09'],
  ]);
  const edges = layout.days.map(({ column }) => column);
  expect(edges[0]![0]).toBe(columns.left);
  expect(edges.at(-1)![1]).toBe(columns.right);
  for (const [i, [start]] of edges.slice(1).entries()) expect(start).toBe(edges[i]![1]);
});

test('an event has the column of its day', () => {
  const columnOf = (id: string) => placed(id).near!.column;
  expect(columnOf('friday')).toEqual(layout.days[0]!.column);
  expect(columnOf('sunday')).toEqual(layout.days[2]!.column);
});

test('what is said of a later day stands higher, and begins at its own column', () => {
  const [friday, sunday] = [placed('friday').near!, placed('sunday').near!];
  expect(sunday.y).toBeLessThan(friday.y);
  expect(friday.y + 24).toBeLessThanOrEqual(columns.bottom);
});

test('the mark of an event stands at its date, and those of the look in one place', () => {
  const year = (plot.right - plot.left) / 10;
  expect(placed('early').x).toBeCloseTo(plot.left + year / 2, 0);
  expect(placed('friday').x).toBe(placed('sunday').x);
  const [from, to] = layout.look!;
  expect(placed('friday').x).toBeCloseTo((from + to) / 2, 0);
});

test('marks of one time stand beside each other', () => {
  const events = ['a', 'b', 'c'].map((id) => event(id, '2000'));
  const xs = layoutOf({ events, near: null }).events.map(({ x }) => x);
  expect(xs.slice(1).map((x, i) => Math.round(x - xs[i]!))).toEqual([9, 9]);
});

test('events that are named have words above the axis, and so has the closer look', () => {
  expect(layout.labels.map(({ date, text }) => [date, text]).sort()).toEqual([
    ['', 'days'],
    ['1995', 'early'],
    ['2000', 'month'],
  ]);
  expect(layoutOf({ labels: [], near: null }).labels).toEqual([]);
});

test('words stand a row each, to the side that has more room, and no line crosses them', () => {
  const { labels } = layout;
  const rows = labels.map(({ y }) => y);
  expect(rows.slice(1).every((y, i) => y - rows[i]! >= 24)).toBe(true);
  expect(labels.find(({ text }) => text === 'early')!.left).toBeUndefined();
  expect(labels.find(({ text }) => text === 'days')!.left).toBe(true);
  for (const [i, { x }] of labels.entries())
    for (const below of labels.slice(i + 1)) {
      const width = 15 * `${below.date} ${below.text}`.length;
      const [from, to] = below.left ? [below.x - width, below.x] : [below.x, below.x + width];
      expect(from < x && x < to && Math.abs(below.x - x) > width).toBe(false);
    }
});

test('on the whole axis dates are as coarse as it is', () => {
  const dates = (change: Parameters<typeof layoutOf>[0]) =>
    layoutOf(change)
      .labels.map(({ date }) => date)
      .sort();
  const events = ['2020-02-03', '2020-Q2', '2021-12', '2019/2021'].map((date) => event(date, date));
  const labels = events.map(({ id }) => id);
  expect(dates({ events, labels, values: [], near: null })).toEqual([
    ...['2019/2021', '2020-02', '2020-Q2', '2021-12'],
  ]);
});

test('bars stand upon the axis, in order of time, as high as their values are', () => {
  const { bars, values } = layout;
  expect(bars.map(({ id, kind }) => [id, kind])).toEqual([
    ...[
      ['first', 'context'],
      ['second', 'context'],
      ['late', 'article'],
    ],
  ]);
  const [first, second, late] = bars.map(({ height }) => height);
  expect(second! / first!).toBeCloseTo(2, 1);
  expect(late! / first!).toBeCloseTo(4, 1);
  expect(values[0]).toEqual({ text: '0', y: plot.bottom });
  expect(values.at(-1)!.y).toBeGreaterThanOrEqual(plot.top);
});

test('all years of the axis without a value are hatched, those at its ends too', () => {
  const year = (plot.right - plot.left) / 10;
  const years = layout.gaps.map((gap) => gap.map((x) => Math.round((x - plot.left) / year)));
  expect(years).toEqual([
    [0, 1],
    [3, 9],
  ]);
});

test('quarters without a value are gaps too, and a value within another’s time opens none', () => {
  const quarters = [value('a', '2000-Q1', 1), value('b', '2000-Q3', 2), value('c', '2000-08', 3)];
  const events = [event('alone', '2000-12-31')];
  const { gaps } = layoutOf({ events, labels: [], values: quarters, near: null });
  const quarter = (plot.right - plot.left) / 4;
  expect(gaps.map((gap) => gap.map((x) => Math.round((x - plot.left) / quarter)))).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test('without values there are neither bars nor gaps', () => {
  expect(layoutOf({ values: [] })).toMatchObject({ bars: [], gaps: [], values: [] });
});

test('a value of nothing makes a bar that can still be seen', () => {
  expect(layoutOf({ values: [value('none', '1996', 0)] }).bars).toMatchObject([{ height: 1.2 }]);
});

test('without a closer look no day is named, and no event has words there', () => {
  const { look, days, events } = layoutOf({ near: null });
  expect(look).toBeUndefined();
  expect(days).toEqual([]);
  expect(events.flatMap(({ near }) => near ?? [])).toEqual([]);
});

test('events stand in order of time, whatever their order in the story', () => {
  const events = [event('late', '2004'), event('day', '2000-01-01'), event('year', '2000')];
  expect(layoutOf({ events, labels: [] }).events.map(({ id }) => id)).toEqual([
    ...['day', 'year', 'late'],
  ]);
});

test('an axis of two years has ticks of months, which say each year once', () => {
  const events = [event('start', '2020-03-15'), event('end', '2021-10')];
  const { ticks } = layoutOf({ events, labels: [], values: [], near: null });
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
  const { ticks } = layoutOf({ events, labels: [], values: [], near: null });
  expect(ticks.map(({ text, below = '' }) => [text, below])).toEqual([
    ['d30', 'm03'],
    ['d31', ''],
    ['d01', 'm04'],
    ['d02', ''],
  ]);
});

test('of many days in the look every other one is named, or one a week', () => {
  const days = (last: string) => layoutOf({ near: ['2004-12-01', last] }).days.length;
  expect(['2004-12-08', '2004-12-09', '2004-12-16', '2004-12-31'].map(days)).toEqual([8, 5, 8, 5]);
});

test('a quote stands above its words, and a block fills its day down to them', () => {
  const events = [
    event('test', '2004-12-03', { as: 'block', near: ['A test', 'in the lake'] }),
    event('speech', '2004-12-05', { as: 'quote', near: ['“so much more”', 'in a speech'] }),
  ];
  const quoted = layoutOf({ events, labels: [], values: [] });
  const { quote, lines, heads, y } = placed('speech', quoted).near!;
  expect(quote!.lines.join(' ')).toBe('“so much more”');
  expect([lines, heads]).toEqual([['in a speech'], 0]);
  expect(y).toBeGreaterThan(quote!.y + 30 * quote!.lines.length);
  expect(placed('test', quoted).near).toMatchObject({ block: true, heads: 1 });
});

test('what was said has the room of what makes place for it, and stands clear of what stays', () => {
  const said = ['“a path that all of us here must take”', 'of ships and railways'];
  const near = (...lines: string[]) => ({ near: lines });
  const { events } = layoutOf({
    events: [
      event('test', '2004-12-03', { as: 'block', ...near('A test', 'far away') }),
      event('speech', '2004-12-04', {
        as: 'quote',
        near: ['“much more”', 'he wrote'],
        words: said,
      }),
      event('journey', '2004-12-05', near('A journey', 'to a forum')),
      event('plan', '2004-12-06', near('A plan', 'for both')),
    ],
  });
  const of = (id: string) => events.find((one) => one.id === id)!;
  const { near: test, words: none } = of('test');
  expect(none).toBeUndefined();
  const { near: wrote, words } = of('speech');
  expect(words!.quote!.lines.length).toBeGreaterThan(wrote!.quote!.lines.length);
  // It reaches up to where others were read before, and no higher than the picture.
  expect(words!.quote!.y).toBeLessThan(of('journey').near!.y + 20);
  expect(words!.quote!.y).toBeGreaterThan(columns.top);
  expect(words!.y).toBeLessThan(test!.y);
});

test('words of a late day are read to the left of it, where they have no room', () => {
  const events = [event('end', '2004-12-31', { near: ['Midnight'] })];
  const late = layoutOf({ events, labels: [], values: [], near: ['2004-12-01', '2004-12-31'] });
  expect(placed('end', late).near!.left).toBe(true);
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
    'more words than have room above the axis',
    { events: many(4, '2000'), labels: many(4, '2000').map(({ id }) => id) },
    '5 events have no room above the axis; name 4 at most in "labels"',
  ],
  [
    'more events in the look than have room',
    { events: many(11, '2004-12-03') },
    'the words of 11 events have no room in the closer look; leave some out, or say less',
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
