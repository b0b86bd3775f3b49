/** A site of several stories: the first at the root, the others below their names, all of them whole. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { storiesIn } from '../../scripts/weigh.mjs';
import { madeUp } from '../site/data';
import { build, copy, filesOf } from './project';

const site = copy();
const dist = join(site, 'dist');
const read = (path: string) => readFileSync(join(dist, path), 'utf8');

beforeAll(async () => {
  const { code, said } = await build(site);
  expect(code, said).toBe(0);
}, 300_000);

/** The scripts that a story's page names for its live pictures. */
const picturesOf = (path: string): string[] =>
  /data-pictures="([^"]+)"/
    .exec(read(`${path}index.html`))![1]!
    .split(' ')
    .map((address) => join(path, address));

/** What went into scripts, by its path in the project; one of data alone has no map. */
const sourcesOf = (scripts: readonly string[]): string[] =>
  scripts
    .map((script) => `${script}.map`)
    .filter((map) => existsSync(join(dist, map)))
    .flatMap((map) => (JSON.parse(read(map)) as { sources: string[] }).sources);

const kindsIn = (scripts: readonly string[]) => {
  const kinds = sourcesOf(scripts).flatMap(
    (source) => /src\/charts\/(\w+)\/picture\.ts$/.exec(source)?.[1] ?? [],
  );
  return [...new Set(kinds)].sort();
};

test('every story has its pages, embeds, cards, tables, files, oEmbed and manifest', () => {
  const files = filesOf(dist);
  for (const slug of madeUp)
    for (const name of [
      ...['index.html', 'numbers/index.html', 'numbers/tables.html', 'embed/story/index.html'],
      ...['data/facts.csv', 'data/facts.json', 'embed/choices.json', 'cards/story.png'],
      ...['oembed/story.json', 'site.webmanifest'],
    ])
      expect(files).toContain(`${slug}/${name}`);
  expect(files).toContain('stories/index.html');
  expect(storiesIn(dist)).toEqual(['', ...madeUp.map((slug) => `${slug}/`)]);
});

test('what belongs to no story is at the root, once', () => {
  for (const name of ['embed.js', 'robots.txt', 'sitemap.xml', '_headers', 'favicon.svg'])
    expect(filesOf(dist).filter((file) => file.endsWith(name))).toEqual(
      name === 'embed.js' ? ['embed.js', 'v1/embed.js'] : [name],
    );
  expect(read('sitemap.xml').match(/<loc>/g)).toHaveLength(2 * (1 + madeUp.length) + 1);
  expect(read('_headers').match(/X-Robots-Tag/g)).toHaveLength(1 + madeUp.length);
});

test('every file that a page names is there, from whatever depth', () => {
  const files = filesOf(dist);
  const pages = files.filter((file) => file.endsWith('index.html'));
  expect(pages.length).toBeGreaterThan(12);
  for (const page of pages) {
    const names = [
      ...read(page).matchAll(/(?:src|href)="(?!https?:|#)([^"#]+\.\w+)"|url\(([^)"]+\.woff2)\)/g),
    ].map(([, attribute, face]) => attribute ?? face!);
    expect(names.length, page).toBeGreaterThan(1);
    for (const name of names) expect(files, page).toContain(join(dirname(page), name));
  }
  for (const path of storiesIn(dist))
    for (const script of picturesOf(path)) expect(files).toContain(script);
});

test('a page brings the kinds of chart that it shows, and no other', () => {
  expect(kindsIn(picturesOf('lake-ferries/'))).toEqual(['squares']);
  expect(kindsIn(picturesOf('night-buses/'))).toEqual(['growth']);
  expect(kindsIn(picturesOf(''))).toContain('routes');
});

/** The files that an embedded page names, by their paths in the site. */
const filesOfEmbed = (page: string): string[] =>
  Array.from(
    read(`${page}index.html`).matchAll(/(?:<script src|rel="stylesheet" href)="([^"]+)"/g),
    ([, address]) => join(page, address!),
  );

const partsOf = (page: string): string[] =>
  filesOfEmbed(page).map((file) => /assets\/embed-(.*?)-?.{8}\.\w+$/.exec(file)![1]!);

test('embedded pages of all stories share sheet and frame, and the kinds of their charts', () => {
  expect(partsOf('lake-ferries/embed/who-crosses/')).toEqual([...['', 'frame', 'squares', 'own']]);
  expect(partsOf('night-buses/embed/side-by-side/')).toEqual([...['', 'frame', 'growth', 'own']]);
  expect(partsOf('embed/people/')).toEqual(['', 'frame', 'squares', 'own']);
  const [trade, lake] = ['embed/trade/', 'lake-ferries/embed/who-crosses/'].map(filesOfEmbed);
  expect(trade!.slice(0, 3)).toEqual(lake!.slice(0, 3));
});

test('an embedded page has its own figures alone, and its scripts ask for nothing', () => {
  const scripts = filesOfEmbed('embed/story/').filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  for (const script of scripts) expect(read(script)).not.toMatch(/\bimport\b|\bexport\b|fetch\(/);
  const own = filesOfEmbed('lake-ferries/embed/who-crosses/').at(-1)!;
  for (const file of [...scripts, own])
    expect(read(file).includes('96,000'), file).toBe(file === own);
});

/** What lists of blockers have in names of what they hide, or hold back, on any site. */
const BLOCKED =
  /(^|[-_/.])(ads?|adv\w*|analytics|banners?|beacon|comments?|consent|cookies?|newsletter|pixel|pop-?ups?|promo\w*|recommend\w*|related|shar(e|es|ing)|social|sponsor\w*|subscrib\w*|track\w*|widgets?)($|[-_/.])/i;

test('no class is called what blockers hide, and no script what they hold back', () => {
  const files = filesOf(dist);
  const html = files.filter((file) => file.endsWith('.html')).map(read);
  const classes = html.flatMap((page) =>
    Array.from(page.matchAll(/ class="?([^">]+)/g), ([, names]) => names!.split(/\s+/)).flat(),
  );
  const sheets = files.filter((file) => file.endsWith('.css')).map(read);
  // Those that scripts give are in the sheets alone.
  const styled = sheets.flatMap((css) =>
    Array.from(css.matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name!),
  );
  const names = [...new Set([...classes, ...styled])];
  expect(names.length).toBeGreaterThan(90);
  expect(names.filter((name) => BLOCKED.test(name))).toEqual([]);
  // A kind of chart is called "share".
  const scripts = files.filter((file) => /^assets\/(?!embed-share-).*\.(js|css)$/.test(file));
  expect(scripts.length).toBeGreaterThan(20);
  expect(scripts.filter((name) => BLOCKED.test(name))).toEqual([]);
});

test('the page’s own script is one for all stories, and names none of them', () => {
  const scripts = storiesIn(dist).map((path) =>
    join(path, / src="([^"]+\/client-[^"]+)"/.exec(read(`${path}index.html`))![1]!),
  );
  expect(new Set(scripts).size).toBe(1);
  for (const slug of madeUp) expect(read(scripts[0]!)).not.toContain(slug);
});

test('what moves pictures is there once, and each story’s own figures are in its own script', () => {
  const shared = storiesIn(dist).map((path) => picturesOf(path).slice(0, -1));
  const live = /\/src\/page\/client\/live\.ts$/;
  const everywhere = shared[0]!.filter((script) => shared.every((one) => one.includes(script)));
  expect(sourcesOf(everywhere).filter((source) => live.test(source))).toHaveLength(1);
  const own = read(picturesOf('lake-ferries/').at(-1)!);
  expect(own).toContain('96,000');
  for (const path of ['', 'night-buses/'])
    for (const script of picturesOf(path)) expect(read(script)).not.toContain('96,000');
});
