/** A real WordPress in a temporary folder. */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CliError } from '../cliError.mjs';
import { host } from '../port.mjs';
import { listen } from '../serve.mjs';
import { runProgram } from '../tool.mjs';
import { startDatabase } from './database.mjs';
import { startService } from './service.mjs';

/**
 * @typedef {object} Site what whoever uses it has to know
 * @property {string} url with a slash at its end
 * @property {string} version of WordPress
 * @property {string} password of `admin` and of `author`, to log in with
 * @property {Record<'admin' | 'author', string>} tokens their passwords for the REST API
 */

const here = import.meta.dirname;

/**
 * Sets one up, with its pages on `localhost`, and starts it. Its folder goes when this process ends.
 * @param {import('./installed.mjs').Installed} installed
 * @param {string} embeds address of the site that its pages embed
 * @param {AbortSignal} signal stops it
 * @returns {Promise<Site>}
 */
export async function startWordPress(installed, embeds, signal) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { php } = installed;
  const files = copyFiles(installed, folder);
  const socket = await startDatabase(installed, folder, signal);
  const at = await freeAddress();
  const url = `http://localhost:${at.port}`;
  const env = {
    WORDPRESS_FOLDER: files,
    WORDPRESS_SOCKET: socket,
    WORDPRESS_URL: url,
    EMBEDS_PORT: new URL(embeds).port,
  };
  const made = await install(php, { env, signal });
  await startService('PHP', [php, ['-S', at.host, '-t', files]], () => answers(url), {
    ...{ env, signal },
  });
  return { url: `${url}/`, ...made };
}

/** @param {import('./installed.mjs').Installed} installed @param {string} folder */
function copyFiles({ wordpress }, folder) {
  const files = join(folder, 'wordpress');
  // Debian's has links to other packages' files, and a configuration of its own.
  cpSync(wordpress, files, { recursive: true, dereference: true });
  cpSync(join(here, 'wp-config.php'), join(files, 'wp-config.php'));
  const plugins = join(files, 'wp-content', 'mu-plugins');
  mkdirSync(plugins, { recursive: true });
  cpSync(join(here, 'local.php'), join(plugins, 'local.php'));
  return files;
}

/**
 * @param {string} php
 * @param {import('../tool.mjs').RunOptions} options
 * @returns {Promise<Omit<Site, 'url'>>}
 */
async function install(php, options) {
  const script = [join(here, 'install.php')];
  const { code, output } = await runProgram(php, script, { ...options, keep: true });
  const json = /\{"version".*\}$/.exec(output.trim());
  if (code !== 0 || !json) throw new CliError(`WordPress was not installed:\n${output}`);
  return JSON.parse(json[0]);
}

async function freeAddress() {
  const { url, close } = await listen(() => {}, { port: 0, host });
  await close();
  return new URL(url);
}

/** @param {string} url @returns {Promise<boolean>} */
const answers = (url) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );
