import { expect, test } from 'vitest';
import { excerpt, sentence, withCaveat } from '../../src/story/note';

test.each([
  ['around 30,000 in 1990', '… around 30,000 in 1990'],
  ['US$190 million in 1992', 'US$190 million in 1992'],
  ['440,000 last year', '440,000 last year'],
  ['Tuesday', 'Tuesday'],
])('an excerpt from within a sentence says so: %s', (fragment, said) => {
  expect(excerpt(fragment)).toBe(said);
});

test('what stands by itself begins as a sentence does, within quotation marks too', () => {
  expect(sentence('“nine bridges”')).toBe('“Nine bridges”');
});

test('a caveat follows what was reported, or stands by itself', () => {
  expect(withCaveat('“US$1 in 2000”', 'a larger area')).toBe('“US$1 in 2000”; a larger area');
  expect(withCaveat('ln 2 ÷ ln(1 + 10%)', '')).toBe('ln 2 ÷ ln(1 + 10%)');
  expect(withCaveat('', 'a larger area')).toBe('A larger area');
  expect(withCaveat('', '')).toBe('');
});
