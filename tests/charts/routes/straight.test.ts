import { expect, test } from 'vitest';
import { BAR, drawnParts, endOf, gapPath } from '../../../src/charts/routes/scale';
import { straightHeight, straightLines, type Length } from '../../../src/charts/routes/straight';

const length = (value: number, change: Partial<Length> = {}): Length => ({
  ...{ value, name: 'By sea', said: `${value} km`, gap: null },
  ...change,
});

const linesOf = (...lengths: Length[]) => [
  ...straightLines(new Map(lengths.map((one, i) => [`way-${i}`, one]))).values(),
];

test('the longest is as wide as the picture, and the others to its scale', () => {
  expect(linesOf(length(10000), length(5000), length(2500)).map(endOf)).toEqual([400, 200, 100]);
});

test('they stand one below the other, each with room for its text, down to the foot', () => {
  const tops = linesOf(length(1), length(1), length(1)).map(({ y }) => y);
  expect(tops[1]! - tops[0]!).toBe(34);
  expect(tops.at(-1)! + BAR).toBeLessThanOrEqual(360);
  expect(tops[0]!).toBeGreaterThan(360 - straightHeight(3));
});

test('one alone has nothing to be compared with', () => {
  expect(linesOf(length(10000))).toEqual([]);
  expect(straightHeight(1)).toBe(0);
});

test('a gap is where it is on the way, and takes nothing from the length', () => {
  const [, rail] = linesOf(length(10000), length(5000, { gap: [0.1, 0.25] }));
  expect(rail!.parts).toEqual([
    { kind: 'solid', x: 0, width: 20 },
    { kind: 'gap', x: 20, width: 30 },
    { kind: 'solid', x: 50, width: 150 },
  ]);
});

test('months are the twelve of a year, the open ones filled', () => {
  const [, arctic] = linesOf(length(10000), length(6000, { months: 4 }));
  expect(arctic!.parts.map(({ kind }) => kind)).toEqual([
    ...Array<string>(4).fill('solid'),
    ...Array<string>(8).fill('shut'),
  ]);
  expect(endOf(arctic!)).toBe(240);
  const [first, second] = arctic!.parts;
  expect(second!.x - first!.x).toBe(20);
  expect(second!.x - first!.x - first!.width).toBe(2);
});

test('a line that is under way ends within one of its parts', () => {
  const [, rail] = linesOf(length(10000), length(5000, { gap: [0.1, 0.25] }));
  const widths = (share: number) => drawnParts(rail!, share).map(({ width }) => width);
  expect([0, 0.05, 0.3, 1].map(widths)).toEqual([[], [10], [20, 30, 10], [20, 30, 150]]);
});

test('the dots of a gap keep clear of the line on both sides', () => {
  expect(gapPath({ kind: 'gap', x: 20, width: 30 }, 100)).toBe('M22 103h26');
});

test.each([
  [{ months: 13 }, 'way-1: 13 are not months of a year; name another figure'],
  [{ months: 4, gap: [0.1, 0.2] as const }, /^way-1: months and a gap cannot both be seen/],
  [{ months: -1 }, 'way-1: -1 are not months of a year; name another figure'],
  [
    { name: 'By the longest of all ways there are' },
    /^way-1: beside “5000 km” its name: .* has no room/,
  ],
])('%j is refused', (change, message) => {
  expect(() => linesOf(length(10000), length(5000, change))).toThrow(message);
});
