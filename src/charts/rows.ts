/**
 * What kinds tell of their figures apart from the picture: rows of the table, of figures of a series and
 * what is computed from its ends, and notes of the marks.
 */
import type { Quantity } from '../facts/fact';
import { multiple } from '../figures/computed';
import type { Figure } from '../figures/figure';
import type { Figures } from '../figures/figures';
import { noteOf } from '../figures/note';
import { doubling, halving, rate, timeFrom } from '../figures/pace';
import type { Note } from '../interaction/chart';
import type { Row } from './kind';

/** The row of a fact, headed by when it was, or as `what` says. */
export const factRow = (figures: Figures, fact: Quantity, what = figures.when(fact)): Row => ({
  figure: figures.of(fact),
  what,
});

/** The row of a computed figure, headed by what it is. */
export const computedRow = (figure: Figure): Row => ({ figure, what: figure.what });

/**
 * Multiple, yearly rate, and the time to double or to halve, as far as there are any: nothing is a
 * multiple of nothing, and only what is above zero at two times grows or declines at a rate. Of less than
 * a year there is no yearly rate to tell.
 */
export function growthRows(figures: Figures, from: Quantity, to: Quantity, later = true): Row[] {
  if (from.value === 0) return [];
  const rise = Math.sign(to.value - from.value);
  const rates = later && to.value > 0 && timeFrom(from, to) >= 1 ? [rate] : [];
  const times = rates.length > 0 && rise !== 0 ? [rise > 0 ? doubling : halving] : [];
  return [multiple, ...rates, ...times].map((compute) => computedRow(compute(figures, from, to)));
}

/** `when` says which of its series it is. */
export function valueNote(figures: Figures, fact: Quantity, when = figures.when(fact)): Note {
  const { locale } = figures;
  const figure = figures.of(fact);
  return noteOf(figure, when, locale, locale.withUnit(figure.text, fact.unit));
}
