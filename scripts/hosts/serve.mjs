import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { isStarted, runCommand } from '../cli.mjs';
import { CliError } from '../cliError.mjs';
import { parsePort } from '../port.mjs';
import { root } from '../root.mjs';
import { listen, serve } from '../serve.mjs';
import { libraries } from './libraries.mjs';
import { contents, pageOf } from './page.mjs';
import { situations } from './situations.mjs';

/**
 * @typedef {import('./page.mjs').Addresses} Addresses
 * @typedef {import('./situations.mjs').Situation} Situation
 */

/**
 * Serves the pages of all situations on one port and the built site on the two after it: with the
 * headers that it is to have, and without CORS headers. The pages are at `localhost` and the site at
 * 127.0.0.1, so that the browser takes them for strangers.
 * @param {{ port: number, dir?: string | undefined }} options `port` 0 takes any free ones; `dir` is the
 *   site's folder, from the root, default dist
 * @returns {Promise<Addresses & { hosts: string, close: () => Promise<void> }>}
 */
export async function serveHosts({ port, dir = 'dist' }) {
  const dist = resolve(root, dir);
  const after = (/** @type {number} */ steps) => (port === 0 ? 0 : port + steps);
  const site = await serve({ dir: dist, port: after(1) });
  // No page needs that a server lets others read its files.
  const leftOut = ['access-control-allow-origin'];
  const plain = await serve({ dir: dist, port: after(2), leftOut });
  const addresses = {
    embeds: site.url,
    plain: plain.url,
    integrity: hashOfHostScript(dist),
    charts: charts(dist),
  };
  const pages = await listen(answer(addresses), { port });
  const servers = [pages, site, plain];
  return {
    ...addresses,
    hosts: pages.url.replace('127.0.0.1', 'localhost'),
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}

/** @param {string} dist @param {...string} path of a file of the built site */
function built(dist, ...path) {
  const file = join(dist, ...path);
  if (!existsSync(file))
    throw new CliError(`${file} is missing; npm test -- build madeup makes it.`);
  return readFileSync(file);
}

/** Names of the story's charts that have steps to go through, in its order. @param {string} dist */
function charts(dist) {
  /** @type {{ offers: { page: { path: string }, steps: unknown[] }[] }} */
  const { offers } = JSON.parse(built(dist, 'embed', 'choices.json').toString());
  const charts = offers.filter(({ steps }) => steps.length > 1);
  return charts.map(({ page }) => page.path.split('/')[1] ?? '');
}

/** @param {string} dist */
function hashOfHostScript(dist) {
  const script = built(dist, 'v1', 'embed.js');
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/** @param {Addresses} addresses @returns {import('node:http').RequestListener} */
function answer(addresses) {
  const browser = sirv(join(root, 'scripts', 'hosts', 'browser'), { dev: true });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [first = '', second = ''] = pathname.split('/').slice(1);
    const nothing = () => void response.writeHead(404).end('There is no such page here.\n');
    if (first === 'browser') {
      request.url = pathname.slice('/browser'.length);
      return browser(request, response, nothing);
    }
    const page = found(first, second, addresses);
    if (!page) return nothing();
    const headers = { 'Content-Type': page.type, 'Cache-Control': 'no-cache', ...page.headers };
    response.writeHead(200, headers).end(page.body);
  };
}

/** @typedef {{ type: string, body: string | Buffer, headers?: Record<string, string> }} Found */

const html = 'text/html; charset=utf-8';

/**
 * What is at `/first/second`, if anything.
 * @param {string} first
 * @param {string} second
 * @param {Addresses} addresses
 * @returns {Found | undefined}
 */
function found(first, second, addresses) {
  // Not kept for Back: what is shown again without loading tells a test nothing.
  if (first === '')
    return { type: html, body: contents(situations), headers: { 'Cache-Control': 'no-store' } };
  if (first === 'lib') return libraryAt(second);
  const situation = situations.find(({ id }) => id === first);
  if (!situation) return undefined;
  const { style = '', headers } = situation;
  if (second === 'style.css') return { type: 'text/css', body: style };
  const body = pageOf(situation, addresses);
  return { type: html, body, headers: named(headers, addresses) };
}

/** @param {string} file @returns {Found | undefined} */
function libraryAt(file) {
  const library = Object.entries(libraries).find(([name]) => file === `${name}.js`)?.[1];
  if (!library) return undefined;
  const body = readFileSync(join(root, 'node_modules', library.file));
  return { type: 'text/javascript', body };
}

/** Headers with the embeds' address in place of its name. @param {Situation['headers']} headers @param {Addresses} addresses */
function named(headers = {}, { embeds }) {
  const entries = Object.entries(headers);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value.replaceAll('EMBEDS', embeds)]),
  );
}

const usage = `node scripts/hosts/serve.mjs [--port N] [--dir FOLDER]

Serves the hosts' pages, and a built site for them.
  --port N       serve on port N and the two after it; default any free ones
  --dir FOLDER   the site's folder; default dist, which npm run build makes`;

if (isStarted(import.meta.url)) {
  await runCommand(usage, async ({ options }) => {
    const port = parsePort(options.port ?? '0');
    const { hosts, embeds, plain } = await serveHosts({ port, dir: options.dir });
    console.log(`Hosts at ${hosts} embeds at ${embeds} without CORS headers at ${plain}`);
  });
}
