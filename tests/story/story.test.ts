/** The list of every number: each once, the article's first, then others', then what is computed. */
import { describe, expect, test } from 'vitest';
import { multiple } from '../../src/figures/computed';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { everyNumber } from '../../src/story/story';
import { day, found, said } from '../stories/facts';
import { made, whole } from '../stories/made';
import { madeStory, reworded } from '../stories/make';

const figures = new Figures(en, { of: () => undefined });
const [from, to, other] = [
  said('ferries-1990', 40),
  said('ferries-2010', 900),
  found('ferries-2000', 300),
];
const opens = day('bridge-opens', '2010-06-26');
const facts = [other, from, to, opens];
const times = multiple(figures, from, to);
const listed = (...used: Parameters<typeof everyNumber>[0]) =>
  everyNumber(used, facts, figures, {}).map(({ id }) => id);

test('what is used is listed once, the article’s before others’, in the order of the facts', () => {
  expect(listed(...[to, other, from, to].map((fact) => figures.of(fact)))).toEqual([
    ...['ferries-1990', 'ferries-2010', 'ferries-2000'],
  ]);
});

test('what nothing uses is left out', () => {
  expect(listed()).toEqual([]);
  expect(listed(figures.of(to))).toEqual(['ferries-2010']);
});

test('what is computed comes last, once, and brings what it is computed from', () => {
  expect(listed(times, times)).toEqual(['ferries-1990', 'ferries-2010', times.id]);
});

test('a date is called by what happened on it, and a mere mention by what it is', () => {
  const whatOf = (names: Record<string, string>) =>
    everyNumber([figures.of(opens)], facts, figures, names)[0]!.what;
  expect(whatOf({ 'bridge-opens': 'The bridge opens' })).toBe('The bridge opens');
  expect(whatOf({})).toBe('Date in the article');
});

describe('of a whole story', () => {
  const story = madeStory(whole());
  const ids = story.figures.map(({ id }) => id);

  test('the article’s own day comes first, then all that words, pictures and tables have', () => {
    expect(story.figures.map(({ id, origin }) => `${origin} ${id}`)).toEqual([
      ...['article article', 'article ferries-1990', 'article ferries-2010'],
      'context ferries-2000',
      'computed multiple-ferries-1990-ferries-2010',
      'computed squares-ferries-1990',
      'computed ferries-per-square',
      'computed squares-ferries-2010',
      'computed rate-ferries-1990-ferries-2010',
      'computed doubling-ferries-1990-ferries-2010',
      'computed multiple-ferries-2000-ferries-2010',
      'computed rate-ferries-2000-ferries-2010',
      'computed doubling-ferries-2000-ferries-2010',
    ]);
  });

  test('the facts are those of its figures, in their order', () => {
    expect(story.facts.map(({ id }) => id)).toEqual([
      ...['ferries-1990', 'ferries-2010', 'ferries-2000'],
    ]);
  });

  test('the sources are those of its facts, each once, the article first', () => {
    expect(story.sources.map(({ id }) => id)).toEqual(['article', 'harbour-board']);
    expect(madeStory(made.noContext).sources.map(({ id }) => id)).toEqual(['article']);
  });

  test('each series that is measured is named once, with its unit', () => {
    expect(story.series).toEqual([{ id: 'ferries', name: 'Ferry passengers', unit: 'people' }]);
    expect(madeStory(made.share).series).toEqual([
      { id: 'ferries', name: 'Ferry passengers', unit: 'percent' },
    ]);
  });

  test('a figure that the article has and nobody says is not published', () => {
    const more = [...made.rise.facts, said('cars-2010', 7), found('vans-2010', 8)];
    expect(madeStory({ ...made.rise, facts: more }).figures.map(({ id }) => id)).toEqual(
      madeStory(made.rise).figures.map(({ id }) => id),
    );
  });

  test('a changed figure changes its row and those computed from it, and no other', () => {
    const changed = madeStory(whole({ value: 800 })).figures;
    expect(changed.map(({ id }) => id)).toEqual(ids);
    const differing = changed.filter((figure, i) => figure.value !== story.figures[i]!.value);
    expect(
      differing.every(({ id, of }) => id === 'ferries-2010' || of.includes('ferries-2010')),
    ).toBe(true);
    expect(differing).toHaveLength(8);
  });

  test('every figure that words show has its row, and every row a name, a text and a source or formula', () => {
    for (const { spoken } of story.statements)
      for (const { shown, figures: said = [] } of spoken)
        if (shown) expect(ids).toContain(said[0]!.id);
    for (const { what, text, source, formula } of story.figures) {
      expect([what.trim(), text.trim()]).not.toContain('');
      expect(source !== null || formula !== '').toBe(true);
    }
  });

  test('a figure in a card, an alternative or a caveat has its row too', () => {
    const told = (from: string, line: string) =>
      madeStory(reworded(made.rise, from, `${line}\n${from}`)).figures.map(({ id }) => id);
    const id = 'sum-ferries-1990-ferries-2010';
    const words = '{sum ferries-1990 and ferries-2010}';
    expect(told('series:', `card text: ${words}`)).toContain(id);
    expect(told('Between the ends', `alt: ${words}\n`)).toContain(id);
  });
});
