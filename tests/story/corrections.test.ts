/** Which facts a picture's page says, so that its dated copies know what was corrected in them. */
import { expect, test } from 'vitest';
import { factsSaidIn, namesOf } from '../../src/story/corrections';
import { loadStory } from '../../src/story/load';
import { storiesFolder } from '../site/data';

const story = loadStory(`${storiesFolder}/strait`);
const said = (chapter: string | null) => factsSaidIn(story, chapter);

test('a picture says what its rows have', () => {
  const { rows } = story.chapters.find(({ id }) => id === 'people')!;
  expect(said('people')).toEqual(
    expect.arrayContaining(rows.flatMap(({ figure }) => [...figure.of])),
  );
  expect(said('people')).not.toContain('trade-1993');
});

test.each([
  ['people', 'date-1990-09', 'a date in its words'],
  ['people', 'trade-1992', 'what a comparison is with'],
  ['growth', 'prices-2014', 'an index that a figure is reckoned with'],
  ['trade', 'trade-multiple', 'what the article claims'],
])('%s says %s: %s', (chapter, fact) => {
  expect(said(chapter)).toContain(fact);
});

test('the whole story says all that it uses', () => {
  expect(said(null)).toEqual(expect.arrayContaining(story.facts.map(({ id }) => id)));
});

test('a correction is known by its fact and its day', () => {
  const one = { fact: 'trade-2014', date: '2023-05-01', text: '', by: '', because: '' };
  expect(namesOf([one])).toEqual(['trade-2014@2023-05-01']);
});
