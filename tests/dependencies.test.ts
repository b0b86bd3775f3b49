import { expect, test } from 'vitest';
import { edges, filesBelow, importsOf, reached } from './imports';

/** What each folder may import of the others; types count too: knowing a shape is knowing. */
const allowed: Record<string, string[]> = {
  facts: [],
  extract: ['facts'],
  chart: [],
  scroll: [],
  charts: ['chart'],
  story: ['facts', 'charts', 'chart', 'scroll'],
};

const folderOf = (file: string) => /^src\/(\w+)\//.exec(file)?.[1];

test('every folder of the source has its place in the order', () => {
  const folders = new Set(filesBelow('src').flatMap((file) => folderOf(file) ?? []));
  expect([...folders].sort()).toEqual(Object.keys(allowed).sort());
});

test.each(Object.entries(allowed))('%s imports nothing of the project but %j', (folder, others) => {
  const astray = filesBelow(`src/${folder}`).flatMap((file) =>
    edges(file)
      .map(({ from }) => from)
      .filter((from) => from.startsWith('src/') && folderOf(from) !== folder)
      .filter((from) => !others.includes(folderOf(from) ?? 'the root of src'))
      .map((from) => `${file} imports ${from}`),
  );
  expect(astray).toEqual([]);
});

test.each(['facts', 'extract', 'chart', 'charts', 'scroll', 'story'])(
  'no two files of %s import each other when they run',
  (folder) => {
    const circles = filesBelow(`src/${folder}`).filter((file) =>
      edges(file).some(({ from, typeOnly }) => !typeOnly && reached(from).has(file)),
    );
    expect(circles).toEqual([]);
  },
);

test('the source imports nothing of the tests, the plugins or the scripts', () => {
  const astray = filesBelow('src')
    .flatMap(edges)
    .map(({ from }) => from)
    .filter((from) => /^(tests|plugins|scripts|\.\.)\b/.test(from));
  expect(astray).toEqual([]);
});

const client = [...reached('src/client.ts')];

test('what runs in the reader’s browser is scrolling and drawing', () => {
  expect(client).toEqual(
    expect.arrayContaining([
      'src/scroll/follow.ts',
      'src/story/LiveChart.svelte',
      'src/chart/Plot.svelte',
      'src/charts/Trend.svelte',
      'src/charts/trendAt.ts',
    ]),
  );
});

test('neither facts nor extractor nor words come into the reader’s browser', () => {
  expect(client.filter((file) => /^src\/(facts|extract|story\/words)/.test(file))).toEqual([]);
});

test('the reader’s browser loads Svelte and the models, and no other package', () => {
  const packages = client.filter((file) => !file.startsWith('src/'));
  expect(packages.sort()).toEqual(['svelte', 'virtual:model/people', 'virtual:model/trade']);
});

test('the page’s own code reaches the facts, so that the search above can find them', () => {
  expect([...reached('src/prerender.ts')]).toEqual(
    expect.arrayContaining(['src/facts/load.ts', 'd3', 'valibot', 'src/style.css']),
  );
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
