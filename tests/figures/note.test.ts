import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/figures/figure';
import { Figures } from '../../src/figures/figures';
import { credit, creditsOf, excerpt, noteOf, sentence, withCaveat } from '../../src/figures/note';
import { multiple } from '../../src/figures/computed';
import { en } from '../../src/locales/en';
import { article, found, harbour, said } from '../stories/facts';

const figures = new Figures(en, { of: () => undefined });

test.each([
  ['around 30 in 1990', '… around 30 in 1990'],
  ['US$190 million in 1992', 'US$190 million in 1992'],
  ['440 last year', '440 last year'],
  ['Tuesday', 'Tuesday'],
  ['été 1990', '… été 1990'],
])('an excerpt from within a sentence says so: %s', (fragment, shown) => {
  expect(excerpt(fragment)).toBe(shown);
});

test.each([
  ['“nine bridges”', '“Nine bridges”'],
  ['the last ferry', 'The last ferry'],
  ['Łódź', 'Łódź'],
  ['łódź', 'Łódź'],
  ['20 ferries', '20 ferries'],
  ['', ''],
])('what stands by itself begins as a sentence does: %s', (text, shown) => {
  expect(sentence(text)).toBe(shown);
});

test('a caveat follows what was reported, or stands by itself', () => {
  expect(withCaveat('“US$1 in 2000”', 'a larger area')).toBe('“US$1 in 2000”; a larger area');
  expect(withCaveat('ln 2 ÷ ln(1 + 10%)', '')).toBe('ln 2 ÷ ln(1 + 10%)');
  expect(withCaveat('', 'a larger area')).toBe('A larger area');
  expect(withCaveat('', '')).toBe('');
});

test('a source is credited with its date where it has one', () => {
  expect(credit(article, en)).toBe('The Ferryman, 4 March 2011');
  expect(credit(harbour, en)).toBe('Harbour Board, June 2010');
  const { date: _, ...undated } = harbour;
  expect(credit(undated, en)).toBe('Harbour Board');
});

describe('a note', () => {
  const own = said('ferries-1990', 40);
  const other = found('ferries-2000', 300, { caveat: 'one company only' });

  test('of the article’s figure has its words', () => {
    expect(noteOf(figures.of(own), '1990', en)).toEqual({
      value: '40',
      when: '1990',
      reported: '40 in 1990',
      source: 'The Ferryman, 4 March 2011',
    });
  });

  test('of another’s has its caveat and the address of its source', () => {
    expect(noteOf(figures.of(other), '2000', en, '300 people')).toEqual({
      value: '300 people',
      when: '2000',
      caveat: 'one company only',
      source: 'Harbour Board, June 2010',
      url: 'https://harbour.example/passengers',
    });
  });

  test('of a computed one has its formula, and credits all that it was computed from', () => {
    expect(noteOf(multiple(figures, own, other), 'times', en)).toEqual({
      value: '7.5',
      when: 'times',
      caveat: '300 people in 2000 ÷ 40 people in 1990',
      source: 'Computed here, from The Ferryman, 4 March 2011; Harbour Board, June 2010',
    });
  });

  test('leads to the source of a computed one that has only one', () => {
    const later = found('ferries-2001', 330);
    expect(noteOf(multiple(figures, other, later), 'times', en)).toMatchObject({
      source: 'Computed here, from Harbour Board, June 2010',
      url: 'https://harbour.example/passengers',
    });
  });

  test('leads to the page alone; its row leads to the words, also to those of all that it was computed from', () => {
    const words = (exact: string) => ({ exact, language: 'en', read: '2020-01-01' });
    const first = found('ferries-2000', 300, { words: words('300 people') });
    const later = found('ferries-2001', 330, { words: words('330 people') });
    const page = 'https://harbour.example/passengers';
    const urlsOf = (figure: Figure) => creditsOf(figure, en).all.map(({ url }) => url);
    expect(noteOf(figures.of(first), '2000', en).url).toBe(page);
    expect(urlsOf(figures.of(first))).toEqual([`${page}#:~:text=300%20people`]);
    expect(urlsOf(multiple(figures, first, later))).toEqual([
      `${page}#:~:text=300%20people&text=330%20people`,
    ]);
    const unkept = found('ferries-2001', 330, { words: null });
    expect(urlsOf(multiple(figures, first, unkept))).toEqual([`${page}#:~:text=300%20people`]);
  });
});
