import { expect, test } from 'vitest';
import { compare } from '../../src/page/client/sortTable';

const sorted = (...texts: string[]) => [...texts].sort(compare);

test('numbers go by size', () => {
  expect(sorted('100', '20', '3', '-4', '0.5')).toEqual(['-4', '0.5', '3', '20', '100']);
});

test('numbers as they stand in the table’s data go by size, however large', () => {
  expect(sorted('25800000000', '190000000', '135.78947368421052', '1e3')).toEqual([
    ...['135.78947368421052', '1e3', '190000000', '25800000000'],
  ]);
});

test('words go by the alphabet, capital or not, with their accents', () => {
  expect(sorted('wood', 'Äpfel', 'apple', 'Zoo', 'Yonhap')).toEqual(
    [...['Äpfel', 'apple', 'wood', 'Yonhap', 'Zoo']].sort((a, b) => a.localeCompare(b)),
  );
  expect(compare('apple', 'Zoo')).toBeLessThan(0);
});

test('numbers stand before words', () => {
  expect(sorted('ten', '10', 'one', '1')).toEqual(['1', '10', 'one', 'ten']);
});

test('ISO dates of any length stand in order of time', () => {
  expect(sorted('2017-09-05', '2017-09-03', '2013-10-18', '1990-09-30', '1990-09')).toEqual([
    ...['1990-09', '1990-09-30', '2013-10-18', '2017-09-03', '2017-09-05'],
  ]);
});

test('years and dates among each other stand in order of time', () => {
  expect(sorted('2014', '2013-09-22', '1990-09', '2017-09-05', '1992')).toEqual([
    ...['1990-09', '1992', '2013-09-22', '2014', '2017-09-05'],
  ]);
});

test('what is empty comes last', () => {
  expect(sorted('', 'b', '', '2', 'a')).toEqual(['2', 'a', 'b', '', '']);
});

test.each(['', '1', 'one', '2017-09-05', 'NaN'])('"%s" is equal to itself', (text) => {
  expect(compare(text, text)).toBe(0);
});

test('an order is an order: turned round it turns its sign, and it goes on', () => {
  const texts = ['', '0', '-1', '10', '9', 'a', 'B', '1990', '1990-09', '“x”', '1e5'];
  for (const a of texts) {
    for (const b of texts) {
      expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a)), `${a} ${b}`).toBe(0);
      for (const c of texts) {
        if (compare(a, b) < 0 && compare(b, c) < 0)
          expect(compare(a, c), `${a} ${b} ${c}`).toBeLessThan(0);
      }
    }
  }
});
