import { expect, test } from 'vitest';
import { between, clamp, mix, type View, type Windows } from '../../src/interaction/view';

test.each([
  [0.5, 0.5],
  [0, 0],
  [1, 1],
  [-0.1, 0],
  [1.1, 1],
  [Infinity, 1],
  [-Infinity, 0],
  [NaN, 0],
])('%d clamped to a share is %d', (value, expected) => {
  expect(clamp(value)).toBe(expected);
});

test.each([
  [5, 5],
  [1, 2],
  [10, 8],
  [NaN, 2],
])('%d clamped to 2 to 8 is %d', (value, expected) => {
  expect(clamp(value, 2, 8)).toBe(expected);
});

test('a mix goes from one end to the other', () => {
  expect([0, 0.25, 1].map((t) => mix(10, 20, t))).toEqual([10, 12.5, 20]);
});

test('a mix of an end with itself is that end, and one may go down', () => {
  expect(mix(7, 7, 0.3)).toBe(7);
  expect(mix(20, 10, 0.25)).toBe(17.5);
});

type Two = 'early' | 'late';
const windows: Windows<Two> = { early: [0, 0.5], late: [0.5, 1] };
const none: View<Two> = { early: 0, late: 0 };
const all: View<Two> = { early: 1, late: 1 };

test.each([
  [0, { early: 0, late: 0 }],
  [0.25, { early: 0.5, late: 0 }],
  [0.5, { early: 1, late: 0 }],
  [0.75, { early: 1, late: 0.5 }],
  [1, { early: 1, late: 1 }],
])('at %d of the way each parameter has come as far as its window says', (progress, expected) => {
  expect(between(none, all, progress, windows)).toEqual(expected);
});

test('a parameter is slow at both ends of its window', () => {
  const { early } = between(none, all, 0.125, windows);
  expect(early).toBeCloseTo(0.15625, 12);
  expect(between(none, all, 0.375, windows).early).toBeCloseTo(0.84375, 12);
});

test('the way back is the same way', () => {
  for (let progress = 0; progress <= 1; progress += 0.05) {
    const there = between(none, all, progress, windows);
    const back = between(all, none, progress, windows);
    expect(there.early + back.early).toBeCloseTo(1, 12);
    expect(there.late + back.late).toBeCloseTo(1, 12);
  }
});

test.each([
  [-3, none],
  [7, all],
  [NaN, none],
])('a progress of %d gives the view at that end', (progress, expected) => {
  expect(between(none, all, progress, windows)).toEqual(expected);
});

test('between a view and itself nothing changes', () => {
  const view = { early: 0.3, late: 0.7 };
  expect(between(view, view, 0.4, windows)).toEqual(view);
});

test('the views it goes between stay as they are', () => {
  const from = Object.freeze({ ...none });
  between(from, Object.freeze({ ...all }), 0.6, windows);
  expect(from).toEqual({ early: 0, late: 0 });
});
