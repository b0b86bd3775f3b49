/**
 * The part of a file that a request asks for. (https://www.rfc-editor.org/rfc/rfc9110#name-range-requests)
 * @param {import('node:http').IncomingMessage} request
 * @param {{ size: number, modified: string }} file what is sent, in bytes, and its last change as headers have it
 * @returns {{ start: number, end: number } | 'outside' | null} `end` included; null where the whole is to be
 *   sent, which a server always may
 */
export function partOf({ method, headers }, { size, modified }) {
  const { range = '', 'if-range': begun } = headers;
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(range) ?? [];
  // Tags of ours are weak, and promise nothing about bytes.
  const isOther = begun !== undefined && begun !== modified;
  if (method !== 'GET' || isOther || (first === '' && last === '')) return null;
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = Math.min(size - 1, first === '' || last === '' ? size - 1 : Number(last));
  // An end before its start means nothing.
  if (first !== '' && last !== '' && Number(last) < start) return null;
  return start < size ? { start, end } : 'outside';
}
