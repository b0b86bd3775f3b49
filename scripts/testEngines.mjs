import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { describeEngines, findEngines, packages } from './engines.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, runProgram, toolPath } from './tool.mjs';

const usage = `npm run test:engines

Runs the essential tests in Chromium, Firefox and WebKit. Installs those that are missing first with
apt-get, on Debian and its like, and builds the site where there is no dist/.`;

await runCommand(usage, async () => {
  await ensureReady();
  await installMissing();
  const engines = findEngines();
  console.log(`Beside Chromium: ${describeEngines(engines)}`);
  if (!existsSync(join(root, 'dist'))) await runNode(toolPath('vite'), ['build']);
  const { code } = await runNode(
    toolPath('playwright', '@playwright/test'),
    ['test', '--project=engines'],
    { env: { E2E_ENGINES: JSON.stringify(engines) } },
  );
  return code;
});

/** Installs the packages of engines that are not here; a `CliError` where that cannot be done. */
async function installMissing() {
  const found = findEngines().map(({ name }) => name);
  const names = /** @type {const} */ (['firefox', 'webkit']);
  const missing = names.filter((name) => !found.includes(name)).flatMap((name) => packages[name]);
  if (missing.length === 0) return;
  const [program, ...before] = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', 'apt-get'];
  const install = ['install', '--yes', '--no-install-recommends', ...missing];
  const { code } = await runProgram(program, [...before, ...install], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    keys: true,
  }).catch(() => ({ code: 1 }));
  if (code === 0) return;
  throw new CliError(
    `Could not install ${missing.join(', ')} with apt-get; install them by hand and run this again.`,
  );
}
