/** The picture of every step of every story, and half-way to it, as they were accepted. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { View } from '../../src/interaction/view';
import Still from '../../src/page/Still.svelte';
import type { Chapter } from '../../src/story/chapter';
import { viewAt } from '../../src/story/viewAt';
import { lines } from '../charts/lines';
import { elements, named, parseHtml, textOf, type Element } from '../html';
import { loaded } from './stories';

const accepted = fileURLToPath(new URL('../charts/views', import.meta.url));

interface Drawn {
  /** Path below the folder of accepted pictures, without its ending. */
  path: string;
  chapter: Chapter;
  view: View<string>;
  alt: string;
  picture: Element;
}

function drawn(path: string, chapter: Chapter, view: View<string>, alt: string): Drawn {
  const { chart, layout } = chapter;
  const { body } = render(Still, { props: { chart, layout, view, alt } });
  return { path, chapter, view, alt, picture: named(parseHtml(body), 'svg')[0]! };
}

const inPlace = (slug: string, chapter: Chapter): Drawn[] =>
  chapter.steps.map(({ id, view, alt }) => drawn(`${slug}/${id}`, chapter, view, alt));

/** Half-way from each step to the next. */
const onTheWay = (slug: string, chapter: Chapter): Drawn[] =>
  chapter.steps.slice(1).map(({ id, alt }, i) => {
    const { steps, chart } = chapter;
    const view = viewAt(steps, { index: i + 1, progress: 0.5 }, chart.windows);
    return drawn(`${slug}/halfway/${id}`, chapter, view, alt);
  });

describe.each(loaded)('$slug', ({ slug, story: { chapters } }) => {
  const still = chapters.flatMap((chapter) => inPlace(slug, chapter));
  const moving = chapters.flatMap((chapter) => onTheWay(slug, chapter));
  const all = [...still, ...moving];

  test.each(all)('$path is as it was accepted', async ({ path, picture }) => {
    const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...picture.attributes };
    const text = lines({ ...picture, attributes }).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`${accepted}/${path}.svg`);
  });

  test('no other picture is accepted', () => {
    const folder = `${accepted}/${slug}`;
    const found = existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
      : [];
    const pictures = found.filter((file) => file.endsWith('.svg'));
    const own = new Set(all.map(({ path }) => `${path.slice(slug.length + 1)}.svg`));
    expect(
      pictures.filter((file) => !own.has(file)),
      'take them out',
    ).toEqual([]);
  });

  test.each(still)('$path is named by the words of its step', ({ alt, picture }) => {
    expect(picture.attributes).toMatchObject({ role: 'img', viewBox: '0 0 400 360' });
    expect(picture.attributes['aria-label']).toBe(alt);
  });

  test.each(all)('in $path nothing is undefined and no number is none', ({ picture }) => {
    expect(lines(picture).join('\n')).not.toMatch(/undefined|NaN|Infinity|null|\[object/);
  });

  test.each(all)('in $path every mark and every text is inside the box', ({ picture }) => {
    const placed = elements(picture).filter(
      ({ name, attributes }) => ['circle', 'rect', 'text'].includes(name) && !attributes.transform,
    );
    for (const { name, attributes: at } of placed) {
      const [x, y] = [at.cx ?? at.x, at.cy ?? at.y].map((place) => Number(place ?? 0)) as [
        number,
        number,
      ];
      expect(x, name).toBeGreaterThanOrEqual(0);
      expect(x + Number(at.width ?? 0), name).toBeLessThanOrEqual(400);
      expect(y, name).toBeGreaterThanOrEqual(0);
      expect(y + Number(at.height ?? 0), name).toBeLessThanOrEqual(360);
    }
    for (const text of named(picture, 'text')) expect(textOf(text).trim()).not.toBe('');
  });

  test.each(still)('$path shows each fact once', ({ picture }) => {
    const ids = elements(picture).flatMap(({ attributes }) => attributes['data-id'] ?? []);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(all)('the marks of $path stand once, and inside the box', ({ chapter, view }) => {
    const marks = chapter.chart.targets(chapter.layout, view);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
    for (const { x, y, width, height } of marks) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(400);
      expect(y + height).toBeLessThanOrEqual(360);
    }
  });

  test.each(chapters)(
    'each mark of $id has its note: what, when, and where it is from',
    (chapter) => {
      const { chart, layout, steps, notes } = chapter;
      const marks = steps.flatMap(({ view }) => chart.targets(layout, view).map(({ id }) => id));
      for (const mark of new Set(marks)) {
        const { value, event, when, source, caveat } = notes[mark]!;
        for (const said of [value ?? event, when, source ?? caveat])
          expect(said?.trim(), mark).toBeTruthy();
      }
    },
  );
});
