/**
 * What a request knows of a file already. (https://www.rfc-editor.org/rfc/rfc9110#name-conditional-requests)
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @param {{ tag: string, modified: string }} file its tag, which is weak, and its last change as headers have it
 * @returns {200 | 304 | 412} to be sent, known, or another than was asked for
 */
export function answerTo(headers, { tag, modified }) {
  const since = (/** @type {string | undefined} */ day) => Date.parse(day ?? '');
  const last = since(modified);
  // No weak tag is the same as another, byte for byte.
  if (headers['if-match'] !== undefined && headers['if-match'].trim() !== '*') return 412;
  if (headers['if-match'] === undefined && last > since(headers['if-unmodified-since'])) return 412;
  const known = headers['if-none-match'];
  if (known !== undefined) return isKnown(known, tag) ? 304 : 200;
  return last <= since(headers['if-modified-since']) ? 304 : 200;
}

/** @param {string} tag */
const opaque = (tag) => tag.trim().replace(/^W\//, '');

/** @param {string} list @param {string} tag */
const isKnown = (list, tag) =>
  list.trim() === '*' || list.split(',').map(opaque).includes(opaque(tag));
