import { expect, test } from 'vitest';
import { edges, filesBelow, importsOf, reached } from './imports';

/** What each folder may import of the others; types count too: knowing a shape is knowing. */
const allowed: Record<string, string[]> = {
  facts: [],
  extract: ['facts'],
  interaction: [],
  scroll: [],
  // Arithmetic is the same in the browser: what the reader chooses is computed there.
  charts: ['interaction', 'facts/derive.ts'],
  words: ['story', 'facts/fact.ts'],
  story: ['facts', 'charts', 'interaction', 'scroll', 'words'],
  page: ['story', 'facts', 'charts', 'interaction', 'scroll', 'words', 'publish/pages.ts'],
  embed: ['page', 'story', 'charts', 'interaction', 'scroll', 'words', 'publish'],
  publish: ['page', 'story', 'facts', 'charts', 'interaction', 'words', 'embed'],
};

const folderOf = (file: string) => /^src\/(\w+)\//.exec(file)?.[1];
const folders = Object.keys(allowed);

/** Whether one of the names, of folders or files below src, holds a file. */
const isIn = (file: string, names: readonly string[]) =>
  names.some((name) => file === `src/${name}` || file.startsWith(`src/${name}/`));

test('every folder of the source has its place in the order', () => {
  const found = new Set(filesBelow('src').flatMap((file) => folderOf(file) ?? []));
  expect([...found].sort()).toEqual([...folders].sort());
});

test.each(Object.entries(allowed))('%s imports nothing of the project but %j', (folder, others) => {
  const astray = filesBelow(`src/${folder}`).flatMap((file) =>
    edges(file)
      .map(({ from }) => from)
      .filter((from) => from.startsWith('src/') && !isIn(from, [folder, ...others]))
      .map((from) => `${file} imports ${from}`),
  );
  expect(astray).toEqual([]);
});

test.each(['scroll', 'interaction'])(
  '%s knows neither facts, steps nor charts, however far off',
  (folder) => {
    const known = filesBelow(`src/${folder}`).flatMap((file) => [...reached(file)]);
    expect(known.filter((file) => isIn(file, ['facts', 'story', 'charts', 'words']))).toEqual([]);
  },
);

test.each(folders)('no two files of %s import each other when they run', (folder) => {
  const circles = filesBelow(`src/${folder}`).filter((file) =>
    edges(file).some(({ from, typeOnly }) => !typeOnly && reached(from).has(file)),
  );
  expect(circles).toEqual([]);
});

test('the source imports nothing of the tests, the plugins or the scripts', () => {
  const astray = filesBelow('src')
    .flatMap(edges)
    .map(({ from }) => from)
    .filter((from) => /^(tests|plugins|scripts|\.\.)\b/.test(from));
  expect(astray).toEqual([]);
});

const client = [...reached('src/client.ts')];

test('what runs in the reader’s browser is scrolling, drawing and choosing', () => {
  expect(client).toEqual(
    expect.arrayContaining([
      'src/scroll/follow.ts',
      'src/interaction/patch.ts',
      'src/page/Drawing.svelte',
      'src/charts/squares/Trend.svelte',
      'src/charts/squares/trendAt.ts',
      ...['rebase', 'growth', 'routes', 'timeline'].map(
        (kind) => `src/charts/${kind}/Picture.svelte`,
      ),
      'src/charts/rebase/Controls.svelte',
      'src/page/client/provenance.ts',
      'src/page/client/sortTable.ts',
    ]),
  );
});

test('of the facts the reader’s browser runs arithmetic, of the words it has those of the controls, nothing of the extractor', () => {
  const ours = client.filter((file) => isIn(file, ['facts', 'extract', 'words']));
  expect(ours.sort()).toEqual(['src/facts/derive.ts', 'src/words/en/controls.ts']);
});

test('of the story the reader’s browser runs what a view is, and what a number says', () => {
  expect(client.filter((file) => isIn(file, ['story'])).sort()).toEqual([
    'src/story/provenanceLines.ts',
    'src/story/viewAt.ts',
  ]);
});

test('what moves the pictures needs no package, Svelte neither', () => {
  const packages = [...reached('src/page/client/live.ts')].filter(
    (file) => !/^(src\/|virtual:)/.test(file),
  );
  expect(packages).toEqual([]);
});

test('the reader’s browser loads the models, for the dialog Svelte, and no other package', () => {
  const chapters = ['trade', 'base', 'people', 'growth', 'routes', 'week'];
  const known = ['svelte', 'virtual:embed/choices', ...chapters.map((id) => `virtual:model/${id}`)];
  expect(client).toEqual(expect.arrayContaining(known));
  const astray = client
    .filter((file) => /^src\/.*\.(ts|svelte)$/.test(file))
    .flatMap((file) =>
      edges(file)
        .filter(({ from, typeOnly }) => !typeOnly && !from.startsWith('src/'))
        .filter(({ from }) => !known.includes(from))
        .map(({ from }) => `${file} imports ${from}`),
    );
  expect(astray).toEqual([]);
});

test('the page’s own code reaches the facts, so that the search above can find them', () => {
  expect([...reached('src/prerender.ts')]).toEqual(
    expect.arrayContaining([
      ...['src/facts/load.ts', 'src/words/en/trade.ts', 'src/page/style/critical.css'],
      ...['d3', 'valibot', 'topojson-client'],
    ]),
  );
});

test('the script for other people’s pages knows the messages, and nothing else of ours', () => {
  const known = [...reached('src/embed/host.ts')].filter((file) => file.startsWith('src/'));
  const astray = known.filter((file) => !/^src\/embed\/(host\b|protocol\.ts)/.test(file));
  expect(astray).toEqual([]);
});

test('an embedded page’s script draws with what the build computed, and no package', () => {
  const run = [...reached('src/embed/page/entries/story.ts')];
  expect(run.filter((file) => !/^(src\/|virtual:)/.test(file))).toEqual([]);
  expect(run.filter((file) => isIn(file, ['facts', 'extract', 'words']))).toEqual([
    'src/facts/derive.ts',
  ]);
});

test.each([
  ["import { a } from './a';", [{ from: './a', typeOnly: false }]],
  ["import type { A } from './a';", [{ from: './a', typeOnly: true }]],
  ["import { type A } from './a';", [{ from: './a', typeOnly: false }]],
  ["import './a';", [{ from: './a', typeOnly: false }]],
  ["export { a } from './a';", [{ from: './a', typeOnly: false }]],
  ["export type { A } from './a';", [{ from: './a', typeOnly: true }]],
  ["const later = () => import('./a');", [{ from: './a', typeOnly: false }]],
  ["// import { a } from './a';", []],
])('the search reads: %s', (code, found) => {
  expect(importsOf('it.ts', code)).toEqual(found);
  expect(importsOf('It.svelte', `<p>from './b'</p><script lang="ts">${code}\n</script>`)).toEqual(
    found,
  );
});
