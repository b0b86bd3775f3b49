import { expect, test } from 'vitest';
import { answersOf, type Guess } from '../../src/interaction/guess';

const guess: Guess = {
  ...{ ask: 'two', answer: 'all', label: 'Your guess', none: 'none' },
  texts: ['0 boats', '5 boats', '10 boats'],
  slots: [
    { slot: 2000, name: '2000', answer: '2000: {guess}, not 7.' },
    { slot: 2005, name: '2005', answer: '2005: {guess}, not 9.' },
  ],
};

test('as served nothing can be guessed, and nothing is said', () => {
  expect(answersOf(guess)).toEqual([]);
});

test('what was guessed is said, what was not is left out', () => {
  expect(answersOf({ ...guess, values: [null, 2] })).toEqual(['2005: 10 boats, not 9.']);
  expect(answersOf({ ...guess, values: [0, 1] })).toEqual([
    '2000: 0 boats, not 7.',
    '2005: 5 boats, not 9.',
  ]);
});
