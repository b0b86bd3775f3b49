import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serveSite, type Site } from '../../bench/server';

let folder = '';
let site: Site;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'site-'));
  mkdirSync(path.join(folder, 'sub'));
  writeFileSync(path.join(folder, 'index.html'), 'word '.repeat(100));
  writeFileSync(path.join(folder, 'sub/index.html'), 'below');
  writeFileSync(path.join(folder, 'app-12345678.js'), 'let a;');
  writeFileSync(path.join(folder, 'face.woff2'), 'font '.repeat(100));
  site = await serveSite(folder);
});

afterEach(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (at: string) => fetch(new URL(at, site.url));

test('text is sent packed, and what was sent is on record with its bytes', async () => {
  const response = await get('');
  expect(await response.text()).toBe('word '.repeat(100));
  expect(response.headers.get('content-encoding')).toBe('br');
  const [answer, ...others] = site.take();
  expect(others).toEqual([]);
  expect(answer).toMatchObject({ path: '/', kind: 'html' });
  expect(answer!.bytes).toBe(Number(response.headers.get('content-length')));
  expect(answer!.bytes).toBeLessThan(50);
  expect(site.take()).toEqual([]);
});

test('a folder’s page is found, and a font is sent as it is', async () => {
  expect(await (await get('sub/')).text()).toBe('below');
  await (await get('face.woff2')).text();
  expect(site.take().map(({ kind, bytes }) => [kind, bytes])[1]).toEqual(['font', 500]);
});

test('a name with a hash is kept for ever, a page never', async () => {
  const kept = async (at: string) => (await get(at)).headers.get('cache-control');
  expect(await kept('app-12345678.js')).toContain('immutable');
  expect(await kept('')).toBe('no-cache');
});

test('what is not there is not found, nor is what lies outside the folder', async () => {
  expect((await get('nothing.js')).status).toBe(404);
  expect((await get('..%2f..%2fetc/passwd')).status).toBe(404);
  expect(site.take()).toEqual([]);
});
