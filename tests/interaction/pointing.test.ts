import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pointing, type Answers } from '../../src/interaction/pointing';

const dot = (id: string, x: number, slot: number) => ({ id, x, y: 50, width: 0, height: 0, slot });
const targets = [dot('a', 0, 1990), dot('b', 100, 1991), dot('c', 300, 1993)];
const axis = { first: 1990, last: 1993, x: 0, step: 100, top: 0, bottom: 100 };
const at = (x: number, y = 50) => ({ x, y, unit: 1 });

let answers: Answers;
let told: number;
let pointing: Pointing;

beforeEach(() => {
  vi.useFakeTimers();
  answers = { targets, axis: null };
  told = 0;
  pointing = new Pointing(
    () => answers,
    () => (told += 1),
  );
});
afterEach(() => vi.useRealTimers());

const state = () => [pointing.shown?.id ?? null, pointing.pinned];

test('a cursor shows the mark within its reach, a finger reaches further', () => {
  pointing.hover(at(109));
  expect(state()).toEqual(['b', false]);
  pointing.press(at(120), 'cursor');
  expect(state()).toEqual([null, false]);
  pointing.press(at(120), 'finger');
  expect(state()).toEqual(['b', true]);
});

test('reach is in px: in a picture at half its size it covers twice the units', () => {
  pointing.hover({ x: 118, y: 50, unit: 2 });
  expect(state()).toEqual(['b', false]);
});

test('on the way from a mark to its note the note waits', () => {
  pointing.hover(at(100));
  pointing.hover(at(150));
  expect(state()).toEqual(['b', false]);
  pointing.stay();
  vi.advanceTimersByTime(1000);
  expect(state()).toEqual(['b', false]);
  pointing.hover(at(150));
  vi.advanceTimersByTime(400);
  expect(state()).toEqual([null, false]);
});

test('beside a time axis every slot answers, also one without a mark', () => {
  answers = { targets, axis };
  pointing.hover(at(200, 10));
  expect(pointing.shown).toEqual({ id: 'empty-1992', x: 200, y: 10, emptySlot: 1992 });
  pointing.hover(at(290, 10));
  expect(state()).toEqual(['c', false]);
});

test('a finger along the time axis takes the note along', () => {
  pointing.scrub(at(100));
  expect(state()).toEqual([null, false]);
  answers = { targets, axis };
  pointing.scrub(at(100));
  expect(state()).toEqual(['b', true]);
  pointing.scrub(at(104));
  expect(state()).toEqual(['b', true]);
  pointing.scrub(at(200));
  expect(state()).toEqual(['empty-1992', true]);
});

test('the mark with the focus comes back when the cursor has left', () => {
  pointing.focus(0);
  expect([...state(), pointing.passive]).toEqual(['a', false, true]);
  pointing.hover(at(300));
  expect([...state(), pointing.passive]).toEqual(['c', false, false]);
  pointing.leave();
  expect(state()).toEqual(['a', false]);
  pointing.focus(null);
  expect(state()).toEqual([null, false]);
});

test('the Tab key comes back to the mark that had the focus, as long as it is there', () => {
  expect(pointing.stop).toBe(0);
  pointing.focus(2);
  pointing.focus(null);
  expect(pointing.stop).toBe(2);
  answers = { targets: targets.slice(0, 2), axis: null };
  expect(pointing.stop).toBe(0);
});

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowDown', 1, 2],
  ['ArrowLeft', 1, 0],
  ['ArrowUp', 0, 0],
  ['ArrowRight', 2, 2],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s leads from the mark %d of three to %d', (key, from, to) => {
  pointing.focus(from);
  expect(pointing.walk(key)).toBe(to);
});

test.each(['Tab', 'Enter', ' ', 'a', 'PageDown', 'constructor'])('%s is the page’s own', (key) => {
  expect(pointing.walk(key)).toBeUndefined();
});

test('walking on closes what is pinned, another key does not', () => {
  pointing.pin(1);
  pointing.walk('Shift');
  expect(state()).toEqual(['b', true]);
  pointing.walk('ArrowRight');
  expect(pointing.pinned).toBe(false);
});

test('a mark that the picture no longer has is not shown', () => {
  pointing.pin(2);
  answers = { targets: targets.slice(0, 1), axis: null };
  expect(pointing.shown).toBeNull();
});

test('who does not see it is told of every change', () => {
  pointing.hover(at(100));
  pointing.leave();
  pointing.dismiss();
  expect(told).toBe(3);
});

test('keys walk the marks that have a button, also while the picture has others', () => {
  answers = { targets, axis: null, marks: targets.slice(1) };
  expect(pointing.walk('End')).toBe(1);
  expect(state()).toEqual(['c', false]);
  expect(pointing.stop).toBe(1);
  expect(pointing.walk('Home')).toBe(0);
  expect(state()).toEqual(['b', false]);
});

test('a key leads away from a pinned mark, and closes it', () => {
  pointing.focus(0);
  pointing.pin(0);
  expect(state()).toEqual(['a', true]);
  expect(pointing.walk('ArrowRight')).toBe(1);
  expect(state()).toEqual(['b', false]);
});

test('a button whose mark has left the picture pins nothing', () => {
  answers = { targets: targets.slice(0, 1), axis: null, marks: targets };
  pointing.pin(2);
  expect(state()).toEqual([null, false]);
  pointing.hover(at(0));
  expect(state()).toEqual(['a', false]);
});

test('a press that chooses something opens no note, and closes the one that is open', () => {
  const taken: string[] = [];
  const choosing = new Pointing(
    () => answers,
    () => {},
    (id) => taken.push(id) > 0,
  );
  choosing.hover(at(100));
  expect(choosing.shown?.id).toBe('b');
  choosing.press(at(100), 'cursor');
  choosing.hover(at(100));
  choosing.pin(2);
  choosing.press(at(200), 'cursor');
  expect(taken).toEqual(['b', 'c']);
  expect([choosing.shown, choosing.pinned]).toEqual([null, false]);
});
