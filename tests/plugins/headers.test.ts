import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { policyOf, withPolicy, writeHeaders } from '../../plugins/headers';
import { headersOf, parseHeaders } from '../../scripts/headers.mjs';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const directive = (html: string, name: string) =>
  policyOf(html)
    .split('; ')
    .find((line) => line.startsWith(`${name} `))
    ?.slice(name.length + 1);

test('a page may use what is within it, by its hash, and what the site has', () => {
  const html =
    '<style>a{}</style><style media="print">b{}</style><script>run()</script>' +
    '<script type="module" src="./a.js"></script><script type="application/ld+json">{}</script>';
  expect(directive(html, 'script-src')).toBe(`'self' ${hash('run()')}`);
  expect(directive(html, 'style-src-elem')).toBe(`'self' ${hash('a{}')} ${hash('b{}')}`);
});

test('where a page names its files itself, its policy knows them by that name too', () => {
  const html =
    '<link rel="stylesheet" href="a.css" nonce="it"><style nonce="it">a{}</style>' +
    '<script src="a.js" defer nonce="it"></script>';
  expect(directive(html, 'script-src')).toBe(`'self' 'nonce-it'`);
  expect(directive(html, 'style-src-elem')).toBe(`'self' 'nonce-it' ${hash('a{}')}`);
});

test('nothing else may be loaded, sent or run', () => {
  const policy = policyOf('<p></p>');
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
  for (const rule of ["base-uri 'none'", "form-action 'none'"]) expect(policy).toContain(rule);
  expect(policy).not.toMatch(/https?:|unsafe-eval|script-src[^;]*unsafe/);
});

test('anyone may frame it, also who has no network address', () => {
  expect(policyOf('<p></p>')).not.toContain('frame-ancestors');
});

test('a page has the same policy within it, for hosts that send no headers, and nothing that only those may say', () => {
  const html =
    '<head><style>face{}</style><meta charset="utf-8" /><title>A</title><script>run()</script></head>';
  const page = withPolicy(html);
  const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(page)!;
  expect(policy).toBe(policyOf(html));
  expect(policyOf(page)).toBe(policy);
  expect(page.indexOf(policy!)).toBeGreaterThan(page.indexOf('charset'));
  expect(page.indexOf(policy!)).toBeLessThan(page.indexOf('<title>'));
  expect(policy).not.toMatch(/frame-ancestors|report-|sandbox/);
});

/** The rules of a site with these files. */
async function rulesOf(base: string, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'headers-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  await writeHeaders(folder, base);
  return parseHeaders(readFileSync(join(folder, '_headers'), 'utf8'));
}

const site = {
  'index.html': '<style>story{}</style>',
  'embed/trade/index.html': '<script>trade()</script>',
  'assets/a-12345678.js': '',
  'numbers/tables.html': '<table></table>',
  'ferries/numbers/tables.html': '<table></table>',
};

test('each page has its own policy, under both of its names', async () => {
  const rules = await rulesOf('./', site);
  const policy = (path: string) =>
    Object.fromEntries(headersOf(rules, path))['Content-Security-Policy'];
  for (const path of ['/', '/index.html']) expect(policy(path)).toBe(policyOf(site['index.html']));
  for (const path of ['/embed/trade/', '/embed/trade/index.html'])
    expect(policy(path)).toBe(policyOf(site['embed/trade/index.html']));
  expect(policy('/assets/a-12345678.js')).toBeUndefined();
});

test('hashed files are kept for ever, the frozen script for a day, all else is asked for again', async () => {
  const rules = await rulesOf('./', site);
  const kept = (path: string) => Object.fromEntries(headersOf(rules, path))['Cache-Control'];
  for (const path of ['/assets/a-12345678.js', '/assets/stills/a-light-12345678.png'])
    expect(kept(path)).toBe('public, max-age=31536000, immutable');
  expect(kept('/v1/embed.js')).toBe('public, max-age=86400, stale-while-revalidate=604800');
  for (const path of ['/', '/embed/trade/', '/cards/story.png', '/embed.js'])
    expect(kept(path)).toBeUndefined();
});

test('pages of links bring their policy themselves: hosts that count rules would run out of them', async () => {
  const rules = await rulesOf('./', {
    'links/trade-2014/index.html': '<p></p>',
    'ferries/links/trade-2014/dark/index.html': '<p></p>',
  });
  expect(rules.filter(({ path }) => path.includes('links/'))).toEqual([]);
});

test('dated copies are kept for ever, and have no rule of their own: their policy is within them', async () => {
  const rules = await rulesOf('./', { ...site, 'archive/2026-11-29/embed/trade/index.html': '' });
  const path = '/archive/2026-11-29/embed/trade/';
  expect(headersOf(rules, path)).toContainEqual([
    'Cache-Control',
    'public, max-age=31536000, immutable',
  ]);
  expect(rules.map((rule) => rule.path)).not.toContain(path);
});

test('tables without their page are not to be found by themselves, whichever story’s they are', async () => {
  const rules = await rulesOf('./', site);
  const robots = (path: string) => Object.fromEntries(headersOf(rules, path))['X-Robots-Tag'];
  for (const path of ['/numbers/tables.html', '/ferries/numbers/tables.html'])
    expect(robots(path)).toBe('noindex');
  expect(robots('/')).toBeUndefined();
});

test.each(['/', '/assets/a.js', '/v1/embed.js', '/embed/trade/', '/cards/story.png'])(
  'no two rules give %s the same header, and it has those that all have',
  async (path) => {
    const names = headersOf(await rulesOf('./', site), path).map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy'])
      expect(names).toContain(name);
    expect(names).not.toContain('X-Frame-Options');
  },
);

test('below a path, the rules are for that path', async () => {
  const rules = await rulesOf('/some/path/', site);
  expect(rules.map(({ path }) => path)).toEqual([
    ...['/some/path/*', '/some/path/ferries/numbers/tables.html', '/some/path/numbers/tables.html'],
    ...['/some/path/assets/*', '/some/path/v1/*'],
    ...['/some/path/embed/trade/', '/some/path/embed/trade/index.html'],
    ...['/some/path/', '/some/path/index.html'],
  ]);
});
