import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { csvParse } from 'd3';
import { beforeAll, expect, test } from 'vitest';
import { named, textOf } from '../html';
import { build, built, copy, filesOf, pageOf } from './project';

const site = copy();
let first: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  first = await build(site);
}, 300_000);

test('a build publishes the page with its text, style and scripts', () => {
  expect(first.code, first.said).toBe(0);
  expect(first.said).toMatch(
    /strait: \d+ of its facts are published and not kept; npm run published -- strait keeps them/,
  );
  const html = built(site, /^index\.html$/);
  for (const figure of ['€1.1 million', '€36 million', '20,000', '300,000', '32', '17.2']) {
    expect(textOf(pageOf(site))).toContain(figure);
  }
  expect(html).toMatch(/<style>[^<]*\.chapter/);
  expect(html).toMatch(/@font-face\{font-family:Display/);
  expect(html).toMatch(/<script type="module" [^>]*src="\.\/assets\/client-[\w-]+\.js"/);
  expect(html).not.toMatch(/<!--page:|\/src\//);
  expect(filesOf(join(site, 'dist'))).toEqual(
    expect.arrayContaining(['data/facts.csv', 'data/facts.json', 'favicon.svg', 'index.html']),
  );
});

test('the files to download are whole: a row a number of the page, and as many records', () => {
  const rows = csvParse(built(site, /^data\/facts\.csv$/).replace(/^\uFEFF/, ''));
  const numbers = named(pageOf(site, /^numbers\/index\.html$/), 'tr').flatMap(
    ({ attributes }) => attributes.id ?? [],
  );
  expect(rows.map(({ id }) => `n-${id}`)).toEqual(numbers);
  const { facts, computed } = JSON.parse(built(site, /^data\/facts\.json$/)) as Record<
    'facts' | 'computed',
    unknown[]
  >;
  // The article's own record is beside the facts.
  expect(1 + facts.length + computed.length).toBe(rows.length);
});

test('what was built for the reader’s browser holds no D3, no schema, no facts and no words but the controls’', () => {
  const sources = filesOf(join(site, 'dist'))
    .filter((file) => file.endsWith('.js.map'))
    .flatMap(
      (file) => JSON.parse(readFileSync(join(site, 'dist', file), 'utf8')).sources as string[],
    );
  const charts = ['squares', 'rebase', 'growth', 'routes', 'share', 'timeline'].map(
    (kind) => `/src/charts/${kind}/Picture.svelte`,
  );
  for (const file of charts)
    expect(
      sources.some((source) => source.endsWith(file)),
      file,
    ).toBe(true);
  expect(sources.some((source) => source.includes('/node_modules/svelte/'))).toBe(true);
  const others = sources
    .filter((source) => !/\/src\/(facts\/derive|words\/en\/controls)\.ts$/.test(source))
    .filter((source) =>
      /\/node_modules\/(?!svelte\/|clsx\/|esm-env\/)|\/src\/(facts|extract|words)\//.test(source),
    );
  expect(others).toEqual([]);
});

test('what moves the pictures is one script, which the page’s own does not hold', () => {
  const [pictures, page] = [/^assets\/pictures-strait-[\w-]+\.js$/, /^assets\/client-[\w-]+\.js$/];
  const own = filesOf(join(site, 'dist')).filter((file) => page.test(file));
  expect(built(site, pictures)).toContain('€36 million');
  for (const id of ['trade', 'base', 'people', 'growth', 'routes', 'share', 'week']) {
    const model = `id:\`${id}\`,layout`;
    expect(built(site, pictures)).toContain(model);
    for (const file of own)
      expect(readFileSync(join(site, 'dist', file), 'utf8')).not.toContain(model);
  }
});

test('every asset that a page names is there, wherever the site stands', () => {
  const files = filesOf(join(site, 'dist'));
  for (const page of ['index.html', 'numbers/index.html']) {
    const html = readFileSync(join(site, 'dist', page), 'utf8');
    const names = [...html.matchAll(/(?:src|href)="(?!https?:|#)([^"#]+\.\w+)"/g)];
    expect(names.length, page).toBeGreaterThan(3);
    for (const [, name] of names) expect(files).toContain(join(dirname(page), name!));
  }
});

test('beside the pages are their cards, icons, oEmbed records, and what hosts and search engines read', () => {
  const files = filesOf(join(site, 'dist'));
  const names = ['story', 'trade', 'base', 'people', 'growth', 'routes', 'share', 'week'];
  expect(files).toEqual(
    expect.arrayContaining([
      ...names.flatMap((name) => [`cards/${name}.png`, `oembed/${name}.json`]),
      ...['_headers', 'robots.txt', 'sitemap.xml', 'site.webmanifest', 'apple-touch-icon.png'],
    ]),
  );
  const { icons } = JSON.parse(built(site, /^site\.webmanifest$/)) as { icons: { src: string }[] };
  expect(files).toEqual(expect.arrayContaining(icons.map(({ src }) => src)));
});

test('each compressed copy is that of its file', () => {
  const copies = filesOf(join(site, 'dist')).filter((file) => file.endsWith('.br'));
  expect(copies).toEqual(expect.arrayContaining(['index.html.br', 'numbers/index.html.br']));
  for (const copy of copies) {
    const file = join(site, 'dist', copy);
    const text = readFileSync(file.slice(0, -3));
    expect(brotliDecompressSync(readFileSync(file)).equals(text), copy).toBe(true);
  }
});

test('a build says what it is doing, also after Vite is done', () => {
  const after = first.said.split('pictures-').at(-1)!;
  expect(after).toMatch(
    /drawing cards and icons\.\.\.\s+drawing stills\.\.\.\s+compressing\.\.\.\s+ok /,
  );
});

test('without SITE_URL the build says where its absolute addresses lead', () => {
  expect(first.said).toContain('SITE_URL is not set');
  expect(built(site, /^index\.html$/)).toContain(
    '<link rel="canonical" href="http://127.0.0.1:4173/">',
  );
});
