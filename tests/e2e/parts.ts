/** The built site from a slow line: a page comes in two parts, and what it asks for comes whole. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { MADE_UP, siteOf } from '../../scripts/sites.mjs';

const dist = path.resolve(import.meta.dirname, '../..', siteOf(MADE_UP).dist);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

interface Parts {
  url: string;
  /** Lets the second part of every page come. */
  send: () => void;
  stop: () => void;
}

/** Serves the site; what comes at once of each page ends where `mark` first stands in its `<main>` or below. */
export async function serveInParts(mark: string): Promise<Parts> {
  let send = () => {};
  const asked = new Promise<void>((resolve) => (send = resolve));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    const file = path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    readFile(file)
      .then(async (body) => {
        response.writeHead(200, { 'Content-Type': type });
        if (path.extname(file) !== '.html') return response.end(body);
        const at = body.indexOf(mark, body.indexOf('<main'));
        response.write(body.subarray(0, at));
        await asked;
        return response.end(body.subarray(at));
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, send, stop };
}
