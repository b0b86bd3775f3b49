import { packagedBrowser } from './browser/packaged.mjs';
import { chosenBrowser, systemBrowser } from './browser/system.mjs';
import { isStarted, runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';

/**
 * A Chromium that tests can start.
 * @typedef {object} Browser
 * @property {string} path of the program
 * @property {string} name with its version, to be shown
 * @property {Record<string, string>} env to be added to the environment it is started with
 */

/**
 * What Chromium leaves out: what Playwright leaves out, since of two such lists the last one holds, and
 * the suggestions of its address bar, two pages of its own for each window that a test opens.
 */
const leftOut = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'DialMediaRouteProvider',
  'GlobalMediaControls',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'BlockOriginHeaderModificationOnRedirect',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'Translate',
  'AutoDeElevate',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** What Chromium is started with: as little else as possible goes on beside the tests. */
export const browserArgs = [
  // Root cannot have the sandbox, nor can a user in most containers; the pages are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${leftOut.join()}`,
];

/** @type {Record<string, ((env: NodeJS.ProcessEnv) => Promise<Browser | undefined> | Browser | undefined)[]>} */
const sources = {
  any: [chosenBrowser, systemBrowser, packagedBrowser],
  system: [chosenBrowser, systemBrowser],
  package: [packagedBrowser],
};

/**
 * The browser for the tests: the one at `CHROMIUM_PATH`, else a Chromium or Chrome of this system,
 * else the one in the package @sparticuz/chromium, unpacked on first use. `BROWSER_FROM=system`
 * leaves out the last, `BROWSER_FROM=package` uses nothing else.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Browser>} rejects with a `CliError` when there is none, or not the one asked for
 */
export async function findBrowser(env = process.env) {
  const from = env.BROWSER_FROM || 'any';
  const candidates = sources[from];
  if (!candidates)
    throw new CliError(`BROWSER_FROM=${from}: use system or package, or unset it.`, 2);
  for (const find of candidates) {
    const browser = await find(env);
    if (browser) return browser;
  }
  throw new CliError(
    'No browser for the tests was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    2,
  );
}

/**
 * Both Chromiums, the packaged one and the system's, as far as they are here.
 * @returns {Promise<{ found: (Browser & { from: string })[], missing: string[] }>} `missing` says of
 *   each of the others why it is not
 */
export async function findBrowsers() {
  /** @type {Awaited<ReturnType<typeof findBrowsers>>} */
  const both = { found: [], missing: [] };
  for (const from of ['package', 'system']) {
    try {
      const browser = await findBrowser({ ...process.env, BROWSER_FROM: from });
      both.found.push({ ...browser, from });
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      both.missing.push(`Chromium of the ${from}: ${error.message}`);
    }
  }
  return both;
}

const usage = `node scripts/browser.mjs

Says which browser the tests take.`;

if (isStarted(import.meta.url)) {
  await runCommand(usage, async () => {
    const { path, name } = await findBrowser();
    console.log(`${name}: ${path}`);
  });
}
