import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endWithNpm } from './parent.mjs';

/** A failure that the reader of the terminal can mend: only its message is shown. */
export class CliError extends Error {
  /**
   * @param {string} message names the thing that failed and the cure
   * @param {number} [exitCode] 1 when something failed, 2 when the command was written wrongly
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/**
 * Runs a command and sets the exit code, printing a `CliError` as one message and any other error
 * with its stack. The command ends when npm, if it started it, is ended.
 * @param {() => Promise<number | void> | number | void} command its number is the exit code, default 0
 */
export async function runCommand(command) {
  endWithNpm();
  try {
    process.exitCode = (await command()) || 0;
  } catch (error) {
    const known = error instanceof CliError;
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
