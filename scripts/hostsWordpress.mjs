import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { HOSTED, siteOf } from './sites.mjs';
import { runNode, toolPath } from './tool.mjs';
import { findInstalled } from './wordpress/installed.mjs';

const usage = `npm run hosts:wordpress -- [--stay]

Sets up a real WordPress in a temporary folder, embeds a site of made-up stories in it, and tests its
pages and its editor in Chromium. It needs PHP, MariaDB and WordPress, says which of them is missing,
and leaves nothing behind. Some two minutes.
  --stay   afterwards leaves it there to be looked at, until Ctrl+C

WORDPRESS_PATH names a folder with another WordPress than Debian's.`;

await runCommand(usage, async ({ options }) => {
  const installed = findInstalled();
  await ensureReady();
  // Not before the install: it imports a package.
  const { serve } = await import('./serve.mjs');
  const embeds = await serve({ dir: join(root, siteOf(HOSTED).dist), port: 0 });
  const stopping = new AbortController();
  // MariaDB does not heed the signal that a terminal sends.
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stopping.abort());
  try {
    await build(embeds.url);
    const { startWordPress } = await import('./wordpress/start.mjs');
    const site = await startWordPress(installed, embeds.url, stopping.signal);
    console.log(`\nWordPress ${site.version}`);
    const code = await test({ E2E_EMBEDS: embeds.url, E2E_WORDPRESS: JSON.stringify(site) });
    if (options.stay !== undefined && !stopping.signal.aborted) await stay(site);
    return code;
  } catch (error) {
    if (stopping.signal.aborted) return 130;
    throw error;
  } finally {
    stopping.abort();
    await embeds.close();
  }
});

/** Its pages name the place where WordPress finds them. @param {string} url */
async function build(url) {
  const env = { SITE_URL: url, BASE_PATH: '' };
  const args = ['build', '--mode', HOSTED, '--logLevel', 'warn'];
  const { code } = await runNode(toolPath('vite'), args, { env });
  if (code !== 0) throw new CliError('The build failed, see above; nothing was tested.');
}

/** @param {NodeJS.ProcessEnv} env */
async function test(env) {
  const args = ['test', '--config', 'playwright.wordpress.config.ts'];
  return (await runNode(toolPath('playwright', '@playwright/test'), args, { env })).code;
}

/** Waits for a signal that ends us. @param {import('./wordpress/start.mjs').Site} site */
function stay({ url, password }) {
  console.log(`\n${url} and ${url}wp-admin/ as admin or author with ${password} (Ctrl+C stops it)`);
  return new Promise(() => {});
}
