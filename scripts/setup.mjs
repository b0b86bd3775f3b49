// Runs before anything is installed, and must be read by an old Node to tell it that it is old:
// Node's own modules only, and no syntax newer than 2020.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isStarted, runCommand } from './cli.mjs';
import { CliError } from './cliError.mjs';
import { root } from './root.mjs';
import { installedSoFar, whyStale } from './setup/installed.mjs';
import { installPackages } from './setup/npm.mjs';
import { withProgress } from './setup/progress.mjs';
import { satisfies } from './setup/range.mjs';

/**
 * Makes the project ready to run: this Node is one it works with (else a `CliError`), and the
 * packages of the lock file are installed (else `npm ci` installs them).
 */
export async function ensureReady() {
  const { engines } = readJson(join(root, 'package.json'));
  checkNode(process.version, engines.node);
  await ensureInstalled(root);
}

/**
 * Installs the packages of a folder's lock file unless they are.
 * @param {string} folder absolute
 */
export async function ensureInstalled(folder) {
  const why = whyNotInstalled(folder);
  if (!why) return;
  const name = relative(root, folder);
  console.log(
    `Installing packages${name && ` of ${name}/`} with npm ci, half a minute or more: ${why}.`,
  );
  // An install that is cut short must not be taken for the one before it.
  rmSync(recordOf(folder), { force: true });
  await withProgress(
    () => installedSoFar(lockOf(folder), isThere(folder)),
    () => installPackages(folder),
  );
  const still = whyNotInstalled(folder);
  if (still) throw new CliError(`npm ci ended, but ${still}; bring the lock up with npm install.`);
}

/**
 * Throws a `CliError` that names both versions when this Node is outside the range.
 * @param {string} found such as `v18.20.0`
 * @param {string} wanted a range, see `satisfies`
 */
export function checkNode(found, wanted) {
  if (satisfies(found, wanted)) return;
  throw new CliError(
    `This project needs Node ${wanted}, but this is Node ${found}. Install a Node of that range (from nodejs.org, or with a version manager) and run the command again.`,
  );
}

/** @param {string} folder */
const recordOf = (folder) => join(folder, 'node_modules', '.package-lock.json');

/** @param {string} folder @returns {string | undefined} */
function whyNotInstalled(folder) {
  const record = recordOf(folder);
  const installed = existsSync(record) ? readJson(record) : undefined;
  return whyStale(lockOf(folder), installed, isThere(folder));
}

/** @param {string} folder */
const lockOf = (folder) => readJson(join(folder, 'package-lock.json'));

/** @param {string} folder */
const isThere = (folder) => (/** @type {string} */ name) =>
  existsSync(join(folder, name, 'package.json'));

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

const usage = `node scripts/setup.mjs

Installs what is missing.`;

if (isStarted(import.meta.url)) await runCommand(usage, ensureReady);
