import { expect, test } from 'vitest';
import { passed, type Part } from '../../src/scroll/passing';

/** Parts of 1000 px, 200 px from each other; the first begins at 500. */
const parts = Array.from({ length: 100 }, (_, index) => {
  const top = 500 + index * 1200;
  return { index, top, bottom: top + 1000, pass: () => {} };
});

const told = (from: number, to: number) => passed(parts, from, to, 800).map(({ index }) => index);

test.each([
  ['above all parts', -450, -400, []],
  ['in one part', 600, 650, [0]],
  ['between two parts, the window showing both', 1400, 1450, [0, 1]],
  ['beyond the end', 125_000, 130_000, []],
])('%s', (_, from, to, indices) => {
  expect(told(from, to)).toEqual(indices);
});

test('a part that has just left the window is told once more, and then no longer', () => {
  expect(told(1490, 1510)).toEqual([0, 1]);
  expect(told(1510, 1530)).toEqual([1]);
});

test('a part is told from the pixel on at which it comes into view', () => {
  expect(told(800, 900)).toEqual([0]);
  expect(told(800, 901)).toEqual([0, 1]);
});

test('a jump tells all parts that it passes over, down and up alike', () => {
  expect(told(0, 6000)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(told(6000, 0)).toEqual([0, 1, 2, 3, 4, 5]);
});

test('without parts nothing is told', () => {
  expect(passed([], 0, 1000, 800)).toEqual([]);
});

test('in a long page no more parts are looked at than in a short one', () => {
  const looks = (count: number): number => {
    let read = 0;
    const counted: Part[] = Array.from({ length: count }, (_, i) => ({
      get top() {
        read += 1;
        return i * 1000;
      },
      get bottom() {
        read += 1;
        return (i + 1) * 1000;
      },
      pass: () => {},
    }));
    passed(counted, 5000, 5050, 800);
    return read;
  };
  expect(looks(10)).toBeLessThanOrEqual(8);
  expect(looks(10_000)).toBeLessThanOrEqual(28);
});
