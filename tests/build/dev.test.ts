/** The dev server has what the built site has. */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copy, env, vite } from './project';

const root = copy();
const server = spawn(process.execPath, [vite, 'dev', '--host', '127.0.0.1', '--port', '0'], {
  cwd: root,
  env,
});
let address: string;

const get = (path: string) => fetch(address + path);
const textAt = async (path: string) => (await get(path)).text();

beforeAll(async () => {
  address = await new Promise((found, failed) => {
    let said = '';
    server.stdout.on('data', (text: Buffer) => {
      said += text.toString();
      const [url] = /http:\S+/.exec(said) ?? [];
      if (url) found(url);
    });
    server.once('exit', () => failed(new Error(said)));
  });
  // The first answer waits for all modules to be read.
  await get('');
}, 60_000);

afterAll(() => {
  server.kill();
});

test.each([
  ['', 'text/html', 'US$25.8 billion'],
  ['numbers/', 'text/html', 'id="every-number"'],
  ['embed/trade/', 'text/html', 'og:image'],
  ['embed/trade/script.js', 'text/javascript', 'US$25.8 billion'],
  ['embed.js', 'text/javascript', 'postMessage'],
  ['data/facts.csv', 'text/csv', 'id,what,value'],
  ['data/facts.json', 'application/json', '"facts"'],
  ['site.webmanifest', 'application/manifest+json', '"start_url"'],
  ['oembed/trade.json', 'application/json', '"rich"'],
  ['icon-192.png', 'image/png', 'PNG'],
])('%s is there, as %s', async (path, type, content) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect(await response.text()).toContain(content);
});

test('style and face have the addresses that the page names', async () => {
  const html = await textAt('');
  const addresses = [...html.matchAll(/(assets\/(?:late|display)-[\w-]+\.\w+)/g)].map(
    ([, name]) => name!,
  );
  expect(new Set(addresses).size).toBe(2);
  for (const name of addresses) {
    const response = await get(name);
    expect(response.headers.get('content-type')).toMatch(/text\/css|font\/woff2/);
  }
});

test('what is in the data is shown from the moment that it is saved', async () => {
  const file = join(root, 'data', 'facts.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('25800000000', '50000000000'));
  await expect.poll(() => textAt(''), { timeout: 20_000 }).toContain('US$50 billion');
  expect(await textAt('data/facts.csv')).toContain(',50000000000,');
  expect(await textAt('embed/trade/')).toContain('US$50 billion');
}, 30_000);
