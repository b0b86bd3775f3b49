/** The page of tables, from which the story takes its own. */
import { expect, test } from 'vitest';
import { numbersPage, storyPage } from '../../src/prerender';
import { excerpt } from '../../src/story/note';
import { dataFolder } from '../data';
import { elements, named, parseHtml, textOf } from '../html';
import { committed, storyOf } from './committed';

const tables = parseHtml(numbersPage(dataFolder).body);
const story = storyOf(committed());
const table = (id: string) => elements(tables).find(({ attributes }) => attributes.id === id)!;

test('every header cell says what it is the header of', () => {
  const headers = named(tables, 'th');
  expect(headers.length).toBeGreaterThan(30);
  for (const { attributes } of headers) expect(attributes.scope).toMatch(/^(col|row)$/);
});

/** The rows of the table of every number, by their anchors. */
const rows = new Map(
  named(named(table('every-number'), 'tbody')[0]!, 'tr').map((row) => [
    `numbers/#${row.attributes.id}`,
    row,
  ]),
);

test('each number in the text leads to its row in the table of every number', () => {
  const page = parseHtml(storyPage(dataFolder).body);
  const links = named(page, 'a').filter(({ attributes }) => attributes.class === 'num');
  expect(links.length).toBeGreaterThan(100);
  const astray = links.filter(({ attributes }) => !rows.has(attributes.href!));
  expect(astray.map((link) => `${link.attributes.href} ${textOf(link)}`)).toEqual([]);
  for (const link of links) {
    expect(link.name).toBe('a');
    expect(textOf(link).trim()).not.toBe('');
  }
});

test('the table of every number holds what the story holds, in its order', () => {
  expect([...rows.keys()]).toEqual(story.numbers.map(({ key }) => `numbers/#n-${key}`));
  const columns = ['what', 'figure', 'unit', 'date', 'words', 'kind', 'source'];
  for (const { key, what, text, value, unit, date, source } of story.numbers) {
    const row = rows.get(`numbers/#n-${key}`)!;
    const at = row.children.filter((child) => typeof child !== 'string');
    expect(at).toHaveLength(columns.length);
    expect(at.slice(0, 4).map(textOf)).toEqual([what, text, unit, date]);
    const sorted = at[1]!.attributes['data-value']!;
    if (typeof value === 'number') expect(Math.abs(Number(sorted) / value - 1)).toBeLessThan(1e-6);
    else expect(sorted).toBe(value);
    expect(sorted.length, key).toBeLessThanOrEqual(14);
    expect(named(at[6]!, 'a').map(({ attributes }) => attributes.href)).toEqual(
      source?.url ? [source.url] : [],
    );
    for (const place of [0, 1, 2, 5, 6]) expect(textOf(at[place]!).trim()).not.toBe('');
  }
});

test('words of the article are quoted in the table, formulas are not', () => {
  for (const { key, kind, words } of story.numbers) {
    const said = textOf(rows.get(`numbers/#n-${key}`)!);
    if (kind === 'article') expect(said).toContain(`“${excerpt(words)}”`);
    if (kind === 'computed') expect(said).not.toContain(`“${words}”`);
  }
});

test('each source has its title, and its address where there is one', () => {
  const links = named(table('sources'), 'a').map(({ attributes }) => attributes.href);
  expect(links).toEqual(story.sources.list.flatMap(({ url }) => url ?? []));
  for (const { title } of story.sources.list) expect(textOf(tables)).toContain(title);
});
