import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
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
  Content-Security-Policy: default-src 'none'; img-src data:
`;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  write('dist/index.html', '<!doctype html><title>Story</title>');
  write('dist/embed/trend/index.html', 'trend');
  write('dist/assets/client-B1x9_k2Q.js', 'export {};');
  write('dist/style.css', 'a{}');
  write('dist/font.woff2', 'font');
  write('dist/data/facts.csv', 'id');
  write('dist/data/facts.json', '{}');
  write('dist/favicon.svg', '<svg/>');
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
function askRaw(path: string, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.url);
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response);
    })
      .on('error', reject)
      .end();
  });
}

/** Sends a line that may be no request, and gives what comes back. */
function askLine(line: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(Number(new URL(site.url).port), '127.0.0.1', function (this: Socket) {
      this.write(`${line}\r\nHost: here\r\n\r\n`);
    })
      .on('data', (data) => (answer += String(data)))
      .on('end', () => resolve(answer))
      .on('error', reject);
  });
}

/** Asks for a part of the style sheet, which has three letters. */
async function part(Range: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${site.url}style.css`, { headers: { Range, ...headers } });
  const range = response.headers.get('content-range');
  return [response.status, await response.text(), ...(range === null ? [] : [range])];
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
    ['assets/client-B1x9_k2Q.js', 'text/javascript;charset=utf-8'],
    ['style.css', 'text/css;charset=utf-8'],
    ['data/facts.csv', 'text/csv;charset=utf-8'],
    ['data/facts.json', 'application/json;charset=utf-8'],
    ['favicon.svg', 'image/svg+xml;charset=utf-8'],
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
    expect(embed.headers.get('content-security-policy')).toBe("default-src 'none'; img-src data:");
    expect(embed.headers.get('x-content-type-options')).toBe('nosniff');
    const page = await fetch(site.url);
    expect(page.headers.get('content-security-policy')).toBeNull();
    expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['x-br', null],
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

  it.each([
    ['/embed/trend?step=2&look=%C5%81', '/embed/trend/?step=2&look=%C5%81'],
    ['//embed/trend', '/embed/trend/'],
    ['///embed/trend?step=2', '/embed/trend/?step=2'],
    ['/\\embed/trend', '/embed/trend/'],
    ['/embed//trend?step=2', '/embed/trend/?step=2'],
    ['//other.example/..//embed/trend', '/embed/trend/'],
    ['//style.css?a', '/style.css?a'],
    ['http://other.example//embed/trend', '/embed/trend/'],
  ])('leads from %s within the site, and keeps what was asked', async (path, location) => {
    const response = await askRaw(path);
    expect([response.statusCode, response.headers.location]).toEqual([301, location]);
  });

  it('answers to a whole address, as a proxy sends it', async () => {
    expect((await askRaw('http://other.example/style.css')).statusCode).toBe(200);
  });

  it('answers 304 to a browser that has the page', async () => {
    const etag = (await fetch(site.url)).headers.get('etag') ?? '';
    const again = await fetch(site.url, { headers: { 'If-None-Match': etag } });
    expect(etag).not.toBe('');
    expect(again.status).toBe(304);
  });

  it('answers 304 by date where no tag is known, and 412 where another version is asked for', async () => {
    const { headers } = await fetch(`${site.url}style.css`);
    const [date, etag] = [headers.get('last-modified')!, headers.get('etag')!];
    const status = async (known: Record<string, string>) =>
      (await fetch(`${site.url}style.css`, { headers: known })).status;
    const [early, late] = ['Thu, 01 Jan 1970 00:00:00 GMT', 'Fri, 31 Dec 2100 00:00:00 GMT'];
    for (const day of [date, late]) expect(await status({ 'If-Modified-Since': day })).toBe(304);
    for (const day of [early, 'much']) expect(await status({ 'If-Modified-Since': day })).toBe(200);
    for (const tags of [`"a", ${etag}`, etag.replace('W/', ''), '*'])
      expect(await status({ 'If-None-Match': tags })).toBe(304);
    expect(await status({ 'If-None-Match': '"a"', 'If-Modified-Since': date })).toBe(200);
    expect(await status({ 'If-Match': '"a"' })).toBe(412);
    expect(await status({ 'If-Unmodified-Since': early })).toBe(412);
    expect(await status({ 'If-Match': '*', 'If-Unmodified-Since': early })).toBe(200);
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

  it('answers 404 with the site’s own page, where it has one, with the headers that all have', async () => {
    const page = '<!doctype html><title>Nothing</title>';
    write('named/404.html', page);
    write('named/_headers', '/*\n  X-All: yes\n');
    const named = await serve({ dir: join(folder, 'named'), port: 0 });
    onTestFinished(named.close);
    for (const path of ['nowhere', 'embed/nowhere/at/all.js', '_headers']) {
      const response = await fetch(named.url + path);
      expect([response.status, await response.text()]).toEqual([404, page]);
      expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(response.headers.get('x-all')).toBe('yes');
    }
    const head = await fetch(`${named.url}nowhere`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([404, String(page.length)]);
  });

  it.each([
    '_headers',
    '_headers/',
    '%5fheaders',
    './/_headers?x',
    '_HEADERS',
    '.env',
    '.git/config',
  ])('does not show what hosts alone read, or what is hidden: %s', async (path) => {
    expect((await askRaw(`/${path}`)).statusCode).toBe(404);
  });

  it.each(['style.css/', '%2fembed/trend', '\\\\host/embed/trend', 'a'.repeat(5000)])(
    'has no file that is called %s',
    async (path) => {
      expect((await askRaw(`/${path}`)).statusCode).toBe(404);
    },
  );

  it.each([
    ['*', 'GET', 400],
    ['http://[', 'GET', 400],
    ['/style.css', 'TRACE', 405],
    ['/style.css', 'PROPFIND', 405],
  ])('refuses %s %s with the headers of all answers', async (path, method, status) => {
    const { statusCode, headers } = await askRaw(path, method);
    expect([statusCode, headers['x-content-type-options']]).toEqual([status, 'nosniff']);
  });

  it.each(['GET /\u0000 HTTP/1.1', 'much', 'BREW / HTTP/1.1'])(
    'answers what is no request, and goes on: %j',
    async (line) => {
      expect(await askLine(line)).toMatch(/^HTTP\/1\.1 400 [^]*nosniff/);
      expect((await fetch(site.url)).status).toBe(200);
    },
  );

  it('says that it is no way to other hosts', async () => {
    expect(await askLine('CONNECT other.example:443 HTTP/1.1')).toMatch(/^HTTP\/1\.1 405 /);
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
    expect((await askRaw(path)).statusCode).toBe(404);
  });

  it('answers 405 to what is no reading, and says what is', async () => {
    const response = await fetch(site.url, { method: 'POST' });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  it.each([
    ['a redirect', 'embed/trend', {}, 301],
    ['a page that is not there', 'assets/nowhere.js', {}, 404],
    ['a wrong method', '', { method: 'POST' }, 405],
    ['a range outside', 'style.css', { headers: { Range: 'bytes=9-' } }, 416],
  ])(
    'sends the site’s headers with %s, and has it asked for again',
    async (_, path, init, status) => {
      const response = await fetch(site.url + path, { redirect: 'manual', ...init });
      expect(response.status).toBe(status);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      expect(response.headers.get('cache-control')).toBe('no-cache');
    },
  );

  it('sends them with "not changed" too', async () => {
    const asset = `${site.url}assets/client-B1x9_k2Q.js`;
    const etag = (await fetch(asset)).headers.get('etag') ?? '';
    const { status, headers } = await fetch(asset, { headers: { 'If-None-Match': etag } });
    expect([status, headers.get('x-content-type-options')]).toEqual([304, 'nosniff']);
    expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['bytes=0-1', 'a{', 'bytes 0-1/3'],
    ['bytes=0-0', 'a', 'bytes 0-0/3'],
    ['Bytes=0-1', 'a{', 'bytes 0-1/3'],
    ['bytes=1-', '{}', 'bytes 1-2/3'],
    ['bytes=1-99', '{}', 'bytes 1-2/3'],
    ['bytes=-1', '}', 'bytes 2-2/3'],
    ['bytes=-99', 'a{}', 'bytes 0-2/3'],
  ])('sends the part %s', async (range, text, sent) => {
    expect(await part(range)).toEqual([206, text, sent]);
  });

  it.each(['bytes=3-', 'bytes=9-12', 'bytes=-0'])(
    'refuses the part %s, which is outside',
    async (range) => {
      expect(await part(range)).toEqual([416, '', 'bytes */3']);
    },
  );

  it.each(['bytes=2-1', 'bytes=-', 'bytes=', 'bytes=a-b', 'bytes=0-1,2-2', 'lines=0-1', 'much'])(
    'sends the whole where %s is no part, or several',
    async (range) => {
      expect(await part(range)).toEqual([200, 'a{}']);
    },
  );

  it('sends what there is of a part that ends far behind it', async () => {
    const far = '9'.repeat(30);
    expect(await part(`bytes=1-${far}`)).toEqual([206, '{}', 'bytes 1-2/3']);
    expect(await part(`bytes=${far}-`)).toEqual([416, '', 'bytes */3']);
  });

  it('sends a part only of what a browser has begun with', async () => {
    const { headers } = await fetch(`${site.url}style.css`);
    const [date, etag] = [headers.get('last-modified')!, headers.get('etag')!];
    expect(await part('bytes=1-', { 'If-Range': date })).toEqual([206, '{}', 'bytes 1-2/3']);
    // A weak tag does not promise the same bytes.
    for (const other of [etag, 'Thu, 01 Jan 1970 00:00:00 GMT'])
      expect(await part('bytes=1-', { 'If-Range': other })).toEqual([200, 'a{}']);
  });

  it('says that it sends parts', async () => {
    expect((await fetch(`${site.url}style.css`)).headers.get('accept-ranges')).toBe('bytes');
  });

  it('sends no part to who asks for the headers alone', async () => {
    const init = { method: 'HEAD', headers: { Range: 'bytes=0-1' } };
    const { status, headers } = await fetch(`${site.url}style.css`, init);
    expect([status, headers.get('content-length')]).toEqual([200, '3']);
  });
});
