/** Copies of the project, for tests of any runner. */
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeUp, storiesFolder } from '../site/data';

const parts = [
  ...['src', 'plugins', 'public', 'data', 'scripts'],
  ...['index.html', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'],
];
const project = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of a copy of what a build needs of the project; whoever asks for it takes it away. */
export function makeCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of parts) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Puts the made-up stories of a copy below the project's first. */
export function addStories(root: string): void {
  cpSync(storiesFolder, join(root, 'data'), { recursive: true });
  const file = join(root, 'data', 'site.json');
  const { stories } = JSON.parse(readFileSync(file, 'utf8')) as { stories: string[] };
  writeFileSync(file, JSON.stringify({ stories: [stories[0], ...madeUp] }));
}

/** The facts of the story that stands at the root of a copy's site. */
export function factsFile(root: string): string {
  const { stories } = JSON.parse(readFileSync(join(root, 'data', 'site.json'), 'utf8')) as {
    stories: string[];
  };
  return join(root, 'data', stories[0]!, 'facts.json');
}

/** What Vite is started with; what Vitest tells its own process would make another build of it. */
export const env = {
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  SITE_URL: '',
  BASE_PATH: '',
  NO_COLOR: '1',
};

/** From the root of a copy. */
export const vite = join('node_modules', 'vite', 'bin', 'vite.js');
