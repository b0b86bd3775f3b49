/** Copies of the project with made-up stories in place of its own, for tests of any runner. */
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { storiesFolder } from '../site/data';

const parts = [
  ...['src', 'plugins', 'public', 'scripts'],
  ...['index.html', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'],
];
const project = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of a copy of what a build needs, with all made-up stories; whoever asks for it takes it away. */
export function makeCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of parts) cpSync(join(project, name), join(root, name), { recursive: true });
  cpSync(storiesFolder, join(root, 'data'), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** The facts of the story that stands at the root of a copy's site. */
export const factsFile = (root: string): string => join(root, 'data', 'strait', 'facts.json');

/** What Vite is started with; what Vitest tells its own process would make another build of it. */
export const env = {
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  SITE_URL: '',
  BASE_PATH: '',
  ARCHIVE: '',
  NO_COLOR: '1',
};

/** From the root of a copy. */
export const vite = join('node_modules', 'vite', 'bin', 'vite.js');

/** The facts of the strait with a larger end: what the article claims of it was judged by that end, too. */
export const raised = (facts: string): string =>
  facts
    .replace('36000000', '80000000')
    .replace('"computed": 32.727', '"computed": 72.727')
    .replace('"low": 30.87', '"low": 69.13')
    .replace('"high": 34.762', '"high": 76.667');
