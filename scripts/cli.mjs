import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isCliError } from './cliError.mjs';
import { asksForHelp, readGiven } from './options.mjs';
import { endWithNpm } from './parent.mjs';

/**
 * Runs a command and sets the exit code. With `--help` its usage is shown and nothing else is done;
 * what was typed is read by `readGiven`. A `CliError` is printed as its message, any other error with
 * its stack. The command ends when npm, if it started it, is ended.
 * @param {string} usage
 * @param {(given: import('./options.mjs').Given) => Promise<number | void> | number | void} run its
 *   number is the exit code, default 0
 */
export async function runCommand(usage, run) {
  endWithNpm();
  const args = process.argv.slice(2);
  if (asksForHelp(args)) return console.log(usage.trimEnd());
  try {
    process.exitCode = (await run(readGiven(usage, args))) || 0;
  } catch (error) {
    const known = isCliError(error);
    console.error(known ? error.message : error);
    process.exitCode = known ? error.exitCode : 1;
  }
}

/**
 * Whether the module was started by name (`node scripts/serve.mjs`) and not imported.
 * @param {string} moduleUrl the module's `import.meta.url`
 */
export function isStarted(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}
