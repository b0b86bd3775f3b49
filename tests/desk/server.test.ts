import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answering, openDesk } from '../../src/desk/serve';
import { makeData, makeDraft } from './folder';

const token = 'k'.repeat(32);
let server: Server;
let port: number;
let remove: () => void;
const failures: unknown[] = [];

beforeAll(async () => {
  const made = makeData();
  remove = made.remove;
  mkdirSync(made.data);
  writeFileSync(join(made.data, 'site.json'), '{"name":"Harbour","stories":["ferries"]}');
  await makeDraft(made.data);
  const desk = openDesk('ferries', made.data);
  server = createServer((...args) =>
    answering(
      {
        ...{ desk, slug: 'ferries', origin: `http://127.0.0.1:${port}`, token },
        story: 'http://127.0.0.1:1/',
        assets: new Map([['desk.js', { type: 'text/javascript', content: '1' }]]),
      },
      (error) => failures.push(error),
    )(...args),
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  remove();
  expect(failures).toEqual([]);
});

interface Asked {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}
type Answer = { status: number; headers: IncomingHttpHeaders; text: string };

function ask({ method = 'GET', path = `/${token}/`, headers = {}, body }: Asked): Promise<Answer> {
  return new Promise((done, failed) => {
    const sent = request({ port, host: '127.0.0.1', method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () =>
        done({ status: response.statusCode!, headers: response.headers, text }),
      );
    });
    sent.on('error', failed);
    sent.end(body);
  });
}

const post = (more: Asked = {}) =>
  ask({
    method: 'POST',
    path: `/${token}/decide`,
    body: '{}',
    ...more,
    headers: {
      Origin: `http://127.0.0.1:${port}`,
      'Content-Type': 'application/json',
      ...more.headers,
    },
  });

test('its page is served below the token, with nothing allowed from elsewhere', async () => {
  const { status, headers, text } = await ask({});
  expect(status).toBe(200);
  expect(text).toContain('data-story="http://127.0.0.1:1/"');
  const policy = String(headers['content-security-policy']);
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|\*|https?:(?!\/\/127\.0\.0\.1:1\b)/);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

test.each([
  ['/', 404],
  ['/state', 404],
  [`/${'k'.repeat(31)}/`, 404],
  [`/${'k'.repeat(31)}j/state`, 404],
  [`/${token}`, 404],
  [`//${token}/`, 404],
  [`/${token}/../../package.json`, 404],
  [`/${token}/%2e%2e/facts.json`, 404],
  [`/${token}/edits.json`, 404],
  [`/${token}/constructor`, 404],
  [`/${token}/state?x`, 404],
  [`http://127.0.0.1/${token}/`, 404],
])('%s is answered with %d', async (path, status) => {
  const answer = await ask({ path });
  expect(answer.status).toBe(status);
  expect(answer.text).not.toContain('ATLANTIS');
});

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
  expect((await ask({ method })).status).toBe(405);
});

test.each([`localhost:1`, 'desk.example', `127.0.0.1`])('the host %s is refused', async (Host) => {
  expect((await ask({ headers: { Host } })).status).toBe(421);
  expect((await post({ headers: { Host } })).status).toBe(421);
});

test.each([
  [{ Origin: 'http://127.0.0.1:1' }],
  [{ Origin: 'null' }],
  [{ Origin: '' }],
  [{ 'Sec-Fetch-Site': 'same-site' }],
  [{ 'Sec-Fetch-Site': 'cross-site' }],
  [{ 'Sec-Fetch-Site': 'none' }],
])('a write with %j is refused', async (headers) => {
  expect((await post({ headers: headers as Record<string, string> })).status).toBe(403);
});

test('a page of another site cannot read either', async () => {
  const headers = { 'Sec-Fetch-Site': 'same-site' };
  expect((await ask({ path: `/${token}/state`, headers })).status).toBe(403);
});

test('a write is JSON, small, and a decision', async () => {
  expect((await post({ headers: { 'Content-Type': 'text/plain' } })).status).toBe(415);
  expect((await post({ body: `"${'x'.repeat(70_000)}"` })).status).toBe(413);
  for (const body of ['', '{', '{}', '[]', '{"decision":{"action":"accept","of":3}}'])
    expect((await post({ body })).status, body).toBe(400);
  expect((await post({ path: `/${token}/state` })).status).toBe(405);
});

test('what is decided is answered with the new state', async () => {
  const state = JSON.parse((await ask({ path: `/${token}/state` })).text) as {
    version: string;
    things: { key: string; kind: string }[];
  };
  const of = state.things.find(({ kind }) => kind === 'quantity')!.key;
  const decision = { action: 'accept', of };
  const body = JSON.stringify({ decision, seen: state.version, by: 'ana', because: 'so' });
  const { status, text } = await post({ body });
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ done: true, shown: { by: 'ana' } });
});
