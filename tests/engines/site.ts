/** The built site, with a script before its own that notes what goes wrong: the same in every engine. */
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

const NOTE = `<script>
  window.noted = [];
  addEventListener('error', (event) => noted.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => noted.push(String(event.reason)));
  for (const kind of ['error', 'warn'])
    console[kind] = (...parts) => noted.push(parts.join(' '));
</script>`;

/** Serves it; resolves with its address and what stops it. */
export async function startSite(): Promise<{ url: string; stop: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    const file = path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const type = types[path.extname(file)] ?? 'application/octet-stream';
    readFile(file)
      .then((body) => {
        response.writeHead(200, { 'Content-Type': type });
        const isPage = path.extname(file) === '.html';
        response.end(isPage ? body.toString().replace('<head>', `<head>${NOTE}`) : body);
      })
      .catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
