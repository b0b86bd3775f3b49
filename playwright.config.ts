import { defineConfig, type Project } from '@playwright/test';
import { browserArgs, findBrowser, type Browser } from './scripts/browser.mjs';
import { findOldest } from './scripts/browser/oldest.mjs';
import { findEngines } from './scripts/engines.mjs';
import { findFonts } from './scripts/fonts.mjs';
import { MADE_UP, siteOf } from './scripts/sites.mjs';
import { reports } from './scripts/test/reports.mjs';

// Each worker reads this file again: the first answer is handed on to them in the environment.
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());
const browser: Browser = JSON.parse(process.env.E2E_BROWSER);
process.env.E2E_ENGINES ??= JSON.stringify(findEngines());
process.env.E2E_OLDEST ??= JSON.stringify(findOldest() ?? null);
process.env.E2E_FONTS ??= JSON.stringify(findFonts());
const fonts: ReturnType<typeof findFonts> = JSON.parse(process.env.E2E_FONTS);

const launchOptions = {
  executablePath: browser.path,
  args: browserArgs,
  env: { ...process.env, ...browser.env },
};

/** The browser where only these fonts are installed. */
const withFonts = ({ name, config }: (typeof fonts)[number]): Project => ({
  name: `fonts-${name}`,
  metadata: { listed: name !== 'unlisted' },
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...launchOptions,
      env: { ...launchOptions.env, FONTCONFIG_FILE: config },
    },
  },
});

/** Starts a server of a built site; the port that it took comes back to the workers in their environment. */
const server = (script: string, dir: string, port = '0') =>
  `"${process.execPath}" scripts/${script} --port ${port} --dir ${dir}`;

const madeUp = siteOf(MADE_UP).dist;

/**
 * Browser tests, of the site of made-up stories that `npm test -- madeup` builds; `everyStory` alone is
 * about the real one in dist/. They are served on any free ports, or on those that `E2E_PORT` and
 * its like name.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  // More than the two cores of a small machine: a test waits for frames most of its time.
  workers: 4,
  fullyParallel: true,
  retries: 0,
  // Bounds for what hangs: a machine may be as slow as it is.
  timeout: 300_000,
  expect: { timeout: 60_000, toPass: { intervals: [20, 30, 50, 100] } },
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: reports.browser }]],
  webServer: [
    {
      command: server('serve.mjs', madeUp, process.env.E2E_PORT),
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<E2E_PORT>\d+)\// },
    },
    {
      command: server('serve.mjs', siteOf('production').dist, process.env.E2E_REAL_PORT),
      wait: { stdout: /(?<E2E_REAL>http:\/\/127\.0\.0\.1:\d+\/)/ },
    },
    {
      command: server('hosts/serve.mjs', madeUp, process.env.E2E_HOSTS_PORT),
      wait: {
        stdout: /Hosts at (?<E2E_HOSTS>\S+) embeds at (?<E2E_EMBEDS>\S+) without/,
      },
    },
  ],
  use: {
    baseURL: `http://127.0.0.1:${process.env.E2E_PORT}/`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions,
  },
  projects: [
    { name: 'chromium', use: { browserName: 'chromium' } },
    { name: 'engines', testDir: 'tests/engines' },
    ...fonts.map((set) => ({ ...withFonts(set), testDir: 'tests/fonts' })),
  ],
});
