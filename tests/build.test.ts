import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { csvParse } from 'd3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { named, parseHtml, textOf } from './html';

/** What a build needs of the project. */
const parts = [
  ...['src', 'plugins', 'public', 'data', 'numbers', 'scripts'],
  ...['index.html', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'],
];
const project = fileURLToPath(new URL('..', import.meta.url));

/** Copies of the project, the first one built as it is; each of the others is broken in its way. */
const copies: string[] = [];

function copyOf(from: string, names: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'build-'));
  copies.push(root);
  for (const name of names) cpSync(join(from, name), join(root, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return root;
}

/** Builds a copy as `npm run build` does, with maps that tell what went into each script. */
function build(root: string): Promise<{ code: number; said: string }> {
  // What Vitest tells its own process would make another build of this one.
  const env = {
    ...process.env,
    NODE_ENV: undefined,
    VITEST: undefined,
    SITE_URL: '',
    BASE_PATH: '',
    NO_COLOR: '1',
  };
  const args = [join('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--sourcemap'];
  return new Promise((done) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: out + err }),
    );
  });
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

/** Every file of a built site, with a hash of its bytes. */
const published = (root: string) =>
  filesOf(join(root, 'dist')).map((file) => {
    const bytes = readFileSync(join(root, 'dist', file));
    return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
  });

/** The content of the one file of a built site whose name has this pattern. */
function built(root: string, pattern: RegExp): string {
  const [file, ...more] = filesOf(join(root, 'dist')).filter((name) => pattern.test(name));
  expect(more).toEqual([]);
  return readFileSync(join(root, 'dist', file!), 'utf8');
}

/** A page's body, as far as people see it. */
const pageOf = (root: string, file = /^index\.html$/) =>
  parseHtml(
    /<body>([^]*)<\/body>/.exec(built(root, file))![1]!.replaceAll(/<script[^]*?<\/script>/g, ''),
  );

let site: string;
let first: Awaited<ReturnType<typeof build>>;

beforeAll(async () => {
  site = copyOf(project, parts);
  first = await build(site);
}, 120_000);

afterAll(() => copies.forEach((root) => rmSync(root, { recursive: true })));

/** Another copy, with the site built and one file changed since. */
function changed(file: string, change: (content: string) => string): string {
  const root = copyOf(site, [...parts, 'dist']);
  const content = readFileSync(join(root, file), 'utf8');
  expect(change(content)).not.toBe(content);
  writeFileSync(join(root, file), change(content));
  return root;
}

const minutes = { timeout: 120_000 };

test('a build publishes the page with its text, style and scripts', () => {
  expect(first.code, first.said).toBe(0);
  const html = built(site, /^index\.html$/);
  for (const figure of ['US$190 million', 'US$25.8 billion', '30,000', '440,000', '135', '29.0']) {
    expect(textOf(pageOf(site))).toContain(figure);
  }
  expect(html).toMatch(/<style>[^<]*\.chapter/);
  expect(html).toMatch(/@font-face\{font-family:Display/);
  expect(html).toMatch(/<script type="module" [^>]*src="\.\/assets\/index-[\w-]+\.js"/);
  expect(html).not.toMatch(/<!--page:|\/src\//);
  expect(filesOf(join(site, 'dist'))).toEqual(
    expect.arrayContaining(['data/facts.csv', 'data/facts.json', 'favicon.svg', 'index.html']),
  );
});

test('the files to download are whole: a row a number of the page, and as many records', () => {
  const rows = csvParse(built(site, /^data\/facts\.csv$/));
  const table = named(pageOf(site, /^numbers\/index\.html$/), 'table').find(
    ({ attributes }) => attributes.id === 'every-number',
  );
  const numbers = named(named(table!, 'tbody')[0]!, 'tr').map(({ attributes }) => attributes.id);
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
  const charts = ['Trend', 'Bases', 'Growth', 'Routes', 'Week'].map(
    (name) => `/src/charts/${name}.svelte`,
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
  const [pictures, page] = [/^assets\/pictures-[\w-]{8}\.js$/, /^assets\/index-[\w-]{8}\.js$/];
  const own = filesOf(join(site, 'dist')).filter((file) => page.test(file));
  for (const id of ['trade', 'base', 'people', 'growth', 'routes', 'week']) {
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
  const names = ['story', 'trade', 'base', 'people', 'growth', 'routes', 'week'];
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

test('without SITE_URL the build says where its absolute addresses lead', () => {
  expect(first.said).toContain('SITE_URL is not set');
  expect(built(site, /^index\.html$/)).toContain(
    '<link rel="canonical" href="http://127.0.0.1:4173/">',
  );
});

test.concurrent(
  'a changed value changes text, chart, table, downloads and the browser’s models',
  minutes,
  async () => {
    const pointsOf = (root: string) =>
      named(pageOf(root), 'li')
        .filter(({ attributes }) => /^trade-(two-points|steady|sourced)$/.test(attributes.id ?? ''))
        .map((step) =>
          named(step, 'circle').filter(({ attributes }) => attributes.class === 'article'),
        )
        .map((points) => points.at(-1)!.attributes.cy);
    const rowOf = (root: string) =>
      named(pageOf(root, /^numbers\/index\.html$/), 'tr')
        .map(textOf)
        .find((row) => row.startsWith('2014US$'));
    const script = /^assets\/pictures-[\w-]{8}\.js$/;
    expect(built(site, script)).toContain('US$25.8 billion');

    const root = changed('data/facts.json', (json) => json.replace('25800000000', '50000000000'));
    const { code, said } = await build(root);
    expect(code, said).toBe(0);
    expect(textOf(pageOf(root))).toContain('By 2014 it was US$50 billion.');
    expect(textOf(pageOf(root))).not.toContain('US$25.8 billion');
    expect(pointsOf(root)).toEqual(['44', '44', '44']);
    expect(rowOf(root)).toContain('2014US$50 billion');
    expect(built(root, script)).toContain('US$50 billion');
    expect(built(root, script)).not.toContain('US$25.8 billion');
    expect(built(root, /^data\/facts\.csv$/)).toContain('trade-2014,"Trade between');
    expect(built(root, /^data\/facts\.csv$/)).toContain(',50000000000,US$,2014,');
  },
);

/** What is done to a fact, in the text of the file, and how the build complains. */
const breakages: [id: string, from: RegExp, to: string, complaint: string][] = [
  [
    'trade-1992',
    /"usd"/,
    '"US dollars"',
    'trade-1992: unit "US dollars" is not a unit; use small letters, digits and hyphens',
  ],
  [
    'trade-2014',
    /"2014"/,
    '"2014-02-30"',
    'trade-2014: period.date "2014-02-30" is not a period; write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1, YYYY-W01, 199X, YYYY/YYYY or YYYY-MM/YYYY-MM as the calendar has it',
  ],
  [
    'people-1990',
    /,\s*"reported": \{[^}]*\}/,
    '',
    'people-1990: reported is missing, so the fact has no origin; give fragment, paragraph and span',
  ],
  [
    'date-1990-09',
    /date-1990-09/,
    'date-2017-09-05',
    'date-2017-09-05: id stands more than once; give each its own',
  ],
];

const broken = (json: string): string =>
  breakages.reduce((content, [id, from, to]) => {
    const start = content.indexOf(`"id": "${id}"`);
    return content.slice(0, start) + content.slice(start).replace(from, to);
  }, json);

test.concurrent(
  'broken facts stop the build, each with its cure, and the old site stays',
  minutes,
  async () => {
    const root = changed('data/facts.json', broken);
    const { code, said } = await build(root);
    expect(code).toBe(1);
    for (const [, , , complaint] of breakages) expect(said).toContain(`facts.json: ${complaint}`);
    expect(published(root)).toEqual(published(site));
  },
);

test.concurrent(
  'a script that cannot be built stops the build, and the old site stays',
  minutes,
  async () => {
    const root = changed('src/client.ts', (code) => `import './nowhere';\n${code}`);
    const { code, said } = await build(root);
    expect(code).toBe(1);
    expect(said).toContain('./nowhere');
    expect(published(root)).toEqual(published(site));
  },
);
