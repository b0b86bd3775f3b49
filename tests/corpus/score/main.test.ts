import { afterEach, expect, test, vi } from 'vitest';
import { main } from './main';

afterEach(() => vi.restoreAllMocks());

test('--help explains the options and the rule', () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(main(['--help'])).toBe(0);
  expect(log.mock.calls.join()).toMatch(/--details[\s\S]*A quantity is met if/);
});

test('an unknown option is named, with where to look', () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(main(['--heldout-details'])).toBe(2);
  expect(error.mock.calls.join()).toMatch(/--heldout-details.*npm run extract:score -- --help/);
});
