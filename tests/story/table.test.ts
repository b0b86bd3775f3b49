import { describe, expect, test } from 'vitest';
import { fall, multiple } from '../../src/figures/computed';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { provenanceLines } from '../../src/story/provenanceLines';
import { originOf } from '../../src/figures/note';
import { cellsOf, provenanceCells, wordsOf } from '../../src/story/table';
import { article, found, said } from '../stories/facts';
import { madeStory } from '../stories/make';
import { made, whole } from '../stories/made';

const figures = new Figures(en, {
  of: (id) => (id === 'ferries' ? 'Ferries' : undefined),
});
const own = figures.of(said('ferries-1990', 40));
const other = figures.of(found('ferries-2000', 300, { caveat: 'one company only' }));
const bare = figures.of(found('ferries-2001', 310));
const times = multiple(figures, said('ferries-1990', 40), said('ferries-2010', 900));

test('a row of the article has its words in quotation marks', () => {
  expect(cellsOf({ figure: own, what: '1990' }, en)).toEqual({
    what: '1990',
    value: '40',
    words: '“40 in 1990”',
    source: 'The Ferryman, 4 March 2011',
  });
});

test('a row of another source has its caveat as a sentence', () => {
  expect(cellsOf({ figure: other, what: '2000' }, en)).toEqual({
    what: '2000',
    value: '300',
    words: 'One company only',
    source: 'Harbour Board, June 2010',
  });
  expect(wordsOf(bare)).toBe('');
});

test('a computed row shows its formula, and says where it was computed', () => {
  expect(cellsOf({ figure: times, what: times.what }, en)).toEqual({
    what: 'Ferries: 2010 as a multiple of 1990',
    value: '22.5',
    words: '900 people in 2010 ÷ 40 people in 1990',
    source: 'Computed here, from The Ferryman, 4 March 2011',
  });
});

test('a fall keeps its sign in its note and in its row', () => {
  const fell = fall(figures, said('ferries-1990', 40), said('ferries-2010', 22));
  expect(provenanceLines(provenanceCells(fell, en)).slice(0, 2)).toEqual([
    'Ferries: change from 1990 to 2010',
    '−45%',
  ]);
  expect(cellsOf({ figure: fell, what: fell.what }, en).value).toBe('−45%');
});

test('what is computed from a whole series of sources says how many there are', () => {
  const from = (id: string) => ({ ...article, id });
  const sources = ['a', 'b', 'c', 'd', 'e', 'f'].map(from);
  expect(originOf({ origin: 'computed', sources }, en)).toBe('Computed here, from 6 sources');
  expect(originOf({ origin: 'computed', sources: [] }, en)).toBe('Computed here');
});

test('words and a caveat stand together; what a row says stands in place of its figure', () => {
  expect(wordsOf({ ...own, caveat: 'both ways' })).toBe('“40 in 1990”; both ways');
  expect(wordsOf({ ...own, quote: 'around 40 in 1990' })).toBe('“… around 40 in 1990”');
  expect(cellsOf({ figure: own, what: '1990', value: 'A few' }, en).value).toBe('A few');
});

test('what is computed from several sources credits each of them once', () => {
  const figure = multiple(figures, said('ferries-1990', 40), found('ferries-2001', 310));
  const credits = 'Computed here, from The Ferryman, 4 March 2011; Harbour Board, June 2010';
  expect(originOf(figure, en)).toBe(credits);
  expect(provenanceLines(provenanceCells(figure, en)).at(-1)).toBe(credits);
  expect(cellsOf({ figure, what: '' }, en).source).toBe(credits);
});

test('what is said of a number where it is pointed at is what its row has', () => {
  expect(provenanceCells(own, en)).toEqual({
    what: 'Ferries, 1990',
    figure: '40 people',
    value: '40',
    date: '1990',
    words: '“40 in 1990”',
    source: 'The Ferryman, 4 March 2011',
  });
});

describe('the table of a chapter', () => {
  const rowsOf = (story: Parameters<typeof madeStory>[0], index = 0) =>
    madeStory(story).chapters[index]!.rows.map((row) => {
      const { what, value } = cellsOf(row, en);
      return `${what}: ${value}`;
    });

  test('has a row a figure in order of time, then what is computed', () => {
    expect(rowsOf(made.rise)).toEqual([
      ...['1990: 40', '2000: 300', '2010: 900'],
      'Ferry passengers: 2010 as a multiple of 1990: 22.5',
      'Ferry passengers: growth from 1990 to 2010, had it been steady: 16.8%',
      'Ferry passengers: time to double, had growth from 1990 to 2010 been steady: 4.5',
    ]);
  });

  test('of a fall has the time to halve; of two alike neither time', () => {
    expect(rowsOf(made.fall).at(-1)).toBe(
      'Ferry passengers: time to halve, had the decline from 1990 to 2010 been steady: 4.5',
    );
    expect(rowsOf(made.equal).at(-1)).toBe(
      'Ferry passengers: growth from 1990 to 2010, had it been steady: 0.0%',
    );
  });

  test('of fifty has fifty rows, and of a share its percent', () => {
    expect(rowsOf(made.fifty)).toHaveLength(50 + 3);
    expect(rowsOf(made.share)[0]).toBe('1990: 12\u00a0percent');
  });

  test('of events has them in full, as sentences', () => {
    expect(rowsOf(made.months)).toEqual([
      'January 2010: The bridge opens',
      'Saturday 26 June 2010: The last ferry',
      'Wednesday 30 June 2010: The toll ends',
    ]);
  });

  test('of a changed figure changes with it', () => {
    expect(rowsOf(whole({ value: 800 }))).toContain('2010: 800');
    expect(rowsOf(whole({ value: 800 }), 1).join()).not.toContain('22.5');
  });
});
