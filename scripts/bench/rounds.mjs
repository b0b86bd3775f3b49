import { CliError } from '../cliError.mjs';

/**
 * Rounds from the text of `--rounds`; a `CliError` with exit code 2 when they are none.
 * @param {string} [text] `1` to `99`, default 3
 */
export function parseRounds(text = '3') {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new CliError(`--rounds ${text}: not a number of rounds; use 1 to 99.`, 2);
}
