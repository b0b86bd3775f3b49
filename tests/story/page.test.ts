import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { displayText, files, models, numbersPage, storyPage } from '../../src/prerender';
import Still from '../../src/page/Still.svelte';
import { modelOf } from '../../src/story/chapter';
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

test('the files to download are linked', () => {
  const links = named(byId('numbers'), 'a').filter(({ attributes }) => 'download' in attributes);
  const there = Object.keys(files(dataFolder)).filter((file) => file.startsWith('data/'));
  expect(links.map(({ attributes }) => attributes.href)).toEqual(there);
});

test('links leave the page by https or http, or stay in it', () => {
  for (const { attributes } of named(page, 'a'))
    expect(attributes.href).toMatch(/^(https?:\/\/|#|numbers\/#|data\/|embed\/story\/$)/);
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
