import { expect, test } from 'vitest';
import { landingOf, lengthOf, placeAt, seenAt, type Screen } from '../../src/embed/page/screens';

const screens: Screen[] = [
  { layer: 0, card: 0 },
  { layer: 1, card: 0 },
  { layer: 1, card: 1 },
];

test('there is a height of the frame to scroll for each screen, and a rest for the last', () => {
  expect(lengthOf(3)).toBe(2.4);
  expect(lengthOf(2)).toBe(1.4);
});

test('one screen, or none, is not scrolled through', () => {
  expect([lengthOf(1), lengthOf(0)]).toEqual([0, 0]);
});

test.each([
  [0, 0],
  [0.4, 0],
  [0.7, 0.5],
  [1, 1],
  [1.4, 1],
  [1.85, 1.75],
  [2, 2],
  [2.4, 2],
])('scrolled %d heights of the frame, the place is %d', (at, place) => {
  expect(placeAt(at, 3)).toBeCloseTo(place, 12);
});

test('whatever is out of bounds is the first or the last screen', () => {
  expect([-5, 99].map((at) => placeAt(at, 3))).toEqual([0, 2]);
});

test('where a screen is landed on it is at rest', () => {
  expect([0, 1, 2].map((index) => placeAt(landingOf(index), 3))).toEqual([0, 1, 2]);
});

test('at rest a screen shows its card, and its picture in place', () => {
  expect(seenAt(2, screens)).toEqual({
    layer: 1,
    parts: [{ layer: 1, card: 1, picture: { index: 1, progress: 1 } }],
    current: 2,
  });
});

test('between two cards of a layer the picture is on its way', () => {
  expect(seenAt(1.25, screens)).toEqual({
    layer: 1,
    parts: [{ layer: 1, card: 0.25, picture: { index: 1, progress: 0.25 } }],
    current: 1,
  });
});

test('between two layers both are seen, each with its picture in place', () => {
  expect(seenAt(0.5, screens)).toEqual({
    layer: 0.5,
    parts: [
      { layer: 0, card: 0, picture: { index: 0, progress: 1 } },
      { layer: 1, card: 0, picture: { index: 0, progress: 1 } },
    ],
    current: 1,
  });
});

test('a place outside the screens is the nearest of them', () => {
  expect([-1, 7].map((place) => seenAt(place, screens).current)).toEqual([0, 2]);
});
