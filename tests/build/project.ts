/** Copies of the project, to be built or served apart from it. */
import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { parseHtml } from '../html';
import { env, makeCopy, vite } from './copied';

/** Folder of a copy of what a build needs of the project; gone when the tests of the file have run. */
export function copy(): string {
  const root = makeCopy();
  afterAll(() => rmSync(root, { recursive: true }));
  return root;
}

/** Builds a copy as `npm run build` does, with maps that tell what went into each script; `more` is added to the environment. */
export function build(
  root: string,
  more: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const args = [vite, 'build', '--sourcemap'];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env: { ...env, ...more } }, (error, out, err) =>
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
