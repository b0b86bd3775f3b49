/** What a picture says of what a reader has guessed in it. */
import { expect, test } from 'vitest';
import type { Guess } from '../../src/interaction/guess';
import { toldGuess } from '../../src/interaction/toldGuess';

const guessed = (values?: (number | null)[]): Guess => ({
  ...{ ask: 'a', answer: 'b', label: 'Your guess', none: 'none' },
  texts: ['0', '10', '20'],
  slots: [
    { slot: 2000, name: '2000', answer: '2000: you had {guess}, others 12.' },
    { slot: 2005, name: '2005', answer: '2005: you had {guess}, others 15.' },
  ],
  ...(values && { values }),
});

test('what is guessed is said behind what the step shows', () => {
  expect(toldGuess(guessed([1, 2]), 'Two points.', false)!.alt).toBe(
    'Two points. Your guess: 2000, 10; 2005, 20.',
  );
});

test('once it is answered, beside what was recorded', () => {
  expect(toldGuess(guessed([1, null]), 'Points.', true)!.alt).toBe(
    'Points. 2000: you had 10, others 12.',
  );
});

test('each guess is a row of the table, as the reader’s own', () => {
  expect(toldGuess(guessed([null, 2]), '', false)!.rows).toEqual([
    { what: '2005', value: '20', words: '', source: 'Your guess' },
  ]);
});

test('nothing is said where nothing is guessed', () => {
  expect(toldGuess(guessed(), '', false)).toBeNull();
  expect(toldGuess(guessed([null, null]), '', true)).toBeNull();
});
