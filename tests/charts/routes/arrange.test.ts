import { expect, test } from 'vitest';
import { arrange, type Option } from '../../../src/charts/routes/arrange';

const options = (...costs: [item: number, cost: number][]): Option<number>[] =>
  costs.map(([item, cost]) => ({ item, cost }));
/** Whole numbers meet where they are the same. */
const same = (a: number, b: number) => a === b;

test('each thing takes what costs least where nothing meets', () => {
  expect(arrange([options([1, 5], [2, 3]), options([3, 0], [2, 1])], same)).toEqual([2, 3]);
});

test('of two that want one place the one gives way that loses less', () => {
  expect(arrange([options([1, 0], [2, 1]), options([1, 0], [3, 9])], same)).toEqual([2, 1]);
  expect(arrange([options([1, 0], [2, 9]), options([1, 0], [3, 1])], same)).toEqual([1, 3]);
});

test('a row of things moves on where its last one needs room', () => {
  const row = [
    options([1, 0], [2, 1]),
    options([2, 0], [3, 1]),
    options([3, 0], [4, 1]),
    options([1, 0]),
  ];
  expect(arrange(row, same)).toEqual([2, 3, 4, 1]);
});

test('options that cost Infinity are none', () => {
  expect(arrange([options([1, Infinity], [2, 7])], same)).toEqual([2]);
  expect(arrange([options([1, Infinity])], same)).toBeNull();
});

test('where two must meet there is no choice', () => {
  expect(arrange([options([1, 0]), options([1, 0])], same)).toBeNull();
  expect(arrange([options()], same)).toBeNull();
});

test('nothing is arranged of nothing', () => {
  expect(arrange([], same)).toEqual([]);
});
