import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { isStarted, runCommand } from './cli.mjs';
import { headersOf, parseHeaders } from './headers.mjs';
import { placeOf } from './place.mjs';
import { explainListenError, host as loopback, parsePort } from './port.mjs';
import { root } from './root.mjs';
import { find, lacksSlash } from './serve/find.mjs';
import { send } from './serve/send.mjs';
import { typeOf } from './serve/types.mjs';

/**
 * Serves the files of a folder as they are at the moment of each request, so that a new build is
 * seen at once: with the headers that its `_headers` file has, and compressed where a copy is there.
 * @param {{ dir: string, port: number, host?: string, base?: string, leftOut?: string[] }} options
 *   `port` 0 takes any free one; `host` default 127.0.0.1; `base` is the path below which the site
 *   is, default `/`; `leftOut` names headers that are not sent, in small letters
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} when listening; rejects with a
 *   `CliError` when the port is taken
 */
export async function serve({ dir, base = '/', leftOut = [], ...address }) {
  const { url, close } = await listen(answerFrom(dir, base, leftOut), address);
  return { url: url.slice(0, -1) + base, close };
}

/**
 * Has requests answered, see `serve`.
 * @param {import('node:http').RequestListener} answer
 * @param {{ port: number, host?: string }} address
 */
export async function listen(answer, { port, host = loopback }) {
  const server = createServer(answer);
  server.on('connect', (_, socket) => refuseSocket(socket, '405 Method Not Allowed'));
  server.on('clientError', (error, socket) => refuseSocket(socket, reasonOf(error)));
  await new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListenError(error, port)));
    server.listen(port, host, () => resolve(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://${host}:${address.port}/`, close: () => closeServer(server) };
}

/**
 * @param {string} dir @param {string} base @param {string[]} leftOut
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(dir, base, leftOut) {
  return (request, response) => {
    const address = addressOf(request);
    const { pathname, path, search } = address ?? { pathname: base, path: base, search: '' };
    for (const [name, value] of headersAt(dir, base, path))
      if (!leftOut.includes(name.toLowerCase())) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(request, response, 405, 'Only GET and HEAD are answered here.');
    }
    if (!address) return refuse(request, response, 400, 'This is no address.');
    if (path === base.slice(0, -1) && base !== '/') return redirect(response, `${base}${search}`);
    if (!path.startsWith(base))
      return refuse(request, response, 404, 'The site is not at this path.');
    const within = path.slice(base.length - 1);
    if (lacksSlash(dir, within)) return redirect(response, `${path}/${search}`);
    const file = find(dir, within);
    if (!file) return refuseAll(request, response, dir);
    if (path !== pathname) return redirect(response, path + search);
    try {
      send(request, response, file);
    } catch {
      // A build has just replaced the file.
      refuse(request, response, 503, 'The site is being replaced; ask again.');
    }
  };
}

/**
 * What is asked for, be it by a path or, as a proxy does, by a whole address; null for what is neither.
 * `path` has one slash where `pathname` has several: two in front would be another host where they are sent
 * back, and elsewhere lead a page's own links astray.
 * @param {import('node:http').IncomingMessage} request
 */
function addressOf({ url = '' }) {
  const address = url.startsWith('/') ? `http://${loopback}${url}` : url;
  if (!URL.canParse(address)) return null;
  const { pathname, search } = new URL(address);
  return { pathname, path: pathname.replace(/\/{2,}/g, '/'), search };
}

/**
 * The headers of a path. Rules are for the whole path, or for a site at the root that is served
 * below one.
 * @param {string} dir
 * @param {string} base
 * @param {string} pathname
 * @returns {[name: string, value: string][]} by later ones earlier ones are replaced
 */
function headersAt(dir, base, pathname) {
  const file = join(dir, RULES);
  const rules = existsSync(file) ? parseHeaders(readFileSync(file, 'utf8')) : [];
  const within = rules.map((rule) => ({
    ...rule,
    path: rule.path.startsWith(base) ? rule.path.slice(base.length - 1) : rule.path,
  }));
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname;
  // As hosts have it for what no rule names: a browser asks again each time.
  return [['Cache-Control', noCache], ['Accept-Ranges', 'bytes'], ...headersOf(within, path)];
}

const noCache = 'no-cache';

/** The rules of a site's headers, which hosts read and do not send. */
const RULES = '_headers';

/** @param {import('node:http').ServerResponse} response @param {string} to */
function redirect(response, to) {
  // Where a page is may change with the next build.
  response.setHeader('Cache-Control', noCache);
  response.writeHead(301, { Location: to, 'Content-Length': 0 }).end();
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string | Buffer} text
 * @param {string} [type]
 */
function refuse({ method }, response, status, text, type = 'text/plain; charset=utf-8') {
  const body = typeof text === 'string' ? `${text}\n` : text;
  response.setHeader('Cache-Control', noCache);
  response.removeHeader('Content-Encoding');
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(method === 'HEAD' ? undefined : body);
}

/**
 * Says that there is no such page, as the site itself does where it has a page for that.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} dir
 */
function refuseAll(request, response, dir) {
  const page = join(dir, '404.html');
  if (!existsSync(page)) return refuse(request, response, 404, 'There is no such page here.');
  refuse(request, response, 404, readFileSync(page), typeOf(page));
}

/** @param {Error} error */
const reasonOf = (error) =>
  'code' in error && error.code === 'HPE_HEADER_OVERFLOW'
    ? '431 Request Header Fields Too Large'
    : '400 Bad Request';

/**
 * Answers what is no request, of which nothing is known but the connection.
 * @param {import('node:stream').Duplex} socket
 * @param {string} reason
 */
function refuseSocket(socket, reason) {
  if (!socket.writable) return void socket.destroy();
  const headers = [
    ...['Connection: close', 'Content-Length: 0', 'Allow: GET, HEAD', `Cache-Control: ${noCache}`],
    ...['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer'],
  ];
  socket.end([`HTTP/1.1 ${reason}`, ...headers, '', ''].join('\r\n'));
}

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closeServer(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

const usage = `node scripts/serve.mjs [--port N] [--dir FOLDER]

Serves a built site.
  --port N       serve on port N; default any free one
  --dir FOLDER   serve this folder; default dist, which npm run build makes`;

if (isStarted(import.meta.url)) {
  await runCommand(usage, async ({ options }) => {
    const port = parsePort(options.port ?? '0');
    const { path } = placeOf(process.env);
    const dir = options.dir ?? 'dist';
    const { url } = await serve({ dir: resolve(root, dir), port, base: path });
    console.log(`Serving ${dir} at ${url}`);
  });
}
