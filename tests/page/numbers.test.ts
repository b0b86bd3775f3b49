/** The page of tables, from which the story takes its own. */
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en';
import type { Locale } from '../../src/locales/locale';
import type { Figure } from '../../src/figures/figure';
import Tables from '../../src/page/Tables.svelte';
import { groupId, headingId, rowId } from '../../src/page/addresses';
import { groupsOf } from '../../src/story/groups';
import { creditsOf, originOf } from '../../src/figures/note';
import { cellsOf, wordingText } from '../../src/story/table';
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
const isLabel = (child: Element | string) =>
  typeof child !== 'string' && child.attributes['aria-hidden'] === 'true';
/** What a cell says, without the label that only narrow pages show. */
const valueOf = (cell: Element) =>
  textOf({ ...cell, children: cell.children.filter((child) => !isLabel(child)) }).trim();

test('it is called every number, of its story', () => {
  expect(textOf(named(parseHtml(head), 'title')[0]!)).toBe(`Every number: ${story.title}`);
});

test('it is called, and its cells begin, as its language has it', () => {
  const locale: Locale = {
    ...en,
    begun: (text) => `^${text}`,
    partOf: (part, title) => `${title} / ${part}`,
  };
  const other = numbersPage({ ...story, locale });
  expect(textOf(named(parseHtml(other.head), 'title')[0]!)).toBe(`${story.title} / Every number`);
  const begun = elements(other.tree).filter(
    ({ attributes }) => attributes.role === 'rowheader' || attributes['data-column'] === 'date',
  );
  const said = begun.map(valueOf).filter(Boolean);
  expect(said.length).toBeGreaterThan(story.figures.length);
  for (const text of said) expect(text).toMatch(/^\^/);
});

test('every header cell says what it is the header of', () => {
  const headers = named(tree, 'th');
  expect(headers.length).toBeGreaterThan(15);
  for (const { attributes } of headers) expect(attributes.scope).toMatch(/^(col|row)$/);
});

describe('every number', () => {
  const groups = groupsOf(story.figures);
  const rows = groups.flatMap(({ origin }) => rowsIn(byId(groupId(origin))));
  const rowOf = (id: string) => rows.find(({ attributes }) => attributes.id === rowId(id))!;
  const cellOf = (row: Element, column: string) =>
    cells(row).find(({ attributes }) => attributes['data-column'] === column);
  /** What a cell says, without its label, which is not said twice. */
  const said = (row: Element, column: string) => {
    const cell = cellOf(row, column);
    return cell && valueOf(cell);
  };

  /** The source that all rows of a group have. */
  const creditOf = (origin: Figure['origin']) =>
    elements(byId(groupId(origin))).find(({ attributes }) => attributes['data-source'])?.attributes[
      'data-source'
    ];

  test('has a row a figure, in their order, where words lead to', () => {
    expect(rows.map(({ attributes }) => attributes.id)).toEqual(
      story.figures.map(({ id }) => rowId(id)),
    );
  });

  test('stands in groups, whose headings say whose and how many, and name their tables', () => {
    const headings = groups.map(({ origin }) => byId(headingId(groupId(origin))));
    expect(headings.map(textOf)).toEqual([
      '3 from the article',
      '1 from others',
      '9 computed here',
    ]);
    for (const [i, { origin }] of groups.entries()) {
      const [table] = named(byId(groupId(origin)), 'table');
      expect(table!.attributes['aria-labelledby']).toBe(headings[i]!.attributes.id);
    }
  });

  test.each(story.figures.map((figure) => [figure.id, figure] as const))(
    'says of %s all that is known, and once',
    (id, figure) => {
      const { what, text, unit, period, origin } = figure;
      const row = rowOf(id);
      const credit = originOf(figure, en);
      expect(said(row, 'what')).toBe(what);
      expect(said(row, 'figure')).toContain(text);
      expect(said(row, 'figure')).toContain(period === figure.value ? '' : unit);
      expect(cellOf(row, 'date')?.attributes['data-value'] ?? '').toBe(period);
      expect(said(row, 'words') ?? '').toBe(wordingText(figure, en));
      // That they were computed here, their heading says.
      const own = said(row, 'source')?.replace(
        /^(?!Computed here)/,
        origin === 'computed' ? 'Computed here, from ' : '',
      );
      expect(own ?? creditOf(origin)).toBe(credit);
      expect(said(row, 'source') ?? '').not.toContain('Computed here, from');
      const links = named(said(row, 'source') ? row : byId(groupId(origin)), 'a');
      const { all } = creditsOf(figure, en);
      if (said(row, 'source') || origin !== 'computed')
        expect(links.map(({ attributes }) => attributes.href)).toEqual(
          all.flatMap(({ url }) => url ?? []),
        );
    },
  );

  test('has no column that says nothing, and none for what is the same of all', () => {
    const columnsOf = (origin: Figure['origin']) =>
      named(byId(groupId(origin)), 'button').map(textOf);
    expect(columnsOf('article')).toEqual(['What', 'Figure', 'When', 'Reported words']);
    expect(columnsOf('context')).toEqual(['What', 'Figure', 'When', 'What to know']);
    expect(columnsOf('computed')).toEqual(['What', 'Figure', 'Formula', 'Source']);
  });

  test('is sorted by values in few digits: those in full are in the files', () => {
    for (const { id, value } of story.figures) {
      const sorted = cellOf(rowOf(id), 'figure')!.attributes['data-value']!;
      expect(sorted.length).toBeLessThanOrEqual(14);
      if (typeof value === 'string') expect(sorted).toBe(value);
      else expect(Math.abs(Number(sorted) / value - 1)).toBeLessThan(1e-6);
    }
  });

  test('comes to the story behind buttons that say how many, as the links that they replace', () => {
    const come = parseHtml(render(Tables, { props: { story } }).body);
    for (const { origin, figures } of groups) {
      const { show } = en.words.everyNumber;
      const group = byId(groupId(origin), come);
      expect(group.name).toBe('details');
      expect(group.attributes).not.toHaveProperty('open');
      const link = named(storyPage(story).tree, 'a').find(
        ({ attributes }) => attributes.href === `numbers/#${groupId(origin)}`,
      )!;
      expect(textOf(link).trim()).toBe(show(figures.length));
      expect(textOf(named(named(group, 'summary')[0]!, 'span')[0]!)).toBe(show(figures.length));
      expect(rowsIn(group)).toHaveLength(figures.length);
    }
  });

  test('and nowhere is a box that can be scrolled by itself', () => {
    expect(elements(tree).filter(({ attributes }) => 'tabindex' in attributes)).toEqual([]);
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
    for (const { origin } of groupsOf(of.figures))
      for (const row of rowsIn(byId(groupId(origin), tables)))
        for (const cell of cells(row)) {
          const column = cell.attributes['data-column'];
          if (column !== 'date' && column !== 'words') expect(valueOf(cell)).not.toBe('');
          for (const { id } of told.facts) expect(textOf(cell)).not.toContain(id);
        }
  });
});
