/** deploy/nginx.conf, as a text, and where nginx is installed as it serves a site. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { compress } from '../../plugins/compress';
import { writeHeaders } from '../../plugins/headers';
import { nginxLocations } from '../../scripts/nginx.mjs';
import { describeNginx, findNginx } from '../../scripts/servers.mjs';

const written = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));
const conf = readFileSync(written, 'utf8');

/** All of them are known to nginx 1.22, without a module that has to be added. */
const known = [
  ...['server', 'listen', 'server_name', 'ssl_certificate', 'ssl_certificate_key', 'root', 'index'],
  ...['error_page', 'etag', 'gzip_static', 'gzip_vary', 'types', 'charset', 'charset_types'],
  ...['include', 'location', 'return', 'add_header'],
];

/** The first words of all statements, but for those that name types. */
const directivesOf = (text: string) =>
  [
    ...text
      .replace(/#.*/g, '')
      .replace(/types {[^}]*}/, 'types {}')
      .matchAll(/(?:^|[;{}])\s*([a-z_\d]+)/g),
  ].map(([, name]) => name!);

describe('as a text', () => {
  test('it says nothing that nginx 1.22 does not know', () => {
    const used = new Set(directivesOf(conf));
    expect([...used].filter((name) => !known.includes(name))).toEqual([]);
    expect(used).toContain('gzip_vary');
  });

  test('each type of text has its charset', () => {
    const types = [...(/types {([^}]*)}/.exec(conf)?.[1] ?? '').matchAll(/(\S+\/\S+) \w+;/g)];
    const texts = types.map(([, type]) => type!).filter((type) => !/^(font|image\/png)/.test(type));
    const named = /charset_types ([^;]*);/.exec(conf)![1]!.split(/\s+/);
    expect(texts.length).toBeGreaterThan(6);
    expect(texts.toSorted()).toEqual(named.toSorted());
  });
});

const nginx = findNginx();

/** A port that nobody has at the moment. */
const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

const TEXT = 'a text that gets smaller, '.repeat(40);
const files = {
  'index.html': `<style>a{}</style>${TEXT}`,
  '404.html': '<title>Nothing</title>',
  'embed/trade/index.html': `<script>b()</script>${TEXT}`,
  'assets/a-12345678.css': TEXT,
  'assets/face-12345678.woff2': TEXT,
  'v1/embed.js': TEXT,
  'data/facts.csv': TEXT,
  'data/facts.json': TEXT,
  'site.webmanifest': TEXT,
  'favicon.svg': TEXT,
};

async function writeSite(folder: string) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await writeHeaders(folder, './');
  await compress(folder);
}

/** The configuration for a port of this machine, without TLS, in a folder of its own. */
function localConf(folder: string, port: number): string {
  const server = conf
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/ssl_certificate.*\n/g, '\n')
    .replaceAll('/srv/135-times', join(folder, 'dist'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${folder}/${kind};`,
  );
  return `daemon off; master_process off; pid ${folder}/pid; error_log stderr;
events {}
http { access_log off; ${temporary.join(' ')}
${server}
}`;
}

if (nginx)
  describe(`as ${describeNginx(nginx)} serves it`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    let port = 0;
    let process: ReturnType<typeof spawn>;

    const ask = (path: string, headers: Record<string, string> = {}) =>
      new Promise<IncomingMessage>((done, fail) => {
        request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
          response.resume();
          done(response);
        })
          .on('error', fail)
          .end();
      });

    beforeAll(async () => {
      const dist = join(folder, 'dist');
      await writeSite(dist);
      port = await freePort();
      const rules = readFileSync(join(dist, '_headers'), 'utf8');
      writeFileSync(join(folder, '135-times-headers.conf'), nginxLocations(rules));
      writeFileSync(join(folder, 'nginx.conf'), localConf(folder, port));
      process = spawn(nginx.path, ['-p', folder, '-c', join(folder, 'nginx.conf')]);
      let said = '';
      process.stderr!.on('data', (text) => (said += text));
      await vi.waitFor(
        async () => {
          if (process.exitCode !== null) throw new Error(said);
          await ask('/');
        },
        { timeout: 20_000 },
      );
    });
    afterAll(() => {
      process.kill();
      rmSync(folder, { recursive: true });
    });

    test.each([
      ['/', 'text/html; charset=utf-8', 'no-cache'],
      ['/embed/trade/', 'text/html; charset=utf-8', 'no-cache'],
      ['/assets/a-12345678.css', 'text/css; charset=utf-8', 'public, max-age=31536000, immutable'],
      ['/assets/face-12345678.woff2', 'font/woff2', 'public, max-age=31536000, immutable'],
      [
        '/v1/embed.js',
        'text/javascript; charset=utf-8',
        'public, max-age=86400, stale-while-revalidate=604800',
      ],
      ['/data/facts.csv', 'text/csv; charset=utf-8', 'no-cache'],
      ['/data/facts.json', 'application/json; charset=utf-8', 'no-cache'],
      ['/site.webmanifest', 'application/manifest+json; charset=utf-8', 'no-cache'],
      ['/favicon.svg', 'image/svg+xml; charset=utf-8', 'no-cache'],
    ])('%s is %s, kept as %s, with what all files have', async (path, type, kept) => {
      const { statusCode, headers } = await ask(path);
      expect([statusCode, headers['content-type'], headers['cache-control']]).toEqual([
        200,
        type,
        kept,
      ]);
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    test('each page has its own policy', async () => {
      const policyOf = async (path: string) => (await ask(path)).headers['content-security-policy'];
      expect(await policyOf('/')).toMatch(/style-src-elem 'self' 'sha256-/);
      expect(await policyOf('/embed/trade/')).toMatch(/script-src 'self' 'sha256-/);
      expect(await policyOf('/data/facts.csv')).toBeUndefined();
    });

    test('who takes gzip gets the copy that was built; caches are told that others do not', async () => {
      const packed = await ask('/data/facts.csv', { 'Accept-Encoding': 'gzip' });
      expect(packed.headers['content-encoding']).toBe('gzip');
      for (const { headers } of [packed, await ask('/data/facts.csv')])
        expect(headers.vary).toBe('Accept-Encoding');
    });

    test.each(['/nowhere', '/embed/nowhere/', '/_headers'])(
      '%s is not there, and the site’s own page says so',
      async (path) => {
        const { statusCode, headers } = await ask(path);
        expect(statusCode).toBe(404);
        expect(headers['content-type']).toBe('text/html; charset=utf-8');
        expect(headers['content-length']).toBe(String(files['404.html'].length));
        expect(headers['cache-control']).toBe('no-cache');
      },
    );
  });
else
  test('nginx is not installed here: its configuration was tested as a text alone', () => {
    expect(nginx).toBeUndefined();
  });
