import { describe, expect, test } from 'vitest';
import { readable } from '../../src/publish/readable';
import { loadStory } from '../../src/story/load';
import type { Story } from '../../src/story/story';
import { made, whole } from '../stories/made';
import { madeStory, reworded } from '../stories/make';
import { storiesFolder } from './data';
import { readerView, saidBy } from './readerView';

/** What of a story is lost. */
function lostOf(story: Story): string[] {
  const { text } = readerView({ story });
  const { headings, words } = saidBy(story);
  return [...headings, ...words].filter((said) => !text.includes(said));
}

describe.each(['lake-ferries', 'night-buses', 'strait'])('a reader view of %s', (slug) => {
  const story = loadStory(`${storiesFolder}/${slug}`);

  test('keeps all that its chapters say, and what their pictures show', () => {
    expect(lostOf(story)).toEqual([]);
  });

  test('has nothing that is to be pressed', () => {
    const { text } = readerView({ story });
    const { skip, step, of } = story.locale.words.controls;
    expect(text).not.toContain(skip);
    expect(text).not.toMatch(new RegExp(`${step}\\s*\\d+ ${of} \\d`));
  });

  test('has the picture of each chapter, and what the opening shows', () => {
    const { pictures, drawings, text } = readerView({ story });
    expect(drawings).toBe(0);
    expect(pictures).toEqual(story.chapters.map(({ id }) => `cards/${id}.png`));
    expect(text).toContain(story.opening.words.picture.alt);
  });
});

test('it is dated and signed as the story is, not as its article', () => {
  const strait = readerView({ story: loadStory(`${storiesFolder}/strait`) });
  expect(strait).toMatchObject({ byline: 'Ada North', site: 'The Strait' });
  expect(strait.published).toBe('2023-04-01');
  const lake = readerView({ story: loadStory(`${storiesFolder}/lake-ferries`) });
  expect(lake).toMatchObject({ byline: 'The Strait', site: 'The Strait', published: null });
});

test.each(Object.entries(made))('it keeps all of a short story: "%s"', (_, told) => {
  expect(lostOf(madeStory(told))).toEqual([]);
});

test.each([
  ...[
    'share',
    'market-share',
    'share-of-votes',
    'related',
    'extra',
    'community',
    'social',
    'media',
  ],
  ...['comment', 'header', 'footer', 'menu', 'hidden', 'scroll', 'contact', 'tags', 'shopping'],
])('it keeps a chapter and a step that are named "%s"', (name) => {
  const [chapter, step] = [`{#${name}}`, `{#${name}-2010}`];
  const told = reworded(reworded(whole(), '{#passengers}', chapter), '{#at-first}', step);
  expect(lostOf(madeStory(told))).toEqual([]);
});

test('a number is kept where it is most of a step', () => {
  const told = reworded(whole(), /In \{from year\} it was[^.]*\./, '{from year}: {from}.');
  expect(lostOf(madeStory(told))).toEqual([]);
});

describe('readable(html)', () => {
  const room = ' '.repeat(500);
  test.each([
    ['<h2 id="related-heading">', '<h2 id="related-heading" class="content">'],
    ['<li id="media-2" class="step">', '<li id="media-2" class="content step">'],
    ['<li id="share-2000" class="step">', `<li id="share-2000" class="content step">${room}`],
    ['<h2 title="x" id="share">A', `<h2 title="x" id="share" class="content">${room}A`],
  ])('says of %s that it is content, with space where it may be short', (tag, text) => {
    expect(readable(tag)).toBe(text);
  });

  test.each(['<p id="trade-2014">', '<p class="share">', '<a href="#share">', '<a id="here">'])(
    'leaves %s as it is',
    (html) => {
      expect(readable(html)).toBe(html);
    },
  );
});
