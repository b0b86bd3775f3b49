/** Answers the desk's page: itself, its files, its state, and what it decides. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Desk } from './desk';
import { pathBehind } from './guard';
import { asked } from './asked';
import { pageOf, policy } from './page';

/** A file of the page. */
export interface Asset {
  type: string;
  content: string | Uint8Array;
}

/** Where the desk is and what it is made of. */
export interface Setting {
  desk: Desk;
  slug: string;
  /** `http://127.0.0.1:6100`, without a slash. */
  origin: string;
  token: string;
  /** The address of the story as it is being written. */
  story: string;
  /** By their names, which are all paths that there are. */
  assets: ReadonlyMap<string, Asset>;
}

/** More than any decision takes, in bytes. */
const LARGEST = 64 * 1024;

const headersOf = (story: string) => ({
  'Cache-Control': 'no-store',
  'Content-Security-Policy': policy(story),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
});

type Send = (status: number, type: string, content: string | Uint8Array) => void;

function sender(request: IncomingMessage, response: ServerResponse, story: string): Send {
  return (status, type, content) => {
    response.writeHead(status, {
      ...headersOf(story),
      'Content-Type': type,
      'Content-Length': Buffer.byteLength(content),
      ...(status === 405 && { Allow: 'GET, HEAD, POST' }),
    });
    response.end(request.method === 'HEAD' ? undefined : content);
  };
}

const TEXT = 'text/plain; charset=utf-8';
const JSON_TYPE = 'application/json';

/** The body, or `null` for one that is larger than any decision. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    // What comes after it is read and forgotten, so that the refusal is heard.
    if (size <= LARGEST) parts.push(part as Buffer);
  }
  return size > LARGEST ? null : Buffer.concat(parts).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function decide(desk: Desk, request: IncomingMessage, send: Send): Promise<void> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
    return send(415, TEXT, 'A decision comes as JSON.\n');
  const body = await bodyOf(request);
  if (body === null) return send(413, TEXT, 'No decision is that large.\n');
  const given = v.safeParse(asked, parsed(body));
  if (!given.success) return send(400, TEXT, 'This is no decision.\n');
  const reply = await desk.decide(given.output);
  send(200, JSON_TYPE, JSON.stringify(reply));
}

async function answer(setting: Setting, request: IncomingMessage, send: Send): Promise<void> {
  const path = pathBehind(request, setting);
  if (typeof path !== 'string') return send(path.status, TEXT, `${path.reason}\n`);
  if (request.method === 'POST') {
    if (path === '/decide') return decide(setting.desk, request, send);
    return send(405, TEXT, 'Nothing is written here.\n');
  }
  if (path === '/') return send(200, 'text/html; charset=utf-8', pageOf(setting));
  if (path === '/state') return send(200, JSON_TYPE, JSON.stringify(setting.desk.show()));
  if (path === '/version') return send(200, TEXT, setting.desk.version());
  const asset = setting.assets.get(path.slice(1));
  if (!asset) return send(404, TEXT, 'There is no such file here.\n');
  send(200, asset.type, asset.content);
}

/** Answers requests; what goes wrong in that is told to the page, and to `failed`. */
export function answering(setting: Setting, failed: (error: unknown) => void): RequestListener {
  return (request, response) => {
    const send = sender(request, response, setting.story);
    answer(setting, request, send).catch((error: unknown) => {
      const isInput = error instanceof Error && error.name === 'InputError';
      if (!isInput) failed(error);
      if (response.headersSent) return void response.destroy();
      send(500, TEXT, isInput ? `${error.message}\n` : 'The desk failed; see its terminal.\n');
    });
  };
}
