import { expect, test } from 'vitest';
import { en } from '../../../src/locales/en';
import { itemsOf, type Item } from '../../../src/page/tree/items';
import type { Outline, Seen } from '../../../src/page/tree/outline';

const point = (slot: number, value: number) => ({
  ...{ slot, value },
  ...{ said: `${value} boats`, when: String(slot) },
});

const outline: Outline = {
  series: [{ name: 'Boats', unit: 'boats' }],
  marks: {
    a: { series: 0, points: [point(1990, 4)] },
    b: { series: 0, points: [point(1991, 9)] },
    way: { series: 0, points: [point(1990, 4), point(1991, 9)] },
  },
  times: { first: 1990, names: ['1990', '1991'] },
  words: en.words.outline,
};

const seen = (id: string, name: string, note: Partial<Seen['note']> = {}): Seen => ({
  ...{ id, name },
  note: { when: '', ...note },
});

/** A line an item, indented as it is nested. */
const lines = (items: readonly Item[], indent = ''): string[] =>
  items.flatMap(({ text, items: inner }) => [indent + text, ...lines(inner, `${indent}  `)]);

const told = (...marks: Seen[]) => lines(itemsOf({ marks }, outline));

test('a series has its trend, then its figures by whom they are from', () => {
  expect(
    told(
      seen('a', '1990: 4 boats', { reported: 'four boats', source: 'The Ferryman' }),
      seen('b', '1991: 9 boats', { source: 'Harbour Board', caveat: 'without ferries' }),
    ),
  ).toEqual([
    'Boats, boats (2)',
    '  From 1990 to 1991 it rose, from 4 boats to 9 boats.',
    '  In the article (1)',
    '    1990: 4 boats. Reported: “four boats”. The Ferryman.',
    '  From others (1)',
    '    1991: 9 boats. Without ferries. Harbour Board.',
  ]);
});

test('what was computed says so', () => {
  const source = 'Computed here, from Harbour Board';
  expect(told(seen('a', '1990: 4 boats', { caveat: '8 ÷ 2', source }))).toEqual([
    'Boats, boats (1)',
    '  Computed here (1)',
    '    1990: 4 boats. 8 ÷ 2. Computed here, from Harbour Board.',
  ]);
});

test('a mark that is a way has the trend of its two ends', () => {
  expect(told(seen('way', 'Boats: ×2.3'))[1]).toBe(
    '  From 1990 to 1991 it rose, from 4 boats to 9 boats.',
  );
});

test('marks of no series come last, and stand alone where there is nothing else', () => {
  const event = seen('storm', '5 May 1990: A storm', { source: 'The Ferryman' });
  expect(told(seen('a', '1990: 4 boats'), event).slice(-2)).toEqual([
    'Also in the picture (1)',
    '  5 May 1990: A storm. The Ferryman.',
  ]);
  expect(told(event)).toEqual(['5 May 1990: A storm. The Ferryman.']);
});

test('a picture without marks has no items', () => {
  expect(told()).toEqual([]);
});
