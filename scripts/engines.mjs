import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * A browser engine beside Chromium that this system has.
 * @typedef {object} Engine
 * @property {'firefox' | 'webkit'} name
 * @property {string} version its name with its version; of WebKitGTK that of its interface
 * @property {string} path of the program; for WebKit that of its WebDriver
 * @property {string} [browser] the browser that WebKit's WebDriver starts
 */

/** Debian's packages that have them. */
export const packages = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

/** Where Debian keeps WebKitGTK's own small browser: below the folder of the architecture. */
const miniBrowsers = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0', '6.0'].map(
    (version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
  ),
);

/** @param {string[]} names @returns {string | undefined} the first of the programs that is on PATH */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}

/** @param {string} path @returns {string} */
const versionOf = (path) =>
  spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout?.trim() ?? '';

/** @returns {Engine | undefined} */
function firefox() {
  const path = onPath('firefox-esr', 'firefox');
  return path ? { name: 'firefox', version: versionOf(path), path } : undefined;
}

/** WebKit needs a screen to draw on: without one the engine is not there. @returns {Engine | undefined} */
function webkit() {
  const path = onPath('WebKitWebDriver');
  const browser = miniBrowsers.find(existsSync);
  const version = browser?.replace(/.*(webkit2gtk-[\d.]+).*/, '$1') ?? '';
  if (!path || !browser || !(process.env.DISPLAY || onPath('Xvfb'))) return undefined;
  return { name: 'webkit', version, path, browser };
}

/** The engines beside Chromium that tests can use here. @returns {Engine[]} */
export const findEngines = () => [firefox(), webkit()].filter((engine) => engine !== undefined);

/** What was found and what was not, in one line. @param {Engine[]} engines */
export function describeEngines(engines) {
  const all = /** @type {const} */ (['firefox', 'webkit']);
  return all
    .map((name) => engines.find((engine) => engine.name === name)?.version ?? `no ${name}`)
    .join(', ');
}
