import { expect, test } from 'vitest';
import { agrees, grainOf, multipleBounds, reservedBounds } from '../../src/facts/bounds';

test.each([
  [31_100_000, '31.1 million in 2000', 100_000],
  [25_000_000_000, '$25.0 billion', 100_000_000],
  [25_000_000_000, '$25 billion', 1_000_000_000],
  [440_000, '440,000 last year', 10_000],
  [14.21, '$14.21 per bushel', 0.01],
  [14, '14 percent', 1],
  [500, '$500', 10],
  [438, '$438', 1],
  [0.5, '50 cents', 0.01],
  [4.7, '4.7 percent in 1970', 0.1],
  [-0.3, 'minus 0.3 percent', 0.1],
])('%d, said as "%s", is exact to %d', (value, fragment, grain) => {
  expect(grainOf(value, fragment)).toBeCloseTo(grain, 9);
});

test.each([
  ['in words', 3_000_000, 'three million', 100_000],
  ['with a fraction', 1.5, '1½ tonnes', 0.1],
  ['corrected since', 8.61, '$861', 0.01],
  ['of nothing', 0, 'no ships', 1],
])('a value %s is as exact as it is written itself', (_, value, fragment, grain) => {
  expect(grainOf(value, fragment)).toBeCloseTo(grain, 9);
});

test.each([
  ['around', 30_000, [25_000, 35_000]],
  ['around', 270_000, [255_000, 285_000]],
  ['around', 22_000, [20_500, 23_500]],
  ['around', 25_800_000_000, [24_500_000_000, 27_100_000_000]],
  ['around', 4, [3.5, 4.5]],
  ['around', 1.5, [1.4, 1.6]],
  ['around', 0.3, [0.25, 0.35]],
  ['around', -20, [-22, -18]],
  ['around', 20_000, [18_000, 22_000]],
  ['around', 10_000, [9_000, 11_000]],
  ['around', 9_900, [9_400, 10_400]],
  ['around', 100, [90, 110]],
  ['around', 99, [94, 104]],
  ['around', 1, [0.9, 1.1]],
  ['nearly', 200, [180, 200]],
  ['fewer than', 10_000, [9_000, 10_000]],
  ['up to', 40, [36, 40]],
  ['more than', 440_000, [440_000, 484_000]],
  ['at least', 3, [3, 3.3]],
  [null, 440_000, [440_000, 440_000]],
] as const)('%s %d can be %j', (approximation, value, bounds) => {
  expect(reservedBounds({ value, approximation })).toEqual(bounds);
});

test('of “around 0” nobody can tell how far it reaches', () => {
  expect(reservedBounds({ value: 0, approximation: 'around' })).toBeNull();
  expect(multipleBounds(exact, { value: 0, approximation: 'around' })).toBeNull();
});

test('“around” reaches from a twentieth to a sixth of any value, and never suddenly much further', () => {
  const reach = (value: number) =>
    (reservedBounds({ value, approximation: 'around' })![1] - value) / value;
  for (let value = 1; value < 2000; value += 1) {
    expect(reach(value)).toBeGreaterThanOrEqual(0.05 - 1e-9);
    expect(reach(value)).toBeLessThanOrEqual(1 / 6 + 1e-9);
    expect(reach(value * 1000), `${value} thousand`).toBeCloseTo(reach(value), 9);
  }
});

test('a share of a whole is no more than all of it and no less than nothing; a movement can be more', () => {
  const percent = (value: number, approximation: 'around' | 'more than', more?: object) =>
    reservedBounds({ value, approximation, unit: 'percent', ...more });
  const ofVoters = { reported: { suffix: ' of voters.' } };
  expect(percent(98, 'around', ofVoters)).toEqual([93, 100]);
  expect(percent(95, 'more than', ofVoters)).toEqual([95, 100]);
  expect(percent(95, 'more than', { since: { date: '1990' } })).toEqual([95, 104.5]);
  expect(percent(100, 'more than')).toEqual([100, 110]);
  expect(percent(100, 'more than', ofVoters)).toEqual([100, 110]);
  expect(percent(150, 'more than')).toEqual([150, 165]);
  expect(percent(50, 'around')).toEqual([45, 55]);
});

test('of a percentage that may be a share or a movement nothing is told that only one of them can be', () => {
  const percent = { unit: 'percent', value: 98 };
  expect(reservedBounds({ ...percent, approximation: 'more than' })).toBeNull();
  expect(
    reservedBounds({ ...percent, approximation: 'more than', reported: { suffix: ' often said' } }),
  ).toBeNull();
});

test('a range is what lies within it', () => {
  expect(reservedBounds({ value: 10, upper: 30, approximation: null })).toEqual([10, 30]);
});

test.each([
  ['around', 30, 50, [25, 55]],
  ['around', 1_000, 20_000, [900, 22_000]],
  ['nearly', 10, 20, [9, 20]],
  ['more than', 10, 20, [10, 22]],
] as const)(
  'of a range that is %s something, each end reaches as far as it would alone',
  (approximation, value, upper, bounds) => {
    expect(reservedBounds({ value, upper, approximation })).toEqual(bounds);
  },
);

test.each([
  ['nearly', [-10, -9]],
  ['more than', [-11, -10]],
  ['up to', [-10, -9]],
  ['around', [-11, -9]],
] as const)('below zero, %s −10 is as far from it as above', (approximation, bounds) => {
  expect(reservedBounds({ value: -10, approximation })).toEqual(bounds);
});

test('people are whole, and a place in a row reaches nowhere', () => {
  const people = { unit: 'people' };
  expect(reservedBounds({ ...people, value: 1, approximation: 'fewer than' })).toEqual([0, 1]);
  expect(reservedBounds({ ...people, value: 2, approximation: 'around' })).toEqual([1, 3]);
  expect(reservedBounds({ value: 6, approximation: 'around', unit: 'ordinal' })).toBeNull();
});

test('a claim below zero is judged as one above', () => {
  const claim = { value: -10, upper: null, grain: 1, approximation: 'more than' } as const;
  expect(agrees(claim, [-12, -11])).toBe(true);
  expect(agrees(claim, [-9, -8])).toBe(false);
});

const around = { value: 30_000, approximation: 'around' } as const;
const exact = { value: 440_000, approximation: null };

test('a multiple is least of the least end by the most of the other, and the other way round', () => {
  const [least, most] = multipleBounds(around, exact)!;
  expect(least).toBeCloseTo(440 / 35, 12);
  expect(most).toBeCloseTo(440 / 25, 12);
  expect(multipleBounds(exact, around)).toEqual([25 / 440, 35 / 440]);
  expect(multipleBounds({ ...around, approximation: 'fewer than' }, exact)).toEqual([
    440 / 30,
    440 / 27,
  ]);
});

test('no multiple is told apart of two that are exact, nor of what may be nothing', () => {
  expect(multipleBounds(exact, exact)).toBeNull();
  expect(multipleBounds({ value: -20, approximation: 'around' }, exact)).toBeNull();
});
