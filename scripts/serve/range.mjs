/**
 * The part of a file that a request asks for, as a `Range` header that sirv reads rightly: it takes
 * the last letters for the first ones, several parts for one, and drops the connection where the
 * end is before the start. (https://www.rfc-editor.org/rfc/rfc9110#name-range-requests)
 * @param {import('node:http').IncomingMessage} request
 * @param {{ size: number, mtime: Date }} file what is sent, in bytes and with its last change
 * @returns {string | undefined} undefined where the whole is to be sent, which a server always may
 */
export function partOf({ method, headers }, { size, mtime }) {
  const { range = '', 'if-range': begun } = headers;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? [];
  // Tags of ours are weak, and promise nothing about bytes.
  const isOther = begun !== undefined && begun !== mtime.toUTCString();
  if (method !== 'GET' || isOther || (first === '' && last === '')) return undefined;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Number(last);
  // An end before its start means nothing, and the first byte alone is nothing that sirv can be told.
  return (end < start && first !== '' && last !== '') || end === 0
    ? undefined
    : `bytes=${start}-${end}`;
}
