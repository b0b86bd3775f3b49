import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { isStarted, runCommand } from './cli.mjs';
import { headersOf, parseHeaders } from './headers.mjs';
import { placeOf } from './place.mjs';
import { explainListenError, host as loopback, parsePort } from './port.mjs';
import { root } from './root.mjs';
import { partOf } from './serve/range.mjs';
import { textTypeOf } from './serve/types.mjs';

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
  // `dev` looks at the disk on each request; without it a new build is served with old lengths.
  const files = sirv(dir, {
    ...{ dev: true, etag: true, brotli: true, gzip: true },
    setHeaders: (response, path, file) => {
      response.req.headers.range = partOf(response.req, file);
      const type = textTypeOf(path);
      if (type) response.setHeader('Content-Type', type);
    },
  });
  return (request, response) => {
    const { pathname, search } = addressOf(request);
    for (const [name, value] of headersAt(dir, base, pathname))
      if (!leftOut.includes(name.toLowerCase())) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      return refuse(response, 405, 'Only GET and HEAD are answered here.');
    }
    if (lacksSlash(dir, base, pathname)) return redirect(response, `${pathname}/${search}`);
    if (!pathname.startsWith(base)) return refuse(response, 404, 'The site is not at this path.');
    const path = pathname.slice(base.length - 1);
    request.url = path + search;
    try {
      if (path === RULES) return refuseAll(request, response, dir);
      files(request, response, () => refuseAll(request, response, dir));
    } catch {
      // A build has just replaced the file.
      refuse(response, 503, 'The site is being replaced; ask again.');
    }
  };
}

/**
 * What is asked for, be it by a path or, as a proxy does, by a whole address. The path begins with
 * one slash: two would be another host where they are sent back.
 * @param {import('node:http').IncomingMessage} request
 */
function addressOf({ url = '' }) {
  const address = url.startsWith('/') ? `http://${loopback}${url}` : url;
  const { pathname, search } = new URL(URL.canParse(address) ? address : `http://${loopback}/`);
  return { pathname: pathname.replace(/^\/+/, '/'), search };
}

/**
 * Whether a path names a page's folder without the slash that the page's own links need.
 * @param {string} dir @param {string} base @param {string} pathname
 */
function lacksSlash(dir, base, pathname) {
  if (pathname.endsWith('/')) return false;
  const folder = `${pathname}/`;
  return folder.startsWith(base) && existsSync(join(dir, folder.slice(base.length), 'index.html'));
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
const RULES = '/_headers';

/** @param {import('node:http').ServerResponse} response @param {string} to */
function redirect(response, to) {
  // Where a page is may change with the next build.
  response.setHeader('Cache-Control', noCache);
  response.writeHead(301, { Location: to, 'Content-Length': 0 }).end();
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  const body = `${text}\n`;
  response.setHeader('Cache-Control', noCache);
  response.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
  });
  response.end(body);
}

/**
 * Says that there is no such page, as the site itself does where it has a page for that.
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {string} dir
 */
function refuseAll({ method }, response, dir) {
  const page = join(dir, '404.html');
  if (!existsSync(page)) return refuse(response, 404, 'There is no such page here.');
  const body = readFileSync(page);
  response.setHeader('Cache-Control', noCache);
  response.writeHead(404, { 'Content-Type': textTypeOf(page), 'Content-Length': body.length });
  response.end(method === 'HEAD' ? undefined : body);
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
