import { expect, test } from 'vitest';
import { smoothness } from '../../bench/measure/scroll';

test('frames that missed a turn of the screen are told as shares, and the longest by its length', () => {
  const frames = [...Array<number>(96).fill(16.7), 25, 26, 51, 120];
  expect(smoothness(frames)).toEqual({ late: 3, over50: 2, over100: 1, longest: 120 });
});
