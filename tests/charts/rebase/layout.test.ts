import { expect, test } from 'vitest';
import { logTicks, rebaseLayout } from '../../../src/charts/rebase/layout';
import { picture } from '../../../src/charts/rebase/picture';
import { REACH } from '../../../src/charts/rebase/problems';
import { plot, xOf } from '../../../src/charts/rebase/scale';
import { base, bases, end, ends, input } from './input';

const layout = rebaseLayout(input());

test('each base has a row of its own, evenly spaced, and its value’s place on the scale', () => {
  expect(layout.rows.map(({ id, value, y }) => [id, xOf(layout, value), y])).toEqual([
    ['union', 151.3, 84.7],
    ['league', 176.3, 159.2],
    ['valley', 114.6, 233.7],
    ['later', 236.7, 308.2],
  ]);
});

test('ends stand on the same scale: a length is a multiple, whatever its base', () => {
  const [from, , to] = ends.map(({ value }) => xOf(layout, value)) as [number, number, number];
  const share = (to - from) / (plot.right - plot.left);
  expect((layout.high / layout.low) ** share).toBeCloseTo(6400 / 200, 0);
});

test('the scale begins and ends at a tick, which is shown in units of the axis', () => {
  expect(layout.ticks.map(({ text, value }) => [text, xOf(layout, value)])).toEqual([
    ['0.03', 14],
    ['0.1', 77.8],
    ['0.3', 136.1],
    ['1', 199.9],
    ['3', 258.2],
    ['10', 322],
  ]);
});

test('ticks with long texts are further apart', () => {
  const text = (shown: number) => `${shown * 1000} tonnes`;
  const { ticks } = rebaseLayout(input({ axis: { title: 't', per: 1000, text } }));
  expect(ticks.map(({ value }) => value)).toEqual([10, 100, 1000, 10000]);
});

test('an end is said at its line where it has room, else at the right', () => {
  const places = layout.ends.map(({ id, atLine = false }) => [id, atLine]);
  expect(places).toEqual([
    ['valley', true],
    ['later', true],
    ['record', false],
    ['low', false],
  ]);
});

test('a base says its value to the left where it has no room to the right', () => {
  const long = { said: 'around 2,000 thousand tonnes' };
  const bases = [base('near', 1990, 40, long), base('far', 1990, 2000, long)];
  const { rows } = rebaseLayout(input({ bases, chosen: { base: 'near', end: 'record' } }));
  expect(rows.map(({ leftwards = false }) => leftwards)).toEqual([false, true]);
});

test('a base above its end has its end to the left', () => {
  const [later] = layout.rows.slice(-1);
  expect(xOf(layout, ends[3]!.value)).toBeLessThan(xOf(layout, later!.value));
});

test('a row keeps what it says, and the layout what is chosen', () => {
  expect(layout.rows[0]).toMatchObject(bases[0]!);
  expect(layout.chosen).toEqual({ base: 'valley', end: 'record' });
  expect(layout.title).toBe('thousand t');
});

test('one base and one end make a row in the plot', () => {
  const { rows } = rebaseLayout(input({ bases: [bases[2]!], ends: [ends[2]!] }));
  expect(rows[0]!.y).toBeGreaterThan(plot.top);
  expect(rows[0]!.y).toBeLessThan(plot.bottom);
});

test('six rows are in the plot, each below what the one before says', () => {
  const many = Array.from({ length: 6 }, (_, i) => base(`base-${i}`, 1960 + i, 1 + i));
  const chosen = { base: 'base-0', end: 'record' };
  const { rows, above } = rebaseLayout(input({ bases: many, chosen }));
  const heights = rows.map(({ y }) => y);
  heights.slice(1).forEach((y, i) => expect(y - above - heights[i]!).toBeGreaterThan(20));
  expect(heights[0]! - above).toBeGreaterThan(plot.top);
  expect(heights.at(-1)).toBeLessThan(plot.bottom);
});

test.each([1e-6, 0.1, 3, 100, 1e12])('equal values of %d have one place', (value) => {
  const [from, to] = [base('from', 1990, value), end('to', 2000, value)];
  const chosen = { base: 'from', end: 'to' };
  const equal = rebaseLayout(input({ bases: [from], ends: [to], chosen }));
  const x = xOf(equal, value);
  expect(x).toBeGreaterThanOrEqual(plot.left);
  expect(x).toBeLessThanOrEqual(plot.right);
});

test.each([
  ['no base', { bases: [] }, '0 bases cannot be compared; give one to 6'],
  [
    'more bases than have room',
    { bases: Array.from({ length: 8 }, (_, i) => base(`base-${i}`, 1990, 1)) },
    '8 bases cannot be compared; give one to 6',
  ],
  ['no end', { ends: [] }, 'there is no end to count to; give one'],
  [
    'a base of nothing',
    { bases: [...bases, base('none', 1990, 0)] },
    'none: 0 has no place on a scale of multiples; leave it out',
  ],
  [
    'an end below nothing',
    { ends: [...ends, end('debt', 2000, -3)] },
    'debt: -3 has no place on a scale of multiples; leave it out',
  ],
  [
    'a value that is none',
    { ends: [...ends, end('lost', 2000, NaN)] },
    'lost: NaN has no place on a scale of multiples; leave it out',
  ],
  [
    'a value too far from another',
    { ends: [...ends, end('galaxy', 2000, 2e7)] },
    'galaxy: is more than 100000 times low; leave one of them out',
  ],
  [
    'a name that is too long',
    { bases: [base('union', 1990, 1, { label: 'Union '.repeat(12) }), ...bases.slice(1)] },
    /^union: “(Union ){12}” has no room in the picture; use up to \d+ letters$/,
  ],
  [
    'a title that leaves the end no room',
    { axis: { title: 'thousand tonnes of grain a year and so on', per: 1000, text: String } },
    /^(\w+: “\d+: \d+ t” has no room in the picture; use up to \d+ letters\n?)+$/,
  ],
  [
    'one base twice',
    { bases: [...bases, bases[0]!] },
    'union: stands twice among the bases; take one away',
  ],
  [
    'a base after all ends',
    { bases: [...bases, base('last', 2005, 3)] },
    'last: no end is later; leave the base out, or give an end after it',
  ],
  [
    'a choice of a base that is none',
    { chosen: { base: 'record', end: 'record' } },
    'record: is no base; choose one of union, league, valley, later',
  ],
  [
    'a choice of an end that is none',
    { chosen: { base: 'valley', end: 'union' } },
    'union: is no end; choose one of valley, later, record, low',
  ],
  [
    'a choice of an end before its base',
    { chosen: { base: 'later', end: 'valley' } },
    'valley: is not later than later; choose an end that is',
  ],
])('%s is refused in one line', (_, change, message) => {
  const expected = typeof message === 'string' ? new RangeError(message) : message;
  expect(() => rebaseLayout(input(change))).toThrow(expected);
});

test('all problems are told at once', () => {
  const wrong = { bases: [base('none', 1990, 0)], ends: [end('zero', 1980, 0)] };
  expect(() => rebaseLayout(input(wrong))).toThrow(
    /^none: .*\nzero: .*\nnone: no end.*\nvalley: is no base.*$/,
  );
});

test('every base answers, at its dot, in the order of the rows', () => {
  expect(picture.targets(layout, { ends: 0 }).map(({ id, x, y }) => [id, x, y])).toEqual(
    layout.rows.map(({ id, value, y }) => [id, xOf(layout, value), y]),
  );
});

const few = (ticks: readonly number[]) => ticks.length <= 7;

test.each([
  ['a value and a half', 10, 15, [8, 10, 12, 15]],
  ['twice', 3, 6, [2.5, 3, 4, 5, 6]],
  ['thirty times', 0.3, 9, [0.2, 0.5, 1, 2, 5, 10]],
  ['a hundred and forty times', 0.19, 27.3, [0.1, 0.3, 1, 3, 10, 30]],
  ['ten thousand times', 2, 20000, [1, 10, 100, 1000, 1e4, 1e5]],
  ['as far as they reach', 1, 1e5, [0.1, 1, 10, 100, 1000, 1e4, 1e5]],
])('%s: as many round ticks as have room', (_, least, most, ticks) => {
  expect(logTicks(least, most, few)).toEqual(ticks);
});

test('a value that is a tick itself has one below it, and ends the axis', () => {
  expect(logTicks(100, 1000, few)).toEqual([50, 100, 200, 500, 1000]);
});

test.each([1e-9, 0.1, 1, 3, 4.4, 9.99, 1e6])(
  'equal values of %d stand between two ticks',
  (value) => {
    const ticks = logTicks(value, value, few);
    expect(ticks.length).toBe(2);
    expect(ticks[0]).toBeLessThan(value);
    expect(ticks[1]).toBeGreaterThanOrEqual(value);
  },
);

test.each([1e-30, 0.002, 1, 7, 1e30])('%d, and all within reach of it, has few ticks', (least) => {
  for (const times of [1, 1.3, 9, 99, 1001, REACH])
    expect(logTicks(least, least * times, few).length).toBeLessThanOrEqual(7);
});

test('where none have room, powers of ten are taken', () => {
  expect(logTicks(2, 50, () => false)).toEqual([1, 10, 100]);
});
