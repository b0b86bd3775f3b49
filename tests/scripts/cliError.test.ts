import { expect, test } from 'vitest';
import { CliError, isCliError } from '../../scripts/cliError.mjs';

const file = '../../scripts/cliError.mjs';

test('an error is known by its name, also where its class was loaded a second time', async () => {
  const again = (await import(/* @vite-ignore */ `${file}?again`)) as {
    CliError: typeof CliError;
  };
  expect(again.CliError).not.toBe(CliError);
  expect(isCliError(new again.CliError('no such port', 2))).toBe(true);
  expect(isCliError(new CliError('no such port'))).toBe(true);
});

test.each([new Error('no such port'), 'CliError', undefined])('%s is another', (error) => {
  expect(isCliError(error)).toBe(false);
});
