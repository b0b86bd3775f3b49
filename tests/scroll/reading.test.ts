import { expect, test } from 'vitest';
import { activeStep, position, type Reading } from '../../src/scroll/position';
import { beingRead, keptScroll } from '../../src/scroll/reading';

const upright: Reading = {
  tops: [100, 1100, 2100],
  length: 3000,
  scrolled: 0,
  landing: 500,
  height: 800,
};
const lying: Reading = {
  tops: [40, 440, 840],
  length: 1200,
  scrolled: 0,
  landing: 30,
  height: 400,
};
const at = (reading: Reading, scrolled: number): Reading => ({ ...reading, scrolled });

test.each([
  [-501, false],
  [-500, true],
  [0, true],
  [2499, true],
  [2500, false],
  [9000, false],
])('scrolled by %d, a chapter of 3000 px is being read: %s', (scrolled, expected) => {
  expect(beingRead(at(upright, scrolled))).toBe(expected);
});

test('of two chapters, one below the other, one is being read wherever the page is', () => {
  for (let scrolled = -400; scrolled < 5000; scrolled += 7) {
    const second = { ...upright, scrolled: scrolled - 3000 };
    const read = [beingRead(at(upright, scrolled)), beingRead(second)];
    expect(read.filter(Boolean), String(scrolled)).toHaveLength(1);
  }
});

test.each([
  ['landed on the first step', -400, 10],
  ['landed on the second step', 600, 410],
  ['landed on the last step', 1600, 810],
  ['half way through the second step', 1100, 610],
  ['a quarter past the last step', 1800, 910],
])('%s, turning the screen keeps it there', (_, scrolled, expected) => {
  expect(keptScroll(at(upright, scrolled), lying)).toBe(expected);
});

test('turned and turned back, the page is where it was', () => {
  for (let scrolled = -400; scrolled <= 2400; scrolled += 7) {
    const turned = keptScroll(at(upright, scrolled), lying)!;
    expect(keptScroll(at(lying, turned), upright)).toBeCloseTo(scrolled, 9);
  }
});

test('wherever a step has landed, it is still the one being read', () => {
  for (const [index, top] of upright.tops.entries()) {
    const turned = keptScroll(at(upright, top - upright.landing), lying)!;
    expect(position(at(lying, turned))).toEqual({ index, progress: 1 });
    expect(activeStep(position(at(lying, turned)))).toBe(index);
  }
});

test('the same layout keeps its place', () => {
  expect(keptScroll(at(upright, 777), upright)).toBe(777);
});

test('a landing that is a fraction of a pixel short counts as landed', () => {
  expect(keptScroll(at(upright, 599.5), lying)).toBeCloseTo(409.8, 9);
  expect(keptScroll(at(upright, -400.5), lying)).toBeCloseTo(9.8, 9);
});

test.each([
  ['above the chapter', -5000],
  ['just before the first step', -402],
  ['one viewport past the last step', 2401],
  ['far below the chapter', 9000],
])('%s, nothing is kept', (_, scrolled) => {
  expect(keptScroll(at(upright, scrolled), lying)).toBeNull();
});

test('a chapter of one step keeps it', () => {
  const one = { ...upright, tops: [100] };
  expect(keptScroll(at(one, -400), { ...lying, tops: [40] })).toBe(10);
});

test('a chapter without steps keeps nothing', () => {
  expect(keptScroll({ ...upright, tops: [] }, lying)).toBeNull();
});
