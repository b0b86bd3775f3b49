/** What one folder of the engine takes from another says what it is, in a docstring. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const src = path.resolve(import.meta.dirname, '../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(ts|svelte)$/.test(file),
);
const textOf = new Map(files.map((file) => [file, readFileSync(path.join(src, file), 'utf8')]));

/** Every `file name` that a file imports from another folder; files without their ending. */
const taken = new Set(
  [...textOf].flatMap(([file, text]) =>
    [...text.matchAll(/import (?:type )?\{([^}]*)\} from '(\.[^']*)'/g)].flatMap(
      ([, names, from]) => {
        const source = path.join(path.dirname(file), from!);
        return path.dirname(source) === path.dirname(file)
          ? []
          : names!.split(',').map((name) => `${source} ${/(?:type )?(\w+)/.exec(name)?.[1] ?? ''}`);
      },
    ),
  ),
);

const EXPORT = /^export (?:async )?(?:const|function|class|interface|type) (\w+)/;

/** Exports of a file that nothing is said of, as `file name`. */
function silent([file, text]: [string, string]): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const name = EXPORT.exec(line)?.[1];
    return name && !lines[i - 1]?.endsWith('*/') ? [`${file.replace(/\.ts$/, '')} ${name}`] : [];
  });
}

test('what crosses folders has a docstring', () => {
  expect(taken.size).toBeGreaterThan(200);
  expect([...textOf].flatMap(silent).filter((name) => taken.has(name))).toEqual([]);
});
