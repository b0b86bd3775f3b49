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
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { named, parseHtml, textOf } from './html';

/** What a build needs of the project. */
const parts = [
  ...['src', 'plugins', 'public', 'data'],
  ...['index.html', 'package.json', 'tsconfig.json', 'svelte.config.js', 'vite.config.ts'],
];
const project = fileURLToPath(new URL('..', import.meta.url));

/** A copy of the project that can be broken. */
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'build-'));
  for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
});

afterAll(() => rmSync(root, { recursive: true }));

/** Builds the copy as `npm run build` does, with maps that tell what went into each script. */
function build(): Promise<{ code: number; said: string }> {
  // What Vitest tells its own process would make another build of this one.
  const env = { ...process.env, NODE_ENV: undefined, VITEST: undefined, NO_COLOR: '1' };
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

/** Every file of the built site, with a hash of its bytes. */
const published = () =>
  filesOf(join(root, 'dist')).map((file) => {
    const bytes = readFileSync(join(root, 'dist', file));
    return `${file} ${createHash('sha256').update(bytes).digest('hex')}`;
  });

/** The content of the one file of the built site whose name has this pattern. */
function built(pattern: RegExp): string {
  const [file, ...more] = filesOf(join(root, 'dist')).filter((name) => pattern.test(name));
  expect(more).toEqual([]);
  return readFileSync(join(root, 'dist', file!), 'utf8');
}

/** The page's body, as far as people see it. */
const page = () =>
  parseHtml(
    /<body>([^]*)<\/body>/
      .exec(built(/^index\.html$/))![1]!
      .replaceAll(/<script[^]*?<\/script>/g, ''),
  );

/** Changes a file of the copy until `undo` is called. */
function edit(file: string, change: (content: string) => string): () => void {
  const path = join(root, file);
  const content = readFileSync(path, 'utf8');
  const changed = change(content);
  expect(changed).not.toBe(content);
  writeFileSync(path, changed);
  return () => writeFileSync(path, content);
}

const minute = { timeout: 60_000 };

test('a build publishes the page with its text, style and scripts', minute, async () => {
  const { code, said } = await build();
  expect(code, said).toBe(0);
  const html = built(/^index\.html$/);
  for (const figure of ['US$190 million', 'US$25.8 billion', '30,000', '440,000', '135']) {
    expect(textOf(page())).toContain(figure);
  }
  expect(html).toMatch(/<style>[^<]*\.chapter/);
  expect(html).toMatch(/<script type="module" [^>]*src="\/assets\/index-[\w-]+\.js"/);
  expect(html).not.toMatch(/<!--page:|\/src\//);
  expect(published().map((line) => line.replace(/-[\w-]{8}\.| .*/g, '.'))).toEqual(
    expect.arrayContaining(['assets/display.woff2.', 'favicon.svg.', 'index.html.']),
  );
});

test('what was built for the reader’s browser holds no D3, no schema and no facts', () => {
  const { sources } = JSON.parse(built(/^assets\/index-.*\.js\.map$/)) as { sources: string[] };
  expect(sources.some((source) => source.endsWith('/src/charts/Trend.svelte'))).toBe(true);
  expect(sources.some((source) => source.includes('/node_modules/svelte/'))).toBe(true);
  const others = sources.filter((source) =>
    /\/node_modules\/(?!svelte\/|clsx\/|esm-env\/)|\/src\/(facts|extract)\/|words\./.test(source),
  );
  expect(others).toEqual([]);
});

test('every asset that the page names is there', () => {
  const names = [...built(/^index\.html$/).matchAll(/(?:src|href)="\/([^"]+\.\w+)"/g)];
  expect(names.length).toBeGreaterThan(3);
  const files = filesOf(join(root, 'dist'));
  for (const [, name] of names) expect(files).toContain(name);
});

test('a changed value changes text, chart, table and the browser’s model', minute, async () => {
  const pointsOf = () =>
    named(page(), 'circle')
      .filter(({ attributes }) => attributes['data-id'] === 'trade-2014')
      .map(({ attributes }) => attributes.cy);
  const rowOf = () =>
    named(page(), 'tr')
      .map(textOf)
      .find((row) => row.startsWith('2014US$'));
  expect(pointsOf()).toEqual(['83.5', '51.5', '51.5']);
  expect(rowOf()).toContain('2014US$25.8 billion');
  expect(built(/^assets\/trade-.*\.js$/)).toContain('US$25.8 billion');
  const people = published().find((line) => /assets\/people-.*\.js /.test(line));

  const undo = edit('data/facts.json', (json) => json.replace('25800000000', '50000000000'));
  const { code, said } = await build();
  undo();
  expect(code, said).toBe(0);
  expect(textOf(page())).toContain('By 2014 it was US$50 billion.');
  expect(textOf(page())).not.toContain('US$25.8 billion');
  expect(pointsOf()).toEqual(['44', '44', '44']);
  expect(rowOf()).toContain('2014US$50 billion');
  expect(built(/^assets\/trade-.*\.js$/)).toContain('US$50 billion');
  expect(built(/^assets\/trade-.*\.js$/)).not.toContain('US$25.8 billion');
  expect(published()).toContain(people);
});

/** What is done to a fact, in the text of the file, and how the build complains. */
const breakages: [id: string, from: RegExp, to: string, complaint: string][] = [
  [
    'trade-1992',
    /"usd"/,
    '"furlong"',
    'trade-1992: unit "furlong" is unknown; use one of usd, people, times, ordinal',
  ],
  [
    'trade-2014',
    /"2014"/,
    '"2014-02-30"',
    'trade-2014: period.date "2014-02-30" is not a date; write YYYY, YYYY-MM or YYYY-MM-DD as the calendar has it',
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

test(
  'broken facts stop the build, each with its cure, and the old site stays',
  minute,
  async () => {
    const before = published();
    const undo = edit('data/facts.json', broken);
    const { code, said } = await build();
    undo();
    expect(code).toBe(1);
    for (const [, , , complaint] of breakages) expect(said).toContain(`facts.json: ${complaint}`);
    expect(published()).toEqual(before);
  },
);

test('NaN stops the build with the fact and its line, and the old site stays', minute, async () => {
  const before = published();
  const undo = edit('data/facts.json', (json) => json.replace('190000000', 'NaN'));
  const { code, said } = await build();
  undo();
  expect(code).toBe(1);
  expect(said).toMatch(
    /facts\.json: trade-1992: line 42 is not JSON \(.*\); mend it there, or take the committed file/,
  );
  expect(published()).toEqual(before);
});

test('a script that cannot be built stops the build, and the old site stays', minute, async () => {
  const before = published();
  const undo = edit('src/client.ts', (code) => `import './nowhere';\n${code}`);
  const { code, said } = await build();
  undo();
  expect(code).toBe(1);
  expect(said).toContain('./nowhere');
  expect(published()).toEqual(before);
});
