import { expect, test } from 'vitest';
import { leaning } from './leaning';

const found = (words: string) => words.match(leaning)?.join();

test.each([
  ['The one square has become many.', 'has become'],
  ['The squares now stand for people.', 'now'],
  ['The same week, closer.', 'The same'],
  ['A second line leads north.', 'A second'],
  ['The square beside it stands for 1990.', 'The square beside it'],
  ['Two hollow points join the picture.', 'join the picture'],
  ['Hollow blocks join: trade and people.', 'join'],
  ['The large one has not changed.', 'has not changed'],
  ['That of 2014 is what it was.', 'is what it was'],
])('%s', (words, leans) => {
  expect(found(words)).toBe(leans);
});

test.each([
  'Squares of the same size stand for people.',
  'Beside the points stands a second mark, of 1990.',
  'A dashed line joins the points.',
  'Nobody knows how many there were.',
])('makes sense by itself: %s', (words) => {
  expect(found(words)).toBeUndefined();
});
