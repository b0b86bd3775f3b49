/** Rows that several kinds have: figures of a series, and what is computed from its ends. */
import type { Quantity } from '../facts/fact';
import { doubling, halving, multiple, rate } from '../figures/computed';
import type { Figure } from '../figures/figure';
import type { Figures } from '../figures/figures';
import type { Row } from './kind';

export const factRow = (figures: Figures, fact: Quantity, what = figures.when(fact)): Row => ({
  figure: figures.of(fact),
  what,
});

export const computedRow = (figure: Figure): Row => ({ figure, what: figure.what });

/**
 * Multiple, yearly rate, and the time to double or to halve, as far as there are any: nothing is a
 * multiple of nothing, and only what is above zero at two times grows or declines at a rate.
 */
export function growthRows(figures: Figures, from: Quantity, to: Quantity, later = true): Row[] {
  if (from.value === 0) return [];
  const rise = Math.sign(to.value - from.value);
  const rates = later && to.value > 0 ? [rate] : [];
  const times = rates.length > 0 && rise !== 0 ? [rise > 0 ? doubling : halving] : [];
  return [multiple, ...rates, ...times].map((compute) => computedRow(compute(figures, from, to)));
}
