import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';

const usage = `npm run sheets

Draws each story in dist/, which npm run build makes, on one sheet: every step with its title and
picture, in docs/sheets. Half a minute.`;

await runCommand(usage, async () => {
  const dist = join(root, 'dist');
  if (!existsSync(join(dist, 'index.html')))
    throw new CliError('There is no dist/ to draw; npm run build makes it.', 2);
  await ensureReady();
  const { drawSheets } = await import('./sheets/draw.mjs');
  for (const file of await drawSheets(dist, join(root, 'docs', 'sheets')))
    console.log(`Written: ${relative(root, file)}`);
});
