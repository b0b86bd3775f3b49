import { describe, expect, test } from 'vitest';
import { functions } from '../../../src/story/references/functions';
import { day, found, foundDay, said } from '../../stories/facts';
import { Speaker } from './speak';

const usd = { unit: 'usd', series: 'tolls' };
const index = { unit: 'index' };
const [from, to] = [said('ferries-1990', 40), said('ferries-2010', 900)] as const;
const facts = [
  ...[from, to, found('ferries-2000', 300), found('ferries-2012', 450)],
  ...[found('tolls-1990', 2e6, usd), found('tolls-2010', 9e6, usd), found('tolls-2011', 0, usd)],
  ...[found('prices-1990', 100, index), found('prices-2010', 150, index)],
  found('lone-1990', 5),
  found('night-2010', 225, { series: 'night' }),
  said('undated', 7, { series: 'ferries' }),
  ...[foundDay('bridge-opens', '2010-06-26'), day('ferry-ends', '2010-06-30')],
  ...[foundDay('toll-falls', '2011-02'), foundDay('bridge-closes', '2012')],
];
const speaker = new Speaker({ facts, pair: [from, to], square: { fact: from, worth: 10 } });
const alone = new Speaker({ facts });

/** Every function, with what it gives: its text, and its figure's id, value and formula. */
const given: [words: string, text: string, id: string, value: number | string, formula: string][] =
  [
    [
      'times',
      '22.5',
      'multiple-ferries-1990-ferries-2010',
      22.5,
      '900 people in 2010 ÷ 40 people in 1990',
    ],
    [
      'times ferries',
      '22.5',
      'multiple-ferries-1990-ferries-2010',
      22.5,
      '900 people in 2010 ÷ 40 people in 1990',
    ],
    [
      'times ferries-2000 to to',
      '3.0',
      'multiple-ferries-2000-ferries-2010',
      3,
      '900 people in 2010 ÷ 300 people in 2000',
    ],
    [
      'whole times',
      '22',
      'whole-ferries-1990-ferries-2010',
      22,
      '900 people in 2010 ÷ 40 people in 1990, rounded down',
    ],
    [
      'rise ferries-2000 to to',
      '200%',
      'change-ferries-2000-ferries-2010',
      2,
      '900 people in 2010 ÷ 300 people in 2000 − 1',
    ],
    [
      'fall to to ferries-2012',
      '50%',
      'change-ferries-2010-ferries-2012',
      -0.5,
      '450 people in 2012 ÷ 900 people in 2010 − 1',
    ],
    [
      'rate tolls-1990 to tolls-2010',
      '7.8%',
      'rate-tolls-1990-tolls-2010',
      4.5 ** 0.05 - 1,
      '(US$9 million in 2010 ÷ US$2 million in 1990)^(1 ÷ 20 years) − 1',
    ],
    [
      'doubling ferries-1990 to ferries-2000',
      '3.4',
      'doubling-ferries-1990-ferries-2000',
      (10 * Math.log(2)) / Math.log(7.5),
      'ln 2 ÷ ln(1 + 22.3% a year)',
    ],
    [
      'halving to to ferries-2012',
      '2.0',
      'halving-ferries-2010-ferries-2012',
      2,
      'ln ½ ÷ ln(1 − 29.3% a year)',
    ],
    ['years between', '19', 'between-ferries-1990-ferries-2010', 19, '2010 − 1990 − 1'],
    ['years', '20', 'span-ferries-1990-ferries-2010', 20, '2010 − 1990'],
    [
      'difference',
      '860',
      'difference-ferries-1990-ferries-2010',
      860,
      '900 people in 2010 − 40 people in 1990',
    ],
    [
      'adjusted by prices',
      '15',
      'adjusted-ferries-1990-ferries-2010',
      15,
      '(900 people in 2010 ÷ 40 people in 1990) ÷ (150.0 in 2010 ÷ 100.0 in 1990, index)',
    ],
    [
      'adjusted ferries-1990 to ferries-2010 by prices',
      '15',
      'adjusted-ferries-1990-ferries-2010',
      15,
      '(900 people in 2010 ÷ 40 people in 1990) ÷ (150.0 in 2010 ÷ 100.0 in 1990, index)',
    ],
    [
      'share night-2010 of to',
      '25%',
      'share-night-2010-ferries-2010',
      225 / 900,
      '225 people (people, 2010) ÷ 900 people (900 in 2010, 2010)',
    ],
    [
      'one in night-2010 of to',
      '1 in 4',
      'one-in-night-2010-ferries-2010',
      900 / 225,
      '900 people (900 in 2010, 2010) ÷ 225 people (people, 2010)',
    ],
    [
      'per head tolls-2010 of to',
      'US$10,000',
      'per-head-tolls-2010-ferries-2010',
      10_000,
      'US$9 million (US$, 2010) ÷ 900 people (900 in 2010, 2010)',
    ],
    [
      'sum from and to',
      '940',
      'sum-ferries-1990-ferries-2010',
      940,
      '40 people in 1990 + 900 people in 2010',
    ],
    [
      'sum from and to and lone-1990',
      '945',
      'sum-ferries-1990-ferries-2010-lone-1990',
      945,
      '40 people (40 in 1990, 1990) + 900 people (900 in 2010, 2010) + 5 people (people, 1990)',
    ],
    [
      'years without figure',
      '19',
      'absent-ferries-1990',
      19,
      '23 years from 1990 to 2012 − 4 with a figure',
    ],
    [
      'years without figure prices',
      '19',
      'absent-prices-1990',
      19,
      '21 years from 1990 to 2010 − 2 with a figure',
    ],
    [
      'squares to',
      '90',
      'squares-ferries-2010',
      90,
      '900 people in 2010 ÷ 10 people for each square',
    ],
    ['square', '10', 'ferries-per-square', 10, 'chosen for the picture'],
    ['dates bridge-opens to ferry-ends', '26 to 30 June 2010', 'bridge-opens', '2010-06-26', ''],
    [
      'dates ferry-ends to toll-falls',
      '30 June 2010 to February 2011',
      'ferry-ends',
      '2010-06-30',
      '',
    ],
    ['dates toll-falls to bridge-closes', 'February 2011 to 2012', 'toll-falls', '2011-02', ''],
    ['article publisher', 'The Ferryman', 'article', '2011-03-04', ''],
    ['article date', '4 March 2011', 'article', '2011-03-04', ''],
  ];

test.each(given)('{%s} is %s', (words, text, id, value, formula) => {
  expect(speaker.text(`{${words}}`)).toBe(text);
  const figure = speaker.figure(`{${words}}`);
  expect(figure).toMatchObject({ id, formula });
  if (typeof value === 'number') expect(figure.value).toBeCloseTo(value, 9);
  else expect(figure.value).toBe(value);
});

test('every function is held above', () => {
  const isHeld = (name: string) =>
    given.some(([words]) => words === name || words.startsWith(`${name} `));
  expect(Object.keys(functions).filter((name) => !isHeld(name))).toEqual([]);
});

test('each says how it is written, with its own name, and what it gives', () => {
  for (const [name, { usage, what }] of Object.entries(functions)) {
    expect(usage === name || usage.startsWith(`${name} `), name).toBe(true);
    expect(what.length, name).toBeGreaterThan(10);
  }
});

describe('a pair', () => {
  test.each([
    ['times', 'there is no pair here; write it as "id to id"'],
    ['times ferries-1990 to', '"ferries-1990 to" is no pair; write it as "id to id"'],
    [
      'times ferries-1990 ferries-2010',
      '"ferries-1990 ferries-2010" is no pair; write it as "id to id"',
    ],
    ['times a to b to c', '"a to b to c" is no pair; write it as "id to id"'],
    [
      'times ferries-1990 to ferries-2001',
      'no fact has the id "ferries-2001"; nearest: ferries-2000, ferries-2010, ferries-2012',
    ],
    ['times ferry', 'no series is called "ferry"; use one of ferries, tolls, prices, lone, night'],
    ['times lone', 'series lone has one figure; two are needed'],
    ['times ferries-1990 to bridge-opens', 'bridge-opens is a date; a quantity is needed'],
  ])('{%s} is refused: %s', (words, message) => {
    expect(alone.refusal(`{${words}}`)).toBe(message);
  });

  test('of a series is the first and the last point that the article gives, where it gives two', () => {
    const own = [said('cars-1990', 1), said('cars-2000', 2), said('cars-2005', 4)];
    const others = [found('cars-1980', 8), found('cars-2010', 16)];
    const of = (all: typeof own) => new Speaker({ facts: all }).figure('{times cars}').of;
    expect(of([...others, ...own])).toEqual(['cars-1990', 'cars-2005']);
    expect(of([...others, own[1]!])).toEqual(['cars-1980', 'cars-2010']);
  });
});

describe('what figures do not bear out', () => {
  const mixed = 'compare two of one unit';
  test.each([
    ['fall', 'ferries-2010 did not fall from ferries-1990'],
    ['rise to to ferries-2012', 'ferries-2012 did not rise from ferries-2010'],
    [
      'doubling to to ferries-2012',
      'ferries-2012 did not grow from ferries-2010, so it has no time to double',
    ],
    ['halving', 'ferries-2010 did not fall from ferries-1990, so it has no time to halve'],
    ['rate to to from', 'ferries-1990 is not later than ferries-2010'],
    ['years to to from', 'ferries-1990 is not later than ferries-2010'],
    ['years between from to from', 'ferries-1990 stands at both ends; name two figures'],
    ['rate undated to to', 'undated has no date'],
    ['times from to tolls-2010', `tolls-2010 is in usd and ferries-1990 in people; ${mixed}`],
    ['difference from to tolls-2010', `tolls-2010 is in usd and ferries-1990 in people; ${mixed}`],
    ['share tolls-2010 of from', `tolls-2010 is in usd and ferries-1990 in people; ${mixed}`],
    ['share to of night-2010', 'ferries-2010 is more than night-2010, so it is no share of it'],
    ['one in to of night-2010', 'ferries-2010 is more than night-2010, so it is no part of it'],
    [
      'share from of to',
      'ferries-1990 is of 1990 and ferries-2010 of 2010; take a whole of its time',
    ],
    [
      'one in from of to',
      'ferries-1990 is of 1990 and ferries-2010 of 2010; take a whole of its time',
    ],
    [
      'share undated of to',
      'undated is of no date and ferries-2010 of 2010; take a whole of its time',
    ],
    ['share from', '"of" is missing; write it as "… of …"'],
    ['sum from', 'a sum needs two figures or more'],
    [
      'sum from and tolls-1990',
      'tolls-1990 is in usd and ferries-1990 in people; add two of one unit',
    ],
    ['times tolls-2011 to tolls-2010', 'tolls-2011 is 0, and nothing is a multiple of it'],
    ['rate tolls-2011 to tolls-2010', 'tolls-2011 is 0, and nothing is a multiple of it'],
    ['adjusted', '"by" is missing; write it as "… by …"'],
    ['adjusted by', 'name the series of prices behind "by"'],
    ['adjusted by prices tolls', 'name the series of prices behind "by"'],
    ['adjusted by price', 'no series is called "price"; nearest: prices'],
    ['adjusted from to ferries-2012 by prices', 'series prices has no figure for 2012'],
    [
      'years without figure car',
      'no series is called "car"; use one of ferries, tolls, prices, lone, night',
    ],
    ['squares bridge-opens', 'bridge-opens is a date; a quantity is needed'],
    ['dates bridge-opens', 'write two dates, as "id to id"'],
    ['dates ferry-ends to bridge-opens', 'bridge-opens is not later than ferry-ends'],
    ['dates bridge-opens to from', 'ferries-1990 is no date'],
  ])('{%s} is refused: %s', (words, message) => {
    expect(speaker.refusal(`{${words}}`)).toBe(message);
  });

  test.each(['squares ferries-1990', 'square'])('{%s} needs a chapter with squares', (words) => {
    expect(alone.refusal(`{${words}}`)).toBe('this chapter has no squares');
  });

  test('{years without figure} needs a series', () => {
    expect(alone.refusal('{years without figure}')).toBe('name the series');
  });
});

test('a fall to nothing is a fall by all of it, and has no rate of decline to halve at', () => {
  expect(speaker.text('{fall tolls-2010 to tolls-2011}')).toBe('100%');
  expect(speaker.refusal('{halving tolls-2010 to tolls-2011}')).toBe(
    'tolls-2011 is 0, and nothing halves to that',
  );
});

test('what was fewer than it says comes to more times than the division gives: whole ones', () => {
  const few = said('boats-1990', 7, { approximation: 'fewer than' });
  const bound = new Speaker({ facts: [few, said('boats-2010', 40)] });
  expect(bound.text('{times boats}')).toBe('over 5');
});

test('words say themselves which way it went; the figure that they lead to has the sign', () => {
  const figureText = (words: string) => speaker.figure(`{${words}}`).text;
  expect(figureText('fall to to ferries-2012')).toBe('−50%');
  expect(figureText('rise ferries-2000 to to')).toBe('+200%');
  expect(figureText('difference to to ferries-2012')).toBe('−450');
  expect(speaker.text('{difference to to ferries-2012}')).toBe('450');
});
