import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';

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
    // Not before the install: Vite, which reads TypeScript for us, is a package.
    const { runnerImport } = await import('vite');
    /** @type {{ module: { main: (given: Given) => number | Promise<number> } }} */
    const { module } = await runnerImport(join(root, file), { root, logLevel: 'error' });
    return module.main(given);
  });
}
