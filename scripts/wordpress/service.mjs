import { CliError } from '../cliError.mjs';
import { runProgram } from '../tool.mjs';

/** For so long a program may take to answer, in ms. */
const PATIENCE = 60_000;

/**
 * Starts a program that goes on beside us, and waits until it answers.
 * @param {string} name
 * @param {[file: string, args: string[]]} program
 * @param {() => Promise<boolean>} answers
 * @param {{ env?: NodeJS.ProcessEnv, signal: AbortSignal }} options `signal` stops it
 * @returns {Promise<void>} rejects with its last words when it ends before it has answered
 */
export async function startService(name, [file, args], answers, options) {
  /** @type {string | undefined} */
  let said;
  void runProgram(file, args, { ...options, keep: true }).then(
    ({ output }) => (said = output.slice(-2000)),
    ({ message }) => (said = message),
  );
  for (const start = performance.now(); performance.now() - start < PATIENCE;) {
    if (await answers()) return;
    if (said !== undefined) throw new CliError(`${name} ended:\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new CliError(`${name} did not answer within ${PATIENCE / 1000} s.`);
}
