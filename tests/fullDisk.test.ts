/** A disk without room: what was there stays as it was, nothing is half-written, and a sentence says why. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const ARTICLE =
  'Ferries carry more\n\nThe ferries carried 30,000 people in 1990 and 440,000 people in 2003.\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'full-'));
  cpSync(join(root, 'tests/stories/data'), join(folder, 'data'), { recursive: true });
  writeFileSync(join(folder, 'ferries.txt'), ARTICLE);
  writeFileSync(join(folder, 'table.csv'), 'Year,Series,Value\n1995,passengers,20000\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** All files below a folder, with what they hold. */
const held = () =>
  readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')])
    .sort();

/**
 * Runs a module of ours in a process that may write half a kilobyte or one into a file, by its system, and no more: the
 * rest is refused as it is where a disk is full.
 */
function withoutRoom(file: string, run: string) {
  const script = `
    import { importSource } from '${root}scripts/source.mjs';
    const it = await importSource('${file}');
    const to = { out() {}, err: (words) => process.stderr.write(words), isScreen: false };
    const given = (words, options) => ({ words, options });
    const data = '${join(folder, 'data')}';
    process.chdir('${folder}');
    process.exitCode = await (${run});
  `;
  const limited = 'ulimit -f 1; exec "$0" --input-type=module -e "$1"';
  return spawnSync('sh', ['-c', limited, process.execPath, script], {
    cwd: folder,
    encoding: 'utf8',
  });
}

test.each([
  [
    'draft',
    'src/draft/cli.ts',
    "it.main(given(['ferries.txt'], { published: '2004-02-01', publisher: 'The Lake' }), to, '.', data)",
    /ferries: cannot be written: no file may be that large here; allow it, and run this again/,
  ],
  [
    'context',
    'src/context/cli.ts',
    "it.main(given(['strait', 'table.csv'], { publisher: 'Board', title: 'A count', unit: 'people' }), to, '.', data)",
    /context\.json: cannot be written: no file may be that large here; allow it, and run this again/,
  ],
])('%s leaves all as it was', (_, file, run, says) => {
  const before = held();
  const { status, stderr } = withoutRoom(file, run);
  expect(stderr).toMatch(says);
  expect(status).toBe(2);
  expect(held()).toEqual(before);
});

test('the desk leaves a story as it was, and says so', () => {
  const before = held();
  const path = join(folder, 'data/strait/en.md');
  const { stderr } = withoutRoom(
    'src/desk/write.ts',
    `(await import('node:fs')).promises.readFile('${path}', 'utf8').then((text) => it.writeOver('${path}', text, text + 'more'))`,
  );
  expect(stderr).toContain('Nothing was written: en.md cannot be');
  expect(held()).toEqual(before);
});
