import { expect, test } from 'vitest';
import { basesLayout, type Base, type End } from '../../src/charts/rebase/layout';
import { plot, xOf } from '../../src/charts/rebase/scale';
import { picture as chart } from '../../src/charts/rebase/picture';
import { chapterOf } from '../story/committed';
import { bases, ends, input, words } from './baseInput';

const chosen = { base: 'russia', end: 'record' };
const layoutOf = (from: readonly Base[] = bases, to: readonly End[] = ends) =>
  basesLayout(from, to, chosen, words);
const layout = layoutOf();

test('each base has a row of its own, evenly spaced, and its value’s place on the scale', () => {
  expect(layout.rows.map(({ id, value, y }) => [id, xOf(layout, value), y])).toEqual([
    ['soviet', 132, 74.5],
    ['successors', 148.3, 134.1],
    ['former', 130.2, 193.7],
    ['russia', 48.7, 253.3],
    ['later', 162.7, 312.9],
  ]);
});

test('ends stand on the same scale: a length is a multiple, whatever its base', () => {
  const places = layout.ends.map(({ value }) => xOf(layout, value));
  const [x1, , x2] = places as [number, number, number];
  expect(places).toEqual([48.7, 162.7, 313.9, 278.5]);
  // 308 units are 2.477… powers of ten, and 25.8 / 0.19 is 135.8.
  const multiple = 10 ** (((x2 - x1) / (plot.right - plot.left)) * Math.log10(300));
  expect(multiple).toBeCloseTo(135.8, 0);
});

test('the scale begins and ends at a 1 or a 3, as billions', () => {
  expect(layout.ticks.map(({ text, value }) => [text, xOf(layout, value)])).toEqual([
    ['0.1', 14],
    ['0.3', 73.3],
    ['1', 138.3],
    ['3', 197.7],
    ['10', 262.7],
    ['30', 322],
  ]);
});

test('a row keeps what it says, and the layout what is chosen', () => {
  expect(layout.rows[0]).toMatchObject(bases[0]!);
  expect(layout.chosen).toBe(chosen);
  expect(layout.words).toBe(words);
});

test('one base and one end make a row in the plot', () => {
  const { rows, ticks } = layoutOf([bases[3]!], [ends[2]!]);
  expect(rows[0]!.y).toBeGreaterThan(plot.top);
  expect(rows[0]!.y).toBeLessThan(plot.bottom);
  expect(ticks).toHaveLength(6);
});

test('many rows stay inside the plot, in order, one below the other', () => {
  const many = Array.from({ length: 40 }, (_, i) => input(`base-${i}`, 1960 + i, 1 + i));
  const heights = layoutOf(many).rows.map(({ y }) => y);
  expect(heights).toEqual([...heights].sort((a, b) => a - b));
  expect(Math.min(...heights)).toBeGreaterThan(plot.top);
  expect(Math.max(...heights)).toBeLessThan(plot.bottom);
});

test.each([
  ['values below the first tick', 0.002, 0.05],
  ['values beyond the last tick', 80, 900],
  ['values far apart', 1e-6, 1e6],
])('%s stay inside the plot', (_, low, high) => {
  const wide = layoutOf([input('from', 1990, low)], [input('to', 2000, high)]);
  for (const { value } of [...wide.rows, ...wide.ends]) {
    expect(xOf(wide, value)).toBeGreaterThanOrEqual(plot.left);
    expect(xOf(wide, value)).toBeLessThanOrEqual(plot.right);
  }
});

test.each([1e-6, 0.1, 3, 100, 1e6])('equal values of %d billion have a place', (value) => {
  const equal = layoutOf([input('from', 1990, value)], [input('to', 2000, value)]);
  const [base, end] = [equal.rows[0]!, equal.ends[0]!];
  expect(xOf(equal, base.value)).toBeGreaterThanOrEqual(plot.left);
  expect(xOf(equal, base.value)).toBeLessThanOrEqual(plot.right);
  expect(xOf(equal, end.value)).toBe(xOf(equal, base.value));
});

test.each([
  ['no base', [], ends],
  ['no end', bases, []],
])('%s makes no layout', (_, from, to) => {
  expect(() => layoutOf(from, to)).toThrow('bases need a base and an end');
});

test('every base answers, at its dot, in the order of the rows', () => {
  expect(chart.targets(layout, { ends: 0 }).map(({ id, x, y }) => [id, x, y])).toEqual(
    layout.rows.map(({ id, value, y }) => [id, xOf(layout, value), y]),
  );
});

const story = chapterOf('base').layout;

test('the story has five bases, three of them wider than Russia', () => {
  expect(
    story.rows.map(({ id, label, said, kind, wider }) => [id, label, said, kind, wider]),
  ).toEqual([
    ['trade-1990-soviet', '1990, Soviet Union', 'US$888.8 million', 'context', true],
    ['trade-1991-soviet', '1991, Soviet Union and successors', 'US$1.202 billion', 'context', true],
    ['trade-1992-former', '1992, all former Soviet states', 'US$860 million', 'context', true],
    ['trade-1992', '1992, Russia', 'US$190 million', 'article', undefined],
    ['trade-1993', '1993, Russia', 'US$1.571 billion', 'context', undefined],
  ]);
});

test('its ends are the years of trade that have a source, none between', () => {
  expect(story.ends.map(({ year }) => year)).toEqual([
    ...[1992, 1993, 2000, 2005, 2006, 2007, 2008, 2009, 2014, 2015, 2016],
    ...[2017, 2018, 2019, 2021, 2022],
  ]);
  expect(story.chosen).toEqual({ base: 'trade-1992', end: 'trade-2014' });
});
