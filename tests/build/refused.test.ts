/** What an editor meets who builds stories with mistakes in them: `npm run build` itself. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root as ours } from '../../scripts/root.mjs';
import { env } from './copied';
import { copy } from './project';

/** The project with made-up stories, and a site that was built before. */
function project() {
  const root = copy();
  cpSync(join(ours, 'package-lock.json'), join(root, 'package-lock.json'));
  mkdirSync(join(root, 'dist'));
  writeFileSync(join(root, 'dist', 'index.html'), 'the site of before');
  return root;
}

/** As a hand that slips does it. */
function spoil(root: string, file: string, from: string | RegExp, to: string): void {
  const at = join(root, 'data', file);
  const text = readFileSync(at, 'utf8');
  const spoilt = text.replace(from, to);
  expect(spoilt, `${file} has ${from}`).not.toBe(text);
  writeFileSync(at, spoilt);
}

const build = (root: string) =>
  new Promise<{ code: number; said: string }>((done) => {
    const args = [join(root, 'scripts/build.mjs')];
    execFile(process.execPath, args, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });

function expectUntouched(root: string): void {
  expect(readdirSync(join(root, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(root, 'dist', 'index.html'), 'utf8')).toBe('the site of before');
}

test('all mistakes are told as file, place, what is wrong and how to mend it; the site of before stays', async () => {
  const root = project();
  spoil(root, 'strait/facts.json', /"value": 1100000\b/, '"value": "many"');
  spoil(root, 'lake-ferries/en.md', /\{from\}/, '{nothing-here}');
  spoil(root, 'night-buses/context.json', '{', '{,');

  const { code, said } = await build(root);

  expect(code).toBe(1);
  const told = said.split('\n').filter((line) => /^[\w-]+\/[\w.]+:/.test(line));
  expect(told).toHaveLength(3);
  expect(told[0]).toMatch(/^strait\/facts\.json: trade-1992: .*"many".*; ./);
  expect(told[1]).toMatch(/^lake-ferries\/en\.md:\d+:\d+: .*nothing-here.*; ./);
  expect(told[2]).toMatch(/^night-buses\/context\.json: line 1 .*; ./);
  expect(said).not.toMatch(/^ +at /m);
  expectUntouched(root);
});

test('a story that still asks something is a draft, and is not published', async () => {
  const root = project();
  spoil(root, 'lake-ferries/en.md', /\n## /, '\n?? When was that?\n\n## ');

  const { code, said } = await build(root);

  expect(code).toBe(1);
  expect(said).toMatch(/^lake-ferries\/en\.md:\d+:1: \?\? When was that\?$/m);
  expect(said).toMatch(/^1 open: answer them .* --drafts$/m);
  expectUntouched(root);
});
