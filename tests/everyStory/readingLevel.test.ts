import { expect, test } from 'vitest';
import { readingLevel, syllables } from './readingLevel';

test.each([
  ['trade', 1],
  ['people', 2],
  ['square', 1],
  ['squares', 1],
  ['multiple', 3],
  ['years', 1],
  ['published', 2],
  ['started', 2],
  ['the', 1],
  ['25.8', 1],
  ['Vladivostok', 4],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

test('short words in short sentences are for beginners', () => {
  expect(readingLevel('The cat sat on the mat.')).toBeCloseTo(-1.45, 2);
});

test('a decimal point ends no sentence', () => {
  expect(readingLevel('It was 25.8 in all.')).toBeCloseTo(0.39 * 5 + 11.8 - 15.59, 6);
});

test('long words in long sentences are for few', () => {
  const text =
    'Organisational considerations necessitate comprehensive reconsideration of all responsibilities.';
  expect(readingLevel(text)).toBeGreaterThan(20);
});

test('no words have no level', () => {
  expect(readingLevel('')).toBeNaN();
});
