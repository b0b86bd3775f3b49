/** What a real WordPress needs of this system. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CliError } from '../cliError.mjs';

/**
 * @typedef {object} Installed
 * @property {string} php
 * @property {string} server MariaDB's
 * @property {string} maker of MariaDB's folder of data
 * @property {string} wordpress the folder with its files
 */

/** Where Debian's package has it; another version's folder is named by `WORDPRESS_PATH`. */
const usual = '/usr/share/wordpress';

/** @param {string} name @param {string | undefined} path as PATH is */
const program = (name, path = '') =>
  // A user's need not have what only root starts.
  [...path.split(delimiter), '/usr/sbin']
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(existsSync);

/** @param {string} php */
const speaksToMariaDB = (php) =>
  /^mysqli$/m.test(spawnSync(php, ['-m'], { encoding: 'utf8', timeout: 20_000 }).stdout ?? '');

/** @param {string} wordpress */
const hasTheme = (wordpress) =>
  readdirSync(join(wordpress, 'wp-content', 'themes'), { withFileTypes: true }).some(
    (entry) => !entry.isFile(),
  );

/**
 * Finds it all; a `CliError` that names what is missing and Debian's packages that have it.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Installed}
 */
export function findInstalled({ WORDPRESS_PATH: named, PATH } = process.env) {
  const wordpress = named || usual;
  const isThere = existsSync(join(wordpress, 'wp-load.php'));
  if (named && !isThere)
    throw new CliError(
      `WORDPRESS_PATH ${named}: no WordPress is there; name another folder, or unset it.`,
      2,
    );
  const [php, server, maker] = ['php', 'mariadbd', 'mariadb-install-db'].map((name) =>
    program(name, PATH),
  );
  const missing = {
    'php-cli': !php,
    'php-mysql': !php || !speaksToMariaDB(php),
    'mariadb-server-core': !server || !maker,
    wordpress: !isThere,
    'wordpress-theme-twentytwentythree': !isThere || !hasTheme(wordpress),
  };
  const packages = Object.entries(missing).flatMap(([name, is]) => (is ? [name] : []));
  if (php && server && maker && packages.length === 0) return { php, server, maker, wordpress };
  throw new CliError(
    `Missing: ${packages.join(', ')}. On Debian as root: apt-get install --no-install-recommends ${packages.join(' ')}`,
    2,
  );
}
