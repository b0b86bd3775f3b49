import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const dir = join(folder, 'dist');
const text = 'a text that is sent as it was compressed, '.repeat(40);
const rules = `/*
  X-Content-Type-Options: nosniff
/assets/*
  Cache-Control: public, max-age=31536000, immutable
/embed/trend/
  Content-Security-Policy: default-src 'none'; frame-ancestors *
`;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  write('dist/index.html', '<!doctype html><title>Story</title>');
  write('dist/embed/trend/index.html', 'trend');
  write('dist/assets/client-B1x9_k2Q.js', 'export {};');
  write('dist/style.css', 'a{}');
  write('dist/font.woff2', 'font');
  write('secret.txt', 'secret');
  write('dist-old/secret.txt', 'secret');
  write('dist/_headers', rules);
  write('dist/big.html', text);
  writeFileSync(join(dir, 'big.html.br'), brotliCompressSync(text));
  writeFileSync(join(dir, 'big.html.gz'), gzipSync(text));
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

describe('serve({ dir, port, base })', () => {
  it.each([
    ['', 'as for a site at the root'],
    ['/some/path', 'as for a site at that path'],
  ])('serves below a path, by rules that begin with "%s", %s', async (prefix) => {
    write('below/index.html', 'below');
    write('below/_headers', `${prefix}/\n  X-Rule: page\n${prefix}/assets/*\n  X-Rule: assets\n`);
    write('below/assets/a.js', '');
    const below = await serve({ dir: join(folder, 'below'), port: 0, base: '/some/path/' });
    onTestFinished(below.close);
    expect(new URL(below.url).pathname).toBe('/some/path/');
    const page = await fetch(below.url);
    expect([page.status, page.headers.get('x-rule')]).toEqual([200, 'page']);
    const asset = await fetch(`${below.url}assets/a.js`);
    expect([asset.status, asset.headers.get('x-rule')]).toEqual([200, 'assets']);
    expect((await fetch(new URL('/', below.url))).status).toBe(404);
    expect((await fetch(below.url.slice(0, -1))).url).toBe(below.url);
  });
});

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

  it('sends the headers that the site’s rules have for a path, and no others', async () => {
    const embed = await fetch(`${site.url}embed/trend/`);
    expect(embed.headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors *",
    );
    expect(embed.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await fetch(site.url);
    expect(page.headers.get('content-security-policy')).toBeNull();
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('to a browser that takes %s it sends %s', async (accepted, sent) => {
    const response = await fetch(`${site.url}big`, { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers.get('content-encoding')).toBe(sent);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    expect(await response.text()).toBe(text);
  });

  it('leads to the slash at the end of a page’s folder, which its own links need', async () => {
    const response = await fetch(`${site.url}embed/trend`, { redirect: 'manual' });
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/embed/trend/');
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
