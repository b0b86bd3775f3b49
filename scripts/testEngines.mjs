import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, runCommand } from './cli.mjs';
import { describeEngines, findEngines, packages } from './engines.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { runNode, runProgram, toolPath } from './tool.mjs';

// `npm run test:engines`: the essential tests in Chromium, Firefox and WebKit, of which those that
// are missing are installed first, on Debian and its like.
await runCommand(async () => {
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
