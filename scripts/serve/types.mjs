import { extname } from 'node:path';

/** Types of text files by their endings, which without a charset a reader's system may take for its own. */
const types = {
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml',
};

/**
 * What a text file of the site is, as `Content-Type` has it.
 * @param {string} path
 * @returns {string | undefined} undefined for other files
 */
export function textTypeOf(path) {
  const type = types[/** @type {keyof types} */ (extname(path))];
  return type && `${type};charset=utf-8`;
}
