import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CliError } from '../cliError.mjs';
import { askVersion } from './version.mjs';

/** @typedef {import('../browser.mjs').Browser} Browser */

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** @type {Record<string, string[]>} */
const places = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .flatMap((name) => process.env[name] ?? [])
    .flatMap((folder) => ['Chromium', 'Google/Chrome'].map((app) => join(folder, app)))
    .map((folder) => join(folder, 'Application', 'chrome.exe')),
};

/**
 * The browser that `CHROMIUM_PATH` names; undefined when it is not set, a `CliError` when what it
 * names is not there or is no Chromium.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Browser | undefined}
 */
export function chosenBrowser({ CHROMIUM_PATH: path }) {
  if (!path) return undefined;
  const { name, error } = existsSync(path) ? askVersion(path) : { error: 'there is no such file' };
  if (name) return { path, name, env: {} };
  throw new CliError(`CHROMIUM_PATH=${path}: ${error}. Name a Chromium or Chrome, or unset it.`, 2);
}

/**
 * The first Chromium or Chrome on PATH, or where macOS and Windows keep it, that starts.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Browser | undefined}
 */
export function systemBrowser(env) {
  for (const path of systemPaths(env)) {
    const { name } = askVersion(path);
    if (name) return { path, name, env: {} };
  }
  return undefined;
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} */
function systemPaths(env) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env['PATH'] || '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
  return [...onPath, ...(places[process.platform] ?? [])].filter((path) => existsSync(path));
}
