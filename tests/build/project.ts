/** Copies of the project, to be built or served apart from it. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { parseHtml } from '../html';

const parts = [
  ...['src', 'plugins', 'public', 'data', 'numbers', 'scripts'],
  ...['index.html', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'],
];
const project = fileURLToPath(new URL('../..', import.meta.url));

/** Folder of a copy of what a build needs of the project; gone when the tests of the file have run. */
export function copy(): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  afterAll(() => rmSync(root, { recursive: true }));
  for (const name of parts) cpSync(join(project, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
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

/** Builds a copy as `npm run build` does, with maps that tell what went into each script. */
export function build(root: string): Promise<{ code: number; said: string }> {
  const args = [vite, 'build', '--sourcemap'];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

/** Every file below a folder, by its path in it. */
export const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** The content of the one file of a built site whose name has this pattern. */
export function built(root: string, pattern: RegExp): string {
  const [file, ...more] = filesOf(join(root, 'dist')).filter((name) => pattern.test(name));
  expect(more).toEqual([]);
  return readFileSync(join(root, 'dist', file!), 'utf8');
}

/** A page's body, as far as people see it. */
export const pageOf = (root: string, file = /^index\.html$/) =>
  parseHtml(
    /<body>([^]*)<\/body>/.exec(built(root, file))![1]!.replaceAll(/<script[^]*?<\/script>/g, ''),
  );
