/** The pages of every story: complete, sound as HTML, and set in a face that has their letters. */
import { describe, expect, test } from 'vitest';
import { modelOf } from '../../src/story/chapter';
import { elements, named, textOf } from '../html';
import { numbersPage, storyPage } from '../page/rendered';
import { loaded, stepsOf } from './stories';

describe.each(loaded)('$slug', ({ story }) => {
  const page = storyPage(story).tree;
  const tables = numbersPage(story).tree;
  const all = [...elements(page), ...elements(tables)];
  const idsIn = (tree: typeof page) =>
    elements(tree).flatMap(({ attributes }) => attributes.id ?? []);

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
      for (const { attributes } of all)
        for (const value of Object.values(attributes)) expect(value).not.toContain(slip);
    },
  );

  test('the models that browsers load are plain data: JSON carries all of it', () => {
    for (const chapter of story.chapters) {
      const json = JSON.stringify(modelOf(chapter));
      expect(JSON.parse(json)).toEqual(modelOf(chapter));
      expect(json).not.toMatch(/null|NaN|undefined/);
    }
  });
});
