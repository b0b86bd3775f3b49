import { expect, test } from 'vitest';
import { edges, filesBelow, importsOf, known, reached } from './imports';

/**
 * What each folder may import of the others, those it stands upon first; types count too: knowing a
 * shape is knowing. Each names only folders above it, so that none can lead back to itself.
 */
const allowed: Record<string, string[]> = {
  facts: [],
  interaction: [],
  scroll: [],
  locales: ['facts'],
  // What it tells an editor is in English, as what it reads.
  extract: ['facts', 'locales/en'],
  figures: ['facts', 'interaction', 'locales'],
  charts: ['facts', 'interaction', 'locales', 'figures'],
  // The extractor reads what a story says, as it reads articles.
  story: ['facts', 'interaction', 'scroll', 'extract', 'locales', 'figures', 'charts'],
  page: ['facts', 'interaction', 'scroll', 'locales', 'figures', 'charts', 'story'],
  publish: ['facts', 'interaction', 'locales', 'figures', 'charts', 'story', 'page'],
  embed: [
    ...['interaction', 'scroll', 'locales', 'figures', 'charts', 'story', 'page'],
    ...['publish'],
  ],
  site: ['facts', 'locales', 'figures', 'charts', 'story', 'page', 'publish', 'embed'],
  // It reads copies of sources as the extractor reads articles.
  sources: ['facts', 'extract'],
  // Its command speaks and writes as the extractor's.
  context: ['facts', 'extract'],
  // It reads an article as the extractor does, and tries its stories as the site reads them.
  draft: ['facts', 'extract', 'locales', 'story', 'site'],
  // It shows what the extractor read, tries an answer as the story's own checks do, and drafts anew.
  desk: ['facts', 'extract', 'locales', 'story', 'draft'],
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

test('the folders are listed from the lowest up: no circle of them is possible', () => {
  for (const [i, folder] of folders.entries())
    for (const other of allowed[folder]!) expect(folders.indexOf(other), other).toBeLessThan(i);
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
    expect(
      known.filter((file) => isIn(file, ['facts', 'figures', 'story', 'charts', 'locales'])),
    ).toEqual([]);
  },
);

test.each(folders)('no two files of %s import each other, types neither', (folder) => {
  const circles = filesBelow(`src/${folder}`).filter((file) =>
    edges(file).some(({ from }) => known(from).has(file)),
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
/** What draws and moves every kind of picture, on the page and in embeds. */
const pictures = [
  ...reached('src/page/client/live.ts'),
  ...filesBelow('src/charts')
    .filter((file) => file.endsWith('/picture.ts'))
    .flatMap((file) => [...reached(file)]),
];

test('what runs in the reader’s browser is scrolling, pointing and drawing', () => {
  for (const file of ['src/scroll/follow.ts', 'src/interaction/patch.ts'])
    expect(pictures).toContain(file);
  expect(pictures.filter((file) => file.endsWith('/Picture.svelte')).length).toBeGreaterThan(5);
  for (const file of ['src/page/client/provenance.ts', 'src/page/client/sortTable.ts'])
    expect(client).toContain(file);
});

test('of the facts the reader’s browser runs arithmetic, and nothing of the extractor', () => {
  const ours = [...client, ...pictures].filter((file) => isIn(file, ['extract', 'figures']));
  expect(ours).toEqual([]);
  const facts = pictures.filter((file) => isIn(file, ['facts']));
  expect([...new Set(facts)].sort()).toEqual(['src/facts/derive.ts']);
});

test('what draws and moves the pictures needs no package, Svelte neither', () => {
  expect(pictures.filter((file) => !/^(src\/|virtual:)/.test(file))).toEqual([]);
});

test('what is rendered at build reaches the facts, so that the search above can find them', () => {
  expect([...reached('src/prerender.ts')]).toEqual(
    expect.arrayContaining([
      ...['src/facts/load.ts', 'src/charts/registry.ts', 'src/story/readStory.ts'],
      ...['d3', 'valibot', 'mdast-util-from-markdown'],
    ]),
  );
});

test('the script for other people’s pages knows the messages, and nothing else of ours', () => {
  const known = [...reached('src/embed/host.ts')].filter((file) => file.startsWith('src/'));
  const astray = known.filter((file) => !/^src\/embed\/(host\b|protocol\.ts)/.test(file));
  expect(astray).toEqual([]);
});

test('an embedded page’s script needs no package', () => {
  const run = [...reached('src/embed/page/start.ts')];
  expect(run.filter((file) => !/^(src\/|virtual:)/.test(file))).toEqual([]);
  expect(run.filter((file) => isIn(file, ['extract', 'figures', 'facts']))).toEqual([]);
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
