import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { defaultPort, placeOf } from './place.mjs';
import { checkPortFree, host, parsePort } from './port.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { storyPath } from './stories.mjs';
import { runNode, toolPath } from './tool.mjs';

const usage = `npm start -- [--port N] [--story NAME]

Installs what is missing, builds the site and serves it on http://127.0.0.1:4173/.
  --port N       serve on port N; 0 takes any free one
  --story NAME   say where this story is: one that data/site.json lists; default the first

SITE_URL and BASE_PATH build it for another place: see docs/deploying.md.`;

await runCommand(usage, async ({ options }) => {
  const port = parsePort(options.port ?? String(defaultPort));
  const story = storyPath(options.story);
  const { path } = placeOf(process.env);
  // Before the build, so that nobody waits for it to learn that the port is taken.
  await checkPortFree(port);
  await ensureReady();
  // Unless it is built for another place, the site names the one where it is now served.
  const env = { SITE_URL: process.env.SITE_URL || `http://${host}:${port || defaultPort}${path}` };
  console.log('Building the site with vite build, a quarter of a minute or more.');
  const { code } = await runNode(toolPath('vite'), ['build'], { env });
  if (code !== 0) throw new CliError('The build failed, see above; nothing is served.');
  await serveUntilStopped(port, path, story);
});

/** @param {number} port @param {string} base @param {string} story its path in the site */
async function serveUntilStopped(port, base, story) {
  // Not before the install: it imports a package.
  const { serve } = await import('./serve.mjs');
  const { url, close } = await serve({ dir: join(root, 'dist'), port, base });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  console.log(`\nThe ${story ? 'story' : 'site'} is at ${url}${story} (Ctrl+C stops it)`);
}
