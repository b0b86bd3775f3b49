import { expect, test } from 'vitest';
import { contrast, difference, lightOf } from './colour';

const [black, white] = [lightOf('#000000'), lightOf('#ffffff')];

test('black is no light, white is all of it, grey in the middle a fifth', () => {
  expect(black).toEqual([0, 0, 0]);
  expect(white).toEqual([1, 1, 1]);
  expect(lightOf('#808080')[0]).toBeCloseTo(0.215861, 6);
});

test('a colour can be written in three ways', () => {
  expect(lightOf('rgb(180, 66, 15)')).toEqual(lightOf('#b4420f'));
  expect(lightOf('color(srgb 0.2 0.4 0.6)')).toEqual(lightOf('#336699'));
});

test('what is no colour is refused', () => {
  for (const text of ['', 'red', '#fff', 'none', 'rgba(0, 0, 0, 0)'])
    expect(() => lightOf(text)).toThrow(`${text}: not a colour`);
});

test('contrast goes from 1 to 21, whichever way round', () => {
  expect(contrast(black, white)).toBeCloseTo(21, 10);
  expect(contrast(white, black)).toBeCloseTo(21, 10);
  expect(contrast(white, white)).toBe(1);
  // The greys that WCAG is usually explained with.
  expect(contrast(lightOf('#767676'), white)).toBeCloseTo(4.54, 2);
  expect(contrast(lightOf('#949494'), white)).toBeCloseTo(3.03, 2);
});

test('difference is none between equals and one between black and white', () => {
  expect(difference(white, white)).toBe(0);
  expect(difference(black, white)).toBeCloseTo(1, 6);
  expect(difference(lightOf('#ff0000'), lightOf('#00ff00'))).toBeCloseTo(0.5198, 4);
});
