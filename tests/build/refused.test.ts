/** What an editor meets who builds stories with mistakes in them: `npm run build` itself. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root as project } from '../../scripts/root.mjs';
import { env } from './copied';
import { copy } from './project';

const root = copy();
cpSync(join(project, 'package-lock.json'), join(root, 'package-lock.json'));

/** As a hand that slips does it. */
function spoil(file: string, from: string | RegExp, to: string): void {
  const at = join(root, 'data', file);
  const text = readFileSync(at, 'utf8');
  const spoilt = text.replace(from, to);
  expect(spoilt, `${file} has ${from}`).not.toBe(text);
  writeFileSync(at, spoilt);
}

const build = () =>
  new Promise<{ code: number; said: string }>((done) => {
    const args = [join(root, 'scripts/build.mjs')];
    execFile(process.execPath, args, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });

test('all mistakes are told as file, place, what is wrong and how to mend it; the site of before stays', async () => {
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the site of before');
  spoil('strait/facts.json', /"value": 1100000\b/, '"value": "many"');
  spoil('lake-ferries/en.md', /\{from\}/, '{nothing-here}');
  spoil('night-buses/context.json', '{', '{,');

  const { code, said } = await build();

  expect(code).toBe(1);
  const told = said.split('\n').filter((line) => /^[\w-]+\/[\w.]+:/.test(line));
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/^strait\/facts\.json: trade-1992: .*"many".*; ./);
  expect(told[1]).toMatch(/^lake-ferries\/en\.md:\d+:\d+: .*nothing-here.*; ./);
  expect(told[2]).toMatch(/^night-buses\/context\.json: line 1 .*; ./);
  expect(said).not.toMatch(/^ +at /m);
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('the site of before');
});
