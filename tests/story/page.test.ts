import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { displayText, models, storyPage } from '../../src/prerender';
import { elements, named, parseHtml, textOf, type Element } from '../html';
import { committed, dataFolder, storyOf } from './committed';

const { head, body } = storyPage(dataFolder);
const page = parseHtml(body);
const all = elements(page);
const story = storyOf(committed());
const steps = story.chapters.flatMap(({ model }) => model.steps.map(({ id }) => id));

const byId = (id: string) => all.find(({ attributes }) => attributes.id === id)!;
const byClass = (element: Element, name: string) =>
  elements(element).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const text = textOf(page).replaceAll(/\s+/g, ' ');

test.each(['US$190 million', 'US$25.8 billion', '30,000', '440,000', '135', '25.0%', '48%'])(
  'the text of the page has %s',
  (figure) => {
    expect(text).toContain(figure);
  },
);

test('the head has the title, and what the page is about', () => {
  const [title] = named(parseHtml(head.replace(/<style>.*$/s, '')), 'title');
  expect(textOf(title!)).toBe(story.title);
  expect(head).toContain(`<meta name="description" content="${story.description}"`);
});

test('each step stands once, in order', () => {
  const items = all.filter(({ name, attributes }) => name === 'li' && attributes.class === 'step');
  expect(items.map(({ attributes }) => attributes.id)).toEqual(steps);
});

test('each chapter says its steps: heading, and text as the words have it', () => {
  for (const { texts } of story.chapters) {
    for (const id of Object.keys(texts)) {
      expect(named(byId(id), 'h3')).toHaveLength(1);
      expect(textOf(named(byId(id), 'p')[0]!).length).toBeGreaterThan(100);
    }
  }
});

test.each(story.chapters.map(({ model }) => model.id))(
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
      expect(elements(picture).some(({ attributes }) => attributes['data-id'])).toBe(true);
    }
    for (const picture of pictures.slice(1)) {
      expect(picture.attributes['aria-label']!.length).toBeGreaterThan(40);
    }
  },
);

/** The picture in an element: its only one with a viewBox and a role. */
function pictureIn(element: Element): Element {
  const pictures = named(element, 'svg').filter(({ attributes }) => attributes.role === 'img');
  expect(pictures).toHaveLength(1);
  return pictures[0]!;
}

test('the live picture is named by its title and described by the words of the first step', () => {
  for (const { model } of story.chapters) {
    const picture = pictureIn(byClass(byId(model.id), 'live')[0]!);
    expect(picture.attributes['aria-labelledby']).toBe(`${model.id}-title`);
    expect(textOf(byId(picture.attributes['aria-describedby']!))).toBe(model.steps[0]!.alt);
  }
});

test('each chapter’s figure has caption, source and data table', () => {
  for (const { model, figure, rows } of story.chapters) {
    const [element] = named(byId(model.id), 'figure');
    expect(named(element!, 'figcaption').map(textOf)).toEqual([figure.title]);
    expect(textOf(byClass(element!, 'source')[0]!)).toMatch(/^Source: Yonhap News Agency/);
    const [table] = named(element!, 'table');
    expect(named(table!, 'caption').map(textOf)).toEqual([figure.title]);
    expect(named(named(table!, 'tbody')[0]!, 'tr').map(cells)).toEqual(
      rows.map(({ what, value, from, source }) => [what, value, from, source]),
    );
  }
});

const cells = ({ children }: Element) =>
  children.filter((child) => typeof child !== 'string').map(textOf);

test('every header cell says what it is the header of', () => {
  const headers = named(page, 'th');
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

test('ids are unique in the document', () => {
  const ids = all.flatMap(({ attributes }) => attributes.id ?? []);
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

test('every number in the text says its fact or its formula', () => {
  const numbers = named(page, 'data');
  expect(numbers.length).toBeGreaterThan(40);
  for (const { attributes, children } of numbers) {
    const [said] = children;
    expect(attributes['data-fact'] ?? attributes['data-formula'], String(said)).toBeTruthy();
    expect(attributes.value).not.toBe('');
  }
});

test('each source has its title, and its address where there is one', () => {
  const links = named(byClass(page, 'sources')[0]!, 'a').map(({ attributes }) => attributes.href);
  expect(links).toEqual(story.sources.list.flatMap(({ url }) => url ?? []));
  for (const { title } of story.sources.list) expect(text).toContain(title);
});

test('the display face has every character that is set in it', () => {
  // The legend's heading is set as a label, in the system's face.
  const headings = all
    .filter(({ name, attributes }) => /^h[1-3]$/.test(name) && attributes.id !== 'legend-title')
    .map(textOf);
  const values = story.chapters.flatMap(({ model }) =>
    Object.values(model.notes).map(({ value }) => value),
  );
  const cut = new Set(displayText(dataFolder));
  const missing = [...headings, ...values].join('').replaceAll(/\s/g, '');
  expect([...missing].filter((character) => !cut.has(character))).toEqual([]);
});

test('the models the browser loads are those of the page', () => {
  expect(models(dataFolder)).toEqual(
    Object.fromEntries(story.chapters.map(({ model }) => [model.id, model])),
  );
});

test('the page is the same each time', () => {
  expect(storyPage(dataFolder)).toEqual({ head, body });
});

/** The page from a copy of the data, one text in a file replaced by another. */
function pageWith(file: string, from: string, to: string) {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dataFolder, folder, { recursive: true });
  const content = readFileSync(join(folder, file), 'utf8');
  expect(content).toContain(from);
  writeFileSync(join(folder, file), content.replaceAll(from, to));
  return storyPage(folder);
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
  expect(old).toEqual(['“$25.8 billion in 2014”']);
  expect(changed).not.toContain('135.8');
  for (const said of ['US$50 billion', '263.2', '28.8%']) expect(textOf(tree)).toContain(said);
  const marks = elements(tree)
    .filter(({ name, attributes }) => name === 'circle' && attributes['data-id'] === 'trade-2014')
    .map(({ attributes }) => attributes.cy);
  expect(marks).toEqual(['44', '44', '44']);
});

test('broken data make no page, and say what is wrong', () => {
  expect(() => pageWith('facts.json', '"usd"', '"furlong"')).toThrow(
    'facts.json: trade-1992: unit "furlong" is unknown; use one of usd, people, times, ordinal',
  );
});
