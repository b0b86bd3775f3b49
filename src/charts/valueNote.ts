/** What is told of a figure that is a mark: its value with its unit, and where it is from. */
import type { Quantity } from '../facts/fact';
import type { Figures } from '../figures/figures';
import { noteOf } from '../figures/note';
import type { Note } from '../interaction/note';

/** `when` says which of its series it is. */
export function valueNote(figures: Figures, fact: Quantity, when = figures.when(fact)): Note {
  const { locale } = figures;
  const figure = figures.of(fact);
  return noteOf(figure, when, locale, locale.withUnit(figure.text, fact.unit));
}
