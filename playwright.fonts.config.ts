import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The tests of what fonts decide, with each set of fonts that this system has. */
export default defineConfig(base, {
  testMatch: [
    'layout',
    'reflow',
    'cut',
    'print',
    'embedSmall',
    'embedStart',
    'hosts/heights',
    'hosts/paper',
  ].map((name) => `**/${name}.spec.ts`),
  projects: base
    .projects!.filter(({ name }) => name?.startsWith('fonts-'))
    .map((project) => ({ ...project, testDir: 'tests/e2e' })),
});
