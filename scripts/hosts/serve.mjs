import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { isStarted, runCommand } from '../cli.mjs';
import { parseServeOptions } from '../options.mjs';
import { root } from '../root.mjs';
import { listen, serve } from '../serve.mjs';
import { corsHeaders, embedHeaders } from './headers.mjs';
import { libraries } from './libraries.mjs';
import { contents, pageOf } from './page.mjs';
import { situations } from './situations.mjs';

/** @typedef {import('./page.mjs').Addresses} Addresses */

const dist = join(root, 'dist');

/**
 * Serves the pages of all situations on one port and the built site on the two after it: with the
 * headers that it is to have, and without CORS headers. The pages are at `localhost` and the site at
 * 127.0.0.1, so that the browser takes them for strangers.
 * @param {number} port 0 takes any free ones
 * @returns {Promise<Addresses & { hosts: string, close: () => Promise<void> }>}
 */
export async function serveHosts(port) {
  const after = (/** @type {number} */ steps) => (port === 0 ? 0 : port + steps);
  const withCors = { ...embedHeaders, ...corsHeaders };
  const site = await serve({ dir: dist, port: after(1), headers: withCors });
  const plain = await serve({ dir: dist, port: after(2), headers: embedHeaders });
  const addresses = { embeds: site.url, plain: plain.url, integrity: hashOfHostScript() };
  const pages = await listen(answer(addresses), { port });
  const servers = [pages, site, plain];
  return {
    ...addresses,
    hosts: pages.url.replace('127.0.0.1', 'localhost'),
    close: async () => void (await Promise.all(servers.map((server) => server.close()))),
  };
}

function hashOfHostScript() {
  const script = readFileSync(join(dist, 'v1', 'embed.js'));
  return `sha384-${createHash('sha384').update(script).digest('base64')}`;
}

/** @param {Addresses} addresses @returns {import('node:http').RequestListener} */
function answer(addresses) {
  const browser = sirv(join(root, 'scripts', 'hosts', 'browser'), { dev: true });
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [first = '', second = ''] = pathname.split('/').slice(1);
    if (first === 'browser') {
      request.url = pathname.slice('/browser'.length);
      return browser(request, response, () => response.writeHead(404).end());
    }
    const { status, headers, body } = found(first, second, addresses);
    response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers }).end(body);
  };
}

/**
 * What is at `/first/second`.
 * @param {string} first
 * @param {string} second
 * @param {Addresses} addresses
 * @returns {{ status: number, headers?: Record<string, string>, body: string | Buffer }}
 */
function found(first, second, addresses) {
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  if (first === '') return { status: 200, headers: html, body: contents(situations) };
  const library = Object.entries(libraries).find(([name]) => second === `${name}.js`)?.[1];
  if (first === 'lib' && library)
    return {
      status: 200,
      headers: { 'Content-Type': 'text/javascript' },
      body: readFileSync(join(root, 'node_modules', library.file)),
    };
  const situation = situations.find(({ id }) => id === first);
  if (!situation) return { status: 404, body: 'There is no such page here.\n' };
  if (second === 'style.css')
    return { status: 200, headers: { 'Content-Type': 'text/css' }, body: situation.style ?? '' };
  const headers = { ...html, ...situation.headers };
  for (const [name, value] of Object.entries(headers))
    headers[name] = value.replaceAll('EMBEDS', addresses.embeds);
  return { status: 200, headers, body: pageOf(situation, addresses) };
}

if (isStarted(import.meta.url)) {
  await runCommand(async () => {
    const { port } = parseServeOptions(process.argv.slice(2), 0);
    const { hosts, embeds, plain } = await serveHosts(port);
    console.log(`Hosts at ${hosts} embeds at ${embeds} without CORS headers at ${plain}`);
  });
}
