import { expect, test } from 'vitest';
import { growthLayout, type GrowthInput, type GrowthLine } from '../../src/charts/growth/layout';
import { picture as chart } from '../../src/charts/growth/picture';
import { altered, chapterOf } from '../story/committed';

const line = (
  id: string,
  from: number,
  to: number,
  multiple: number,
  change: Partial<GrowthInput> = {},
): GrowthInput => ({
  ...{ id, from, to, multiple, kind: 'main', tone: 'plain', label: id },
  ...change,
});

const two = growthLayout([line('far', 1990, 2010, 100), line('near', 2000, 2010, 10)], 'times');
const place = ({ lines }: typeof two, id: string) => {
  const { start, end } = lines.find((candidate) => candidate.id === id)!;
  return [start.x, start.y, end.x, end.y];
};

test('each series starts from 1, at the foot, in its own year', () => {
  expect(place(two, 'far')).toEqual([52, 326, 276, 52.3]);
  expect(place(two, 'near')).toEqual([164, 326, 276, 189.2]);
});

test('equal heights are equal multiples: 10 stands half way to 100', () => {
  const [foot, , , top] = [326, 0, 0, place(two, 'far')[3]!];
  expect(Math.abs((foot + top) / 2 - place(two, 'near')[3]!)).toBeLessThan(0.11);
});

test('ticks are 1 and 3 times the powers of ten, and no higher than the highest', () => {
  expect(two.yTicks.map(({ text, y }) => [text, y])).toEqual([
    ['×1', 326],
    ['×3', 260.7],
    ['×10', 189.2],
    ['×30', 123.9],
    ['×100', 52.3],
  ]);
});

test('years are whole', () => {
  for (const [from, to] of [
    [1990, 2010],
    [1990, 1991],
    [2014, 2016],
  ] as const) {
    const { xTicks } = growthLayout([line('a', from, to, 2)], '');
    expect(xTicks.length).toBeGreaterThan(0);
    for (const { text } of xTicks) expect(text).toMatch(/^\d{4}$/);
  }
});

/** Distances between labels, from the lowest up. */
const distances = ({ lines }: typeof two) => {
  const heights = lines.map(({ labelY }) => labelY).sort((a, b) => b - a);
  return heights.slice(1).map((y, i) => heights[i]! - y);
};

test('a label stands at the end of its line where there is room', () => {
  expect(two.lines.map(({ id, labelY }) => [id, labelY])).toEqual([
    ['near', 194.2],
    ['far', 57.3],
  ]);
});

test.each([
  ['equal ends', [10, 10, 10]],
  ['ends that touch', [10, 10.5, 11, 11.5]],
  ['many ends', [5, 6.9, 9.7, 14.7, 80.5, 135.8]],
])('with %s no label covers another, and none leaves the picture', (_, multiples) => {
  const layout = growthLayout(
    multiples.map((multiple, i) => line(String(i), 1990, 2010, multiple)),
    '',
  );
  for (const distance of distances(layout)) expect(distance).toBeGreaterThan(23.9);
  for (const { labelY } of layout.lines) {
    expect(labelY).toBeGreaterThan(12);
    expect(labelY).toBeLessThan(360);
  }
});

test('one series has a scale', () => {
  expect(place(growthLayout([line('a', 1990, 2000, 2)], ''), 'a')).toEqual([52, 326, 276, 91.3]);
});

test('no growth is drawn level, on the axis', () => {
  const layout = growthLayout([line('a', 1990, 2000, 1)], '');
  const [, start, , end] = place(layout, 'a') as [number, number, number, number];
  expect(end).toBe(start);
});

test.each([0.5, 0.01, 0, NaN])(
  'a fall to %d times the start has no place, and is named',
  (multiple) => {
    expect(() => growthLayout([line('a', 1990, 2000, multiple)], '')).toThrow('growth: "a" fell');
  },
);

test('no series makes no scale', () => {
  expect(() => growthLayout([], '')).toThrow('growth needs a series');
});

test('baselines answer from half way on, the two series always', () => {
  const layout = growthLayout(
    [line('a', 1990, 2000, 9), line('b', 1990, 2000, 3, { kind: 'baseline' })],
    '',
  );
  const ids = (world: number) => chart.targets(layout, { rates: 0, world }).map(({ id }) => id);
  expect(ids(0.49)).toEqual(['a']);
  expect(ids(0.5).sort()).toEqual(['a', 'b']);
});

/** Labels, by the ids of their lines. */
const labels = (data?: Parameters<typeof chapterOf>[1]) =>
  Object.fromEntries(
    chapterOf('growth', data).layout.lines.map(({ id, label }) => [id, label] as const),
  );

test('trade and people are measured against world, Korea, Russia and prices', () => {
  expect(labels()).toEqual({
    trade: 'Trade 135.8',
    people: 'People 14.7',
    adjusted: 'Adjusted 80',
    'world-exports': 'World 5.0',
    'korea-trade': 'Korea 6.9',
    'russia-trade': 'Russia 9.7',
  });
  const { lines } = chapterOf('growth').layout;
  expect(lines.flatMap(({ rate }) => rate ?? []).sort()).toEqual(['10.9% a year', '25.0% a year']);
});

test('each starts in its own year: trade in 1992, people in 1990', () => {
  const { layout, notes } = chapterOf('growth');
  const [trade, people, world] = ['trade', 'people', 'world-exports'].map((id) =>
    layout.lines.find((line) => line.id === id)!,
  ) as [GrowthLine, GrowthLine, GrowthLine];
  expect(people.start.x).toBe(layout.xTicks.find(({ text }) => text === '1990')!.x);
  expect(trade.start.x).toBeGreaterThan(people.start.x);
  expect(world.start).toEqual(trade.start);
  expect(notes.trade!.when).toContain('1992 to 2014');
  expect(notes.people!.when).toContain('1990 to 2016');
});

test('prices that rose more leave less of the multiple', () => {
  expect(labels(altered('us-prices-2014', { value: 280.634 })).adjusted).toBe('Adjusted 68');
});

test('notes give the formula, with its inputs', () => {
  const { notes } = chapterOf('growth');
  expect(notes.adjusted).toMatchObject({ value: '×80', caveat: '135.8 ÷ (236.7 ÷ 140.3)' });
  expect(notes['world-exports']).toMatchObject({
    value: '×5.0',
    when: 'World goods exports, 1992 to 2014',
    caveat: 'US$19.1 trillion ÷ US$3.805 trillion',
  });
});
