/** What `npm run bench` and `npm run budget` say before they can begin. */
import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['package.json', 'package-lock.json', 'scripts'];

// Programs are started; a busy machine is not in a hurry.
vi.setConfig({ testTimeout: 60_000 });

let root: string;

/** A copy with the project's packages, but not those of bench/. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  mkdirSync(join(root, 'bench'));
});
afterEach(() => rmSync(root, { recursive: true }));

function run(name: string, args: string[], settings: NodeJS.ProcessEnv = {}) {
  const env = { PATH: join(root, 'bench'), ...settings };
  const script = join('scripts', `${name}.mjs`);
  return new Promise<{ code: unknown; out: string; err: string }>((done) => {
    execFile(process.execPath, [script, ...args], { cwd: root, env }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    );
  });
}

const built = () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), '');
};

test('a budget without a built site is one line and exit code 2', async () => {
  expect(await run('budget', [])).toEqual({
    code: 2,
    out: '',
    err: 'There is no dist/ to measure; npm run build makes it.\n',
  });
});

test('a senseless number of rounds is one line and exit code 2', async () => {
  expect(await run('bench', ['--rounds', 'many'])).toEqual({
    code: 2,
    out: '',
    err: '--rounds many: not a number of rounds; use 1 to 99.\n',
  });
});

test.each(['bench', 'budget'])(
  '%s without a browser is one line and exit code 2, before anything is installed or built',
  async (name) => {
    built();
    expect(await run(name, [], { BROWSER_FROM: 'system' })).toEqual({
      code: 2,
      out: '',
      err: 'No browser for the tests was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.\n',
    });
    expect(await run(name, [], { CHROMIUM_PATH: '/nowhere' })).toEqual({
      code: 2,
      out: '',
      err: 'CHROMIUM_PATH=/nowhere: there is no such file. Name a Chromium or Chrome, or unset it.\n',
    });
    expect(readdirSync(join(root, 'bench'))).toEqual([]);
  },
);
