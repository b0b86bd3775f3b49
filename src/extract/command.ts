/** Runs a command: what is wrong with what it was given is told in a sentence, and is no success. */
import { InputError } from '../facts/problems';
import type { Terminal } from './terminal';

/** Where the person stands: npm runs commands in the project's folder, and says where it was started. */
export const here = (): string => process.env['INIT_CWD'] ?? process.cwd();

/** The exit code of `run`; 2, with the command's `name` and the complaint, for an `InputError`. */
export async function exitCodeOf(
  name: string,
  to: Terminal,
  run: () => Promise<number>,
): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    to.err(`${name}: ${error.message}\n`);
    return 2;
  }
}
