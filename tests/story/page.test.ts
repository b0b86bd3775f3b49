import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { expect, onTestFinished, test } from 'vitest';
import { displayText, files, models, numbersPage, storyPage } from '../../src/prerender';
import Still from '../../src/story/Still.svelte';
import { modelOf } from '../../src/story/chapter';
import { excerpt } from '../../src/story/note';
import { plain } from '../../src/story/prose';
import { dataFolder } from '../data';
import { elements, named, parseHtml, textOf, type Element } from '../html';
import { committed, storyOf } from './committed';

const { head, body } = storyPage(dataFolder);
const page = parseHtml(body);
const all = elements(page);
/** The page of tables, from which the story takes its own. */
const tables = parseHtml(numbersPage(dataFolder).body);
const story = storyOf(committed());
const steps = story.chapters.flatMap((chapter) => chapter.steps);

const byId = (id: string, among = all) => among.find(({ attributes }) => attributes.id === id)!;
const table = (id: string) => byId(id, elements(tables));
const byClass = (element: Element, name: string) =>
  elements(element).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const text = textOf(page).replaceAll(/\s+/g, ' ');

test.each([
  ...['US$190 million', 'US$25.8 billion', '30,000', '440,000', '135', '25.0%', '10.9%', '48%'],
  ...['135.8', '29.0', '21.5', '30.0', '16.4', '70.5', '14.7', '5.0', '6.9', '9.7', 'about 80'],
])('the text of the page has %s', (figure) => {
  expect(text).toContain(figure);
});

test('the chapters stand in the order of the story, between the opening and every number', () => {
  const sections = named(page, 'section').map(({ attributes }) => attributes.id);
  expect(sections.filter(Boolean)).toEqual([
    ...['trade', 'base', 'people', 'growth', 'routes', 'week', 'numbers'],
  ]);
});

test('the head has the title, and what the page is about', () => {
  const [title] = named(parseHtml(head.replace(/<style>.*$/s, '')), 'title');
  expect(textOf(title!)).toBe(story.title);
  expect(head).toContain(`<meta name="description" content="${story.description}"`);
});

test('each step stands once, in order', () => {
  const items = all.filter(({ name, attributes }) => name === 'li' && attributes.class === 'step');
  expect(items.map(({ attributes }) => attributes.id)).toEqual(steps.map(({ id }) => id));
  expect(items).toHaveLength(18);
});

test('each chapter says its steps: heading, and text as the words have it', () => {
  for (const step of steps) {
    expect(named(byId(step.id), 'h3').map(textOf)).toEqual([plain(step.heading)]);
    expect(textOf(named(byId(step.id), 'p')[0]!)).toBe(plain(step.text));
  }
});

test.each(story.chapters.map(({ id }) => id))(
  'in %s each step but the first has its own finished picture; the first has the live one',
  (id) => {
    const [first, ...others] = byClass(byId(id), 'step');
    expect(named(first!, 'svg')).toHaveLength(0);
    const [live, ...more] = byClass(byId(id), 'live');
    expect(more).toEqual([]);
    const pictures = [live!, ...others].map((step) => pictureIn(step));
    for (const picture of pictures) {
      expect(picture.attributes.role).toBe('img');
      expect(named(picture, 'text').length).toBeGreaterThan(0);
    }
    const alts = story.chapters.find((chapter) => chapter.id === id)!.steps.map(({ alt }) => alt);
    expect(pictures.slice(1).map(({ attributes }) => attributes['aria-label'])).toEqual(
      alts.slice(1).map(plain),
    );
  },
);

/** The picture in an element: its only one with a viewBox and a role. */
function pictureIn(element: Element): Element {
  const pictures = named(element, 'svg').filter(({ attributes }) => attributes.role === 'img');
  expect(pictures).toHaveLength(1);
  return pictures[0]!;
}

test('the live picture is named by its title and described by the words of the first step', () => {
  for (const { id, steps } of story.chapters) {
    const picture = pictureIn(byClass(byId(id), 'live')[0]!);
    expect(picture.attributes['aria-labelledby']).toBe(`${id}-title`);
    expect(textOf(byId(picture.attributes['aria-describedby']!))).toBe(plain(steps[0]!.alt));
  }
});

test('the live picture begins as the first step is, and its marks are those of the chart', () => {
  for (const { id, chart, layout, steps, notes } of story.chapters) {
    const [live] = byClass(byId(id), 'live');
    const drawn = render(Still, { props: { chart, layout, view: steps[0]!.view, alt: '' } });
    const [still] = named(parseHtml(drawn.body), 'svg');
    expect(pictureIn(live!).children.filter(isElement), id).toEqual(
      still!.children.filter(isElement),
    );
    const marks = named(byClass(live!, 'marks')[0]!, 'button');
    const targets = chart.targets(layout, steps[0]!.view);
    expect(marks.map(({ attributes }) => attributes['aria-label'])).toEqual(
      targets.map(({ id: mark }) => {
        const { when, value, event } = notes[mark]!;
        return `${when}: ${value ?? event}`;
      }),
    );
  }
});

const isElement = (child: Element | string) => typeof child !== 'string';

test('each chapter’s figure has caption, source and the way to its data table', () => {
  for (const { id, figure, rows } of story.chapters) {
    const [element] = named(byId(id), 'figure');
    expect(named(element!, 'figcaption').map(textOf)).toEqual([figure.title]);
    expect(textOf(byClass(element!, 'source')[0]!)).toBe(plain(figure.source));
    if (id !== 'routes') expect(plain(figure.source)).toMatch(/^Source: Yonhap News Agency/);
    const [place] = named(named(element!, 'details')[0]!, 'a');
    expect(place!.attributes).toMatchObject({ 'data-table': '', href: `numbers/#table-${id}` });
    const figures = table(`table-${id}`);
    expect(named(figures, 'caption').map(textOf)).toEqual([figure.title]);
    expect(named(named(figures, 'tbody')[0]!, 'tr').map(cells)).toEqual(
      rows.map(({ what, value, from, source }) => [what, value, from, source]),
    );
  }
});

const cells = ({ children }: Element) =>
  children.filter((child) => typeof child !== 'string').map(textOf);

test('every header cell says what it is the header of', () => {
  const headers = named(tables, 'th');
  expect(headers.length).toBeGreaterThan(30);
  for (const { attributes } of headers) expect(attributes.scope).toMatch(/^(col|row)$/);
});

test.each(['undefined', 'NaN', '[object', 'null', 'Infinity'])('nowhere stands %s', (slip) => {
  expect(text).not.toContain(slip);
  for (const { name, attributes } of all) {
    for (const [key, value] of Object.entries(attributes)) {
      expect(value, `${name} ${key}`).not.toContain(slip);
    }
  }
});

test('no placeholder of the template is left in what is said', () => {
  expect(text).not.toMatch(/\$\{|\}|<!--/);
});

test('ids are unique in the story, also with the tables that it takes', () => {
  const ids = [...all, ...elements(tables)].flatMap(({ attributes }) => attributes.id ?? []);
  expect(ids.length).toBeGreaterThan(15);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

test('everything that is referred to is there', () => {
  const referring = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
  const references = all.flatMap(({ attributes }) => [
    ...referring.flatMap((name) => attributes[name]?.split(' ') ?? []),
    ...(attributes.href?.startsWith('#') ? [attributes.href.slice(1)] : []),
  ]);
  expect(references.length).toBeGreaterThan(5);
  expect(references.filter((id) => !byId(id))).toEqual([]);
});

test('headings go down one level at a time, from one h1', () => {
  const levels = all.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [i, level] of levels.slice(1).entries()) {
    expect(level - levels[i]!).toBeLessThanOrEqual(1);
  }
});

/** The rows of the table of every number, by their anchors. */
const rows = new Map(
  named(named(table('every-number'), 'tbody')[0]!, 'tr').map((row) => [
    `numbers/#${row.attributes.id}`,
    row,
  ]),
);

test('each number in the text leads to its row in the table of every number', () => {
  const links = byClass(page, 'num');
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
    expect(at.map(({ attributes }) => attributes['data-column'])).toEqual(columns);
    expect(at.slice(0, 4).map(textOf)).toEqual([what, text, unit, date]);
    const sorted = typeof value === 'number' ? Number(value.toPrecision(7)) : value;
    expect(at[1]!.attributes['data-value']).toBe(String(sorted));
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

test('the files to download are linked', () => {
  const links = named(byId('numbers'), 'a').filter(({ attributes }) => 'download' in attributes);
  const there = Object.keys(files(dataFolder)).filter((file) => file.startsWith('data/'));
  expect(links.map(({ attributes }) => attributes.href)).toEqual(there);
});

test('links leave the page by https or http, or stay in it', () => {
  for (const { attributes } of named(page, 'a'))
    expect(attributes.href).toMatch(/^(https?:\/\/|#|numbers\/#|data\/|embed\/story\/$)/);
});

test('each source has its title, and its address where there is one', () => {
  const links = named(table('sources'), 'a').map(({ attributes }) => attributes.href);
  expect(links).toEqual(story.sources.list.flatMap(({ url }) => url ?? []));
  for (const { title } of story.sources.list) expect(textOf(tables)).toContain(title);
});

test('the display face has every character that is set in it', () => {
  // The legend's heading is set as a label, in the system's face.
  const headings = [...all, ...elements(tables)]
    .filter(({ name, attributes }) => /^h[1-3]$/.test(name) && attributes.id !== 'legend-title')
    .map(textOf);
  const values = story.chapters.flatMap(({ notes }) =>
    Object.values(notes).map(({ value }) => value),
  );
  const cut = new Set(displayText(dataFolder));
  const missing = [...headings, ...values].join('').replaceAll(/\s/g, '');
  expect([...missing].filter((character) => !cut.has(character))).toEqual([]);
});

test('the models the browser loads are those of the page, without what it says already', () => {
  const sent = models(dataFolder);
  for (const chapter of story.chapters) {
    const { steps, ...model } = modelOf(chapter);
    expect(sent[chapter.id]).toEqual({
      ...model,
      steps: steps.map(({ id, view }) => ({ id, view })),
    });
  }
});

test('the page is the same each time', () => {
  expect(storyPage(dataFolder)).toEqual({ head, body });
});

/** Story and tables from a copy of the data, one text in a file replaced by another. */
function pageWith(file: string, from: string, to: string) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dataFolder, folder, { recursive: true });
  const content = readFileSync(join(folder, file), 'utf8');
  expect(content).toContain(from);
  writeFileSync(join(folder, file), content.replaceAll(from, to));
  return { body: storyPage(folder).body + numbersPage(folder).body };
}

test('words from the data cannot become markup', () => {
  const name = String.raw`Smith & <b id=\"x\">Sons</b>`;
  const { body: changed } = pageWith('facts.json', 'Yonhap News Agency', name);
  const tree = parseHtml(changed);
  expect(named(tree, 'b')).toEqual([]);
  expect(textOf(tree)).toContain('Smith & <b id="x">Sons</b>, 5 September 2017');
});

test('a changed value changes text, picture, label and table; the old one stays only as reported', () => {
  const { body: changed } = pageWith('facts.json', '25800000000', '50000000000');
  const tree = parseHtml(changed);
  const old = elements(tree)
    .filter(({ children }) =>
      children.some((child) => typeof child === 'string' && child.includes('25.8')),
    )
    .map(textOf);
  expect(new Set(old)).toEqual(new Set(['“$25.8 billion in 2014”']));
  expect(changed).not.toContain('135.8');
  for (const said of ['US$50 billion', '263.2', '28.8%', '56.3', '58.1', 'about 156'])
    expect(textOf(tree)).toContain(said);
  const marks = elements(tree)
    .filter(({ attributes }) => /^trade-(two-points|steady|sourced)$/.test(attributes.id ?? ''))
    .map((step) => named(step, 'circle').filter(({ attributes }) => attributes.class === 'article'))
    .map((points) => points.at(-1)!.attributes.cy);
  expect(marks).toEqual(['44', '44', '44']);
});

test('broken data make no page, and say what is wrong', () => {
  expect(() => pageWith('facts.json', '"usd"', '"US dollars"')).toThrow(
    'facts.json: trade-1992: unit "US dollars" is not a unit; use small letters, digits and hyphens',
  );
});
