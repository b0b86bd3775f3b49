import { CliError } from './cliError.mjs';
import { host } from './port.mjs';

/** The port of `npm start` when none is named. */
export const defaultPort = 4173;

/**
 * Where the site will be.
 * @typedef {object} Place
 * @property {string} address of the site, absolute, with a slash at its end; what must be absolute
 *   begins with it: canonical links, cards, oEmbed, the sitemap
 * @property {boolean} named whether `SITE_URL` names it; else it is where `npm start` serves it
 * @property {string} path below which it is served here, with slashes at both ends
 * @property {string} base what the addresses in its pages begin with: `BASE_PATH`, or `./`, which
 *   works below any path
 */

/**
 * Reads `SITE_URL` and `BASE_PATH`; what is senseless is a `CliError` with exit code 2.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Place}
 */
export function placeOf({ SITE_URL, BASE_PATH }) {
  const base = BASE_PATH ? parseBase(BASE_PATH) : undefined;
  const site = SITE_URL ? parseSite(SITE_URL) : new URL(`http://${host}:${defaultPort}/`);
  if (base && site.pathname !== '/' && site.pathname !== base)
    throw new CliError(
      `SITE_URL ${SITE_URL} and BASE_PATH ${BASE_PATH} name different paths; give the path once, or the same one.`,
      2,
    );
  const address = new URL(base ?? site.pathname, site).href;
  return { address, named: Boolean(SITE_URL), path: base ?? '/', base: base ?? './' };
}

/** @param {string} path */
const closed = (path) => (path.endsWith('/') ? path : `${path}/`);

/** @param {string} text */
function parseSite(text) {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  if (!isPlain)
    throw new CliError(
      `SITE_URL ${text}: not the address of a site; write it like https://example.org/ or https://example.org/some/path/.`,
      2,
    );
  url.pathname = closed(url.pathname);
  return url;
}

/** @param {string} text */
function parseBase(text) {
  const path = closed(text);
  if (/^\/([\w.~-]+\/)*$/.test(path) && !/\/\.+\//.test(path)) return path;
  throw new CliError(
    `BASE_PATH ${text}: not a path; write it like /some/path/, from the root of the host.`,
    2,
  );
}
