import { expect, test } from 'vitest';
import { wrap } from '../../../src/publish/picture/wrap';

test('text breaks between words, at the measure', () => {
  expect(wrap('one two three four', 8)).toEqual(['one two', 'three', 'four']);
  expect(wrap('one two three four', 80)).toEqual(['one two three four']);
});

test.each([10, 20, 40, 80])(
  'no line is longer than %d characters, and no word is lost',
  (measure) => {
    const text =
      'Source: Yonhap News Agency (filled); other Korean figures (hollow), in the table.';
    const lines = wrap(text, measure);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(measure);
    expect(lines.join(' ')).toBe(text);
  },
);

test('a word that is longer than the measure has a line of its own', () => {
  expect(wrap('a transcontinental b', 5)).toEqual(['a', 'transcontinental', 'b']);
});

test('line ends and double spaces of the page are spaces', () => {
  expect(wrap('one\n  two', 80)).toEqual(['one two']);
});
