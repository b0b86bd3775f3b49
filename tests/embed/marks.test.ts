import { expect, test } from 'vitest';
import { walked } from '../../src/embed/marks';

test.each([
  ['ArrowRight', 1, 2],
  ['ArrowDown', 1, 2],
  ['ArrowLeft', 1, 0],
  ['ArrowUp', 0, 0],
  ['ArrowRight', 4, 4],
  ['Home', 3, 0],
  ['End', 0, 4],
])('%s leads from the mark %d of five to %d', (key, at, to) => {
  expect(walked(key, at, 5)).toBe(to);
});

test('other keys are the page’s own', () => {
  for (const key of ['Tab', 'Enter', ' ', 'a', 'PageDown', 'constructor'])
    expect(walked(key, 1, 5)).toBeUndefined();
});
