import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheControl, serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(folder, 'dist');
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  write('dist/index.html', '<!doctype html><title>Story</title>');
  write('dist/embed/trend/index.html', 'trend');
  write('dist/assets/client-B1x9_k2Q.js', 'export {};');
  write('dist/style.css', 'a{}');
  write('dist/font.woff2', 'font');
  write('secret.txt', 'secret');
  write('dist-old/secret.txt', 'secret');
  site = await serve({ dir, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Sends the path as it is: `fetch` would resolve the dots in it. */
function getRaw(path: string, headers = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('serve({ dir, port })', () => {
  it('tells the address with the port that it took', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*\/$/);
  });

  it.each([
    ['', 'text/html;charset=utf-8'],
    ['embed/trend/', 'text/html;charset=utf-8'],
    ['assets/client-B1x9_k2Q.js', 'text/javascript'],
    ['style.css', 'text/css'],
    ['font.woff2', 'font/woff2'],
  ])('serves /%s as %s', async (path, type) => {
    const response = await fetch(site.url + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it('has pages asked for again each time, and hashed files kept', async () => {
    const page = await fetch(site.url);
    const asset = await fetch(`${site.url}assets/client-B1x9_k2Q.js`);
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it('answers 304 to a browser that has the page', async () => {
    const etag = (await fetch(site.url)).headers.get('etag') ?? '';
    const again = await fetch(site.url, { headers: { 'If-None-Match': etag } });
    expect(etag).not.toBe('');
    expect(again.status).toBe(304);
  });

  it('serves what a later build has written', async () => {
    write('dist/later.html', 'one');
    expect(await (await fetch(`${site.url}later`)).text()).toBe('one');
    write('dist/later.html', 'two and more');
    expect(await (await fetch(`${site.url}later`)).text()).toBe('two and more');
  });

  it('answers 404 with a short text', async () => {
    const response = await fetch(`${site.url}nowhere`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('There is no such page here.\n');
  });

  it.each([
    '/../secret.txt',
    '/../dist-old/secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '//../secret.txt',
    '/%00',
    '/%',
  ])('does not leave its folder for %s', async (path) => {
    expect(await getRaw(path)).toBe(404);
  });

  it('answers 405 to what is no reading', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
  });

  it('goes on after a senseless range', async () => {
    await expect(getRaw('/style.css', { Range: 'bytes=2-1' })).rejects.toThrow('socket hang up');
    expect(await getRaw('/style.css')).toBe(200);
  });
});

describe('cacheControl(path)', () => {
  it.each(['/', '/index.html', '/assets/plain.js', '/client-B1x9_k2Q.js', '/favicon.svg'])(
    'has %s asked for again',
    (path) => {
      expect(cacheControl(path)).toBe('no-cache');
    },
  );
});
