import { existsSync } from 'node:fs';
import { defineConfig, type Project } from '@playwright/test';
import base from './playwright.config.ts';
import type { Engine } from './scripts/engines.mjs';

const firefox = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync);
const engines: Engine[] = JSON.parse(process.env.E2E_ENGINES!);

const projects: Project[] = [{ name: 'chromium', use: { browserName: 'chromium' } }];
if (firefox)
  projects.push({
    name: 'firefox',
    grepInvert: /@chromium/,
    // What it takes from the system it finds by this name alone.
    use: {
      browserName: 'firefox',
      channel: 'moz-firefox',
      launchOptions: { executablePath: firefox },
    },
  });
if (engines.some(({ name }) => name === 'webkit'))
  projects.push({
    name: 'webkit',
    testDir: 'tests/compatibility',
    // One browser for all its tests, which its driver starts once.
    fullyParallel: false,
  });

/** The tests of other people's pages, in every engine that this system has. */
export default defineConfig({
  ...base,
  testDir: 'tests/e2e/hosts',
  globalTimeout: 30 * 60_000,
  projects,
});
