/** The page of tables, from which the story takes its own. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import Tables from '../../src/page/Tables.svelte';
import { creditsOf, originOf } from '../../src/figures/note';
import { cellsOf, wordsOf } from '../../src/story/table';
import { elements, named, parseHtml, textOf, type Element } from '../html';
import { madeStory } from '../stories/make';
import { made, whole } from '../stories/made';
import { numbersPage, storyPage } from './rendered';

const story = madeStory(whole());
const { head, tree } = numbersPage(story);
const byId = (id: string, among: Element = tree) =>
  elements(among).find(({ attributes }) => attributes.id === id)!;
const cells = ({ children }: Element) => children.filter((child) => typeof child !== 'string');
const rowsIn = (table: Element) => named(named(table, 'tbody')[0]!, 'tr');

test('it is called every number, of its story', () => {
  expect(textOf(named(parseHtml(head), 'title')[0]!)).toBe(`Every number: ${story.title}`);
});

test('every header cell says what it is the header of', () => {
  const headers = named(tree, 'th');
  expect(headers.length).toBeGreaterThan(20);
  for (const { attributes } of headers) expect(attributes.scope).toMatch(/^(col|row)$/);
});

describe('the table of every number', () => {
  const rows = rowsIn(byId('every-number'));

  test('has a row a figure, in their order, where words lead to', () => {
    expect(rows.map(({ attributes }) => attributes.id)).toEqual(
      story.figures.map(({ id }) => `n-${id}`),
    );
  });

  test.each(story.figures.map((figure, i) => [figure.id, figure, rows[i]!] as const))(
    'says of %s all that is known',
    (_, figure, row) => {
      const { what, text, unit, period } = figure;
      const said = cells(row).map(textOf);
      expect(said.slice(0, 5)).toEqual([what, text, unit, period, wordsOf(figure)]);
      expect(said[5]).toBe(en.words.everyNumber.kinds[figure.origin]);
      expect(said[6]).toBe(originOf(figure, en));
      expect(named(row, 'a').map(({ attributes }) => attributes.href)).toEqual(
        creditsOf(figure, en).all.flatMap(({ url }) => url ?? []),
      );
    },
  );

  test('is sorted by values in few digits: those in full are in the files', () => {
    for (const [i, { value }] of story.figures.entries()) {
      const sorted = cells(rows[i]!)[1]!.attributes['data-value']!;
      expect(sorted.length).toBeLessThanOrEqual(14);
      if (typeof value === 'string') expect(sorted).toBe(value);
      else expect(Math.abs(Number(sorted) / value - 1)).toBeLessThan(1e-6);
    }
  });
});

test('each picture’s table has its rows', () => {
  for (const { id, figure, rows } of story.chapters) {
    const table = byId(`table-${id}`);
    expect(named(table, 'caption').map(textOf)).toEqual([figure.title]);
    expect(rowsIn(table).map((row) => cells(row).map(textOf))).toEqual(
      rows.map((row) => {
        const { what, value, words, source } = cellsOf(row, en);
        return [what, value, words, source];
      }),
    );
  }
});

test('each source has its title, and its address where there is one', () => {
  const sources = byId('sources');
  expect(named(sources, 'li').map(textOf)).toEqual([
    expect.stringMatching(/^Ferries fill up\s+The Ferryman, 4 March 2011$/),
    expect.stringMatching(/^Passengers by year\s+Harbour Board, June 2010$/),
  ]);
  expect(named(sources, 'a').map(({ attributes }) => attributes.href)).toEqual([
    'https://harbour.example/passengers',
  ]);
});

describe.each(Object.entries({ ...made, whole: whole() }))('with "%s"', (_, told) => {
  const of = madeStory(told);
  const tables = numbersPage(of).tree;

  test('every link of the story’s page to a table finds it', () => {
    const links = named(storyPage(of).tree, 'a').flatMap(
      ({ attributes }) => /^numbers\/#(.*)$/.exec(attributes.href ?? '')?.[1] ?? [],
    );
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((id) => !byId(id, tables))).toEqual([]);
  });

  test('ids are unique, also with the story that takes the tables', () => {
    const { body } = render(Tables, { props: { story: of } });
    const pages = [tables, { ...storyPage(of).tree, name: 'story' }];
    for (const page of [pages[0]!, { ...pages[1]!, children: [pages[1]!, parseHtml(body)] }]) {
      const ids = elements(page).flatMap(({ attributes }) => attributes.id ?? []);
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }
  });

  test('no cell that must say something is empty or shows an id', () => {
    for (const row of rowsIn(byId('every-number', tables)))
      for (const place of [0, 1, 5, 6]) {
        const said = textOf(cells(row)[place]!);
        expect(said.trim()).not.toBe('');
        for (const { id } of told.facts) expect(said).not.toContain(id);
      }
  });
});
