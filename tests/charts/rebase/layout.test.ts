import { describe, expect, test } from 'vitest';
import { cutsAt, rowsAt } from '../../../src/charts/rebase/cuts';
import { rebaseLayout } from '../../../src/charts/rebase/layout';
import { picture } from '../../../src/charts/rebase/picture';
import { REACH } from '../../../src/charts/rebase/problems';
import { comparable, cutBy, room, type RebaseLayout } from '../../../src/charts/rebase/scale';
import { base, bases, end, ends, input } from './input';

const layout = rebaseLayout(input());
const whole = { ends: 1 };

/** How much of the picture squares cover: their number, times the square of their side. */
const areaOf = (made: RebaseLayout, view = whole): number =>
  cutsAt(made, view).cuts.reduce(
    (sum, { piece, from, to }) => sum + (to - from) * piece.pitch ** 2,
    0,
  );

test('bases are squares of true area, below each other at one edge', () => {
  const [least] = layout.rows.filter(({ id }) => id === 'valley');
  for (const { side, value } of layout.rows)
    expect((side / least!.side) ** 2).toBeCloseTo(value / 200, 1);
  const edges = layout.rows.map(({ y, side }) => [y - side / 2, y + side / 2] as const);
  edges.slice(1).forEach(([top], i) => expect(top).toBeGreaterThan(edges[i]![1]));
  expect(edges[0]![0]).toBeGreaterThanOrEqual(0);
  expect(edges.at(-1)![1]).toBeLessThanOrEqual(360);
});

test('an end is cut in as many squares as it is times the base', () => {
  const squares = bases.map(({ id }) => {
    const { cuts } = cutsAt({ ...layout, chosen: { base: id, end: 'record' } }, whole);
    return cuts.map(({ from, to }) => [from, to]);
  });
  expect(squares).toEqual([[[0, 16]], [[0, 10]], [[0, 32]], [[0, 3.2]]]);
});

test('whatever cuts it, an end keeps its area; another end has another one', () => {
  const record = areaOf(layout);
  for (const { id } of bases) {
    const chosen = { base: id, end: 'record' };
    expect(areaOf({ ...layout, chosen }) / record).toBeCloseTo(1, 2);
  }
  const later = areaOf({ ...layout, chosen: { base: 'valley', end: 'later' } });
  expect(later / record).toBeCloseTo(2000 / 6400, 2);
});

test('while it is cut anew it keeps its area, and is new from below', () => {
  for (const share of [0, 0.2, 0.7, 1]) {
    const before = { base: 'union', end: 'record', share };
    const [now, old] = cutsAt({ ...layout, before }, whole).cuts;
    expect([now!.from, now!.to, old!.from, old!.to]).toEqual([0, 32 * share, 16 * share, 16]);
    expect(areaOf({ ...layout, before }) / areaOf(layout)).toBeCloseTo(1, 2);
  }
});

test('to another end it grows or shrinks in the same squares', () => {
  const before = { base: 'valley', end: 'later', share: 0.5 };
  const { cuts } = cutsAt({ ...layout, before }, whole);
  expect(cuts.map(({ from, to }) => [from, to])).toEqual([[0, (10 + 32) / 2]]);
});

test('squares go to their places before they multiply, and none is drawn twice', () => {
  expect(cutsAt(layout, { ends: 0.5 }).cuts).toEqual([]);
  const cut = (ends: number) => rowsAt(layout, { ends }).map((row) => row.cut !== undefined);
  expect(cut(0.5)).toEqual([false, false, false, false]);
  expect(cut(0.6)).toEqual([true, true, true, true]);
  const squares = rowsAt(layout, whole).map(({ square }) => square !== undefined);
  expect(squares).toEqual([false, false, true, false]);
});

test('a base that is not before the end has no cut and no multiple', () => {
  const rows = rowsAt({ ...layout, chosen: { base: 'valley', end: 'later' } }, whole);
  expect(rows.map(({ multiple }) => multiple)).toEqual(['×5.0', '×3.1', '×10.0', undefined]);
  expect(rows.at(-1)!.cut).toBeUndefined();
});

describe('every choice has room', () => {
  const many = Array.from({ length: 6 }, (_, i) => base(`b${i}`, 1960 + i, 3 ** i));
  test.each([
    ['of the harvest', {}],
    ['of one base and one end', { bases: [bases[2]!], ends: [ends[2]!] }],
    [
      'of six',
      {
        bases: many,
        ends: [end('e', 1990, 5000), end('f', 1991, 2)],
        chosen: { base: 'b0', end: 'e' },
      },
    ],
    [
      'of a fall',
      { bases: [base('a', 1990, 900)], ends: [end('e', 2000, 7)], chosen: { base: 'a', end: 'e' } },
    ],
    [
      'as far as they reach',
      {
        bases: [base('a', 1990, 1)],
        ends: [end('e', 2000, REACH)],
        chosen: { base: 'a', end: 'e' },
      },
    ],
  ])('%s', (_, change) => {
    const made = rebaseLayout(input(change));
    for (const row of made.rows)
      for (const to of made.ends.filter((candidate) => comparable(row, candidate))) {
        const { columns, pitch, side } = cutBy(made.scale, row);
        const rows = Math.ceil(to.value / row.value / columns);
        expect((columns - 1) * pitch + side).toBeLessThanOrEqual(room.width + 0.2);
        expect((rows - 1) * pitch + side).toBeLessThanOrEqual(room.bottom - room.top + 0.2);
      }
  });
});

test('a row keeps what it says, and the layout what is chosen', () => {
  expect(layout.rows[0]).toMatchObject(bases[0]!);
  expect(layout.chosen).toEqual({ base: 'valley', end: 'record' });
});

test.each([1e-6, 0.1, 3, 100, 1e12])('equal values of %d are one square', (value) => {
  const chosen = { base: 'from', end: 'to' };
  const equal = rebaseLayout(
    input({ bases: [base('from', 1990, value)], ends: [end('to', 2000, value)], chosen }),
  );
  expect(cutsAt(equal, whole).cuts.map(({ from, to }) => [from, to])).toEqual([[0, 1]]);
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
    'galaxy: is more than 10000 times low; leave one of them out',
  ],
  [
    'a name that is too long',
    { bases: [base('union', 1990, 1, { label: 'Union '.repeat(80) }), ...bases.slice(1)] },
    'the names of the bases have no room below each other; make them shorter',
  ],
  [
    'a short name that is none',
    { bases: [base('union', 1990, 1, { short: 'With all of the islands' }), ...bases.slice(1)] },
    /^union: short: “With all of the islands” has no room in the picture; use up to \d+ letters$/,
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

test('every base answers, at its square, and beside the end in all its row', () => {
  const at = (view: number) => picture.targets(layout, { ends: view });
  expect(at(0).map(({ id, x, width }) => [id, x, width])).toEqual(
    layout.rows.map(({ id, side }) => [id, 0, side]),
  );
  const rows = at(1);
  expect(rows.map(({ id }) => id)).toEqual(layout.rows.map(({ id }) => id));
  rows.slice(1).forEach(({ y }, i) => expect(y).toBeCloseTo(rows[i]!.y + rows[i]!.height, 1));
  for (const { height } of rows) expect(height).toBeGreaterThanOrEqual(48);
});

test('a press chooses a base where it is one of the cuts, and asks for a note before', () => {
  expect(picture.pressed!({ ends: 0 }, 'union')).toBeNull();
  expect(picture.pressed!({ ends: 1 }, 'union')).toEqual({ base: 'union' });
});
