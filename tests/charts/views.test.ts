import { readdirSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { plain } from '../../src/story/prose';
import Still from '../../src/page/Still.svelte';
import { elements, named, parseHtml, textOf } from '../html';
import { anyChapterOf, chapterIds } from '../story/committed';
import { lines } from './lines';

const steps = chapterIds.flatMap((chapter) => {
  const { chart, layout, steps } = anyChapterOf(chapter);
  return steps.map(({ id, view, alt }) => {
    const { body } = render(Still, { props: { chart, layout, view, alt: plain(alt) } });
    return { id, alt: plain(alt), picture: named(parseHtml(body), 'svg')[0]! };
  });
});

test.each(steps)('the picture of $id is as it was accepted', async ({ id, picture }) => {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...picture.attributes };
  const text = lines({ ...picture, attributes }).join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot(`views/${id}.svg`);
});

test('there is one accepted picture a step', () => {
  const accepted = readdirSync(new URL('views', import.meta.url));
  expect(accepted.sort()).toEqual(steps.map(({ id }) => `${id}.svg`).sort());
});

test.each(steps)('the picture of $id is named by the words of its step', ({ alt, picture }) => {
  expect(picture.attributes).toMatchObject({ role: 'img', viewBox: '0 0 400 360' });
  expect(picture.attributes['aria-label']).toBe(alt);
});

test.each(steps)('in the picture of $id every mark is inside the box', ({ picture }) => {
  const marks = elements(picture).filter(({ name }) => ['circle', 'rect'].includes(name));
  for (const { attributes: at } of marks.filter((mark) => !mark.attributes.transform)) {
    const x = Number(at.cx ?? at.x);
    const y = Number(at.cy ?? at.y);
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + Number(at.width ?? 0)).toBeLessThanOrEqual(400);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + Number(at.height ?? 0)).toBeLessThanOrEqual(360);
  }
});

test.each(steps)('in the picture of $id every text is inside the box', ({ picture }) => {
  const texts = named(picture, 'text').filter(({ attributes }) => !attributes.transform);
  for (const text of texts) {
    const { x, y } = text.attributes;
    for (const place of [x, y].filter((given) => given !== undefined).map(Number)) {
      expect(place, textOf(text)).toBeGreaterThanOrEqual(0);
      expect(place, textOf(text)).toBeLessThanOrEqual(400);
    }
    expect(textOf(text).trim()).not.toBe('');
  }
});

test.each(steps)(
  'in the picture of $id nothing is undefined and no number is none',
  ({ picture }) => {
    expect(lines(picture).join('\n')).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
  },
);

test.each(steps)('the picture of $id shows each fact once', ({ picture }) => {
  const ids = elements(picture).flatMap(({ attributes }) => attributes['data-id'] ?? []);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['trade-1992', ['1992: US$190 million']],
  ['trade-2014', ['2014: US$25.8 billion']],
  ['trade-steady', ['25.0% every year']],
  [
    'base-1992',
    [
      'US$888.8 million',
      'US$1.202 billion',
      'US$860 million',
      'US$190 million',
      'US$1.571 billion',
    ],
  ],
  ['base-choice', ['×29.0', '×21.5', '×30.0', '×135.8', '×16.4', '2014: US$25.8 billion']],
  ['people-1990', ['1990: around 30,000 people']],
  ['people-2016', ['2016: 440,000 people']],
  ['growth-both', ['Trade 135.8', 'People 14.7']],
  ['growth-rates', ['25.0% a year', '10.9% a year']],
  ['growth-world', ['World 5.0', 'Korea 6.9', 'Russia 9.7', 'Adjusted 80']],
  ['routes-suez', ['around 22,000\u00a0km']],
  ['routes-arctic', ['around 15,000\u00a0km']],
  ['routes-rail', ['12,400\u00a0km']],
  ['week-1990', ['trade falls 45%', 'trade falls 38%']],
  ['week-2017', ['Sunday 3', 'Thursday 7']],
])('in the picture of %s a person reads %j', (id, words) => {
  const said = textOf(steps.find((step) => step.id === id)!.picture).replaceAll(/\s+/g, ' ');
  for (const text of words) expect(said).toContain(text.replaceAll(/\s+/g, ' '));
});
