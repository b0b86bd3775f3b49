/** What is computed: each with its id, what it is, its unit, its text, its exact value and its formula. */
import { describe, expect, test } from 'vitest';
import * as computed from '../../src/figures/computed';
import * as counted from '../../src/figures/counted';
import type { Figure } from '../../src/figures/figure';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { found, said } from '../stories/facts';

const names: Record<string, string> = { tolls: 'Tolls', prices: 'Prices' };
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
function parts({ id, what, unit, text, formula, ...rest }: Figure) {
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

test.each<[name: string, figure: Figure, value: number, parts: string[]]>([
  [
    ...(['multiple', computed.multiple(figures, from, to), 25_800 / 190] as const),
    [
      'multiple-tolls-1992-tolls-2014',
      'Tolls: 2014 as a multiple of 1992',
      'times',
      '135.8',
      'US$25.8 billion ÷ US$190 million',
    ],
  ],
  [
    ...(['whole', computed.whole(figures, from, to), 135] as const),
    [
      'whole-tolls-1992-tolls-2014',
      'Tolls: whole squares',
      'squares',
      '135',
      '135.8, rounded down',
    ],
  ],
  [
    ...(['change', computed.change(figures, to, low), 134 / 258 - 1] as const),
    [
      'change-tolls-2014-tolls-2016',
      'Tolls: change from 2014 to 2016',
      'of the earlier value',
      '48%',
      'US$13.4 billion ÷ US$25.8 billion − 1',
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
      'Tolls: 2014 as a multiple of 1992, in Prices of 1992',
      'times',
      '80',
      '135.8 ÷ (236.7 ÷ 140.3)',
    ],
  ],
  [
    ...(['rate', computed.rate(figures, from, to), (25_800 / 190) ** (1 / 22) - 1] as const),
    [
      'rate-tolls-1992-tolls-2014',
      'Tolls: constant growth from 1992 to 2014',
      'a year',
      '25.0%',
      '(US$25.8 billion ÷ US$190 million)^(1/22) − 1',
    ],
  ],
  [
    ...([
      'doubling',
      computed.doubling(figures, from, to),
      (22 * Math.LN2) / Math.log(25_800 / 190),
    ] as const),
    [
      'doubling-tolls-1992-tolls-2014',
      'Tolls: time to double at the constant growth from 1992 to 2014',
      'years',
      '3.1',
      'ln 2 ÷ ln(1 + 25.0%)',
    ],
  ],
  [
    ...([
      'halving',
      computed.halving(figures, to, low),
      (2 * Math.LN2) / Math.log(258 / 134),
    ] as const),
    [
      'halving-tolls-2014-tolls-2016',
      'Tolls: time to halve at the constant decline from 2014 to 2016',
      'years',
      '2.1',
      'ln 2 ÷ −ln(1 + −27.9%)',
    ],
  ],
  [
    ...(['between', computed.between(figures, from, to), 21] as const),
    [
      'between-tolls-1992-tolls-2014',
      'Tolls: time between 1992 and 2014',
      'years',
      '21',
      '2014 − 1992 − 1',
    ],
  ],
  [
    ...(['span', computed.span(figures, from, to), 22] as const),
    ['span-tolls-1992-tolls-2014', 'Tolls: time from 1992 to 2014', 'years', '22', '2014 − 1992'],
  ],
  [
    ...(['difference', computed.difference(figures, to, low), -12_400_000_000] as const),
    [
      'difference-tolls-2014-tolls-2016',
      'Tolls: difference between 2014 and 2016',
      '',
      'US$12.4 billion',
      'US$13.4 billion − US$25.8 billion',
    ],
  ],
  [
    ...(['share', computed.share(figures, low, to), 134 / 258] as const),
    [
      'share-tolls-2016-tolls-2014',
      'Tolls, 2016 as a share of Tolls, 2014',
      '',
      '52%',
      'US$13.4 billion ÷ US$25.8 billion',
    ],
  ],
  [
    ...(['sum', computed.sum(figures, [from, low]), 13_590_000_000] as const),
    [
      'sum-tolls-1992-tolls-2016',
      'Sum of Tolls, 1992, Tolls, 2016',
      'US$',
      'US$13.59 billion',
      'US$190 million + US$13.4 billion',
    ],
  ],
  [
    ...(['absent', counted.absent(figures, [from, to, low]), 22] as const),
    ['absent-tolls-1992', 'Tolls: years without a figure', 'years', '22', '25 − 3'],
  ],
  [
    ...(['squares', counted.squares(figures, to, 190_000_000), 135.789474] as const),
    [
      'squares-tolls-2014',
      'Tolls: squares for 2014',
      'squares',
      '135.789',
      '25,800,000,000 ÷ 190,000,000',
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
  expect(parts(figure)).toEqual(said);
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
  expect(computed.multiple(figures, around, many).formula).toBe('440,000 ÷ around 30,000');
  const km = { unit: 'km' };
  const far = computed.multiple(figures, said('way-1990', 22, km), said('way-2000', 15, km));
  expect(far.formula).toBe('15 km ÷ 22 km');
});

test('sums and differences have no dust of binary numbers', () => {
  const tenths = [said('a-1990', 0.1), said('b-1990', 0.2)];
  expect(computed.sum(figures, tenths).value).toBe(0.3);
  expect(computed.difference(figures, said('a-1990', 0.3), said('a-2000', 0.1)).value).toBe(-0.2);
});

describe('at the edges', () => {
  const same = said('tolls-2020', 25_800_000_000, usd);
  const none = said('tolls-2021', 0, usd);

  test('two that are alike are one time each other, did not change, and have no time to double or halve', () => {
    expect(computed.multiple(figures, to, same)).toMatchObject({ text: '1', value: 1 });
    expect(computed.change(figures, to, same)).toMatchObject({ text: '0%', value: 0 });
    expect(computed.rate(figures, to, same)).toMatchObject({ text: '0.0%', value: 0 });
    for (const time of [computed.doubling, computed.halving])
      expect(() => time(figures, to, same)).toThrow('tolls-2020 did not ');
  });

  test('nothing is a multiple of nothing; what falls to nothing falls by all of it', () => {
    for (const compute of [computed.multiple, computed.change, computed.rate])
      expect(() => compute(figures, none, to)).toThrow(
        'tolls-2021 is 0, and nothing is a multiple of it',
      );
    expect(computed.fall(figures, to, none)).toMatchObject({ text: '100%', value: -1 });
    expect(computed.rate(figures, to, none)).toMatchObject({ text: '−100.0%', value: -1 });
  });

  test('below zero there are no multiples', () => {
    const debt = said('tolls-1990', -5, usd);
    expect(() => computed.multiple(figures, debt, to)).toThrow(
      'a multiple needs a base above zero, not -5',
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
    for (const compute of [computed.rate, computed.between, computed.span])
      expect(() => compute(figures, from, other)).toThrow(
        'tolls-1992-board is not later than tolls-1992',
      );
  });

  test('one point has no years without a figure, two neighbours none between them', () => {
    expect(counted.absent(figures, [from])).toMatchObject({ value: 0, formula: '1 − 1' });
    expect(computed.between(figures, said('a-1990', 1), said('a-1991', 1)).value).toBe(0);
    expect(() => counted.absent(figures, [])).toThrow('a series without figures');
  });

  test('what is said to be fewer than it is comes to more times, of which whole ones are sure', () => {
    const few = said('boats-1990', 7, { approximation: 'fewer than' });
    expect(computed.multiple(figures, few, said('boats-2000', 40))).toMatchObject({
      ...{ text: 'over 5', formula: '40 ÷ fewer than 7' },
    });
  });
});
