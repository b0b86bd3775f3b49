import { expect, test } from 'vitest';
import { dodge, sideLabels, TOP } from '../../src/charts/dodge';

const far = [-1000, 1000] as const;

test('labels with room stay where they want to be', () => {
  expect(dodge([0, 20, 45], 20, far)).toEqual([0, 20, 45]);
});

test('two on one place move apart by equal ways', () => {
  expect(dodge([100, 100], 20, far)).toEqual([90, 110]);
});

test('a crowd spreads around its mean, and neighbours it meets join it', () => {
  expect(dodge([100, 100, 100], 20, far)).toEqual([80, 100, 120]);
  expect(dodge([70, 100, 100, 100], 20, far)).toEqual([62.5, 82.5, 102.5, 122.5]);
});

test('the sum of squared moves is the least there can be', () => {
  const wanted = [0, 3, 4, 30, 31];
  const cost = (places: number[]) =>
    places.reduce((sum, place, i) => sum + (place - wanted[i]!) ** 2, 0);
  const best = cost(dodge(wanted, 10, far));
  for (const shift of [-1, -0.1, 0.1, 1]) {
    expect(cost(dodge(wanted, 10, far).map((place) => place + shift))).toBeGreaterThan(best);
  }
  expect(best).toBeCloseTo(169.1667, 3);
});

test('labels keep the order they are given in, whatever they want', () => {
  expect(dodge([50, 10], 20, far)).toEqual([20, 40]);
});

test('both bounds hold', () => {
  expect(dodge([-5, 0, 0], 10, [0, 100])).toEqual([0, 10, 20]);
  expect(dodge([0, 99, 99], 10, [0, 100])).toEqual([0, 90, 100]);
});

test('a block at one bound leaves a label at the other alone', () => {
  expect(dodge([8, 200, 200, 200], 21, [0, 200])).toEqual([8, 158, 179, 200]);
});

test('too little room is shared evenly', () => {
  expect(dodge([0, 0, 0], 20, [0, 30])).toEqual([0, 15, 30]);
  expect(dodge([3, 9], 20, [5, 5])).toEqual([5, 5]);
});

test.each([
  ['no label', [], []],
  ['one label', [7], [7]],
  ['one label out of bounds', [-7], [0]],
])('%s: %j goes to %j', (_, wanted, places) => {
  expect(dodge(wanted, 20, [0, 100])).toEqual(places);
});

test('a gap of nothing only keeps the order', () => {
  expect(dodge([1, 1, 2], 0, [0, 10])).toEqual([1, 1, 2]);
});

test('the places wanted are not changed', () => {
  const wanted = [1, 1];
  dodge(wanted, 20, far);
  expect(wanted).toEqual([1, 1]);
});

test.each([
  [[0, NaN], [0, 10] as const, 'place 1 of the labels is NaN, not a number'],
  [[Infinity], [0, 10] as const, 'place 0 of the labels is Infinity, not a number'],
  [[0], [10, 0] as const, 'labels cannot stand between 10 and 0'],
  [[0], [NaN, 0] as const, 'labels cannot stand between NaN and 0'],
])('%j in %j is refused', (wanted, bounds, message) => {
  expect(() => dodge(wanted, 20, bounds)).toThrow(new RangeError(message));
});

const placed = (...heights: number[]) =>
  sideLabels(heights.map((y) => ({ lines: ['label'], y }))).map(({ y }) => y);

test('labels stand beside what they name where there is room', () => {
  expect(placed(100, 200)).toEqual([105, 205]);
});

test('labels that would meet move up, the lowest stays', () => {
  expect(placed(200, 195, 190)).toEqual([205, 181, 157]);
});

test('where one would leave the picture all move down', () => {
  expect(placed(30, 25)).toEqual([48, 24]);
  expect(sideLabels([{ lines: ['label'], y: 5 }], TOP.titled)[0]!.y).toBe(38);
});

test('several lines stand about the middle of what they name', () => {
  const [label] = sideLabels([{ lines: ['a', 'b', 'c'], y: 100 }]);
  expect(label).toEqual({ lines: ['a', 'b', 'c'], y: 105, drop: -1.2 });
});

test('more labels than have room are refused', () => {
  expect(() => placed(...Array<number>(16).fill(100))).toThrow(
    new RangeError('there is no room for 16 labels; leave some out'),
  );
});
