import { expect, test } from 'vitest';
import { parseOptions } from '../../bench/options';

test.each([
  [[], { rounds: 5, help: false }],
  [['--rounds', '3'], { rounds: 3, help: false }],
  [['--rounds=12'], { rounds: 12, help: false }],
  [['--help'], { rounds: 5, help: true }],
])('%j is understood', (args, options) => {
  expect(parseOptions(args)).toEqual(options);
});

test.each([
  [['--rounds'], '--rounds (nothing): not a number of rounds; use 1 to 99.'],
  [['--rounds', '0'], '--rounds 0: not a number of rounds; use 1 to 99.'],
  [['--rounds', 'many'], '--rounds many: not a number of rounds; use 1 to 99.'],
  [['--fast'], '--fast: unknown option; the only one is --rounds N.'],
])('%j is refused', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
