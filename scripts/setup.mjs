// Runs before anything is installed, and must be read by an old Node to tell it that it is old:
// Node's own modules only, and no syntax newer than 2020.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CliError, isStarted, runCommand } from './cli.mjs';
import { root } from './root.mjs';
import { whyStale } from './setup/installed.mjs';
import { installPackages } from './setup/npm.mjs';
import { satisfies } from './setup/range.mjs';

const record = join(root, 'node_modules', '.package-lock.json');

/**
 * Makes the project ready to run: this Node is one it works with (else a `CliError`), and the
 * packages of the lock file are installed (else `npm ci` installs them).
 */
export async function ensureReady() {
  const { engines } = readJson(join(root, 'package.json'));
  checkNode(process.version, engines.node);
  const why = whyNotInstalled();
  if (!why) return;
  console.log(`Installing packages with npm ci: ${why}.`);
  // An install that is cut short must not be taken for the one before it.
  rmSync(record, { force: true });
  await installPackages();
  const still = whyNotInstalled();
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

/** @returns {string | undefined} */
function whyNotInstalled() {
  const installed = existsSync(record) ? readJson(record) : undefined;
  return whyStale(readJson(join(root, 'package-lock.json')), installed, (folder) =>
    existsSync(join(root, folder, 'package.json')),
  );
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}

if (isStarted(import.meta.url)) await runCommand(ensureReady);
