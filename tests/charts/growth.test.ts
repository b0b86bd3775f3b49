import { expect, test } from 'vitest';
import { GAP } from '../../src/charts/block';
import { growthLayout } from '../../src/charts/growth/layout';
import { tenth, type Box } from '../../src/charts/box';
import { boxOf, placeOf, stages, type GrowthInput } from '../../src/charts/growth/lines';
import { picture as chart } from '../../src/charts/growth/picture';
import { chapterWith, found, own } from './chapter';
import { years } from './squares/layout';

const line = (
  id: string,
  from: number,
  to: number,
  multiple: number,
  change: Partial<GrowthInput> = {},
): GrowthInput => ({
  ...{ id, from, to, multiple, kind: 'main', name: id, said: String(multiple) },
  ...change,
});

const words = { title: 'times', tick: (value: number) => `×${value}`, unit: 'One', slots: years };
const layoutOf = (...inputs: GrowthInput[]) => growthLayout(inputs, words);

const two = layoutOf(line('far', 1990, 2010, 100), line('near', 2000, 2010, 10));
const find = ({ lines }: typeof two, id: string) => lines.find((candidate) => candidate.id === id)!;
const place = (layout: typeof two, id: string) => {
  const { start, end } = find(layout, id);
  return [start.x, start.y, end.x, end.y];
};
const ticksOf = ({ yTicks }: typeof two) => yTicks.map(({ text }) => text);

test('each series starts from 1, at the foot where none fell, in its own year', () => {
  expect(place(two, 'far')).toEqual([58, 304, 276, 51.7]);
  expect(place(two, 'near')).toEqual([167, 304, 276, 177.8]);
});

test('equal heights are equal multiples: 10 stands half way to 100', () => {
  const [foot, , , top] = [304, 0, 0, place(two, 'far')[3]!];
  expect(Math.abs((foot + top) / 2 - place(two, 'near')[3]!)).toBeLessThan(0.11);
});

test('lines are in the order of their ends, from the lowest up', () => {
  expect(two.lines.map(({ id }) => id)).toEqual(['near', 'far']);
});

test('ticks are few: powers of ten, and no higher than the highest', () => {
  expect(two.yTicks.map(({ text, y }) => [text, y])).toEqual([
    ['×1', 304],
    ['×10', 177.8],
    ['×100', 51.7],
  ]);
});

test.each([
  ['a fall', [0.4], ['×0.4', '×0.6', '×0.8', '×1']],
  ['a fall to little', [0.02], ['×0.03', '×0.1', '×0.3', '×1']],
  ['a rise and a fall', [14, 0.4], ['×1', '×3', '×10']],
  ['near one', [1.05, 0.97], ['×0.85', '×0.9', '×0.95', '×1', '×1.05']],
  ['no growth', [1], ['×1']],
  ['a rise by thousands', [40_000], ['×1', '×100', '×10000']],
])('the scale of %s has 1 on it, and round ticks', (_, multiples, ticks) => {
  const layout = layoutOf(...multiples.map((multiple, i) => line(String(i), 1990, 2010, multiple)));
  expect(ticksOf(layout)).toEqual(ticks);
});

test('a fall ends below its start, above the foot', () => {
  const [, start, , end] = place(layoutOf(line('a', 1990, 2010, 0.5)), 'a') as [number, number, number, number]; // prettier-ignore
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThan(304);
});

test('no growth is drawn level, on the axis', () => {
  const [, start, , end] = place(layoutOf(line('a', 1990, 2000, 1)), 'a') as [number, number, number, number]; // prettier-ignore
  expect([start, end]).toEqual([304, 304]);
});

test('years are whole', () => {
  for (const [from, to] of [
    [1990, 2010],
    [1990, 1991],
    [2014, 2016],
  ] as const) {
    const { xTicks } = layoutOf(line('a', from, to, 2));
    expect(xTicks.length).toBeGreaterThan(0);
    for (const { text } of xTicks) expect(text).toMatch(/^\d{4}$/);
  }
});

test('a label stands at the end of its line where there is room', () => {
  expect(two.lines.map(({ id, label }) => [id, label.lines, label.y])).toEqual([
    ['near', ['near 10'], 182.8],
    ['far', ['far 100'], 56.7],
  ]);
});

/** Distances between labels, from the lowest up. */
const distances = ({ lines }: typeof two) => {
  const heights = lines.map(({ label }) => label.y).sort((a, b) => b - a);
  return heights.slice(1).map((y, i) => heights[i]! - y);
};

test.each([
  ['equal ends', [10, 10, 10]],
  ['ends that touch', [10, 10.5, 11, 11.5]],
  ['many ends', [5, 6.9, 9.7, 14.7, 80.5, 135.8]],
  ['falls', [0.5, 0.51, 0.52, 1, 1.01]],
])('with %s no label covers another, and none leaves the picture', (_, multiples) => {
  const layout = layoutOf(...multiples.map((multiple, i) => line(String(i), 1990, 2010, multiple)));
  for (const distance of distances(layout)) expect(distance).toBeGreaterThan(23.9);
  for (const { label } of layout.lines) {
    expect(label.y).toBeGreaterThan(12);
    expect(label.y).toBeLessThan(360);
  }
});

test('a long name stands above its multiple, and takes room from the plot', () => {
  const layout = layoutOf(line('a', 1990, 2010, 12, { name: 'Boats that cross the harbour' }));
  expect(find(layout, 'a').label.lines).toEqual(['Boats that cross', 'the harbour', '12']);
  expect(layout.plot.right).toBeLessThan(284);
  expect(two.plot.right).toBe(284);
});

test('a name of which a word has no room is refused', () => {
  const name = 'Donaudampfschifffahrtsgesellschaft';
  expect(() => layoutOf(line('a', 1990, 2010, 12, { name }))).toThrow(
    new RangeError(`growth has no room for a label of “${name}”; name its mark shorter`),
  );
});

test('rates stand along their own ways, apart from each other', () => {
  const rated = layoutOf(
    line('far', 1990, 2010, 100, { rate: '25.9% a year' }),
    line('near', 2000, 2010, 10, { rate: '25.9% a year' }),
    line('base', 1990, 2010, 2, { kind: 'baseline' }),
  );
  const rates = rated.lines.map(({ rate }) => rate);
  expect(rates.map((rate) => rate?.text)).toEqual(['25.9% a year', '25.9% a year']);
  expect(rates[0]!.y).not.toBe(rates[1]!.y);
});

test('a tone is handed on, ink too', () => {
  const { lines, blocks } = layoutOf(
    line('a', 1990, 2000, 4, { tone: 2 }),
    line('b', 1990, 2000, 3, { tone: 0 }),
    line('c', 1990, 2000, 2),
  );
  expect(lines.map(({ tone }) => tone)).toEqual([undefined, 0, 2]);
  expect(blocks.map(({ tone }) => tone)).toEqual([2, 0, undefined]);
});

test.each([0, -1, NaN, Infinity])('what came to %d times its start has no place', (multiple) => {
  expect(() => layoutOf(line('a', 1990, 2000, multiple))).toThrow(
    new RangeError(
      `growth has no place for a, which came to ${multiple} times its start; leave it out of "series:", or name ends above 0`,
    ),
  );
});

test('no series makes no scale', () => {
  expect(() => layoutOf()).toThrow(new RangeError('growth needs a series'));
});

const beside = layoutOf(
  line('a', 1990, 2000, 9),
  line('b', 1990, 2000, 3, { kind: 'baseline' }),
  line('c', 1990, 2000, 0.5),
);
const idsAt = (view: { rates: number; beside: number }) =>
  chart.targets(beside, view).map(({ id }) => id);

test('baselines answer from half way on, the main series always', () => {
  expect(idsAt({ rates: 0, beside: 0.49 })).toEqual(['a', 'c']);
  expect(idsAt({ rates: 0, beside: 0.5 })).toEqual(['a', 'b', 'c']);
});

test('slopes are of the main series alone, from the lowest up', () => {
  expect(beside.lines.map(({ id }) => id)).toEqual(['c', 'a']);
  expect(idsAt({ rates: 1, beside: 0 })).toEqual(['c', 'a']);
});

test('all blocks are in squares of one size, on one ground where there is room', () => {
  const { ends, blocks } = two;
  const boxes = blocks.map((block) => boxOf(two, block, { rates: 0, beside: 0 }));
  expect(boxes.map(({ width, height }) => [width, height])).toEqual(
    [
      [10, 10],
      [4, 3],
    ].map((box) => box.map((count) => tenth((count - GAP) * ends.pitch))),
  );
  const [far, near] = boxes as [Box, Box];
  expect(far.y + far.height).toBeCloseTo(near.y + near.height, 1);
  expect(near.x).toBeGreaterThan(far.x + far.width);
});

test('of what fell a part of its square is left, which answers as a whole', () => {
  const fallen = beside.blocks.find(({ id }) => id === 'c')!;
  const { width, height } = boxOf(beside, fallen, { rates: 0, beside: 0 });
  expect([width, height]).toEqual(Array(2).fill(tenth((1 - GAP) * beside.ends.pitch)));
});

test('with the others blocks stand in the order of their size', () => {
  const places = Object.entries(beside.all.places).sort(
    ([, a], [, b]) => a[1] - b[1] || a[0] - b[0],
  );
  expect(places.map(([id]) => id)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['of thousands', [40_000, 3]],
  ['near one', [1.05, 0.97, 1.12]],
  ['of many', [1.1, 2, 2.1, 2.2, 5, 90, 0.5, 2.15]],
  ['of one', [4]],
])('blocks %s stand apart and inside the picture', (_, multiples) => {
  const made = layoutOf(...multiples.map((multiple, i) => line(String(i), 1990, 2010, multiple)));
  const boxes = made.blocks.map((block) => boxOf(made, block, { rates: 0, beside: 0 }));
  for (const { x, y, height } of boxes) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(y).toBeGreaterThan(16);
    expect(y + height).toBeLessThan(360);
  }
  for (const [i, a] of boxes.entries())
    for (const b of boxes.slice(i + 1))
      expect(
        a.x + a.width <= b.x + 1 ||
          b.x + b.width <= a.x + 1 ||
          a.y + a.height <= b.y ||
          b.y + b.height <= a.y,
      ).toBe(true);
});

test('a block shrinks into the end of its slope, and is drawn until it is there', () => {
  const [block] = two.blocks;
  const { end } = find(two, 'far');
  const at = placeOf(two, block!, { rates: 0.6, beside: 0 });
  const half = (10 * at.pitch) / 2;
  expect(at.x + half).toBeCloseTo(end.x, 1);
  expect(at.y - half).toBeCloseTo(end.y, 1);
  expect(stages({ rates: 0.6, beside: 0 })).toMatchObject({
    gather: 1,
    blocks: 1,
    ways: 0,
  });
});

test('each series says its own years, in rows of their colours', () => {
  const { xTicks } = layoutOf(
    line('a', 1992, 2014, 9, { tone: 1 }),
    line('b', 1990, 2016, 3, { tone: 2 }),
  );
  expect(xTicks.map(({ text, tone }) => [text, tone])).toEqual([
    ['1992', 1],
    ['2014', 1],
    ['1990', 2],
    ['2016', 2],
  ]);
  const alike = layoutOf(
    line('a', 2012, 2020, 9, { tone: 1 }),
    line('b', 2012, 2020, 3, { tone: 2 }),
  );
  expect(alike.xTicks.map(({ text, tone }) => [text, tone])).toEqual([
    ['2012', undefined],
    ['2020', undefined],
  ]);
});

test('a series called as the mark of what prices leave keeps its rows', () => {
  const facts = ['boats', 'adjusted'].flatMap((series) => [
    own(`${series}-1990`, 2),
    own(`${series}-2000`, 6),
  ]);
  const { rows } = chapterWith('chart: growth\nseries: boats, adjusted', ['ends'], facts);
  expect(rows.map(({ figure }) => figure.id)).toEqual([
    ...['boats-1990', 'boats-2000', 'multiple-boats-1990-boats-2000'],
    ...['adjusted-1990', 'adjusted-2000', 'multiple-adjusted-1990-adjusted-2000'],
  ]);
});

test('a note credits all that its multiple was computed from, the prices too', () => {
  const facts = [
    ...[own('boats-1990', 2), own('boats-2000', 6)],
    ...[found('prices-1990', 100), found('prices-2000', 150)],
  ];
  const { notes } = chapterWith('chart: growth\nseries: boats\nprices: prices', ['others'], facts);
  expect(notes.boats!.source).toBe('Computed here, from The Ferryman, 4 March 2011');
  expect(notes.adjusted).toMatchObject({
    when: expect.stringMatching(/adjusted for/) as string,
    source: 'Computed here, from The Ferryman, 4 March 2011; Harbour Board, June 2010',
  });
});
