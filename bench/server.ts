/**
 * A static server that is the same for all pages: brotli 11 for text, one set of headers, and a
 * record of each answer with the bytes of its body.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';

const brotli = promisify(brotliCompress);
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

const types: Record<string, [kind: Kind, type: string]> = {
  '.html': ['html', 'text/html; charset=utf-8'],
  '.js': ['script', 'text/javascript; charset=utf-8'],
  '.css': ['style', 'text/css; charset=utf-8'],
  '.json': ['data', 'application/json; charset=utf-8'],
  '.csv': ['data', 'text/csv; charset=utf-8'],
  '.svg': ['image', 'image/svg+xml'],
  '.txt': ['data', 'text/plain; charset=utf-8'],
  '.webmanifest': ['data', 'application/manifest+json'],
  '.xml': ['data', 'application/xml'],
  '.png': ['image', 'image/png'],
  '.woff2': ['font', 'font/woff2'],
};
const packed = new Set(['.png', '.woff2']);

export type Kind = 'html' | 'script' | 'style' | 'font' | 'image' | 'data';

/** One answer: the path asked for, what it was, and its body's bytes on the wire. */
export interface Answer {
  path: string;
  kind: Kind;
  bytes: number;
}

/** Body of a file as it is sent: brotli 11, but for formats that are packed already. */
async function wireBody(file: string): Promise<Buffer> {
  const body = await readFile(file);
  return packed.has(path.extname(file)) ? body : brotli(body, QUALITY);
}

export interface Site {
  url: string;
  /** Every answer since the last call. */
  take: () => Answer[];
  close: () => void;
}

/** The file of a path: a folder's is its index.html. Throws for one outside of `dir`. */
function fileOf(dir: string, pathname: string): string {
  const file = path.join(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (!file.startsWith(path.join(dir, path.sep))) throw new Error(`${pathname}: outside the site`);
  return file;
}

function send(response: ServerResponse, file: string, body: Buffer): void {
  const extension = path.extname(file);
  const hashed = /-[\w-]{8}\.\w+$/.test(file);
  response.writeHead(200, {
    'Content-Type': types[extension]?.[1] ?? 'application/octet-stream',
    'Content-Length': body.length,
    'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(packed.has(extension) ? {} : { 'Content-Encoding': 'br' }),
  });
  response.end(body);
}

/** Serves a folder on a free port. Bodies are compressed once. */
export async function serveSite(dir: string): Promise<Site> {
  const bodies = new Map<string, Promise<Buffer>>();
  const body = (file: string) => bodies.get(file) ?? bodies.set(file, wireBody(file)).get(file)!;
  const answers: Answer[] = [];
  const answer = async (pathname: string, response: ServerResponse) => {
    const file = fileOf(dir, decodeURIComponent(pathname));
    const sent = await body(file);
    const kind = types[path.extname(file)]?.[0] ?? 'data';
    answers.push({ path: pathname, kind, bytes: sent.length });
    send(response, file, sent);
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    answer(pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    take: () => answers.splice(0),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
