import { describe, expect, test } from 'vitest';
import { rebaseLayout } from '../../../src/charts/rebase/layout';
import { tells } from '../../../src/charts/rebase/tells';
import { input } from './input';

const chosen = (base: string, end: string) =>
  tells(rebaseLayout(input({ chosen: { base, end } })), { ends: 1 })!;

test('beside the starts nothing has been chosen to tell of', () => {
  expect(tells(rebaseLayout(input()), { ends: 0 })).toBeNull();
});

test('a choice is called by its start, its end and its multiple', () => {
  expect(chosen('union', 'later')).toMatchObject({
    title: 'From 1990 to 1993: ×5.0',
    unit: 'One: 400 t',
  });
});

describe('what it shows', () => {
  test('is the end, the square, what it comes to, and what every other start does', () => {
    expect(chosen('union', 'later').alt).toBe(
      '1993: 2000 t. One: 400 t, 1990, union. 5.0 times. 71.0%, doubling in 1.3. ' +
        '1991, league: ×3.1; 1992, valley: ×10.0.',
    );
  });

  test('leaves out the starts that are not before the end', () => {
    expect(chosen('union', 'valley').alt).toMatch(/1991, league: ×0\.31\.$/);
  });
});

test('each mark is called by its multiple to the end too, where it has one', () => {
  expect(chosen('valley', 'later').marks).toEqual({
    union: '×5.0 to 1993',
    league: '×3.1 to 1993',
    valley: '×10.0 to 1993',
  });
});

test('the table has a row for each, with its formula', () => {
  expect(chosen('valley', 'record').rows).toHaveLength(4);
  expect(chosen('valley', 'record').rows![0]).toEqual({
    what: 'From 1990, union to 2002',
    value: '×16.0',
    words: '6400 t ÷ 400 t',
    source: 'Computed here',
  });
});
