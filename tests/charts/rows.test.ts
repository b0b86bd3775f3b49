/** Rows of what is computed of two points. */
import { expect, test } from 'vitest';
import { growthRows } from '../../src/charts/rows';
import { Figures } from '../../src/figures/figures';
import { en } from '../../src/locales/en';
import { said } from '../stories/facts';

const figures = new Figures(en, { of: () => undefined });

test.each([
  ['1990', '2010', ['multiple', 'rate', 'doubling']],
  ['2009-06', '2010-06', ['multiple', 'rate', 'doubling']],
  ['2010-01', '2010-06', ['multiple']],
])('from %s to %s these are told: %3$j', (from, to, told) => {
  const rows = growthRows(figures, said(`cars-${from}`, 500), said(`cars-${to}`, 800));
  expect(rows.map(({ figure }) => figure.computed)).toEqual(told);
});
