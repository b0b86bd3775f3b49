/** What `npm run bench` and `npm run budget` say before they can begin. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

// Programs are started; a busy machine is not in a hurry.
vi.setConfig({ testTimeout: 60_000 });

const project = fileURLToPath(new URL('../..', import.meta.url));
const noPackages = '{ "packages": {} }';

let root: string;

/** A copy that lacks no package, since it asks for none, and nothing else is there. */
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bench-'));
  for (const part of ['package.json', 'scripts'])
    cpSync(join(project, part), join(root, part), { recursive: true });
  for (const folder of ['node_modules', 'bench']) mkdirSync(join(root, folder));
  writeFileSync(join(root, 'package-lock.json'), noPackages);
  writeFileSync(join(root, 'node_modules', '.package-lock.json'), noPackages);
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

const build = () => {
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

const browserless = [
  [
    { BROWSER_FROM: 'system' },
    'No browser for the tests was found. Install Chromium or Chrome, or set CHROMIUM_PATH to one.\n',
  ],
  [
    { CHROMIUM_PATH: '/nowhere' },
    'CHROMIUM_PATH=/nowhere: there is no such file. Name a Chromium or Chrome, or unset it.\n',
  ],
] as const;

test.each(['bench', 'budget'])(
  '%s without a browser is one line and exit code 2, before anything is installed or built',
  async (name) => {
    build();
    for (const [settings, err] of browserless)
      expect(await run(name, [], settings)).toEqual({ code: 2, out: '', err });
    expect(readdirSync(join(root, 'bench'))).toEqual([]);
  },
);
