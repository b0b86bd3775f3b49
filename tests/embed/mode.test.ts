import { expect, test } from 'vitest';
import { modeFor } from '../../src/embed/page/mode';

const at = { pinned: false, room: 480, needed: 2000, screens: 5 };

test('a frame with too little height steps', () => {
  expect(modeFor(at)).toBe('stepper');
  expect(modeFor({ ...at, room: 1998.9 })).toBe('stepper');
});

test('a frame as high as its page flows, a rounded pixel less included', () => {
  expect(modeFor({ ...at, room: 2000 })).toBe('flow');
  expect(modeFor({ ...at, room: 1999 })).toBe('flow');
});

test('a pinned frame scrolls, however high it is', () => {
  expect(modeFor({ ...at, pinned: true, room: 2400 })).toBe('scroll');
});

test('a page that is not shown has no height, and needs none', () => {
  expect(modeFor({ ...at, room: 0, needed: 0 })).toBe('stepper');
});

test('one screen fills its frame, pinned or not', () => {
  expect(modeFor({ ...at, screens: 1, pinned: true, room: 9999 })).toBe('stepper');
});
