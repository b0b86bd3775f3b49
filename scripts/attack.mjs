import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { MADE_UP } from './sites.mjs';
import { runNode, toolPath } from './tool.mjs';

const usage = `npm run attack -- [--only KIND] [--seed N]

Builds a site of made-up stories and attacks it with broken functions, assets, messages, addresses, requests,
articles and data, by chance that can be repeated; writes docs/attacked.md. Ten minutes, and twenty at most on a slow machine.
  --only KIND   one kind of attack alone, by its name there; the others' lines stay
  --seed N      the attack of one seed alone; nothing is written`;

await runCommand(usage, async (given) => {
  await ensureReady();
  const built = await runNode(toolPath('vite'), ['build', '--mode', MADE_UP], { keep: true });
  if (built.code !== 0)
    throw new CliError(`${built.output}\nThe build failed; nothing was attacked.`);
  // Not before the install: Vite, which reads TypeScript for us, is a package.
  const { runnerImport } = await import('vite');
  /** @type {{ module: { main: (given: import('./options.mjs').Given, load: (file: string) => Promise<unknown>) => Promise<number> } }} */
  const { module } = await runnerImport(join(root, 'tests/attack/main.ts'), {
    root,
    logLevel: 'error',
  });
  return module.main(given, (file) => import(pathToFileURL(file).href));
});
