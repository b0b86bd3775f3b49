import { expect, test } from 'vitest';
import { grainOf } from '../../src/facts/bounds';

test.each([
  [31_100_000, '31.1 million in 2000', 100_000],
  [25_000_000_000, '$25.0 billion', 100_000_000],
  [25_000_000_000, '$25 billion', 1_000_000_000],
  [440_000, '440,000 last year', 10_000],
  [14.21, '$14.21 per bushel', 0.01],
  [14, '14 percent', 1],
  [500, '$500', 10],
  [438, '$438', 1],
  [0.5, '50 cents', 0.01],
  [4.7, '4.7 percent in 1970', 0.1],
  [-0.3, 'minus 0.3 percent', 0.1],
])('%d, said as "%s", is exact to %d', (value, fragment, grain) => {
  expect(grainOf(value, fragment)).toBeCloseTo(grain, 9);
});

test.each([
  ['in words', 3_000_000, 'three million', 100_000],
  ['with a fraction', 1.5, '1½ tonnes', 0.1],
  ['corrected since', 8.61, '$861', 0.01],
  ['of nothing', 0, 'no ships', 1],
])('a value %s is as exact as it is written itself', (_, value, fragment, grain) => {
  expect(grainOf(value, fragment)).toBeCloseTo(grain, 9);
});
