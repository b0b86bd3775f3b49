/** Facts as figures: what they are called, how they are said, where they come from. */
import { describe, expect, test } from 'vitest';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { article, day, found, foundDay, harbour, said } from '../stories/facts';

const figuresWith = (names: Readonly<Record<string, string>>) =>
  new Figures(en, { of: (id) => names[id] });
const figures = figuresWith({ ferries: 'Ferry passengers', 'bridge-opens': 'The bridge opens' });

test('a figure of the article has its words', () => {
  const fact = said('ferries-1990', 30_000, { approximation: 'around', unit: 'usd' });
  expect(figures.of(fact)).toEqual({
    id: 'ferries-1990',
    what: 'Ferry passengers, 1990',
    text: 'around US$30,000',
    value: 30_000,
    unit: 'US$',
    period: '1990',
    origin: 'article',
    computed: null,
    quote: '30000 in 1990',
    words: { exact: '30000 in 1990', language: 'en' },
    approximation: 'around',
    bounds: [25_000, 35_000],
    allows: 'taken as US$25,000 to US$35,000',
    caveat: '',
    formula: '',
    source: article,
    sources: [article],
    of: ['ferries-1990'],
  });
});

test('a figure of others has what to know of it, and no words of the article', () => {
  expect(figures.of(found('ferries-2000-05', 300, { caveat: 'one company' }))).toMatchObject({
    ...{ what: 'Ferry passengers, May 2000', origin: 'context', period: '2000-05' },
    ...{ caveat: 'one company', quote: '', source: harbour, of: ['ferries-2000-05'] },
  });
});

test('a date is one too: its value is itself, its name what happened', () => {
  expect(figures.of(foundDay('bridge-opens', '2010-06'))).toEqual({
    id: 'bridge-opens',
    what: 'The bridge opens',
    text: 'June 2010',
    value: '2010-06',
    unit: 'date',
    period: '2010-06',
    origin: 'context',
    computed: null,
    quote: '',
    caveat: '',
    formula: '',
    source: harbour,
    sources: [harbour],
    of: ['bridge-opens'],
  });
  expect(figures.of(day('bridge-closes', '2010-06-26'))).toMatchObject({
    ...{ what: 'Date in the article', text: '26 June 2010', quote: 'that day' },
  });
});

test('the day of the article is one', () => {
  expect(figures.ofArticle(article)).toMatchObject({
    ...{ id: 'article', text: '4 March 2011', value: '2011-03-04', quote: 'Ferries fill up' },
    ...{ what: 'The article appeared', origin: 'article', source: article, of: ['article'] },
  });
});

describe('a name', () => {
  const undated = { period: null };
  test.each([
    ['of its series, with its date', said('ferries-1990', 40), 'Ferry passengers, 1990'],
    [
      'of its series alone, without a date',
      said('all', 40, { series: 'ferries' }),
      'Ferry passengers',
    ],
    [
      'of its own, where it has no series',
      said('bridge-opens', 1, { series: null }),
      'The bridge opens',
    ],
    ['of the editor', said('cars', 3, { ...undated, name: 'Cars in all' }), 'Cars in all'],
    ['of the words that report it', said('cars-1990', 3), '3 in 1990, 1990'],
    ['of its unit', found('cars-1990', 3, { unit: 'cargo-ships' }), 'cargo ships, 1990'],
  ])('%s', (_, fact, name) => {
    expect(figures.nameOf(fact)).toBe(name);
  });

  test('of a point is its date, and its own name where that would not do', () => {
    const both = figuresWith({ ferries: 'Ferries', 'ferries-1990': 'one company' });
    expect(both.pointName(said('ferries-1990', 40))).toBe('1990 (one company)');
    expect(both.nameOf(said('ferries-1990', 40))).toBe('Ferries, 1990 (one company)');
    expect(both.pointName(said('all', 40, { series: 'ferries' }))).toBe('');
  });

  test.each([
    said('share-undated', 0.5),
    found('share-undated', 0.5),
    said('x', 1, { series: null }),
  ])('is never an id', (fact) => {
    expect(figures.nameOf(fact)).not.toContain(fact.id === 'x' ? 'x' : 'share-undated');
  });
});

test('a year is a number, of a longer period the first; without a date it is refused', () => {
  expect(figures.year(said('ferries-1990', 40))).toBe(1990);
  const decade = { date: '199X', basis: 'stated' as const };
  expect(figures.year(said('ferries', 40, { period: decade }))).toBe(1990);
  expect(() => figures.year(said('ferries', 40))).toThrow('ferries has no date');
  expect(figures.when(said('ferries', 40))).toBe('');
});

test('a name that is that of its series, or of a figure that stands alone, is said once', () => {
  const known: Record<string, string> = { night: 'Night boats', 'night-2010': 'Night boats', 'lone-1990': 'Rowers' }; // prettier-ignore
  const figures = new Figures(en, { of: (id) => known[id] });
  const [night, lone] = [said('night-2010', 270), said('lone-1990', 5, { series: null })];
  expect([figures.pointName(night), figures.nameOf(night)]).toEqual(['2010', 'Night boats, 2010']);
  expect([figures.pointName(lone), figures.nameOf(lone)]).toEqual(['1990', 'Rowers']);
});
