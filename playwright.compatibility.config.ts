import { existsSync } from 'node:fs';
import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);

/** The tests of other people's pages, in every engine that this system has. */
export default defineConfig(base, {
  testDir: 'tests/e2e/hosts',
  globalTimeout: 20 * 60_000,
  projects: firefox
    ? [
        {
          name: 'firefox',
          grepInvert: /@chromium/,
          // What it takes from the system it finds by this name alone.
          use: {
            browserName: 'firefox',
            channel: 'moz-firefox',
            launchOptions: { executablePath: firefox },
          },
        },
      ]
    : [],
});
