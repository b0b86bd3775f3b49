import { expect, test } from 'vitest';
import { lightOf } from './colour';
import { deficiencies, seenWith } from './deficiency';

const rounded = (light: readonly number[]) => light.map((share) => Number(share.toFixed(6)));

test('greys look the same to everyone', () => {
  for (const grey of ['#000000', '#808080', '#ffffff'])
    for (const deficiency of deficiencies)
      seenWith(deficiency, lightOf(grey)).forEach((share, i) =>
        expect(share).toBeCloseTo(lightOf(grey)[i]!, 5),
      );
});

test('pure red, green and blue, as the paper has them', () => {
  const [red, green, blue] = ['#ff0000', '#00ff00', '#0000ff'].map(lightOf);
  expect(rounded(seenWith('protanopia', red!))).toEqual([0.152286, 0.114503, 0]);
  expect(rounded(seenWith('protanopia', green!))).toEqual([1, 0.786281, 0]);
  expect(rounded(seenWith('deuteranopia', red!))).toEqual([0.367322, 0.280085, 0]);
  expect(rounded(seenWith('deuteranopia', blue!))).toEqual([0, 0.047413, 0.968881]);
  expect(rounded(seenWith('tritanopia', green!))).toEqual([0, 0.930809, 0.691367]);
  expect(rounded(seenWith('tritanopia', blue!))).toEqual([0, 0.147602, 0.3039]);
});

test('a mixed colour: the trade of the light theme', () => {
  expect(rounded(lightOf('#b4420f'))).toEqual([0.456411, 0.05448, 0.004777]);
  expect(rounded(seenWith('protanopia', lightOf('#b4420f')))).toEqual([
    0.125871, 0.095571, 0.000632,
  ]);
});
