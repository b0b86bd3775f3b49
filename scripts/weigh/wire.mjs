import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

/** @param {string | Buffer} body */
const packed = (body) =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

/** Bytes of a text on the wire: brotli at its best. @param {string | Buffer} text */
export const packedBytes = (text) => packed(text).length;

/**
 * Bytes of a file on the wire: packed, but for formats that are packed already.
 * @param {string} file
 */
export function wireBytes(file) {
  const body = readFileSync(file);
  return ['.woff2', '.png'].includes(extname(file)) ? body.length : packedBytes(body);
}

/**
 * What the beginning of a packed text says, as far as it has come.
 * @param {Buffer} compressed
 * @param {number} bytes
 */
const decoded = (compressed, bytes) =>
  brotliDecompressSync(compressed.subarray(0, bytes), {
    finishFlush: constants.BROTLI_OPERATION_FLUSH,
  });

/**
 * How many bytes of a text on the wire must have come before its beginning is there, whole.
 * @param {string} text
 * @param {string} beginning
 */
export function prefixOf(text, beginning) {
  const compressed = packed(text);
  const length = Buffer.byteLength(beginning);
  let [few, enough] = [0, compressed.length];
  while (enough - few > 1) {
    const middle = (few + enough) >> 1;
    if (decoded(compressed, middle).length < length) few = middle;
    else enough = middle;
  }
  return enough;
}
