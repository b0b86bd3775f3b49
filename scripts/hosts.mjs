import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { checkPortFree, parsePort } from './port.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, toolPath } from './tool.mjs';

const usage = `npm run hosts -- [--port N]

Builds the site and puts it into pages of every kind that embed it, to be looked at.
  --port N   serve them on port N and the site on the two ports after it; default 4180, 0 takes any`;

await runCommand(usage, async ({ options }) => {
  const port = parsePort(options.port ?? '4180');
  await checkPortFree(port);
  await ensureReady();
  const { code } = await runNode(toolPath('vite'), ['build']);
  if (code !== 0) throw new CliError('The build failed, see above; nothing is served.');
  await serveUntilStopped(port);
});

/** @param {number} port */
async function serveUntilStopped(port) {
  // Not before the install: it imports a package.
  const { serveHosts } = await import('./hosts/serve.mjs');
  const { hosts, embeds, plain, close } = await serveHosts({ port });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close());
  console.log(`
The hosts' pages: ${hosts} (Ctrl+C stops them)
What they embed:  ${embeds}
Without CORS:     ${plain}`);
}
