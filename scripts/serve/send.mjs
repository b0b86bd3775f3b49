import { closeSync, createReadStream, openSync } from 'node:fs';
import { answerTo } from './conditions.mjs';
import { copiesFor } from './encodings.mjs';
import { copyOf } from './find.mjs';
import { partOf } from './range.mjs';
import { typeOf } from './types.mjs';

/**
 * Sends a file as it is asked for: compressed, a part of it, its headers alone, or that it is known. Throws
 * where it is gone by now, with nothing sent.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ path: string, stats: import('node:fs').Stats }} file
 */
export function send(request, response, file) {
  const { path, stats, encoding } = copyOf(file, copiesFor(request.headers['accept-encoding']));
  const { size, mtime } = stats;
  const about = { size, modified: mtime.toUTCString(), tag: `W/"${size}-${mtime.getTime()}"` };
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('ETag', about.tag);
  response.setHeader('Last-Modified', about.modified);
  const status = answerTo(request.headers, about);
  if (status !== 200) return void response.writeHead(status, nothing(status)).end();
  const part = partOf(request, about);
  if (part === 'outside') return refusePart(response, size);
  response.setHeader('Content-Type', typeOf(file.path));
  if (encoding) response.setHeader('Content-Encoding', encoding);
  const { start, end } = part ?? { start: 0, end: size - 1 };
  if (part) response.setHeader('Content-Range', `bytes ${start}-${end}/${size}`);
  response.setHeader('Content-Length', end - start + 1);
  const fd = request.method === 'HEAD' || size === 0 ? null : openSync(path, 'r');
  response.statusCode = part ? 206 : 200;
  if (fd === null) return void response.end();
  pipe(fd, { start, end }, response);
}

/** @param {200 | 304 | 412} status */
const nothing = (status) => (status === 412 ? { 'Content-Length': 0 } : {});

/** @param {import('node:http').ServerResponse} response @param {number} size */
function refusePart(response, size) {
  response.setHeader('Cache-Control', 'no-cache');
  response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
}

/**
 * @param {number} fd a file that was opened, and is closed here
 * @param {{ start: number, end: number }} part
 * @param {import('node:http').ServerResponse} response
 */
function pipe(fd, part, response) {
  if (response.destroyed) return closeSync(fd);
  const stream = createReadStream('', { fd, ...part });
  // What is cut short is no whole answer: the connection says so.
  stream.on('error', () => response.destroy());
  response.on('close', () => stream.destroy());
  stream.pipe(response);
}
