import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { slowLine } from '../../bench/link';

let server: Server;
let url = '';
const bodies: Record<string, string> = { '/small': 'x', '/large': 'y'.repeat(40_000) };

beforeEach(async () => {
  server = createServer(({ url: path = '' }, response) => response.end(bodies[path]));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** ms until the whole body is there, which must be whole. */
async function fetched(line: string, path: string): Promise<number> {
  const start = performance.now();
  const response = await fetch(new URL(path, line), { headers: { connection: 'close' } });
  expect(await response.text()).toBe(bodies[path]);
  return performance.now() - start;
}

test('what fits the first window takes two round trips, and more takes one more', async () => {
  const line = await slowLine(url, { rtt: 200, rate: 1e9 });
  // Lower bounds alone: a busy machine is late, never early.
  expect(await fetched(line.url, '/small')).toBeGreaterThan(395);
  expect(await fetched(line.url, '/large')).toBeGreaterThan(595);
  line.close();
});

test('no more comes a second than the rate', async () => {
  const line = await slowLine(url, { rtt: 0, rate: 100_000 });
  expect(await fetched(line.url, '/large')).toBeGreaterThan(395);
  line.close();
});
