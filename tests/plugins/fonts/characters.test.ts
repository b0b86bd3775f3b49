import { expect, test } from 'vitest';
import { readCharacters, writeCharacters } from '../../../plugins/fonts/characters';

test.each([
  ['none', []],
  ['one', [[65, 3]]],
  [
    'several, in any order',
    [
      [0x1eaf, 2],
      [65, 9],
      [66, 1],
      [0xfffd, 70_00],
    ],
  ],
] as [string, [number, number][]][])('what is written is read: %s', (_, characters) => {
  const read = readCharacters(writeCharacters(new Map(characters)));
  expect([...read].sort()).toEqual([...characters].sort());
});

/** A table of one segment, by the numbers of two bytes that it holds. */
function tableOf(...segments: number[]): Buffer {
  const numbers = [0, 1, 3, 1, 0, 12, 4, 0, 0, ...segments];
  const table = Buffer.alloc(numbers.length * 2);
  for (const [i, value] of numbers.entries()) table.writeUInt16BE(value, i * 2);
  return table;
}

test('a segment may list its glyphs, of which none is none', () => {
  const table = tableOf(
    2,
    0,
    0,
    0,
    /* last */ 67,
    0,
    /* first */ 65,
    /* delta */ 1,
    /* jump */ 2,
    7,
    0,
    9,
  );
  expect([...readCharacters(table)]).toEqual([
    [65, 8],
    [67, 10],
  ]);
});

test('a table without segments has no characters', () => {
  const table = tableOf();
  table.writeUInt16BE(6, 12);
  expect(readCharacters(table).size).toBe(0);
});
