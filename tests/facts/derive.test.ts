import { expect, test } from 'vitest';
import { change, doublingTime, multiple, yearlyRate } from '../../src/facts/derive';

test('trade of 2014 is 135.789… times that of 1992', () => {
  expect(multiple(190_000_000, 25_800_000_000)).toBeCloseTo(135.78947368421052, 12);
});

test('people of 2016 are 14.666… times those of 1990', () => {
  expect(multiple(30_000, 440_000)).toBeCloseTo(14.666666666666666, 12);
});

test.each([
  [8, 2, 0.25],
  [5, 5, 1],
  [5, 0, 0],
  [0.5, 1e300, 2e300],
])('the multiple from %d to %d is %d', (from, to, expected) => {
  expect(multiple(from, to)).toBe(expected);
});

test.each([0, -1, NaN])('a base of %d has no multiple', (from) => {
  expect(() => multiple(from, 10)).toThrow(
    new RangeError(`a multiple needs a base above zero, not ${from}`),
  );
});

test('trade grew by 25.0% a year over 22 years, people by 10.9% over 26', () => {
  expect(yearlyRate(190, 25_800, 22)).toBeCloseTo(0.250110662, 9);
  expect(yearlyRate(30, 440, 26)).toBeCloseTo(0.108814511, 9);
});

test.each([
  [100, 200, 1, 1],
  [100, 400, 2, 1],
  [400, 100, 2, -0.5],
  [100, 100, 9, 0],
  [100, 0, 3, -1],
])('from %d to %d in %d years is a yearly rate of %d', (from, to, years, expected) => {
  expect(yearlyRate(from, to, years)).toBeCloseTo(expected, 12);
});

test.each([0, -22, NaN])('a span of %d years has no yearly rate', (years) => {
  expect(() => yearlyRate(1, 2, years)).toThrow(
    new RangeError(`a yearly rate needs a span above zero, not ${years} years`),
  );
});

test('a yearly rate from nothing is refused as a multiple is', () => {
  expect(() => yearlyRate(0, 2, 3)).toThrow('a multiple needs a base above zero, not 0');
});

test('growth carried through its doubling time doubles', () => {
  expect(doublingTime(1)).toBe(1);
  expect(doublingTime(yearlyRate(190, 25_800, 22))).toBeCloseTo(3.105052, 6);
  expect(doublingTime(yearlyRate(30, 440, 26))).toBeCloseTo(6.710597, 6);
});

test('a fall has a negative doubling time, and standing still none', () => {
  expect(doublingTime(-0.5)).toBe(-1);
  expect(doublingTime(0)).toBe(Infinity);
});

test('trade fell by 48.06…% from 2014 to 2016', () => {
  expect(change(25_800_000_000, 13_400_000_000)).toBeCloseTo(-0.4806201550387597, 12);
});

test.each([
  [4, 5, 0.25],
  [5, 5, 0],
  [5, 0, -1],
])('the change from %d to %d is %d', (from, to, expected) => {
  expect(change(from, to)).toBe(expected);
});

test('a change from nothing is refused', () => {
  expect(() => change(0, 5)).toThrow(RangeError);
});
