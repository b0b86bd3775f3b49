import { resolve } from 'node:path';
import { CliError } from './cliError.mjs';

/**
 * Where dated copies of embedded pages are kept.
 * @typedef {object} Archive
 * @property {string} folder absolute path
 * @property {string} date a day, as YYYY-MM-DD; a further one of that day has a number behind it
 */

/** Today, as it is in UTC. */
const today = () => new Date().toISOString().slice(0, 10);

/** @param {string} text */
function isDate(text) {
  const [, day = ''] = /^(\d{4}-\d\d-\d\d)(-[1-9]\d*)?$/.exec(text) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * Reads `ARCHIVE`, a folder from the root, and `ARCHIVE_DATE`, by default today; a senseless date is a
 * `CliError` with exit code 2.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {Archive | null} null where nothing is to be kept
 */
export function archiveOf({ ARCHIVE, ARCHIVE_DATE }, root) {
  const date = ARCHIVE_DATE || today();
  if (!isDate(date))
    throw new CliError(
      `--date ${date}: not a day; write it as YYYY-MM-DD, a second copy of a day as YYYY-MM-DD-2.`,
      2,
    );
  if (ARCHIVE_DATE && !ARCHIVE)
    throw new CliError(`--date ${date}: nothing is kept; name a folder by --archive.`, 2);
  return ARCHIVE ? { folder: resolve(root, ARCHIVE), date } : null;
}
