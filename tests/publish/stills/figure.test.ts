import { expect, test } from 'vitest';
import { chosenFrom, figures } from '../../../src/publish/stills/figure';
import { IMAGES } from '../../../src/publish/site/addresses';
import { pathsOf, stillListings } from '../../../src/publish/stills/files';
import { elements, named, parseHtml, textOf } from '../../html';
import { SITE, stills, story } from './made';

const at = (path: string) => new URL(path, SITE).href;
const [chapter] = story.chapters;
const step = chapter!.steps.at(-1)!;
const htmlOf = (theme: 'auto' | 'light' | 'dark', of = stills) =>
  figures(chosenFrom(of, chapter!.id, step.id), theme, of, at);

test('a choice is a step, a picture with all its steps, or the whole story', () => {
  const ids = (chart: string | null, step: string | null) =>
    chosenFrom(stills, chart, step).map((still) => still.step);
  expect(ids(chapter!.id, step.id)).toEqual([step.id]);
  expect(ids(chapter!.id, null)).toEqual(chapter!.steps.map(({ id }) => id));
  expect(ids(null, null)).toHaveLength(stills.stills.length);
});

test('the HTML has what letters and feeds keep, and nothing that they take out', () => {
  const all = elements(parseHtml(figures(stills.stills, 'auto', stills, at)));
  expect([...new Set(all.map(({ name }) => name))].sort()).toEqual([
    'a',
    'br',
    'figcaption',
    'figure',
    'img',
    'p',
    'picture',
    'small',
    'source',
    'strong',
  ]);
  const kept = ['alt', 'height', 'href', 'media', 'src', 'srcset', 'style', 'width'];
  for (const { attributes } of all)
    expect(Object.keys(attributes).filter((name) => !kept.includes(name))).toEqual([]);
  for (const { attributes } of all)
    for (const name of ['href', 'src', 'srcset'])
      if (attributes[name]) expect(attributes[name].startsWith(SITE)).toBe(true);
});

test('it says the step’s words and source, and leads to the step', () => {
  const html = parseHtml(htmlOf('light'));
  const still = stills.stills.find((one) => one.step === step.id)!;
  for (const words of [still.heading, still.text, still.source, 'From the story A strait'])
    expect(textOf(html)).toContain(words);
  for (const { attributes } of named(html, 'a')) expect(attributes.href).toBe(`${SITE}#${step.id}`);
  expect(named(html, 'img').map(({ attributes }) => attributes)).toEqual([
    {
      ...{ src: SITE + still.files.light.png, alt: still.alt },
      ...{ width: String(still.width), height: String(still.height) },
      style: 'max-width:100%;height:auto',
    },
  ]);
});

test('a theme has its picture; where the device decides, the dark one is an offer', () => {
  expect(htmlOf('dark')).toMatch(/<img src="[^"]*-dark-[^"]*\.png"/);
  for (const theme of ['light', 'dark'] as const) expect(htmlOf(theme)).not.toContain('<picture>');
  expect(htmlOf('auto')).toMatch(
    /<picture><source media="\(prefers-color-scheme: dark\)" srcset="[^"]*-dark-[^"]*\.png"><img src="[^"]*-light-/,
  );
});

test('no text becomes markup', () => {
  const evil = '"><script>alert(1)</script> & more';
  const one = { ...stills.stills.find((still) => still.step === step.id)! };
  const html = htmlOf('auto', {
    ...{ from: evil, story: evil },
    stills: [{ ...one, heading: evil, text: evil, alt: evil, source: evil }],
  });
  expect(html).not.toContain('<script');
  expect(named(parseHtml(html), 'img')[0]!.attributes.alt).toBe(evil);
});

test('every file is in the sitemap of images, as one of the story’s page', () => {
  const map = stillListings(SITE, stills)[IMAGES]!;
  const [page, ...images] = [...map.matchAll(/<(?:image:)?loc>(.*?)<\/(?:image:)?loc>/g)].map(
    ([, address]) => address,
  );
  expect(page).toBe(SITE);
  expect(images).toEqual(stills.stills.flatMap(pathsOf).map((path) => SITE + path));
  expect(map).toContain('xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"');
});

test('the list that editors and programs look into is the stills themselves', () => {
  expect(JSON.parse(stillListings(SITE, stills)['stills.json']!)).toEqual(stills);
});
