import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { extract } from '../../src/extract/extract';

const SMALL = 10_000;
const FACTOR = 8;
/** Ten times as long as a linear reading may take, so that a busy machine fails nothing; a quadratic one takes 64. */
const MOST = 30;
/** Below this many milliseconds a time is noise. */
const NOISE = 40;

function timeOf(text: string): number {
  const start = performance.now();
  extract(text, { published: '2017-09-05' });
  return performance.now() - start;
}

test.each([
  ['digits', '1'],
  ['grouped digits', '1,'],
  ['digits and dots', '1.'],
  ['digits and dashes', '1-'],
  ['digits and spaces', '1 '],
  ['letters', 'a'],
  ['capitals', 'Aa '],
  ['spaces', ' '],
  ['line ends', '\n'],
  ['blank lines with spaces', '\n '],
  ['stops', '. '],
  ['initials', 'A. '],
  ['brackets', '('],
  ['open citations', '[1,'],
  ['at signs', 'a@'],
  ['addresses without an end', 'http://'],
  ['dots in names', 'a.'],
  ['number words', 'one hundred and '],
  ['months', 'May '],
  ['years', '2016 '],
  ['open changes', 'from 1 to '],
  ['movements', 'rose by up to '],
  ['comparisons', 'more than '],
  ['scores without an end', 'won by a '],
  ['retold values', 'In 2016 it was 5 '],
  ['signs of currencies', '$'],
  ['surrogates', '\ud83d'],
])('time grows with the text, not faster: %s', (_, piece) => {
  const textOf = (size: number) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  timeOf(textOf(SMALL));
  const small = timeOf(textOf(SMALL));
  const large = timeOf(textOf(SMALL * FACTOR));
  expect(large).toBeLessThan(Math.max(small, NOISE) * MOST);
});
