/** The page of a made-up story. */
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { isSaid, plain } from '../../src/figures/figure';
import Still from '../../src/page/Still.svelte';
import { elements, named, parseHtml, textOf, type Element } from '../html';
import { article as report } from '../stories/facts';
import { madeStory } from '../stories/make';
import { made, whole } from '../stories/made';
import { storyPage } from './rendered';

const story = madeStory(whole());
const { head, body, tree } = storyPage(story);
const all = elements(tree);
const steps = story.chapters.flatMap((chapter) => chapter.steps);

const byId = (id: string) => all.find(({ attributes }) => attributes.id === id)!;
const byClass = (element: Element, name: string) =>
  elements(element).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
const isElement = (child: Element | string) => typeof child !== 'string';

/** The picture in an element: its only one that is named. */
function pictureIn(element: Element): Element {
  const pictures = named(element, 'svg').filter(({ attributes }) => attributes.role === 'img');
  expect(pictures).toHaveLength(1);
  return pictures[0]!;
}

describe('in its order', () => {
  test('the head has the title, and what the page is about', () => {
    const [title] = named(parseHtml(head), 'title');
    expect(textOf(title!)).toBe('22.5 times: ferries on the strait');
    expect(head).toContain(`<meta name="description" content="${story.description}"`);
  });

  test('the opening says kicker, headline, deck and byline, and shows its picture', () => {
    const [opening] = byClass(tree, 'opening');
    expect(named(opening!, 'h1').map(textOf)).toEqual(['22.5 times']);
    const said = ['kicker', 'deck', 'byline'].map((name) => textOf(byClass(opening!, name)[0]!));
    expect(said).toEqual([
      ...['Ferries', plain(story.opening.words.deck)],
      expect.stringContaining('After The Ferryman, 4 March 2011'),
    ]);
    expect(pictureIn(opening!).attributes['aria-label']).toBe(story.opening.words.picture.alt);
  });

  test('the chapters stand between the opening and how it was made, with every number last', () => {
    const sections = named(tree, 'section').flatMap(({ attributes }) => attributes.id ?? []);
    expect(sections).toEqual(['passengers', 'start', 'made', 'numbers']);
  });

  test('each step stands once, with its heading and its text', () => {
    const items = byClass(tree, 'step').filter(({ name }) => name === 'li');
    expect(items.map(({ attributes }) => attributes.id)).toEqual(steps.map(({ id }) => id));
    for (const { id, heading, text } of steps) {
      expect(named(byId(id), 'h3').map(textOf)).toEqual([plain(heading)]);
      expect(textOf(named(byId(id), 'p')[0]!)).toBe(plain(text));
    }
  });

  test('headings go down one level at a time, from one h1', () => {
    const levels = all.flatMap(({ name }) => /^h([1-6])$/.exec(name)?.[1] ?? []).map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.slice(1).entries())
      expect(level - levels[i]!).toBeLessThanOrEqual(1);
  });
});

describe('pictures', () => {
  test.each(story.chapters)(
    'in $id each step but the first has its own, named by its words; the first has the live one',
    ({ id, steps: own }) => {
      const [first, ...others] = byClass(byId(id), 'step');
      expect(named(first!, 'svg')).toHaveLength(0);
      expect(byClass(byId(id), 'live')).toHaveLength(1);
      expect(others.map((step) => pictureIn(step).attributes['aria-label'])).toEqual(
        own.slice(1).map(({ alt }) => alt),
      );
    },
  );

  test('the live one is named by its title and described by the words of the first step', () => {
    for (const { id, steps: own } of story.chapters) {
      const { attributes } = pictureIn(byClass(byId(id), 'live')[0]!);
      expect(textOf(byId(attributes['aria-labelledby']!))).toBe(own[0]!.title);
      expect(textOf(byId(attributes['aria-describedby']!))).toBe(own[0]!.alt);
    }
  });

  test('the live one begins as the first step is, with a button for each of its marks', () => {
    for (const { id, chart, layout, steps: own, notes } of story.chapters) {
      const [live] = byClass(byId(id), 'live');
      const { view } = own[0]!;
      const drawn = render(Still, { props: { chart, layout, view, alt: '' } });
      const [still] = named(parseHtml(drawn.body), 'svg');
      expect(pictureIn(live!).children.filter(isElement)).toEqual(
        still!.children.filter(isElement),
      );
      const buttons = named(byClass(live!, 'marks')[0]!, 'button');
      expect(buttons.map(({ attributes }) => attributes['aria-label'])).toEqual(
        chart.targets(layout, view).map((mark) => {
          const { when, value, event } = notes[mark.id]!;
          return `${when}: ${value ?? event}`;
        }),
      );
    }
  });

  test('each has its caption, its source and the way to its table', () => {
    for (const { id, figure, steps: own } of story.chapters) {
      const [element] = named(byId(id), 'figure');
      const above = byClass(byId(id), 'titled').map((one) => [
        textOf(byClass(one, 'name')[0]!),
        textOf(byClass(one, 'unit')[0]!),
      ]);
      expect(above).toEqual(own.map(({ title, unit }) => [title, unit]));
      expect(textOf(byClass(element!, 'source')[0]!)).toBe(plain(figure.source));
      const [place] = named(named(byId(id), 'details')[0]!, 'a');
      expect(place!.attributes).toMatchObject({ 'data-table': '', href: `numbers/#table-${id}` });
    }
  });
});

describe('links', () => {
  test('each figure of the words leads to its row, and shows what the words say', () => {
    const links = byClass(tree, 'num').map((link) => [link.attributes.href, textOf(link)]);
    const { title, deck, byline, intro } = story.opening.words;
    const words = story.chapters.flatMap(({ figure, steps: own }) => [
      figure.source,
      ...own.flatMap(({ heading, text }) => [heading, text]),
    ]);
    const said = [title, deck, byline, intro, ...words]
      .flat()
      .flatMap((part) => (isSaid(part) ? [[`numbers/#n-${part.figure.id}`, part.text]] : []));
    expect(links).toEqual(said);
    expect(links.length).toBeGreaterThan(15);
  });

  test('words that promise what stands under every number lead to it', () => {
    const told = whole();
    const { words: given } = told;
    told.words = given.replace('the board (hollow)', 'the board, see {every number}');
    const { tree: page } = storyPage(madeStory(told));
    const links = byClass(page, 'source').flatMap((source) => named(source, 'a'));
    expect(links.map((link) => [link.attributes.href, textOf(link)])).toEqual([
      ['numbers/#every-number-context', 'Every number'],
    ]);
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

  test('they leave the page by https or http, or stay in the site', () => {
    for (const { attributes } of named(tree, 'a'))
      expect(attributes.href).toMatch(/^(https?:\/\/|#|numbers\/#|data\/|embed\/story\/$)/);
  });

  test('the files to download are linked', () => {
    const links = named(byId('numbers'), 'a').filter(({ attributes }) => 'download' in attributes);
    expect(links.map(({ attributes }) => attributes.href)).toEqual([
      ...['data/facts.csv', 'data/facts.json'],
    ]);
  });
});

/** A publisher whose name would be markup. */
const name = 'Smith & <b id="x">Sons</b> \u202e';

test('words from the data cannot become markup', () => {
  const { article, ...rest } = { ...whole(), article: { ...story.article, publisher: name } };
  const published = whole().facts.map((fact) => ({
    ...fact,
    source: { ...fact.source, publisher: name },
  }));
  const changed = storyPage(madeStory({ ...rest, article, facts: published }));
  expect(named(changed.tree, 'b')).toEqual([]);
  expect(textOf(changed.tree)).toContain(`${name}, 4 March 2011`);
});

describe.each(Object.entries(made))('the page of "%s"', (_, told) => {
  let drawn: Element;
  beforeAll(() => void (drawn = storyPage(madeStory(told)).tree));

  test('has no undefined, no null, no number that is none, and no placeholder', () => {
    const slips = /undefined|NaN|Infinity|null|\[object|\$\{|\{#?\w|\w\}/;
    expect(textOf(drawn)).not.toMatch(slips);
    for (const { attributes } of elements(drawn))
      for (const value of Object.values(attributes)) expect(value).not.toMatch(slips);
  });

  test('has each id once, and shows none of a fact', () => {
    const ids = elements(drawn).flatMap(({ attributes }) => attributes.id ?? []);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    for (const { id } of told.facts) expect(textOf(drawn)).not.toContain(id);
  });
});

test('the same story makes the same page', () => {
  const again = storyPage(madeStory(whole()));
  expect([again.head, again.body]).toEqual([head, body]);
});

describe('the publisher of the report', () => {
  const linksOf = (article: object) => {
    const made = whole();
    const { tree } = storyPage(madeStory({ ...made, article: { ...report, ...article } }));
    return named(byClass(tree, 'byline')[0]!, 'a').map(({ attributes, ...link }) => [
      attributes.href,
      textOf({ attributes, ...link }),
    ]);
  };
  const url = 'https://ferryman.example/fill-up';

  test('leads to it, where its address is known', () => {
    expect(linksOf({ url })[0]).toEqual([url, 'The Ferryman']);
  });

  test('leads nowhere without one: no address is made up', () => {
    expect(linksOf({}).map(([, text]) => text)).not.toContain('The Ferryman');
  });
});
