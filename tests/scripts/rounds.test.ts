import { expect, test } from 'vitest';
import { parseRounds } from '../../scripts/bench/rounds.mjs';

test.each([
  [undefined, 3],
  ['1', 1],
  ['12', 12],
  ['99', 99],
])('%j are %d rounds', (text, rounds) => {
  expect(parseRounds(text)).toBe(rounds);
});

test.each(['0', 'many', '100', '1.5', '-1', ''])('"%s" is refused with exit code 2', (text) => {
  expect(() => parseRounds(text)).toThrow(
    expect.objectContaining({
      message: `--rounds ${text}: not a number of rounds; use 1 to 99.`,
      exitCode: 2,
    }),
  );
});
