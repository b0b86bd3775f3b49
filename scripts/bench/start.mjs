import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.mjs';
import { ensureInstalled, ensureReady } from '../setup.mjs';

/**
 * Runs a command of the folder bench/, once the project and the folder have their packages.
 * @param {'bench' | 'budget'} name of the file with its `main`
 * @returns {Promise<number>} the exit code
 */
export async function startBench(name) {
  await ensureReady();
  await ensureInstalled(join(root, 'bench'));
  // Not before the install: Vite, which reads TypeScript and components for us, is a package.
  const { runnerImport } = await import('vite');
  const { svelte } = await import('@sveltejs/vite-plugin-svelte');
  // Libraries choose their production code by it.
  process.env['NODE_ENV'] = 'production';
  /** @type {{ module: typeof import('../../bench/bench.ts') }} */
  const { module } = await runnerImport(join(root, 'bench', `${name}.ts`), {
    root,
    mode: 'production',
    logLevel: 'error',
    plugins: [svelte({ configFile: false })],
  });
  return module.main(process.argv.slice(2), (file) => import(pathToFileURL(file).href));
}
