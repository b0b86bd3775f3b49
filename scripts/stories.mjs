import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';

/** The folder of all stories. */
const data = join(root, 'data');

/**
 * Names of the site's stories, in its order; none where site.json is wrong, which the build tells.
 * @param {string} [folder] of all stories
 * @returns {string[]}
 */
export function storyNames(folder = data) {
  try {
    const { stories } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
    return Array.isArray(stories) ? stories : [];
  } catch {
    return [];
  }
}

/**
 * What a build ends with: where the site is, and each of its stories in it.
 * @param {string} [folder] of all stories
 */
export const toldBuilt = (folder = data) =>
  [
    'The site is in dist/. Its stories:',
    ...storyNames(folder).map((name) => `  ${name}: dist/${storyPath(name, folder)}index.html`),
    'npm start shows it in a browser.',
  ].join('\n');

/**
 * A story's path in the site: empty for the first one, which is at the root, and where none is named.
 * One that the site does not have is a `CliError` with exit code 2.
 * @param {string | undefined} name
 * @param {string} [folder] of all stories
 * @returns {string} empty, or with a slash at its end
 */
export function storyPath(name, folder = data) {
  if (name === undefined) return '';
  const names = storyNames(folder);
  const index = names.indexOf(name);
  if (index < 0) {
    const known = names.length > 0 ? `use one of ${names.join(', ')}` : 'the site has none';
    throw new CliError(`--story ${name}: data/site.json has no such story; ${known}.`, 2);
  }
  return index === 0 ? '' : `${name}/`;
}
