import { expect, test } from 'vitest';
import { simplify, simplifyLine, type Corner } from '../../src/charts/simplify';

const square: Corner[] = [
  [0, 0],
  [5, 0.1],
  [10, 0],
  [10, 10],
  [0, 10],
];

test('simplify takes away the corner that adds least, and keeps the rest', () => {
  expect(simplify(square, 1)).toEqual([square[0], square[2], square[3], square[4]]);
  expect(simplify(square, 0)).toEqual(square);
});

test('simplify leaves a triangle, however small, and copes with less', () => {
  expect(simplify(square, Infinity)).toHaveLength(3);
  expect(simplify([], 1)).toEqual([]);
  expect(simplify([[1, 1]], 1)).toEqual([[1, 1]]);
});

test('simplify does not change the ring it is given', () => {
  const ring = [...square];
  simplify(ring, 1);
  expect(ring).toEqual(square);
});

test('a line keeps its ends, whatever goes between', () => {
  expect(simplifyLine(square, 1)).toEqual([square[0], square[2], square[3], square[4]]);
  expect(simplifyLine(square, Infinity)).toEqual([square[0], square[4]]);
  expect(simplifyLine(square.slice(0, 2), Infinity)).toEqual(square.slice(0, 2));
  expect(simplifyLine([], 1)).toEqual([]);
});
