/** Copies of `tests/stories/data`, a folder of made-up stories as `data/` is one of real ones. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** Each is a folder there; the first has squares, the second the growth of two series. */
export const madeUp = ['lake-ferries', 'night-buses'] as const;

export const storiesFolder = fileURLToPath(new URL('../stories/data', import.meta.url));

/** A folder of both, with a site of these; whoever makes it removes it. */
export function writeData(stories: unknown = madeUp): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  cpSync(storiesFolder, folder, { recursive: true });
  writeFileSync(join(folder, 'site.json'), JSON.stringify({ name: 'The Strait', stories }));
  return folder;
}

/** The same, gone when the test has run. */
export function dataOf(stories?: unknown): string {
  const folder = writeData(stories);
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** Where a story is that is in one language. */
export const homeOf = (slug: string, path = '') => ({
  ...{ slug, folder: slug, language: 'en', path, root: path.replace(/[^/]+/g, '..') },
  languages: [{ language: 'en', path }],
});
