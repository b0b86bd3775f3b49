/** What is computed: each with its id, what it is, its unit, its text, its exact value and its formula. */
import { describe, expect, test } from 'vitest';
import * as computed from '../../src/figures/computed';
import * as counted from '../../src/figures/counted';
import type { Figure } from '../../src/figures/figure';
import { Figures } from '../../src/figures/figures';
import * as pace from '../../src/figures/pace';
import * as parts from '../../src/figures/parts';
import type { Quantity } from '../../src/facts/fact';
import { en } from '../../src/locales/en';
import { found, said } from '../stories/facts';

const names: Record<string, string> = { tolls: 'Tolls', prices: 'Prices', fees: 'Fees' };
const figures = new Figures(en, { of: (id) => names[id] });
const usd = { unit: 'usd' };
const from = said('tolls-1992', 190_000_000, usd);
const to = said('tolls-2014', 25_800_000_000, usd);
const low = found('tolls-2016', 13_400_000_000, usd);
const prices = [
  found('prices-1992', 140.317, { unit: 'index' }),
  found('prices-2014', 236.736, { unit: 'index' }),
] as const;

/** Without what all computed figures have. */
function told({ id, what, unit, text, formula, ...rest }: Figure) {
  expect(rest).toMatchObject({
    origin: 'computed',
    source: null,
    period: '',
    quote: '',
    caveat: '',
  });
  return [id, what, unit, text, formula];
}

test('what is computed says which computation gave it, and what a source gives says none', () => {
  expect(computed.fall(figures, to, low).computed).toBe('change');
  expect(counted.square(figures, to, 1e9).computed).toBe('square');
  expect(figures.of(to).computed).toBeNull();
});

test.each<[name: string, figure: Figure, value: number, said: string[]]>([
  [
    ...(['multiple', computed.multiple(figures, from, to), 25_800 / 190] as const),
    [
      'multiple-tolls-1992-tolls-2014',
      'Tolls: 2014 as a multiple of 1992',
      'times',
      '135.8',
      'US$25.8 billion in 2014 ÷ US$190 million in 1992',
    ],
  ],
  [
    ...(['whole', computed.whole(figures, from, to), 135] as const),
    [
      'whole-tolls-1992-tolls-2014',
      'Tolls: 2014 as a multiple of 1992, rounded down',
      'times',
      '135',
      'US$25.8 billion in 2014 ÷ US$190 million in 1992, rounded down',
    ],
  ],
  [
    ...(['change', computed.change(figures, to, low), 134 / 258 - 1] as const),
    [
      'change-tolls-2014-tolls-2016',
      'Tolls: change from 2014 to 2016',
      '',
      '−48%',
      'US$13.4 billion in 2016 ÷ US$25.8 billion in 2014 − 1',
    ],
  ],
  [
    ...([
      'adjusted',
      computed.adjusted(figures, from, to, prices),
      ((25_800 / 190) * 140.317) / 236.736,
    ] as const),
    [
      'adjusted-tolls-1992-tolls-2014',
      'Tolls: 2014 as a multiple of 1992, adjusted for Prices',
      'times',
      '80',
      '(US$25.8 billion in 2014 ÷ US$190 million in 1992) ÷ (236.7 in 2014 ÷ 140.3 in 1992, Prices)',
    ],
  ],
  [
    ...(['rate', pace.rate(figures, from, to), (25_800 / 190) ** (1 / 22) - 1] as const),
    [
      'rate-tolls-1992-tolls-2014',
      'Tolls: growth from 1992 to 2014, had it been steady',
      'a year',
      '25.0%',
      '(US$25.8 billion in 2014 ÷ US$190 million in 1992)^(1 ÷ 22 years) − 1',
    ],
  ],
  [
    ...([
      'doubling',
      pace.doubling(figures, from, to),
      (22 * Math.LN2) / Math.log(25_800 / 190),
    ] as const),
    [
      'doubling-tolls-1992-tolls-2014',
      'Tolls: time to double, had growth from 1992 to 2014 been steady',
      'years',
      '3.1',
      'ln 2 ÷ ln(1 + 25.0% a year)',
    ],
  ],
  [
    ...(['halving', pace.halving(figures, to, low), (2 * Math.LN2) / Math.log(258 / 134)] as const),
    [
      'halving-tolls-2014-tolls-2016',
      'Tolls: time to halve, had the decline from 2014 to 2016 been steady',
      'years',
      '2.1',
      'ln ½ ÷ ln(1 − 27.9% a year)',
    ],
  ],
  [
    ...(['between', pace.between(figures, from, to), 21] as const),
    [
      'between-tolls-1992-tolls-2014',
      'Tolls: whole years between 1992 and 2014',
      'years',
      '21',
      '2014 − 1992 − 1',
    ],
  ],
  [
    ...(['span', pace.span(figures, from, to), 22] as const),
    ['span-tolls-1992-tolls-2014', 'Tolls: time from 1992 to 2014', 'years', '22', '2014 − 1992'],
  ],
  [
    ...(['difference', computed.difference(figures, to, low), -12_400_000_000] as const),
    [
      'difference-tolls-2014-tolls-2016',
      'Tolls: difference from 2014 to 2016',
      '',
      '−US$12.4 billion',
      'US$13.4 billion in 2016 − US$25.8 billion in 2014',
    ],
  ],
  [
    ...([
      'share',
      parts.share(figures, found('fees-2014', 13_400_000_000, usd), to),
      134 / 258,
    ] as const),
    [
      'share-fees-2014-tolls-2014',
      'Fees as a share of Tolls, 2014',
      '',
      '52%',
      'US$13.4 billion (Fees, 2014) ÷ US$25.8 billion (Tolls, 2014)',
    ],
  ],
  [
    ...(['sum', parts.sum(figures, [from, low]), 13_590_000_000] as const),
    [
      'sum-tolls-1992-tolls-2016',
      'Sum of Tolls, 1992 and Tolls, 2016',
      'US$',
      'US$13.59 billion',
      'US$190 million in 1992 + US$13.4 billion in 2016',
    ],
  ],
  [
    ...(['absent', counted.absent(figures, [from, to, low]), 22] as const),
    [
      'absent-tolls-1992',
      'Tolls: years from 1992 to 2016 without a figure',
      'years',
      '22',
      '25 years from 1992 to 2016 − 3 with a figure',
    ],
  ],
  [
    ...(['squares', counted.squares(figures, to, 190_000_000), 135.789474] as const),
    [
      'squares-tolls-2014',
      'Tolls: squares for 2014',
      'squares',
      '135.789',
      'US$25.8 billion in 2014 ÷ US$190 million for each square',
    ],
  ],
  [
    ...(['square', counted.square(figures, from, 190_000_000), 190_000_000] as const),
    [
      'tolls-per-square',
      'Tolls: what one square stands for',
      'US$',
      'US$190 million',
      'chosen for the picture',
    ],
  ],
])('%s', (_, figure, value, said) => {
  expect(figure.value).toBeCloseTo(value, 9);
  expect(told(figure)).toEqual(said);
});

test('a figure is computed from its facts, the earlier one first', () => {
  expect(computed.multiple(figures, from, to).of).toEqual(['tolls-1992', 'tolls-2014']);
  expect(counted.absent(figures, [from, to]).of).toEqual(['tolls-1992', 'tolls-2014']);
  expect(counted.square(figures, from, 5).of).toEqual([]);
});

test('a formula keeps the reservation of its inputs, and breaks at spaces as text does', () => {
  const [around, many] = [
    said('people-1990', 30_000, { approximation: 'around' }),
    said('people-2016', 440_000),
  ];
  expect(computed.multiple(figures, around, many).formula).toBe(
    '440,000 people in 2016 ÷ around 30,000 people in 1990',
  );
  const km = { unit: 'km' };
  const far = computed.multiple(figures, said('way-1990', 22, km), said('way-2000', 15, km));
  expect(far.formula).toBe('15 km in 2000 ÷ 22 km in 1990');
});

test('sums and differences have no dust of binary numbers', () => {
  const tenths = [said('a-1990', 0.1), said('b-1990', 0.2)];
  expect(parts.sum(figures, tenths).value).toBe(0.3);
  expect(computed.difference(figures, said('a-1990', 0.3), said('a-2000', 0.1)).value).toBe(-0.2);
});

describe('at the edges', () => {
  const same = said('tolls-2020', 25_800_000_000, usd);
  const none = said('tolls-2021', 0, usd);

  test('two that are alike are one time each other, did not change, and have no time to double or halve', () => {
    expect(computed.multiple(figures, to, same)).toMatchObject({ text: '1', value: 1 });
    expect(computed.change(figures, to, same)).toMatchObject({ text: '0%', value: 0 });
    expect(pace.rate(figures, to, same)).toMatchObject({ text: '0.0%', value: 0 });
    for (const time of [pace.doubling, pace.halving])
      expect(() => time(figures, to, same)).toThrow('tolls-2020 did not ');
  });

  test('nothing is a multiple of nothing; what falls to nothing falls by all of it', () => {
    for (const compute of [computed.multiple, computed.change, pace.rate])
      expect(() => compute(figures, none, to)).toThrow(
        'tolls-2021 is 0, and nothing is a multiple of it',
      );
    expect(computed.fall(figures, to, none)).toMatchObject({ text: '−100%', value: -1 });
    expect(pace.rate(figures, to, none)).toMatchObject({ text: '−100.0%', value: -1 });
  });

  test('below zero there are no multiples', () => {
    const debt = said('tolls-1990', -5, usd);
    expect(() => computed.multiple(figures, debt, to)).toThrow(
      'tolls-1990 is below zero, and no multiple or share says how much',
    );
  });

  test('a rise is no fall, a fall no rise, and no change is neither', () => {
    expect(() => computed.fall(figures, from, to)).toThrow(
      'tolls-2014 did not fall from tolls-1992',
    );
    expect(() => computed.rise(figures, to, low)).toThrow(
      'tolls-2016 did not rise from tolls-2014',
    );
    expect(() => computed.fall(figures, to, same)).toThrow('did not fall');
    expect(() => computed.rise(figures, to, same)).toThrow('did not rise');
  });

  test('two of one year have no rate, no years between them and none from one to the other', () => {
    const other = said('tolls-1992-board', 5, { ...usd, period: from.period });
    for (const compute of [pace.rate, pace.between, pace.span])
      expect(() => compute(figures, from, other)).toThrow(
        'tolls-1992-board is not later than tolls-1992',
      );
  });

  test('one point has no years without a figure, two neighbours none between them', () => {
    expect(counted.absent(figures, [from])).toMatchObject({
      value: 0,
      formula: '1 year from 1992 to 1992 − 1 with a figure',
    });
    expect(pace.between(figures, said('a-1990', 1), said('a-1991', 1)).value).toBe(0);
    expect(() => counted.absent(figures, [])).toThrow('a series without figures');
  });

  test('what is said to be fewer than it is comes to more times, of which whole ones are sure', () => {
    const few = said('boats-1990', 7, { approximation: 'fewer than' });
    expect(computed.multiple(figures, few, said('boats-2000', 40))).toMatchObject({
      ...{ text: 'over 5', formula: '40 people in 2000 ÷ fewer than 7 people in 1990' },
    });
    const least = said('boats-2000', 40, { approximation: 'at least' });
    expect(computed.multiple(figures, few, least).text).toBe('over 5');
    const nearly = said('boats-2000', 40, { approximation: 'nearly' });
    expect(computed.multiple(figures, few, nearly).text).toBe('5.7');
  });
});

describe('inputs are told apart as shortly as they can be', () => {
  const names: Record<string, string> = {
    ferries: 'Ferry passengers',
    vans: 'Vans',
    'ferries-1990-board': 'the board’s figure',
    'ways-1990-south': 'by the south',
    'ways-1990-north': 'by the north',
  };
  const figures = new Figures(en, { of: (id) => names[id] });
  const many = said('ferries-2010', 900);
  const board = found('ferries-1990-board', 40, {
    ...{ series: 'ferries', period: { date: '1990', basis: 'stated' } },
  });
  const way = (id: string, value: number) =>
    found(id, value, { unit: 'km', series: 'ways', period: { date: '1990', basis: 'stated' } });

  test('by when they were, and their own names beside that', () => {
    expect(computed.multiple(figures, board, many)).toMatchObject({
      what: 'Ferry passengers: 2010 as a multiple of 1990 (the board’s figure)',
      formula: '900 people in 2010 ÷ 40 people in 1990 (the board’s figure)',
    });
  });

  test('by their own names alone, where they are of one time', () => {
    const [south, north] = [way('ways-1990-south', 22), way('ways-1990-north', 15)];
    const { what, formula } = computed.change(figures, south, north);
    expect(what).toMatch(/: change from by the south to by the north$/);
    expect(formula).toBe('15 km (by the north) ÷ 22 km (by the south) − 1');
  });

  test('by their names in full, where they are of two series', () => {
    const vans = said('vans-1990', 90);
    expect(computed.difference(figures, vans, many)).toMatchObject({
      what: 'Difference from Vans, 1990 to Ferry passengers, 2010',
      formula: '900 people (Ferry passengers, 2010) − 90 people (Vans, 1990)',
    });
    expect(computed.multiple(figures, vans, many).what).toBe(
      'Ferry passengers, 2010, as a multiple of Vans, 1990',
    );
    expect(parts.oneIn(figures, said('vans-2010', 90), many)).toMatchObject({
      what: 'Vans as a part of Ferry passengers, 2010',
      unit: '',
    });
  });

  test('with the day, the quarter or the decade that they are of', () => {
    const dated = (date: string) =>
      said('ferries-then', 90, { series: 'ferries', period: { date, basis: 'stated' as const } });
    const formula = (date: string) => computed.multiple(figures, dated(date), many).formula;
    expect(formula('1990-03-04')).toMatch(/ ÷ 90 people on 4 March 1990$/);
    expect(formula('1990-Q1')).toMatch(/ in the first quarter of 1990$/);
    expect(formula('199X')).toMatch(/ in the 1990s$/);
    expect(formula('1990/1995')).toMatch(/ from 1990 to 1995$/);
  });
});

test('a decline is called a change, and keeps its sign', () => {
  expect(pace.rate(figures, to, low)).toMatchObject({
    what: 'Tolls: change from 2014 to 2016, had it been steady',
    text: '−27.9%',
  });
  expect(computed.rise(figures, from, to).text).toBe('+13479%');
});

describe('an amount for each of those whose it is', () => {
  const board = {
    series: 'tolls',
    unit: 'usd',
    source: { id: 'board', publisher: 'B', title: 'T' },
  };
  const amount = found('tolls-2010', 25_800_000_000, board);
  const heads = said('people-2010', 51_000_000, { series: 'people' });

  test('has three digits, and both with their sources in its formula', () => {
    expect(parts.perHead(figures, amount, heads)).toMatchObject({
      ...{ id: 'per-head-tolls-2010-people-2010', unit: 'US$', text: 'US$506' },
      value: 25_800 / 51,
      formula: 'US$25.8 billion (Tolls, 2010) ÷ 51 million people (51000000 in 2010, 2010)',
      sources: [board.source, heads.source],
      of: ['tolls-2010', 'people-2010'],
    });
  });

  test.each([
    [heads, amount, 'tolls-2010 is in usd; name a count of people'],
    [heads, heads, 'people-2010 are people; say what share of others they are'],
    [amount, said('people-2011', 5), 'take a count of its time'],
    [amount, said('people-2010', 0), 'people-2010 is 0, and nothing is had by nobody'],
  ])('is refused where it makes no sense', (one, other, message) => {
    expect(() => parts.perHead(figures, one, other)).toThrow(message);
  });
});

describe('what reservations allow for', () => {
  const around = said('ferries-1990', 30_000, { approximation: 'around' });
  const last = said('ferries-2016', 440_000);

  test('is said of a figure, and of a multiple and a change of two', () => {
    expect(figures.of(around)).toMatchObject({
      bounds: [25_000, 35_000],
      allows: 'taken as 25,000 to 35,000',
    });
    const times = computed.multiple(figures, around, last);
    expect(times).toMatchObject({
      text: '14.7',
      allows: 'between 12.6 and 17.6, by what its ends allow for',
    });
    expect(times.bounds![0]).toBeCloseTo(440 / 35, 12);
    expect(times.bounds![1]).toBeCloseTo(440 / 25, 12);
    expect(computed.whole(figures, around, last).bounds).toEqual([12, 17]);
    expect(computed.rise(figures, around, last).allows).toMatch(/^between \+1157% and \+1660%/);
  });

  test('is not said where nothing is reserved', () => {
    for (const figure of [figures.of(last), computed.multiple(figures, from, to)])
      expect(figure).not.toHaveProperty('allows');
  });
});

describe('what says nothing is refused', () => {
  const of2014 = (id: string, value: number, unit: string) => said(`${id}-2014`, value, { unit });
  const loss = of2014('losses', -5, 'usd');
  const sale = of2014('sales', 10, 'usd');
  const undated = { ...sale, period: null };

  test.each<[string, () => unknown, string]>([
    [
      'a multiple of a loss',
      () => computed.multiple(figures, { ...loss, id: 'losses-2010' }, sale),
      'losses-2010 is below zero',
    ],
    ['a fall to a loss', () => computed.change(figures, sale, loss), 'losses-2014 is below zero'],
    ['a loss as a share', () => parts.share(figures, loss, sale), 'losses-2014 is below zero'],
    ['one in minus two', () => parts.oneIn(figures, loss, sale), 'losses-2014 is below zero'],
    [
      'a place of places',
      () => parts.share(figures, of2014('places', 3, 'ordinal'), of2014('rows', 6, 'ordinal')),
      'is a place in a row; say it as it is',
    ],
    [
      'a multiple of multiples',
      () => parts.share(figures, of2014('times', 3, 'times'), of2014('more', 6, 'times')),
      'times-2014 is in times, which is no amount',
    ],
    [
      '7 of 10 as one in one',
      () => parts.oneIn(figures, of2014('fees', 7, 'usd'), sale),
      'sales-2014 is 1.43 times fees-2014',
    ],
    [
      'percent a head',
      () => parts.perHead(figures, of2014('turnout', 50, 'percent'), of2014('heads', 10, 'people')),
      'turnout-2014 is in percent',
    ],
    [
      'a rate a head',
      () =>
        parts.perHead(figures, of2014('rents', 50, 'usd-per-acre'), of2014('heads', 10, 'people')),
      'rents-2014 is in usd-per-acre',
    ],
    [
      'two of no date',
      () => parts.share(figures, { ...undated, id: 'fees' }, undated),
      'fees and sales-2014 have no date',
    ],
  ])('%s', (_, compute, complaint) => {
    expect(compute).toThrow(complaint);
  });

  test('a share of percentages of one whole is one', () => {
    const [part, whole] = [of2014('south', 36, 'percent'), of2014('all', 48, 'percent')];
    expect(parts.share(figures, part, whole).text).toBe('75%');
  });
});

describe('what is computed says how far its ends let it reach', () => {
  const about = said('tolls-2004', 10_000_000_000, { ...usd, approximation: 'around' });
  const later = said('tolls-2014', 40_000_000_000, usd);
  const fees = found('fees-2004', 2_000_000_000, usd);
  const heads = found('heads-2004', 1_000_000, { unit: 'people' });

  test.each([
    ['multiple', computed.multiple(figures, about, later), [40 / 11, 40 / 9]],
    ['rate', pace.rate(figures, about, later), [(40 / 11) ** 0.1 - 1, (40 / 9) ** 0.1 - 1]],
    ['doubling', pace.doubling(figures, about, later), [20 / Math.log2(40 / 9) / 2, 20 / Math.log2(40 / 11) / 2]], // prettier-ignore
    ['difference', computed.difference(figures, about, later), [29e9, 31e9]],
    ['share', parts.share(figures, fees, about), [2 / 11, 2 / 9]],
    ['one in', parts.oneIn(figures, fees, about), [9 / 2, 11 / 2]],
    ['per head', parts.perHead(figures, about, heads), [9000, 11_000]],
    ['sum', parts.sum(figures, [about, fees]), [11e9, 13e9]],
  ])('%s', (_, { bounds, allows }, [least, most]) => {
    expect(bounds![0]).toBeCloseTo(least!, 9);
    expect(bounds![1]).toBeCloseTo(most!, 9);
    expect(allows).toMatch(/^between .* and .*, by what its ends allow for$/);
  });

  test.each([
    ['multiple', computed.multiple],
    ['change', computed.change],
    ['difference', computed.difference],
    ['rate', pace.rate],
    ['share', (f: Figures, range: Quantity) => parts.share(f, range, about)],
    ['per head', (f: Figures, range: Quantity) => parts.perHead(f, range, heads)],
    ['sum', (f: Figures, range: Quantity) => parts.sum(f, [range, later])],
  ])('%s of a range is refused: it would be of one end alone', (_, compute) => {
    const range = said('tolls-2004', 8e9, { ...usd, upper: 10e9 });
    expect(() => compute(figures, range, later)).toThrow('tolls-2004 is a range');
  });

  test('what may have grown or fallen has no pace', () => {
    const near = said('tolls-2014', 10_500_000_000, usd);
    expect(pace.rate(figures, about, near).bounds).toBeUndefined();
    expect(pace.doubling(figures, about, near).bounds).toBeUndefined();
  });

  test('ends that are as exact as they are said allow for nothing', () => {
    expect(pace.rate(figures, from, to)).not.toHaveProperty('bounds');
    expect(parts.sum(figures, [from, to])).not.toHaveProperty('allows');
  });
});
