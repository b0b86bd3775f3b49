import { join } from 'node:path';
import { CliError, runCommand } from './cli.mjs';
import { parseServeOptions } from './options.mjs';
import { checkPortFree } from './port.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, toolPath } from './tool.mjs';

const usage = `npm start -- [--port N]

Installs what is missing, builds the site and serves it on http://127.0.0.1:4173/.
  --port N   serve on port N; 0 takes any free one`;

await runCommand(async () => {
  const { port, help } = parseServeOptions(process.argv.slice(2), 4173);
  if (help) return console.log(usage);
  // Before the build, so that nobody waits for it to learn that the port is taken.
  await checkPortFree(port);
  await ensureReady();
  const { code } = await runNode(toolPath('vite'), ['build']);
  if (code !== 0) throw new CliError('The build failed, see above; nothing is served.');
  await serveUntilStopped(port);
});

/** @param {number} port */
async function serveUntilStopped(port) {
  // Not before the install: it imports a package.
  const { serve } = await import('./serve.mjs');
  const { url, close } = await serve({ dir: join(root, 'dist'), port });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  console.log(`\nThe site is at ${url} (Ctrl+C stops it)`);
}
