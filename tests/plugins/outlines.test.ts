import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { Outlines, shortened } from '../../plugins/outlines';

test.each([
  ['M 0 0 L 10 0 L 10 5 L 0 0 Z', 'M0 0h10v5l-10-5z'],
  ['M 1.004 2.006 L 3 4', 'M1 2.01l2 1.99'],
  ['M 5 5 Q 6 5 6 6 C 6 7 5.5 7 5 7 Z', 'M5 5q1 0 1 1c0 1-.5 1-1 1z'],
  // After the end of a part the next one begins where that began.
  ['M 1 1 L 2 1 Z L 1 3', 'M1 1h1zv2'],
  ['M -0.5 0.25 L 0 0', 'M-.5 .25l.5-.25'],
])('%s becomes %s', (path, short) => {
  expect(shortened(path)).toBe(short);
});

test('what is rounded does not add up', () => {
  const steps = Array.from({ length: 300 }, (_, i) => `L ${(i + 1) / 3} 0`);
  const short = shortened(`M 0 0 ${steps.join(' ')}`);
  const ends = short
    .slice(4)
    .match(/h[\d.]+/g)!
    .reduce((sum, it) => sum + Number(it.slice(1)), 0);
  expect(ends).toBeCloseTo(100, 6);
});

test('a command that resvg does not write is refused', () => {
  expect(() => shortened('M 0 0 A 1 1 0 0 0 2 2')).toThrow('a path has A');
});

test('title and description are kept as they stand', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"><title>US$1 &amp; more</title><desc>$&amp; is text</desc><path d="M0 0h4v4z"/></svg>';
  expect(new Outlines().of(svg, new Resvg(svg))).toMatch(
    /^<svg [^>]*role="img"><title>US\$1 &amp; more<\/title><desc>\$&amp; is text<\/desc>.*<path [^>]*d="M0 0h4v4z"\/><\/svg>$/,
  );
});
