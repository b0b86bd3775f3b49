import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

const { webServer: _, reporter: __, ...common } = base;

/** The tests in a real WordPress, which `npm run hosts:wordpress` starts. */
export default defineConfig({
  ...common,
  testDir: 'tests/wordpress',
  outputDir: 'test-results/wordpress',
  // It answers one request at a time.
  workers: 1,
  timeout: 120_000,
  expect: { ...common.expect, timeout: 20_000 },
  globalTimeout: 15 * 60_000,
  reporter: './tests/wordpress/lines.ts',
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
