/** The pictures that need no frame, as two builds make them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { brotliDecompressSync } from 'node:zlib';
import { pathsOf } from '../../src/publish/stills/files';
import type { Still, Stills } from '../../src/publish/stills/still';
import { madeUp } from '../site/data';
import { pixels } from '../publish/cards/pixels';
import { build, copy, filesOf } from './project';

const site = copy();
const dist = join(site, 'dist');
const stories = ['', ...madeUp.map((slug) => `${slug}/`)];

/** Every still of a built site, with the paths of its files in it. */
const listed = () =>
  stories.flatMap((story) => {
    const { stills } = JSON.parse(readFileSync(join(dist, story, 'stills.json'), 'utf8')) as Stills;
    return stills.map((still) => ({
      still,
      paths: pathsOf(still).map((path) => join(story, path)),
    }));
  });

const bytesOf = (path: string) => readFileSync(join(dist, path));

let before: { still: Still; paths: string[] }[];
let files: Map<string, Buffer>;

beforeAll(async () => {
  const { code, said } = await build(site);
  expect(code, said).toBe(0);
  before = listed();
  files = new Map(before.flatMap(({ paths }) => paths).map((path) => [path, bytesOf(path)]));
  const words = join(site, 'data', madeUp[0], 'en.md');
  const changed = readFileSync(words, 'utf8').replace(
    'tone: 2',
    'tone: 2\nsource: The ferry’s own books',
  );
  expect(changed).not.toBe(readFileSync(words, 'utf8'));
  writeFileSync(words, changed);
  const again = await build(site);
  expect(again.code, again.said).toBe(0);
}, 600_000);

test('each step of each story has its four files', () => {
  expect(before.length).toBeGreaterThan(madeUp.length * 2);
  for (const { still, paths } of before) {
    expect(paths).toHaveLength(4);
    for (const path of paths.filter((path) => path.endsWith('.png'))) {
      const { width, height } = pixels(files.get(path)!);
      expect([width, height]).toEqual([still.width * 2, still.height * 2]);
    }
  }
  expect(before.map(({ still }) => still.step)).toEqual(listed().map(({ still }) => still.step));
});

test('what did not change has its name and its bytes still, and what did has another', () => {
  const after = listed();
  after.forEach(({ still, paths }, i) => {
    if (still.source === before[i]!.still.source) {
      expect(paths).toEqual(before[i]!.paths);
      for (const path of paths) expect(bytesOf(path).equals(files.get(path)!), path).toBe(true);
    } else {
      for (const path of paths) expect(files.has(path)).toBe(false);
    }
  });
  const changed = after.filter(({ still }, i) => still.source !== before[i]!.still.source);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(after.length);
});

test('the folder holds these and their compressed copies alone', () => {
  const there = filesOf(join(dist, 'assets/stills')).map((name) => `assets/stills/${name}`);
  const named = listed().flatMap(({ paths }) =>
    paths.map((path) => path.replace(/^.*assets/, 'assets')),
  );
  expect(there.filter((path) => !/\.(br|gz)$/.test(path))).toEqual([...new Set(named)].sort());
  for (const path of there.filter((path) => path.endsWith('.svg')))
    expect(brotliDecompressSync(bytesOf(`${path}.br`)).equals(bytesOf(path)), path).toBe(true);
});

test('robots.txt leads to the sitemaps of images, and every image in them is there', () => {
  const robots = readFileSync(join(dist, 'robots.txt'), 'utf8');
  const [, address] = /^Sitemap: (.*)sitemap\.xml$/m.exec(robots)!;
  for (const story of stories) {
    expect(robots).toContain(`Sitemap: ${address}${story}stills.xml\n`);
    const map = readFileSync(join(dist, story, 'stills.xml'), 'utf8');
    const images = [...map.matchAll(/<image:loc>(.*?)<\/image:loc>/g)].map(([, one]) => one!);
    expect(images.length).toBeGreaterThan(0);
    for (const image of images)
      expect(bytesOf(image.slice(address!.length)).length).toBeGreaterThan(0);
  }
});

test('each page of links is there with its record, and names pictures that are', () => {
  const pages = filesOf(dist).filter((file) => /(^|\/)links\/.*index\.html$/.test(file));
  expect(pages.length).toBeGreaterThan(before.length * 3);
  for (const page of pages) {
    const html = readFileSync(join(dist, page), 'utf8');
    const [, record] = /json\+oembed" href="https?:\/\/[^/]+\/([^"]+)"/.exec(html)!;
    expect(JSON.parse(bytesOf(record!).toString())).toHaveProperty('html');
    for (const [, src] of html.matchAll(/ src(?:set)?="([^"]+)"/g))
      expect(bytesOf(join(page, '..', src!)).length).toBeGreaterThan(0);
  }
});
