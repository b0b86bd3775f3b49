/** What stands beside the pages of every story: heads, frames, cards, as those who read them demand. */
import { brotliCompressSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { draw, drawStills } from '../../plugins/draw';
import { embedDocument, embedLines, embeds } from '../../src/embed/page/document';
import { cards } from '../../src/publish/cards/card';
import { cardSvg } from '../../src/publish/cards/svg';
import { schemaProblems } from '../../src/facts/problems';
import { pages } from '../../src/page/pages';
import { json } from '../../src/publish/downloads';
import { records } from '../../src/publish/records';
import { storyFiles } from '../../src/publish/site/files';
import { headsOf } from '../../src/publish/site/heads';
import { stillsOf } from '../../src/publish/stills/svg';
import { named, parseHtml } from '../html';
import { inked, pixels } from '../publish/cards/pixels';
import * as schemas from '../publish/site/schemas';
import { loaded, stepsOf } from './stories';

const SITE = 'https://story.example/some/path/';
const around = { address: SITE, publisher: 'The Strait', scripts: ['script.js'], root: '' };

/** What a head says to those who show links. */
const shownIn = (head: string) =>
  Object.fromEntries(
    named(parseHtml(head.replace(/<script.*<\/script>/s, '')), 'meta').map(
      ({ attributes: { property, name, content } }) => [property ?? name, content],
    ),
  );

const dataIn = (head: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/s.exec(head)![1]!);

describe.each(loaded)('$slug', ({ story }) => {
  const heads = headsOf({ address: SITE, publisher: 'The Strait' }, story);
  const files = storyFiles(SITE, story, '');
  const frames = embeds(story);

  test('each page says what links show, and what it is', () => {
    expect(Object.keys(heads)).toEqual(pages(story).map(({ path }) => path));
    for (const head of Object.values(heads)) v.parse(schemas.shown, shownIn(head));
    v.parse(schemas.article, dataIn(heads['']!));
    v.parse(schemas.dataset, dataIn(heads['numbers/']!));
  });

  test('what it tells since it appeared is kept; npm run published keeps it', () => {
    expect(story.unrecorded).toEqual([]);
  });

  test('its facts are of the shape that they say', () => {
    expect(schemaProblems(records, JSON.parse(json(story)))).toEqual([]);
  });

  test('each frame has its oEmbed, and the story its manifest', () => {
    for (const name of Object.keys(frames))
      v.parse(schemas.oembed, JSON.parse(files[`oembed/${name}.json`]!));
    v.parse(schemas.manifest, JSON.parse(files['site.webmanifest']!));
  });

  test.each(Object.entries(frames))(
    'in the frame %s every number says where it is from',
    (_, page) => {
      const html = embedDocument(story, page, around);
      const lines = embedLines(story, page);
      const keys = [...html.matchAll(/numbers\/#n-([^"]+)"/g)].map(([, key]) => key!);
      expect(keys.length).toBeGreaterThan(0);
      for (const key of keys) expect(lines[key]?.length, key).toBeGreaterThan(1);
    },
  );

  test('only frames with a map carry land', () => {
    for (const [name, page] of Object.entries(frames)) {
      const hasMap = story.chapters.some(
        ({ id, kind }) => kind === 'routes' && (name === id || name === 'story'),
      );
      expect(embedDocument(story, page, around).includes('id="land"'), name).toBe(hasMap);
    }
  });

  test('each card has words and a picture, clear of its margins, and is small', async () => {
    const all = cards(story);
    const pngs = await draw(Object.fromEntries(all.map((card) => [card.id, cardSvg(card, story)])));
    expect(Object.keys(pngs)).toHaveLength(story.chapters.length + 1);
    for (const [id, png] of Object.entries(pngs)) {
      const picture = pixels(png);
      expect([picture.width, picture.height], id).toEqual([1200, 630]);
      expect(png.length, id).toBeLessThan(60_000);
      expect(inked(picture, 0, 0.45), `${id}: words`).toBeGreaterThan(8_000);
      expect(inked(picture, 0.47, 1), `${id}: picture`).toBeGreaterThan(8_000);
      expect(inked(picture, 0, 0.045), `${id}: left`).toBe(0);
      expect(inked(picture, 0.955, 1), `${id}: right`).toBe(0);
    }
  });

  test('each step has a still with its words and its picture, clear of its margins, and small', async () => {
    const home = { site: SITE, root: '', drawnBy: '' };
    const stills = stillsOf(story, home);
    const light = stills.map(({ still, drawings }) => [still.files.light.svg, drawings] as const);
    const svgs = Object.fromEntries(light.map(([path, drawings]) => [path, drawings[path]!]));
    const drawn = await drawStills(svgs);
    expect(stills.map(({ still }) => still.step)).toEqual(stepsOf(story).map(({ id }) => id));
    for (const [path, { svg, png }] of Object.entries(drawn)) {
      const picture = pixels(png);
      expect(inked(picture, 0.04, 0.96), `${path}: painted`).toBeGreaterThan(40_000);
      expect(inked(picture, 0, 0.035), `${path}: left`).toBe(0);
      expect(inked(picture, 0.965, 1), `${path}: right`).toBe(0);
      expect(png.length, path).toBeLessThan(120_000);
      expect(brotliCompressSync(svg).length, path).toBeLessThan(40_000);
    }
  });
});
