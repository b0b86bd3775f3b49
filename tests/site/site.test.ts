import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { kinds } from '../../src/charts/registry';
import { rootFrom } from '../../src/site/page';
import { pathsOf } from '../../src/publish/stills/files';
import type { Stills } from '../../src/publish/stills/still';
import { Site } from '../../src/site/site';
import { elements, named, parseHtml, textOf } from '../html';
import { dataOf, writeData } from './data';

const SITE = 'https://stories.example/some/path/';
const data = writeData();
afterAll(() => rmSync(data, { recursive: true }));
const site = new Site(data, SITE);
const page = (path: string) => site.page(path)!;

/** Addresses of a kind that a page's head and body name, from the site's root. */
const namedBy = (path: string, pattern: RegExp) => {
  const { head, about, body } = page(path);
  return [...`${head}${about}${body}`.matchAll(pattern)].map(
    ([, address]) => new URL(address!, new URL(path, SITE)).href,
  );
};

test('every story has its page and its tables, and all are on one page', () => {
  expect(site.pages).toEqual([
    ...['', 'numbers/', 'night-buses/', 'night-buses/numbers/', 'stories/'],
  ]);
  for (const path of site.pages) expect(page(path).path).toBe(`${path}index.html`);
  expect(site.page('nothing/')).toBeNull();
});

test('each page says what it is called, in which language, and which script it starts', () => {
  expect(
    site.pages.map((path) => page(path)).map(({ script, pictures }) => [script, pictures]),
  ).toEqual([
    ['client', 'lake-ferries'],
    ['numbers', null],
    ['client', 'night-buses'],
    ['numbers', null],
    [null, null],
  ]);
  for (const path of site.pages) {
    expect(page(path).language).toBe('en');
    expect(page(path).head).toMatch(/<title>[^<]{5,}<\/title>/);
  }
});

test('style sheets and icons are at the root, wherever a page is', () => {
  const shared = Object.keys(site.sharedFiles).map((path) => SITE + path);
  for (const path of site.pages) {
    const sheets = namedBy(path, /rel="stylesheet" href="([^"]+)"/g);
    expect(sheets.length, path).toBeGreaterThan(0);
    for (const sheet of sheets) expect(shared).toContain(sheet);
  }
  for (const [slug, path] of [
    ['lake-ferries', ''],
    ['night-buses', 'night-buses/'],
  ] as const) {
    const manifest = site.files(slug)[`${path}site.webmanifest`]!;
    const { icons } = JSON.parse(manifest) as { icons: { src: string }[] };
    for (const { src } of icons) expect(new URL('.', new URL(src, SITE + path)).href).toBe(SITE);
  }
});

test('a story’s head names its own address, card, oEmbed and manifest', () => {
  const one = (path: string, pattern: RegExp) => namedBy(path, pattern)[0];
  for (const path of ['', 'night-buses/']) {
    const home = SITE + path;
    expect(one(path, /rel="canonical" href="([^"]+)"/g)).toBe(home);
    expect(one(path, /og:image" content="([^"]+)"/g)).toBe(`${home}cards/story.png`);
    expect(one(path, /json\+oembed" href="([^"]+)"/g)).toBe(`${home}oembed/story.json`);
    for (const inStory of ['', 'numbers/'])
      expect(one(path + inStory, /rel="manifest" href="([^"]+)"/g)).toBe(`${home}site.webmanifest`);
  }
});

test('a page has the style of the charts that it shows, and of no other', () => {
  const styles = Object.entries(kinds);
  expect(styles.length).toBeGreaterThan(2);
  const styled = (html: string) =>
    styles.filter(([, { css }]) => html.includes(css)).map(([kind]) => kind);
  expect(styled(page('').head)).toEqual(['squares']);
  expect(styled(page('night-buses/').head)).toEqual(['growth']);
  expect(styled(site.embed('lake-ferries', 'story', []).html)).toEqual(['squares']);
  expect(styled(site.embed('night-buses', 'side-by-side', []).html)).toEqual(['growth']);
});

test('a chapter’s picture stands in its place, whatever its address, in its tone', () => {
  const body = parseHtml(page('').body);
  const chapter = elements(body).find(({ attributes }) => attributes.id === 'who-crosses')!;
  expect(chapter.attributes['data-tone']).toBe('2');
  expect(named(chapter, 'svg').length).toBeGreaterThan(1);
  expect(textOf(body)).not.toContain('{{');
  const [skip] = named(body, 'a');
  expect(skip!.attributes.href).toBe('#who-crosses');
});

test('the files of a story are below it, those of all stories at the root', () => {
  const below = (slug: string) => Object.keys({ ...site.files(slug), ...site.cards(slug) });
  const first = below('lake-ferries');
  for (const name of ['data/facts.csv', 'numbers/tables.html', 'embed/choices.json'])
    expect(first).toContain(name);
  expect(first).toContain('oembed/who-crosses.json');
  expect(first).toContain('cards/who-crosses.png');
  for (const path of below('night-buses')) expect(path).toMatch(/^night-buses\//);
  expect(Object.keys(site.sharedFiles)).toEqual([
    expect.stringMatching(/^assets\/late-[0-9a-f]{8}\.css$/),
    expect.stringMatching(/^assets\/page-[0-9a-f]{8}\.css$/),
    expect.stringMatching(/^assets\/embed-[0-9a-f]{8}\.css$/),
    ...['robots.txt', 'sitemap.xml'],
  ]);
});

test('tables without their page are not to be found, whatever headers a host sends', () => {
  const tables = site.files('lake-ferries')['numbers/tables.html']!;
  expect(tables).toMatch(/^<meta name="robots" content="noindex"\/?>/);
});

test('one sitemap lists the pages of all stories', () => {
  const { 'sitemap.xml': map, 'robots.txt': robots } = site.sharedFiles;
  const listed = [...map!.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, it]) => it);
  expect(listed).toEqual(site.pages.map((path) => SITE + path));
  expect(map).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset xmlns=/);
  const maps = ['sitemap.xml', 'stills.xml', 'night-buses/stills.xml'].map(
    (path) => `Sitemap: ${SITE}${path}\n`,
  );
  expect(robots).toBe(`User-agent: *\nAllow: /\n${maps.join('')}`);
});

test('an embedded page leads to its own story, and finds the icon at the root', () => {
  const { path, html } = site.embed('night-buses', 'side-by-side', ['../../../assets/it.js']);
  expect(path).toBe('night-buses/embed/side-by-side/');
  expect(html).toContain('<link rel="icon" href="../../../favicon.svg"');
  expect(html).toContain('href="../../#side-by-side"');
  expect(html).toContain('>stories.example/some/path/night-buses</span>');
  expect(html).toMatch(/<html lang="en" [^>]*data-chart="side-by-side" data-tone="1"/);
  expect(html).toContain(`<link rel="canonical" href="${SITE}${path}">`);
});

test('the whole story is framed with its opening, also one of a single chapter', () => {
  const whole = site.embed('lake-ferries', 'story', []).html;
  expect(whole).toContain('<h1');
  expect(whole).toContain('class="legend"');
  expect(whole).not.toContain('data-chart=');
  const chart = site.embed('lake-ferries', 'who-crosses', []).html;
  expect(chart).not.toContain('class="legend"');
});

test('what the dialog offers is of the story, with the script that all stories share', () => {
  const { offers, script } = JSON.parse(
    site.files('night-buses')['night-buses/embed/choices.json']!,
  ) as { offers: { page: { path: string } }[]; script: { path: string } };
  expect(offers.map(({ page: { path } }) => path)).toEqual(['embed/story/', 'embed/side-by-side/']);
  expect(new URL(script.path, `${SITE}night-buses/`).href).toBe(`${SITE}v1/embed.js`);
});

test('stills are at the root, whichever story they are of; what lists them is the story’s', () => {
  const files = site.stillFiles('night-buses');
  const { stills } = JSON.parse(files['night-buses/stills.json']!) as Stills;
  const paths = stills.flatMap(pathsOf).map((path) => new URL(path, `${SITE}night-buses/`).href);
  const drawn = Object.keys(site.stills('night-buses')).map((path) => SITE + path);
  expect(paths.filter((path) => path.endsWith('.svg'))).toEqual(drawn);
  for (const path of drawn) expect(path.startsWith(`${SITE}assets/stills/`)).toBe(true);
  for (const path of Object.keys(files)) expect(path).toMatch(/^night-buses\//);
});

test('a page of links finds the site’s icon, its story and its pictures', () => {
  const files = site.stillFiles('night-buses');
  const path = 'night-buses/links/side-by-side/dark/';
  const html = files[`${path}index.html`]!;
  const [icon, picture, story] = [
    / rel="icon" href="([^"]+)"/,
    /<img src="([^"]+)"/,
    /<a href="([^"#]+)#/,
  ].map((pattern) => new URL(pattern.exec(html)![1]!, SITE + path).href);
  expect(icon).toBe(`${SITE}favicon.svg`);
  expect(picture).toMatch(new RegExp(`^${SITE}assets/stills/[\\w-]+-dark-[0-9a-f]{8}\\.png$`));
  expect(story).toBe(`${SITE}night-buses/`);
});

test('scripts are made of the story’s own chapters, each with its kind of chart', () => {
  const script = site.pageScript('lake-ferries');
  expect(script.pictures.map(({ id, kind }) => [id, kind])).toEqual([['who-crosses', 'squares']]);
  expect(script.words.next).toBe('Next step');
  const { pictures } = site.embedScript('night-buses', 'story');
  expect(pictures.map(({ id, kind }) => [id, kind])).toEqual([['side-by-side', 'growth']]);
});

test('an embedded page has of its notes what marks are called by, and the rest where it is asked', () => {
  const { notes } = site.embedScript('night-buses', 'side-by-side').pictures[0]!.model as {
    notes: Record<string, object>;
  };
  const asked = site.asked('night-buses', 'side-by-side');
  expect(Object.keys(asked.lines)).toContain('riders-2000');
  const [mark] = Object.entries(notes).find(([, note]) => 'value' in note)!;
  expect(Object.keys(notes[mark]!).sort()).toEqual(['value', 'when']);
  const { source, ...more } = asked.notes['side-by-side']![mark]!;
  expect(source).toBeTruthy();
  expect(more).not.toHaveProperty('value');
  for (const note of Object.values(notes)) expect(note).not.toHaveProperty('source');
});

test('the page of all stories has title, deck, publisher, date, link and card of each', () => {
  const body = parseHtml(page('stories/').body);
  expect(named(body, 'h2').map(textOf)).toEqual(['8.0 times', '3.0 times']);
  const targets = named(body, 'a').map(({ attributes }) => attributes.href);
  expect(targets).toEqual(['../', '../night-buses/']);
  expect(named(body, 'img').map(({ attributes }) => attributes.src)).toEqual([
    ...['../cards/story.png', '../night-buses/cards/story.png'],
  ]);
  for (const words of [
    'Ferries on the lake carried',
    'The Ferryman, 1 February 2004',
    'The Night Bus',
  ])
    expect(textOf(body)).toContain(words);
});

test('what is wrong is told of the story that a page is of, and of all for the page of all', () => {
  const broken = dataOf();
  rmSync(join(broken, 'night-buses/en.md'));
  const draft = new Site(broken, SITE);
  for (const path of ['night-buses/', 'night-buses/embed/side-by-side/', 'stories/'])
    expect(() => draft.checkPage(path)).toThrow('night-buses/en.md: is missing');
  for (const path of ['', 'numbers/', 'embed/story/'])
    expect(() => draft.checkPage(path)).not.toThrow();
  expect(() => draft.check()).toThrow('night-buses/en.md: is missing');
  expect(() => new Site(dataOf([]), SITE).checkPage('')).toThrow('site.json: stories [] is empty');
});

test('the way from a page to the root is as long as the page is deep', () => {
  expect(['index.html', 'stories/index.html', 'a/numbers/index.html'].map(rootFrom)).toEqual([
    ...['', '../', '../../'],
  ]);
});
