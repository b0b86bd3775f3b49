/** The pages of every story: complete, sound as HTML, and set in a face that has their letters. */
import { beforeAll, describe, expect, test } from 'vitest';
import { modelOf } from '../../src/story/chapter';
import { elements, named, textOf, type Element } from '../html';
import { numbersPage, storyPage } from '../page/rendered';
import { loaded, stepsOf } from './stories';

describe.each(loaded)('$slug', ({ story }) => {
  let page: Element;
  let tables: Element;
  beforeAll(() => {
    page = storyPage(story).tree;
    tables = numbersPage(story).tree;
  });
  const idsIn = (tree: Element) => elements(tree).flatMap(({ attributes }) => attributes.id ?? []);

  test('each step stands once, in order', () => {
    const items = named(page, 'li').filter(({ attributes }) => attributes.class === 'step');
    expect(items.map(({ attributes }) => attributes.id)).toEqual(
      stepsOf(story).map(({ id }) => id),
    );
  });

  test('ids are unique', () => {
    for (const tree of [page, tables]) {
      const ids = idsIn(tree);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });

  test('every link within the site finds its place', () => {
    const astray = named(page, 'a').flatMap(({ attributes: { href = '' } }) => {
      const [, table] = /^numbers\/#(.*)$/.exec(href) ?? [];
      if (table) return idsIn(tables).includes(table) ? [] : [href];
      return !href.startsWith('#') || idsIn(page).includes(href.slice(1)) ? [] : [href];
    });
    expect(astray).toEqual([]);
  });

  test.each(['undefined', 'NaN', '[object', 'null', 'Infinity', '${', '<!--'])(
    'nowhere stands %s',
    (slip) => {
      expect(textOf(page) + textOf(tables)).not.toContain(slip);
      for (const { attributes } of [page, tables].flatMap(elements))
        for (const value of Object.values(attributes)) expect(value).not.toContain(slip);
    },
  );

  test('the models that browsers load are plain data: JSON carries all of it', () => {
    const odd = (value: unknown, path: string): string[] => {
      if (typeof value === 'object' && value !== null)
        return Object.entries(value).flatMap(([key, one]) => odd(one, `${path}.${key}`));
      const isPlain =
        typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'function';
      return isPlain && value !== undefined && value !== null ? [] : [path];
    };
    expect(story.chapters.flatMap((chapter) => odd(modelOf(chapter), chapter.id))).toEqual([]);
  });
});
