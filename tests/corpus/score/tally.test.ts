import { expect, test } from 'vitest';
import { figures, tallyOf } from './tally';

test('precision counts against the false, recall against the missed, F1 against both', () => {
  expect(figures({ hits: 6, missed: 4, astray: 2 })).toEqual({
    precision: 0.75,
    recall: 0.6,
    f1: 12 / 18,
  });
});

test('all met and nothing false is 1 throughout', () => {
  expect(figures({ hits: 3, missed: 0, astray: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('who finds nothing has 0, not a division by nothing', () => {
  expect(figures({ hits: 0, missed: 5, astray: 0 })).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test('articles are added up before anything is divided', () => {
  const all = [
    { hits: [['a', 'a']] as [string, string][], missed: ['b'], astray: [] },
    { hits: [], missed: ['c'], astray: ['d', 'e'] },
  ];
  expect(tallyOf(all)).toEqual({ hits: 1, missed: 2, astray: 2 });
});
