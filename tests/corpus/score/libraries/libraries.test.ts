import { expect, test } from 'vitest';
import type { Reader } from '../found';
import { compromise } from './compromise';
import { recognizers } from './recognizers';

const published = '2017-09-05';
const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function quantities({ read }: Reader, text: string) {
  return read(text, published).quantities.map(({ value: [low], unit }) => `${low} ${unit}`);
}

function dates({ read }: Reader, text: string) {
  return read(text, published).dates.map(({ days }) => days.map(([start]) => isoDay(start)));
}

test.each([compromise, recognizers])('$name is given what mapping can give', (library) => {
  expect(quantities(library, 'It cost $40, then 12 percent less.')).toEqual([
    '40 usd',
    '12 percent',
  ]);
  expect(quantities(library, 'The sixth round drew 30,000 and ended.')).toEqual([
    '6 ordinal',
    '30000 null',
  ]);
  expect(quantities(library, 'He paid £29m.')).toEqual(['29000000 gbp']);
  expect(quantities(library, 'It was five times as much.')).toEqual(['5 times']);
  expect(quantities(library, 'It fell by a third.')).toHaveLength(1);
});

test.each([compromise, recognizers])('$name may leave open which Tuesday it is', (library) => {
  expect(dates(library, 'The board met on Monday.')[0]).toContain('2017-09-04');
});

test.each([compromise, recognizers])(
  '$name does not have a year read as a number too',
  (library) => {
    const { quantities, dates } = library.read('It opened in 2014.', published);
    expect(quantities).toEqual([]);
    expect(dates).toHaveLength(1);
  },
);

test.each([compromise, recognizers])('$name is joined to changes', ({ read }) => {
  const { changes } = read('Sales rose from $40 million to $60 million.', published);
  expect(changes.map(({ from, to }) => [from.value[0], to.value[0]])).toEqual([[4e7, 6e7]]);
});
