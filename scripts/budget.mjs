import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadBench } from './bench/load.mjs';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';

const usage = `npm run budget

Measures the site in dist/, which npm run build makes: bytes on the wire, requests, layout shift,
the first picture on a slow line, Lighthouse in the middle of three runs. Prints a table; the exit
code is 1 when something is over its budget.`;

await runCommand(usage, async () => {
  if (!existsSync(join(root, 'dist', 'index.html')))
    throw new CliError('There is no dist/ to measure; npm run build makes it.', 2);
  const { main } = await loadBench('budget');
  return main();
});
