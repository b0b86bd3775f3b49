import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { storyNames, storyPath, toldBuilt } from '../../scripts/stories.mjs';

/** A folder with this site.json; none for null. */
function folderWith(json: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (json !== null) writeFileSync(join(folder, 'site.json'), json);
  return folder;
}

const two = '{ "stories": ["ferries", "night-buses"] }';

test('the first story is at the root, as the site is where none is named; others are below', () => {
  const folder = folderWith(two);
  expect(storyNames(folder)).toEqual(['ferries', 'night-buses']);
  expect(storyPath(undefined, folder)).toBe('');
  expect(storyPath('ferries', folder)).toBe('');
  expect(storyPath('night-buses', folder)).toBe('night-buses/');
});

test('a build ends with where the site is, and each story in it', () => {
  expect(toldBuilt(folderWith(two))).toBe(
    [
      'The site is in dist/. Its stories:',
      '  ferries: dist/index.html',
      '  night-buses: dist/night-buses/index.html',
      'npm start shows it in a browser.',
    ].join('\n'),
  );
});

test('a story that the site does not have is refused in one line, with exit code 2', () => {
  expect(() => storyPath('ferry', folderWith(two))).toThrow(
    expect.objectContaining({
      message: '--story ferry: data/site.json has no such story; use one of ferries, night-buses.',
      exitCode: 2,
    }),
  );
});

test.each([null, '{', '[]', '{}', '{ "stories": "ferries" }'])(
  'a site.json that is wrong (%s) has no stories',
  (json) => {
    const folder = folderWith(json);
    expect(storyNames(folder)).toEqual([]);
    expect(() => storyPath('ferries', folder)).toThrow('the site has none');
  },
);
