/** What every command does with `--help` and with an option that it does not have. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['package.json', 'package-lock.json', 'scripts'];
const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

// Programs are started; a busy machine is not in a hurry.
vi.setConfig({ testTimeout: 60_000 });

/** A copy in which nothing is installed, and an empty folder for PATH: no command can do anything. */
const root = mkdtempSync(join(tmpdir(), 'help-'));
const nothing = join(root, 'nothing');

beforeAll(() => {
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  mkdirSync(nothing);
});
afterAll(() => rmSync(root, { recursive: true }));

/** Runs what package.json has for a command, as npm would. */
function run(command: string, ...args: string[]) {
  const [program, ...first] = command.split(' ');
  expect(program).toBe('node');
  const env = { PATH: nothing, INIT_CWD: nothing };
  return new Promise<{ code: unknown; out: string; err: string }>((done) => {
    execFile(process.execPath, [...first, ...args], { cwd: root, env }, (error, out, err) =>
      done({ code: error ? error.code : 0, out, err }),
    );
  });
}

const npm = (name: string) => (/^(start|test)$/.test(name) ? `npm ${name}` : `npm run ${name}`);

describe.each(Object.entries(scripts))('%s', (name, command) => {
  it.each([[['--help']], [['--polish', '--help']]])(
    '%j prints how it is used, and does nothing else',
    async (args) => {
      const { code, out, err } = await run(command, ...args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`^ *${npm(name)}( --|$)`, 'm'));
      expect(readdirSync(root).sort()).toEqual(['nothing', ...parts].sort());
    },
  );

  it('refuses an unknown option in one line, with exit code 2, before it does anything', async () => {
    const { code, out, err } = await run(command, '--polish');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^--polish: unknown option; use .*--help\.\n$/);
  });
});
