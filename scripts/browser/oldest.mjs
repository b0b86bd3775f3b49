import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CliError } from '../cliError.mjs';
import { root } from '../root.mjs';
import { npmCommand } from '../setup/npm.mjs';
import { runNode, runProgram } from '../tool.mjs';

/** The package that carries the oldest Chromium of those in `supported`. */
export const oldest = { name: '@sparticuz/chromium', version: '109.0.6' };

const cache = join(root, 'node_modules', '.cache');
const folder = join(cache, `oldest-chromium-${oldest.version}`);

/** A script beside the package, which takes its settings from the environment. */
const unpack = `require('${oldest.name}').executablePath();\n`;

/**
 * The oldest Chromium that is supported, where `fetchOldest` has brought it.
 * @returns {import('../browser.mjs').Browser | undefined}
 */
export function findOldest() {
  const path = join(folder, 'tmp', 'chromium');
  if (!existsSync(path)) return undefined;
  const env = {
    LD_LIBRARY_PATH: [join(folder, 'tmp', 'aws', 'lib'), process.env['LD_LIBRARY_PATH']]
      .filter(Boolean)
      .join(delimiter),
  };
  return { path, name: `Chromium ${oldest.version} (from ${oldest.name})`, env };
}

/**
 * Brings it from npm where it is not here yet: some 60 MB, which nobody needs who does not test old
 * browsers, so that it is no dependency.
 * @returns {Promise<import('../browser.mjs').Browser | undefined>} undefined where it cannot run; rejects
 *   with a `CliError` that says what to do
 */
export async function fetchOldest() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!findOldest()) await bring();
  const browser = /** @type {import('../browser.mjs').Browser} */ (findOldest());
  const error = tryOut(browser);
  if (!error) return browser;
  throw new CliError(
    `The old Chromium does not start: ${error}\nInstall the libraries that it names, or those of Debian's package chromium.`,
  );
}

/** What it says when it cannot show a page; it has no answer to the question for its version. @param {import('../browser.mjs').Browser} browser */
function tryOut({ path, env }) {
  const page = 'data:text/html,<p>shown';
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom', page];
  const { stdout, stderr, error } = spawnSync(path, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  });
  if (stdout?.includes('shown')) return null;
  return error?.message || stderr?.trim() || 'it showed nothing';
}

/** Installs and unpacks beside its folder, which is there once all is in it. */
async function bring() {
  console.log(`Fetching ${oldest.name} ${oldest.version}, some 60 MB.`);
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'fetching-'));
  try {
    await install(unfinished);
    await unpackIn(unfinished);
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** @param {string} into */
async function install(into) {
  // A folder of its own: else npm would look for the project around it.
  writeFileSync(join(into, 'package.json'), '{"private": true}');
  const npm = npmCommand(process.env, process.execPath);
  const { code } = await runProgram(npm.file, [
    ...npm.args,
    'install',
    `${oldest.name}@${oldest.version}`,
    ...[
      '--ignore-scripts',
      '--no-package-lock',
      '--no-audit',
      '--no-fund',
      '--engine-strict=false',
    ],
    ...['--prefix', into],
  ]).catch(() => ({ code: 1 }));
  if (code === 0) return;
  throw new CliError(
    `npm could not fetch ${oldest.name} ${oldest.version}, see its message above. Check the network and npm's registry setting, then run the command again.`,
  );
}

/** @param {string} into */
async function unpackIn(into) {
  const script = join(into, 'unpack.cjs');
  writeFileSync(script, unpack);
  mkdirSync(join(into, 'tmp'));
  const { code, output } = await runNode(script, [], {
    keep: true,
    // It unpacks into the temporary folder, and its libraries only on the system named here.
    env: { TMPDIR: join(into, 'tmp'), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs18.x' },
  });
  if (code !== 0) throw new CliError(`Unpacking ${oldest.name} failed:\n${output}`);
}
