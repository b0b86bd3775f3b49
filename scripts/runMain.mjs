import { runCommand } from './cli.mjs';
import { ensureReady } from './setup.mjs';
import { importSource } from './source.mjs';

/** @typedef {import('./options.mjs').Given} Given */

/**
 * Runs a command that is written in TypeScript, once the project is ready: the file's `main`, given
 * what was typed after the command, whose number is the exit code.
 * @param {string} usage
 * @param {string} file below the project's root
 */
export async function runMain(usage, file) {
  await runCommand(usage, async (given) => {
    await ensureReady();
    /** @type {{ main: (given: Given) => number | Promise<number> }} */
    const { main } = await importSource(file);
    return main(given);
  });
}
