import { extname } from 'node:path';

/** Types of text files by their endings, which without a charset a reader's system may take for its own. */
const texts = {
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

/** @type {Record<string, string>} */
const others = {
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * What a text file of the site is, as `Content-Type` has it.
 * @param {string} path
 * @returns {string | undefined} undefined for other files
 */
export function textTypeOf(path) {
  const type = texts[/** @type {keyof typeof texts} */ (extname(path))];
  return type && `${type};charset=utf-8`;
}

/**
 * What a file of the site is; bytes where nobody knows.
 * @param {string} path
 */
export const typeOf = (path) =>
  textTypeOf(path) ?? others[extname(path)] ?? 'application/octet-stream';
