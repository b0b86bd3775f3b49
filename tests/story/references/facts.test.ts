import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../src/figures/figure';
import { factIndex } from '../../../src/story/references/facts';
import { day, found, said } from '../../stories/facts';

const bridge = day('bridge-opens', '2010-06-26');
const own = said('ferries-2000', 100);
const other = found('ferries-2000-board', 90, { series: 'ferries', period: own.period });
const facts = [
  ...[said('ferries-2010', 900), own, other, found('ferries-1990-05', 40), bridge],
  said('ferries-multiple', 22, { unit: 'times', series: 'ferries', period: own.period }),
  said('ferries-undated', 5, { series: 'ferries' }),
];
const index = factIndex(facts);

test('a fact is found by its id, as what it is', () => {
  expect(index.quantity('ferries-2010').value).toBe(900);
  expect(index.date('bridge-opens')).toBe(bridge);
  expect(index.all).toBe(facts);
});

test.each([
  ['quantity', 'bridge-opens', 'bridge-opens is a date; a quantity is needed'],
  ['date', 'ferries-2010', 'ferries-2010 is a quantity; a date is needed'],
  [
    'quantity',
    'ferries-2001',
    'no fact has the id "ferries-2001"; nearest: ferries-2000, ferries-2010',
  ],
  ['date', 'bridge-open', 'no fact has the id "bridge-open"; nearest: bridge-opens'],
  ['series', 'ferry', 'no series is called "ferry"; use one of ferries'],
] as const)('what is not there is refused, as a %s: %s', (kind, id, message) => {
  expect(() => index[kind](id)).toThrow(new Refusal(message));
});

describe('a series', () => {
  test('is in order of time, in the unit of most, and without what has no date', () => {
    expect(index.series('ferries').map(({ id }) => id)).toEqual([
      ...['ferries-1990-05', 'ferries-2000', 'ferries-2000-board', 'ferries-2010'],
    ]);
  });

  test('of two units that are as many, the one met first is taken', () => {
    const mixed = factIndex([
      found('tolls-1990', 5, { unit: 'usd' }),
      found('tolls-2000', 5, { unit: 'percent' }),
    ]);
    expect(mixed.series('tolls').map(({ id }) => id)).toEqual(['tolls-1990']);
  });

  test('of one point, or of fifty, is what it is', () => {
    const fifty = Array.from({ length: 50 }, (_, i) => found(`cars-${2010 - i}`, i));
    expect(factIndex([own]).series('ferries')).toEqual([own]);
    expect(factIndex(fifty).series('cars')[0]!.id).toBe('cars-1961');
    expect(factIndex(fifty).series('cars')).toHaveLength(50);
  });
});
