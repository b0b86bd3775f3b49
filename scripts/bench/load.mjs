import { join } from 'node:path';
import { findBrowser } from '../browser.mjs';
import { root } from '../root.mjs';
import { ensureInstalled, ensureReady } from '../setup.mjs';
import { importSource } from '../source.mjs';

/**
 * The commands of the folder bench/, by their files.
 * @typedef {object} Commands
 * @property {typeof import('../../bench/bench.ts')} bench
 * @property {typeof import('../../bench/budget.ts')} budget
 * @property {typeof import('../../bench/trace.ts')} trace
 */

/**
 * A command of the folder bench/, once the project and the folder have their packages, and there is
 * a browser to measure in.
 * @template {keyof Commands} Name
 * @param {Name} name
 * @returns {Promise<Commands[Name]>} the module
 */
export async function loadBench(name) {
  await ensureReady();
  // Before anything that takes long, so that nobody waits to learn that there is none.
  await findBrowser();
  await ensureInstalled(join(root, 'bench'));
  // Libraries choose their production code by it.
  process.env['NODE_ENV'] = 'production';
  return /** @type {Promise<Commands[Name]>} */ (importSource(join('bench', `${name}.ts`)));
}
