/**
 * The `_headers` file of a built site, as Netlify and Cloudflare Pages read it; `npm start` serves by
 * it too, and scripts/nginx.mjs writes it for nginx. No two of its rules give a path the same header,
 * since hosts differ in what they make of that.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

type Rule = [path: string, headers: Record<string, string>];

/** What pages may never ask for. The story copies a snippet where it is asked to. */
const denied = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
  ...['geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment'],
  ...['picture-in-picture', 'publickey-credentials-get', 'screen-wake-lock', 'usb'],
];

/** Pages may be framed and files be used by anyone, also by hosts that are cross-origin isolated. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': `${denied.map((name) => `${name}=()`).join(', ')}, clipboard-write=(self)`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Hashes of the elements of a name that have their content within the page. */
function hashes(html: string, name: 'script' | 'style'): string[] {
  const elements = html.matchAll(new RegExp(`<${name}([^>]*)>([^]*?)</${name}>`, 'g'));
  return [...elements]
    .filter(([, attributes]) => !/\bsrc=|application\/ld\+json/.test(attributes!))
    .map(([, , content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`);
}

/** What elements that load something are named by, in pages where `'self'` may be nobody. */
const nonces = (html: string): string[] => [
  ...new Set(
    Array.from(html.matchAll(/<(?:script|link)\b[^>]* nonce="([\w-]+)"/g), ([, name]) => name!),
  ),
];

/**
 * Everything from the site itself; pictures carry positions in attributes, which harm nobody. It is silent
 * on `frame-ancestors`: `*` stands for network addresses alone, and keeps pages out of previews that have none.
 */
export function policyOf(html: string): string {
  const named = nonces(html).map((name) => `'nonce-${name}'`);
  const [scripts, styles] = (['script', 'style'] as const).map((name) => [
    "'self'",
    ...named,
    ...hashes(html, name),
  ]);
  return [
    `default-src 'none'`,
    `script-src ${scripts!.join(' ')}`,
    `style-src 'self' 'unsafe-inline'`,
    `style-src-elem ${styles!.join(' ')}`,
    `img-src 'self' data:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/**
 * A page with its policy within it, for hosts that send no headers: behind its charset, which must come first,
 * and before all that it loads.
 */
export const withPolicy = (html: string): string =>
  html.replace(
    /<meta charset="[^"]*"[^>]*>/,
    (charset) =>
      `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(html)}" />`,
  );

const byPath: Rule[] = [
  // Their names hold a hash of their content.
  ['assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  // What it holds never changes under its name, but a mistake must be mendable.
  ['v1/*', { 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' }],
];

/** Dated copies, where there are any: they never change. */
const archived = (names: readonly string[]): Rule[] =>
  names.some((name) => name.startsWith('archive/'))
    ? [['archive/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }]]
    : [];

/** Tables without their page: nothing to be found by itself. */
const hidden = (names: readonly string[]): Rule[] =>
  names
    .filter((name) => /(^|\/)numbers\/tables\.html$/.test(name))
    .map((name) => [name, { 'X-Robots-Tag': 'noindex' }]);

/** Pages of links have their policy within, and there are too many of them for hosts that count rules. */
const LINK = /(^|\/)links\//;

/** The rules of one page, under both of its names. */
const pageRules = (folder: string, html: string): Rule[] =>
  [folder, `${folder}index.html`].map((name) => [
    name,
    { 'Content-Security-Policy': policyOf(html) },
  ]);

const written = (base: string, [name, headers]: Rule): string =>
  [`${base}${name}`, ...Object.entries(headers).map(([key, value]) => `  ${key}: ${value}`)].join(
    '\n',
  );

/** `base` is the site's path on its host, where that is known. */
export async function writeHeaders(folder: string, base: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  const names = files.map((file) => file.replaceAll(path.sep, '/')).sort();
  // Pages of links and dated copies have their policy within them: a rule for each would be more than hosts read.
  const pages = names.filter(
    (file) => /(^|\/)index\.html$/.test(file) && !LINK.test(file) && !file.startsWith('archive/'),
  );
  const rules = await Promise.all(
    pages.map(async (page) =>
      pageRules(
        page.slice(0, -'index.html'.length),
        await readFile(path.join(folder, page), 'utf8'),
      ),
    ),
  );
  const all: Rule[] = [
    ['*', always],
    ...hidden(names),
    ...byPath,
    ...archived(names),
    ...rules.flat(),
  ];
  const text = all.map((rule) => written(base === './' ? '/' : base, rule)).join('\n');
  await writeFile(path.join(folder, '_headers'), `${text}\n`);
}
