import { expect, test } from 'vitest';
import { readArticle } from '../../src/extract/readArticle';
import { applyEdits } from '../../src/facts/edits';
import { findQuoted, placeOf, placesOf, quoteAt, quoteOf } from '../../src/facts/quote';
import { complaints } from './files';

const text = `Ferries fill up

Fares fell by 14 percent in 2004, said the board. Visitors rose by 14 percent in the same year.

The board counted 1,500 visitors in 2004.
`;
const read = (words: string) =>
  readArticle(new TextEncoder().encode(words), { published: '2005-02-01', publisher: 'AP' });
const spanOf = (words: string, exact: string, from = 0): [number, number] => {
  const start = words.indexOf(exact, from);
  return [start, start + exact.length];
};
const rise = quoteAt(text, spanOf(text, '14 percent', text.indexOf('Visitors')));
const count = quoteAt(text, spanOf(text, '1,500 visitors in 2004'));

test('an address is the words with whole ones around them, at most 32 letters, in their paragraph', () => {
  expect([rise, count]).toEqual([
    {
      exact: '14 percent',
      prefix: 'the board. Visitors rose by ',
      suffix: ' in the same year.',
    },
    { exact: '1,500 visitors in 2004', prefix: 'The board counted ', suffix: '.' },
  ]);
});

test.each([
  ['words at both ends of a paragraph', 'One.\n\nTwo\n\nThree.', 'Two', ['', '']],
  ['a line end in a paragraph', 'one\ntwo three', 'two', ['one\n', ' three']],
  ['signs that no file may hold', 'a\u200Bb 12 \u2028c', '12', ['b ', '']],
  ['a word longer than the surroundings', `${'x'.repeat(40)}12`, '12', ['x'.repeat(32), '']],
])('surroundings stop at %s', (_, words, exact, [prefix, suffix]) => {
  expect(quoteAt(words, spanOf(words, exact))).toEqual({ exact, prefix, suffix });
});

test('an address leads to its place, also where a paragraph was put before', () => {
  expect(placeOf(text, rise)).toEqual({ paragraph: 2, span: [84, 94] });
  const more = `Read first: 14 percent.\n\n${text}`;
  expect(placeOf(more, rise)).toEqual({ paragraph: 3, span: [109, 119] });
});

test.each([
  ['its words are gone', text.replace(/14/g, '15'), 0, 'is gone from the article; quote what'],
  ['words around it changed', text.replace('rose', 'fell'), 0, '“14 percent” stands there, with'],
  ['it stands twice', `${text}\n${text}`, 2, 'stands 2 times in the article, and nobody can'],
  ['it is a part of a number', text.replace('by 14', 'by 114'), 1, ''],
])('an address leads nowhere else where %s', (_, words, places, said) => {
  expect(placesOf(words, rise)).toHaveLength(places);
  const told = complaints(() => placeOf(words, rise)).join();
  expect(told).toContain(said);
  expect(told === '').toBe(places === 1);
});

test('digits within a longer number are no place of theirs', () => {
  const [four] = [{ exact: '4 percent', prefix: '', suffix: ' more.' }];
  expect(placesOf('14 percent more.', four)).toEqual([]);
  expect(placesOf('4 percent more.', four)).toEqual([[0, 9]]);
});

test('a fact of a file is found by its address, whatever its id and span', () => {
  const { facts } = read(`Much was said in 1990.\n\n${text}`).file;
  const fact = findQuoted(facts, count);
  expect(quoteOf(fact)).toEqual(count);
  expect(fact).toMatchObject({ value: 1500, reported: { paragraph: 4 } });
});

const edit = {
  ...{ action: 'set' as const, fact: 'visitors', quote: count, set: { value: 1510 } },
  ...{ by: 'editor', on: '2026-11-28', because: 'the board mended it' },
};

test.each([
  ['a paragraph is put before', `Some 7 people in 1999 and 1,500 visitors in 2004.\n\n${text}`],
  ['words elsewhere change', text.replace('fell', 'sank')],
  ['ids change', text.replace('14 percent in 2004', '1,200 visitors in 2004')],
])('an edit holds where %s', (_, words) => {
  const { facts } = applyEdits(read(words).file, [edit], 'edits.json');
  const edited = facts.filter(({ edited }) => edited);
  expect(edited).toHaveLength(1);
  expect(edited[0]).toMatchObject({
    id: 'visitors',
    value: 1510,
    edited: { read: { value: 1500 } },
  });
});

test.each([
  ['its words change', text.replace('1,500', '1,600')],
  ['words around it change', text.replace('The board counted', 'The mayor counted')],
  ['its words stand twice', `${text}\nThe board counted 1,500 visitors in 2004.\n`],
])('an edit is refused where %s', (_, words) => {
  expect(complaints(() => applyEdits(read(words).file, [edit], 'edits.json'))).toEqual([
    expect.stringMatching(
      /^edits\.json: edit 1, visitors: “The board counted \[1,500 visitors in 2004\]\.” /,
    ),
  ]);
});
