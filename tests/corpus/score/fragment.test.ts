import { expect, test } from 'vitest';
import { findAll, findPlace, overlap } from './fragment';

const found = (text: string, fragment: string) =>
  findAll(text, fragment).map((span) => text.slice(...span));

test('words are found each time they stand as whole words', () => {
  expect(findAll('2 of 22, then 2', '2')).toEqual([
    [0, 1],
    [14, 15],
  ]);
});

test.each([
  ['a longer number', '12', '112 and 12,000 and 3.12 and 12.5'],
  ['a longer word', 'a third', 'Alba thirdly'],
  ['another case', 'May', 'may'],
])('words within %s are not found', (_, fragment, text) => {
  expect(findAll(text, fragment)).toEqual([]);
});

test('a stop, a comma or a sign may touch the words', () => {
  expect(found('In 2014, or 2014. (2014) 2014%', '2014')).toHaveLength(4);
  expect(found('A$64 million', '$64 million')).toEqual(['$64 million']);
});

test('white space and quotation marks of any kind are alike', () => {
  expect(found('6\u00a0400\n  tonnes', '6 400 tonnes')).toEqual(['6\u00a0400\n  tonnes']);
  expect(found('New Year’s Eve', "New Year's Eve")).toEqual(['New Year’s Eve']);
});

test('a place is the time it counts to, or none', () => {
  expect(findPlace('5 and 5', { fragment: '5', nth: 2 })).toEqual([6, 7]);
  expect(findPlace('5 and 5', { fragment: '5', nth: 3 })).toBeNull();
});

test('spans overlap where they share a character', () => {
  expect(overlap([0, 3], [2, 5])).toBe(true);
  expect(overlap([0, 3], [3, 5])).toBe(false);
});
