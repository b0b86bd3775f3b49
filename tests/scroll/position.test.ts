import { expect, test } from 'vitest';
import {
  activeStep,
  beingRead,
  bisect,
  keptAround,
  keptScroll,
  position,
  START,
  stepAtLine,
  type ScrollLayout,
} from '../../src/scroll/position';

const from = (least: number) => (value: number) => value >= least;

test.each([
  [0, 0],
  [1, 0],
  [2, 1],
  [3, 1],
  [9, 4],
  [10, 5],
])('of 1, 3, 5, 7, 9 the first from %d on has index %d', (least, index) => {
  expect(bisect([1, 3, 5, 7, 9], from(least))).toBe(index);
});

test('of equal items the first is found', () => {
  expect(bisect([1, 3, 3, 3, 5], from(3))).toBe(1);
});

test('where nothing is accepted, the index is the length', () => {
  expect(bisect([1, 2, 3], () => false)).toBe(3);
  expect(bisect([], () => true)).toBe(0);
});

test('a million items are asked twenty times', () => {
  const items = Array.from({ length: 1e6 }, (_, i) => i);
  let asked = 0;
  const index = bisect(items, (item) => {
    asked += 1;
    return item >= 765_432;
  });
  expect(index).toBe(765_432);
  expect(asked).toBeLessThanOrEqual(20);
});

/** Steps 1000 px apart in a window of 800 px that they come to rest 300 px below the top of. */
const reading = (scrolled: number, change: Partial<ScrollLayout> = {}): ScrollLayout => ({
  tops: [100, 1100, 2100],
  length: 3000,
  scrolled,
  landing: 300,
  height: 800,
  ...change,
});

test('before the chapter the first step is in place', () => {
  expect(position(reading(-5000))).toEqual({ index: 0, progress: 1 });
  expect(position(reading(-5000))).toEqual(START);
});

test('the first step does not arrive: it is there from the beginning', () => {
  for (const scrolled of [-800, -500, -300, -200, 0]) {
    expect(position(reading(scrolled))).toEqual({ index: 0, progress: 1 });
  }
});

test.each([
  // The second step's top is at the viewport's foot at 300, and at its landing at 800.
  [300, 0, 1],
  [350, 0, 1],
  [407.5, 1, 0.1],
  [537.5, 1, 0.5],
  [667.5, 1, 0.9],
  [700, 1, 1],
  [1300, 1, 1],
  [1350, 1, 1],
  [1537.5, 2, 0.5],
  [1700, 2, 1],
])('scrolled by %d, step %d has come %d of its way', (scrolled, index, progress) => {
  const at = position(reading(scrolled));
  expect(at.index).toBe(index);
  expect(at.progress).toBeCloseTo(progress, 12);
});

test.each([
  [-200, 0],
  [800, 1],
  [1800, 2],
])('landed at %d, step %d is in place exactly', (scrolled, index) => {
  expect(position(reading(scrolled))).toEqual({ index, progress: 1 });
});

test('a landing missed by a few px is still a whole picture', () => {
  for (const miss of [-50, -1, -0.4, 0.4, 1, 50]) {
    expect(position(reading(800 + miss))).toEqual({ index: 1, progress: 1 });
  }
});

test('past the end the last step is in place', () => {
  expect(position(reading(1e6))).toEqual({ index: 2, progress: 1 });
});

test('one step is always in place', () => {
  for (const scrolled of [-1e6, -500, 0, 500, 1e6]) {
    expect(position(reading(scrolled, { tops: [100] }))).toEqual({ index: 0, progress: 1 });
  }
});

test.each([800, 801, 5000])(
  'a landing at the window’s foot or below it, %d px down, gives a position',
  (landing) => {
    for (const scrolled of [-1e6, -800, 0, 300, 1100 - landing, 1e6]) {
      const { index, progress } = position(reading(scrolled, { landing }));
      expect([0, 1, 2]).toContain(index);
      expect(progress).toBeGreaterThan(0);
      expect(progress).toBeLessThanOrEqual(1);
    }
    expect(
      position({ tops: [0, 800], length: 1600, scrolled: 0, landing: 800, height: 800 }),
    ).toEqual(START);
  },
);

test('without steps the position is the beginning', () => {
  expect(position(reading(0, { tops: [] }))).toEqual(START);
});

/** Index and progress as one number that grows along the chapter. */
const far = (at: ScrollLayout) => {
  const { index, progress } = position(at);
  return index - 1 + progress;
};

/** Scroll positions all over the chapter and beside it, in order. */
const everywhere = Array.from({ length: 1200 }, (_, i) => -1000 + i * 3.7);

const layouts: [string, Partial<ScrollLayout>][] = [
  ['steps far apart', {}],
  ['steps that touch', { tops: [0, 350, 700, 1050] }],
  ['a wide window', { landing: 64, height: 800, tops: [0, 800, 1600, 2400] }],
  ['steps of different heights', { tops: [0, 1400, 1790, 3000] }],
  ['fractions of pixels', { tops: [0.3, 900.7, 1801.1], landing: 511.5, height: 799.5 }],
];

test.each(layouts)('with %s, going down never goes back', (_, layout) => {
  const way = everywhere.map((scrolled) => far(reading(scrolled, layout)));
  expect(way).toEqual([...way].sort((a, b) => a - b));
  expect(new Set(way).size).toBeGreaterThan(100);
});

test.each(layouts)('with %s, no step begins before the last one is in place', (_, layout) => {
  const way = everywhere.map((scrolled) => far(reading(scrolled, layout)));
  const jumps = way.slice(1).map((at, i) => at - way[i]!);
  // 3.7 px of at least 200: a change of picture that leaves something out would be larger.
  expect(Math.max(...jumps)).toBeLessThan(0.02);
});

test('steps closer than their way up cut each other short, but never go back', () => {
  const way = everywhere.map((scrolled) => far(reading(scrolled, { tops: [0, 200, 400] })));
  expect(way).toEqual([...way].sort((a, b) => a - b));
  expect(way.at(-1)).toBe(2);
});

test.each(layouts)('with %s, a jump to any place gives what walking there gives', (_, layout) => {
  const walked = everywhere.map((scrolled) => position(reading(scrolled, layout)));
  const back = [...everywhere].reverse().map((scrolled) => position(reading(scrolled, layout)));
  const jumped = everywhere.map((_, i) => {
    const far = everywhere[(i * 577) % everywhere.length]!;
    return { scrolled: far, at: position(reading(far, layout)) };
  });
  expect(back.reverse()).toEqual(walked);
  for (const { scrolled, at } of jumped) {
    expect(at).toEqual(walked[everywhere.indexOf(scrolled)]);
  }
});

test('progress stays a share, and only a step that has begun is named', () => {
  for (const scrolled of everywhere) {
    const { index, progress } = position(reading(scrolled));
    expect(progress).toBeGreaterThan(0);
    expect(progress).toBeLessThanOrEqual(1);
    expect([0, 1, 2]).toContain(index);
  }
});

test.each([
  [0, 1, 0],
  [1, 0.01, 0],
  [1, 0.49, 0],
  [1, 0.5, 1],
  [1, 1, 1],
  [2, 0.2, 1],
  [2, 0.7, 2],
])('of step %d at %d, step %d is being read', (index, progress, active) => {
  expect(activeStep({ index, progress })).toBe(active);
});

test('before the first step there is none to be read', () => {
  expect(activeStep({ index: 0, progress: 0 })).toBe(0);
});

const upright: ScrollLayout = {
  tops: [100, 1100, 2100],
  length: 3000,
  scrolled: 0,
  landing: 500,
  height: 800,
};
const lying: ScrollLayout = {
  tops: [40, 440, 840],
  length: 1200,
  scrolled: 0,
  landing: 30,
  height: 400,
};
const at = (reading: ScrollLayout, scrolled: number): ScrollLayout => ({ ...reading, scrolled });

test.each([
  [-401, false],
  [-400, true],
  [0, true],
  [2599, true],
  [2600, false],
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

test('what stands before the first step is kept as far through', () => {
  const before = { tops: [400, 900], landing: 20 };
  const after = reading(0, { tops: [800, 1500], landing: 10 });
  expect(keptAround(reading(180, before), after), 'half of it').toBe(390);
  expect(keptAround(reading(-120, before), after), 'the chapter begins below').toBe(-210);
});

test('what stands after the last step is kept as far from the end', () => {
  const before = reading(2700, { landing: 20 });
  expect(keptAround(before, reading(0, { length: 5000, landing: 10 }))).toBe(4710);
  expect(keptAround(reading(0, { tops: [], landing: 0 }), before), 'without steps').toBe(-20);
});

test('where each step has its own picture, the last one that has come up to the line is read', () => {
  expect(stepAtLine(reading(-5000, { landing: 16 })), 'its picture').toBe(-1);
  expect(stepAtLine(reading(899, { landing: 16 }))).toBe(0);
  expect(stepAtLine(reading(900, { landing: 16 })), 'a quarter of the window above').toBe(1);
  expect(stepAtLine(reading(9000, { landing: 16 }))).toBe(2);
});

test('a step that has landed is read, however short it and the ones before are', () => {
  const short = { tops: [100, 110, 120], landing: 16 };
  expect(stepAtLine(reading(-80, { ...short, height: 60 }))).toBe(-1);
  expect(stepAtLine(reading(94, { ...short, height: 40 }))).toBe(1);
  expect(stepAtLine(reading(1100 - 500, { landing: 500 }))).toBe(1);
});
