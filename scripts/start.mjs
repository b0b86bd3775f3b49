import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { defaultPort, placeOf } from './place.mjs';
import { checkPortFree, host, parsePort } from './port.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, toolPath } from './tool.mjs';

const usage = `npm start -- [--port N]

Installs what is missing, builds the site and serves it on http://127.0.0.1:4173/.
  --port N   serve on port N; 0 takes any free one

SITE_URL and BASE_PATH build it for another place: see docs/deploying.md.`;

await runCommand(usage, async ({ options }) => {
  const port = parsePort(options.port ?? String(defaultPort));
  const { path } = placeOf(process.env);
  // Before the build, so that nobody waits for it to learn that the port is taken.
  await checkPortFree(port);
  await ensureReady();
  // Unless it is built for another place, the site names the one where it is now served.
  const env = { SITE_URL: process.env.SITE_URL || `http://${host}:${port || defaultPort}${path}` };
  console.log('Building the site with vite build, a quarter of a minute or more.');
  const { code } = await runNode(toolPath('vite'), ['build'], { env });
  if (code !== 0) throw new CliError('The build failed, see above; nothing is served.');
  await serveUntilStopped(port, path);
});

/** @param {number} port @param {string} base */
async function serveUntilStopped(port, base) {
  // Not before the install: it imports a package.
  const { serve } = await import('./serve.mjs');
  const { url, close } = await serve({ dir: join(root, 'dist'), port, base });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  console.log(`\nThe site is at ${url} (Ctrl+C stops it)`);
}
