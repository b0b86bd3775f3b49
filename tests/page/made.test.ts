/** How a story was made, as its page tells it. */
import { expect, test } from 'vitest';
import { madeOf } from '../../src/page/made';
import { named, textOf } from '../html';
import { article } from '../stories/facts';
import { madeStory, reworded } from '../stories/make';
import { whole } from '../stories/made';
import { storyPage } from './rendered';

const house = { publisher: 'The Strait' };
const story = madeStory(whole());
const entry = (name: string, of = story, from = house) =>
  madeOf(of, from).find((one) => one.name === name);

test('the article is named, and linked where it has an address', () => {
  expect(entry('Source')).toEqual({
    name: 'Source',
    text: '“Ferries fill up”. The Ferryman, 4 March 2011.',
  });
  const url = 'https://ferryman.example/ferries';
  const linked = madeStory({ ...whole(), article: { ...article, url } });
  expect(entry('Source', linked)?.link).toEqual({ text: 'Read it', href: url });
});

test('it tells of figures of others only where there are any', () => {
  const own = madeStory({
    words:
      'title: Cars\nopens with: cars-1990 to cars-2000\n\nCars.\n\nMore cars.\n\n# Cars {#cars}\n\nchart: squares\nseries: cars-1990 to cars-2000\n\n## One {#one} [one]\n\nIn {from year} it was {from}.\n',
    facts: whole()
      .facts.filter(({ reported, kind }) => reported && kind === 'quantity')
      .slice(0, 2)
      .map((fact, i) => ({ ...fact, id: ['cars-1990', 'cars-2000'][i]!, series: 'cars' })) as never,
  });
  expect(entry('Method', own)?.text).not.toContain('others');
  expect(entry('Method')?.text).toContain('What others published');
});

test('what a story says of its corrections stands there, else that there are none', () => {
  expect(entry('Corrections')?.text).toBe('None so far.');
  const corrected = madeStory(
    reworded(whole(), 'opens with:', 'corrections: A label was mended.\nopens with:'),
  );
  expect(entry('Corrections', corrected)?.text).toBe('A label was mended.');
});

test('addresses of the site lead to its code, and to those who mend mistakes', () => {
  const at = { ...house, code: 'https://code.example/', corrections: 'mailto:desk@strait.example' };
  expect([entry('Code'), entry('Corrections')].map((one) => one?.link)).toEqual([
    ...[undefined, undefined],
  ]);
  expect(
    [entry('Code', story, at), entry('Corrections', story, at)].map((one) => one?.link),
  ).toEqual([
    { text: 'See the code', href: at.code },
    { text: 'Tell us about a mistake', href: at.corrections },
  ]);
});

test('a story that has not appeared has no dates, and one without authors no names', () => {
  const bare = { ...story, imprint: { authors: [], published: null, modified: null } };
  expect(madeOf(bare, house).map(({ name }) => name)).toEqual([
    ...['Source', 'Method', 'Corrections', 'Figures', 'Code'],
  ]);
  const imprint = { authors: ['Ada North'], published: '2023-04-01', modified: '2023-04-02' };
  expect(entry('By', { ...story, imprint })?.text).toBe('Ada North, for The Strait.');
  expect(entry('Dates', { ...story, imprint })?.text).toBe(
    'Published on 1 April 2023. Last changed on 2 April 2023.',
  );
  const unchanged = { ...imprint, modified: imprint.published };
  expect(entry('Dates', { ...story, imprint: unchanged })?.text).toBe('Published on 1 April 2023.');
});

test('the page has it behind the last chapter, with the ways on from there', () => {
  const made = named(storyPage(story).tree, 'section').find(
    ({ attributes }) => attributes.id === 'made',
  )!;
  expect(named(made, 'a').map(({ attributes }) => attributes.href)).toEqual([
    ...['embed/story/', '#numbers'],
  ]);
  // It needs a script.
  expect(named(made, 'button').map(({ attributes }) => 'hidden' in attributes)).toEqual([true]);
  expect(named(made, 'dt').map(textOf)).toEqual(madeOf(story, house).map(({ name }) => name));
});

test('who published the article, where it is another’s, is said behind whose it is', () => {
  const article = { ...story.article, via: 'The Lake' };
  const told = madeOf({ ...story, article }, house);
  expect(told.find(({ name }) => name === 'Source')?.text).toMatch(
    /\. Read as The Lake published it\.$/,
  );
});
