import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { isStarted, runCommand } from './cli.mjs';
import { parseServeOptions } from './options.mjs';
import { explainListenError, host as loopback } from './port.mjs';
import { root } from './root.mjs';

/**
 * Serves the files of a folder as they are at the moment of each request, so that a new build is
 * seen at once.
 * @param {{ dir: string, port: number, host?: string, headers?: Record<string, string> }} options
 *   `port` 0 takes any free one; `host` default 127.0.0.1; `headers` of every file
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} when listening; rejects with a
 *   `CliError` when the port is taken
 */
export function serve({ dir, headers = {}, ...address }) {
  return listen(answerFrom(dir, headers), address);
}

/**
 * Has requests answered, see `serve`.
 * @param {import('node:http').RequestListener} answer
 * @param {{ port: number, host?: string }} address
 */
export async function listen(answer, { port, host = loopback }) {
  const server = createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)));
    server.listen(port, host, () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://${host}:${address.port}/`, close: () => closeServer(server) };
}

/** @param {string} dir @param {Record<string, string>} headers @returns {import('node:http').RequestListener} */
function answerFrom(dir, headers) {
  // `dev` looks at the disk on each request; without it a new build is served with old lengths.
  const files = sirv(dir, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      const all = { ...headers, 'Cache-Control': cacheControl(path) };
      for (const [name, value] of Object.entries(all)) response.setHeader(name, value);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return sendText(response, 405, 'Only GET and HEAD are answered here.');
    }
    try {
      files(request, response, () => sendText(response, 404, 'There is no such page here.'));
    } catch {
      // A senseless Range header, or a file that a build has just replaced.
      response.destroy();
    }
  };
}

/**
 * How long a browser may keep a file: for ever when its name holds a hash of its content, else
 * it asks again each time.
 * @param {string} path of the request, such as `/assets/client-B1x9_k2Q.js`
 */
export function cacheControl(path) {
  const hashed = /^\/assets\/.*-[\w-]{8}\.\w+$/.test(path);
  return hashed ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

if (isStarted(import.meta.url)) {
  await runCommand(async () => {
    const { port } = parseServeOptions(process.argv.slice(2), 0);
    const { url } = await serve({ dir: join(root, 'dist'), port });
    console.log(`Serving dist at ${url}`);
  });
}
