import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What no reader is given: what hosts read themselves, hidden files, and paths that lead elsewhere. */
const withheld = /[\\\0]|(^|\/)(_headers$|\.(?!well-known(\/|$)))/i;

/**
 * The path of a file of a site as it is asked for; null where it cannot be one. A slash or a backslash that
 * is escaped is part of a name, and no file has such a name.
 * @param {string} pathname
 */
function nameOf(pathname) {
  if (/%(2f|5c)/i.test(pathname)) return null;
  try {
    const name = decodeURIComponent(pathname);
    return withheld.test(name) ? null : name;
  } catch {
    return null;
  }
}

/**
 * @param {string} path
 * @returns {import('node:fs').Stats | null} null for a folder, and for what is not there
 */
function fileAt(path) {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats?.isFile() ? stats : null;
  } catch {
    // A name that is longer than a disk has.
    return null;
  }
}

/**
 * The file that an address of a site names: itself, a page without its ending, or of a folder its page.
 * @param {string} dir
 * @param {string} pathname from the site's root, with a slash before it
 * @returns {{ path: string, stats: import('node:fs').Stats } | null}
 */
export function find(dir, pathname) {
  const name = nameOf(pathname);
  if (name === null) return null;
  const names = name.endsWith('/') ? [`${name}index.html`] : [name, `${name}.html`];
  for (const path of names.map((one) => join(dir, one))) {
    const stats = fileAt(path);
    if (stats) return { path, stats };
  }
  return null;
}

/**
 * Whether a path names a page's folder without the slash that the page's own links need.
 * @param {string} dir @param {string} pathname
 */
export const lacksSlash = (dir, pathname) =>
  !pathname.endsWith('/') && !find(dir, pathname) && find(dir, `${pathname}/`) !== null;

/**
 * A compressed copy of a file that a browser takes, else the file itself.
 * @param {{ path: string, stats: import('node:fs').Stats }} file
 * @param {readonly { name: string, ending: string }[]} copies
 * @returns {{ path: string, stats: import('node:fs').Stats, encoding: string | null }}
 */
export function copyOf(file, copies) {
  for (const { name, ending } of copies) {
    const path = file.path + ending;
    const stats = fileAt(path);
    if (stats) return { path, stats, encoding: name };
  }
  return { ...file, encoding: null };
}
