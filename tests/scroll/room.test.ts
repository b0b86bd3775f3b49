import { expect, test } from 'vitest';
import { hasRoom, type Room } from '../../src/scroll/room';

/** A phone, with its steps below the picture. */
const phone = (change: Partial<Room> = {}): Room => ({
  width: 360,
  height: 740,
  text: 16,
  picture: 280,
  landing: 415,
  stays: true,
  beside: false,
  ...change,
});

/** A window with the steps beside the picture. */
const desk = (change: Partial<Room> = {}): Room =>
  phone({
    ...{ width: 1280, height: 680, picture: 464, landing: 54, beside: true },
    ...change,
  });

test('a picture stays in the windows that people have', () => {
  expect(hasRoom(phone())).toBe(true);
  expect(hasRoom(desk())).toBe(true);
  expect(hasRoom(phone({ width: 320, height: 568, picture: 204, landing: 464 }))).toBe(true);
});

test('not where its labels are too small to be read', () => {
  expect(hasRoom(phone({ picture: 160 }))).toBe(true);
  expect(hasRoom(phone({ picture: 159 }))).toBe(false);
  expect(hasRoom(desk({ picture: 0 }))).toBe(false);
});

test('not where it is small beside its words', () => {
  expect(hasRoom(phone({ text: 20, picture: 200 }))).toBe(true);
  expect(hasRoom(phone({ text: 20, picture: 199 }))).toBe(false);
  expect(hasRoom(phone({ text: 10, picture: 159 })), 'nor ever smaller').toBe(false);
});

test('not where it leaves the words no room below it', () => {
  expect(hasRoom(phone({ landing: 616 }))).toBe(true);
  expect(hasRoom(phone({ landing: 617 }))).toBe(false);
});

test.each([24, 24.6])('text of %d px is not too large for a phone 740 px high', (text) => {
  expect(hasRoom(phone({ text }))).toBe(true);
});

test('a window is low that holds fewer than thirty lines of its own text', () => {
  expect(hasRoom(phone({ text: 25 }))).toBe(false);
});

test('steps stand beside the picture in a window as wide as forty-eight lines are high', () => {
  expect(hasRoom(desk({ text: 22 }))).toBe(true);
  expect(hasRoom(desk({ text: 27 }))).toBe(false);
  expect(hasRoom(desk({ text: 22, width: 1000 }))).toBe(false);
  expect(hasRoom(phone({ text: 22 })), 'below it there is no such bound').toBe(true);
});

test('where the style sheet lets no picture stay, it can stand beside its words', () => {
  const low = { height: 400, text: 16, stays: false };
  expect(hasRoom(desk(low))).toBe(true);
  expect(hasRoom(desk({ ...low, picture: 100 }))).toBe(false);
  expect(hasRoom(desk({ ...low, width: 700 }))).toBe(false);
  expect(hasRoom(phone({ ...low, landing: 390 })), 'and not above them').toBe(false);
});
