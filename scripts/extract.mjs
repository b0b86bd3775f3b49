import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';

// `npm run extract`: src/extract/cli.ts, once the project is ready. See --help.
await runCommand(async () => {
  await ensureReady();
  // Not before the install: Vite, which reads TypeScript for us, is a package.
  const { runnerImport } = await import('vite');
  const cli = join(root, 'src/extract/cli.ts');
  /** @type {{ module: typeof import('../src/extract/cli.ts') }} */
  const { module } = await runnerImport(cli, { root, logLevel: 'error' });
  return module.main(process.argv.slice(2));
});
