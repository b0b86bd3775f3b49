import { defineConfig, type Project } from '@playwright/test';
import { browserArgs, findBrowser, type Browser } from './scripts/browser.mjs';
import { findEngines } from './scripts/engines.mjs';
import { findFonts } from './scripts/fonts.mjs';
import { reports } from './scripts/test/reports.mjs';

// Each worker reads this file again: the first answer is handed on to them in the environment.
process.env.E2E_BROWSER ??= JSON.stringify(await findBrowser());
const browser: Browser = JSON.parse(process.env.E2E_BROWSER);
process.env.E2E_ENGINES ??= JSON.stringify(findEngines());
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

/**
 * Browser tests of the site in dist/, which `npm run build` makes. It is served on any free port,
 * or on the one that `E2E_PORT` names.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 30_000,
  snapshotPathTemplate: '{testDir}/trees/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: reports.browser }]],
  webServer: [
    {
      command: `"${process.execPath}" scripts/serve.mjs --port ${process.env.E2E_PORT ?? 0}`,
      // The port it took comes back to the workers as E2E_PORT.
      wait: { stdout: /http:\/\/127\.0\.0\.1:(?<E2E_PORT>\d+)\// },
    },
    {
      command: `"${process.execPath}" scripts/hosts/serve.mjs --port ${process.env.E2E_HOSTS_PORT ?? 0}`,
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
