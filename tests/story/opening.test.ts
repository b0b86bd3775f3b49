import { describe, expect, test } from 'vitest';
import { figuresIn, plain } from '../../src/figures/figure';
import type { Opening } from '../../src/story/opening';
import { said } from '../stories/facts';
import { complaintsOf, madeStory, reworded } from '../stories/make';
import { made, whole } from '../stories/made';

const shortest = madeStory(made.rise);
const told = madeStory(whole());

describe('where a story sets its headline and its pair alone', () => {
  const { words } = shortest.opening;

  test('the page is called by its headline, also in lists of data sets', () => {
    expect(plain(words.title)).toBe('Ferries');
    expect([words.pageTitle, words.dataset, shortest.title]).toEqual(Array(3).fill('Ferries'));
  });

  test('nothing stands above it', () => {
    expect(words.kicker).toBe('');
  });

  test('the byline is publisher and day of the article, which lead to its row', () => {
    expect(plain(words.byline)).toBe('From a report by The Ferryman, 4 March 2011');
    expect(figuresIn(words.byline).map(({ id }) => id)).toEqual(['article']);
  });

  test('the card says the first paragraph, the description too', () => {
    expect(words.card).toEqual({
      text: 'How many people take the ferry across the strait.',
      source: 'Source: The Ferryman',
    });
    expect(shortest.description).toBe('How many people take the ferry across the strait.');
  });

  test('the picture is called by the series, and said with both figures', () => {
    expect(words.picture).toEqual({
      caption: 'Ferry passengers',
      alt: 'Two squares drawn to scale. Ferry passengers, 1990: 40. Ferry passengers, 2010: 900.',
    });
  });
});

describe('where a story sets more', () => {
  const { words } = told.opening;

  test('that stands', () => {
    expect(plain(words.title)).toBe('22.5 times');
    expect([words.kicker, words.pageTitle, words.dataset]).toEqual([
      ...['Ferries', '22.5 times: ferries on the strait', 'Passengers of the ferries'],
    ]);
    expect(plain(words.byline)).toBe('After The Ferryman, 4 March 2011');
    expect(words.card).toEqual({
      text: 'is how far the ferries have come.',
      source: 'From The Ferryman',
    });
    expect(words.picture).toEqual({
      caption: 'A year of passengers, drawn as area',
      alt: 'Squares drawn to scale. A small one is 1990: 40. A large one is 2010: 900.',
    });
  });

  test('its two paragraphs are what it is about, and what the article says', () => {
    expect(plain(words.deck)).toBe(
      'So many times as many people take the ferry. The figures hold.',
    );
    expect(plain(words.intro)).toBe('In 1990 it was 40, in 2010 900, says The Ferryman.');
  });
});

describe('the picture', () => {
  const linesOf = ({ from, to }: Opening['squares']) => [from, to].map(({ label }) => label.lines);
  const ratio = ({ from, to }: Opening['squares']) => (from.side / to.side) ** 2;

  test('has both ends, each with its date and value', () => {
    expect(linesOf(shortest.opening.squares)).toEqual([
      ['1990', '40'],
      ['2010', '900'],
    ]);
  });

  test('the sides have the values’ ratio as the ratio of their areas', () => {
    expect(ratio(shortest.opening.squares)).toBeCloseTo(40 / 900, 3);
    expect(ratio(madeStory(made.equal).opening.squares)).toBe(1);
  });

  test('a changed figure changes side, values and words', () => {
    const { opening, title } = madeStory(whole({ value: 400 }));
    expect(ratio(opening.squares)).toBeCloseTo(40 / 400, 3);
    expect(linesOf(opening.squares)[1]).toEqual(['2010', '400']);
    expect(title).toBe('10.0 times: ferries on the strait');
  });

  test('both of its figures have rows, said in words or not', () => {
    const ids = madeStory(made.months).figures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['cars-2010-01', 'cars-2010-06']));
  });
});

describe('what is refused', () => {
  const TITLE = 'title: Ferries';
  test.each([
    ['no headline', `${TITLE}\n`, '', '1:1: a story needs a headline; set "title:"'],
    [
      'an empty one',
      TITLE,
      'title:',
      '1:1: "title:" says nothing; write its words, or leave it out',
    ],
    [
      'no pair',
      /opens with.*\n/,
      '',
      '1:1: set "opens with: id to id", the two figures of its picture',
    ],
    [
      'a pair that is none',
      /ferries-2010\n\nHow/,
      'ferry\n\nHow',
      '2:13: no fact has the id "ferry"; use one of ferries-1990, ferries-2010, ferries-2000',
    ],
    [
      'one paragraph',
      /\nThe article.*\n/,
      '',
      '1:1: the opening has two paragraphs: what it is about, and what the article says',
    ],
    [
      'three',
      '# Passengers',
      'More.\n\n# Passengers',
      '8:1: the opening has two paragraphs: what it is about, and what the article says',
    ],
    [
      'an unknown line',
      TITLE,
      `${TITLE}\nkiker: A`,
      '2:1: "kiker:" is not known here; nearest: kicker',
    ],
  ])('%s', (_, from, to, complaint) => {
    expect(complaintsOf(reworded(made.rise, from, to))).toEqual([complaint]);
  });

  test('a pair of two units, which have no common scale', () => {
    const facts = [...made.rise.facts, said('tolls-2010', 5, { unit: 'usd' })];
    const story = reworded(made.rise, /ferries-2010\n\nHow/, 'tolls-2010\n\nHow');
    expect(complaintsOf({ ...story, facts })).toEqual([
      '2:13: tolls-2010 is in usd and ferries-1990 in people; compare two of one unit',
    ]);
  });

  test.each([
    ['from nothing', 0, 900],
    ['to nothing', 900, 0],
    ['below nothing', 900, -3],
  ])('a pair %s, which has no squares', (_, from, to) => {
    const facts = [said('ferries-1990', from), said('ferries-2010', to)];
    const [complaint] = complaintsOf({ ...made.rise, facts });
    expect(complaint).toMatch(
      /^2:13: ferries-\d{4} is (0|-3), and squares need values above zero$/,
    );
  });
});
