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

/** Multiple, yearly rate, and the time to double or to halve where it has one. */
export function growthRows(figures: Figures, from: Quantity, to: Quantity): Row[] {
  const rise = Math.sign(to.value - from.value);
  const times = rise > 0 ? [doubling] : rise < 0 && to.value > 0 ? [halving] : [];
  return [multiple, rate, ...times].map((compute) => computedRow(compute(figures, from, to)));
}
