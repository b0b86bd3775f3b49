/** What is counted in a series or a picture: years without a figure, and squares. */
import type { Quantity } from '../facts/fact';
import { refuse, type Figure } from './figure';
import type { Figures } from './figures';

/** Years from the first to the last of a series in which nobody gives a figure. */
export function absent(figures: Figures, points: readonly Quantity[]): Figure {
  const [first] = points;
  if (!first) return refuse('a series without figures has no years between them');
  const years = new Set(points.map((point) => figures.year(point)));
  const span = Math.max(...years) - Math.min(...years) + 1;
  const named = figures.locale.names.absent(figures.seriesName(first));
  const value = span - years.size;
  return figures.computed(
    'absent',
    { ...named, id: `absent-${first.id}` },
    value,
    figures.locale.count(value),
    `${span} − ${years.size}`,
    points,
  );
}

/** How many squares an amount fills, one of them worth `square`. */
export function squares(figures: Figures, fact: Quantity, square: number): Figure {
  const value = Math.round((fact.value / square) * 1e6) / 1e6;
  const named = figures.locale.names.squares(figures.seriesName(fact), figures.pointName(fact));
  const formula = `${figures.locale.count(fact.value)} ÷ ${figures.locale.count(square)}`;
  return figures.computed('squares', named, value, figures.locale.decimal(value), formula, [fact]);
}

/** What one square stands for, where that was chosen for the picture. */
export function square(figures: Figures, fact: Quantity, square: number): Figure {
  const { square: name, formulas } = figures.locale.names;
  const id = `${fact.series ?? fact.id}-per-square`;
  const unit = figures.locale.unitName(fact.unit);
  const named = { ...name(figures.seriesName(fact)), unit, id };
  return figures.computed(
    'square',
    named,
    square,
    figures.locale.value(square, fact.unit),
    formulas.chosen,
    [],
  );
}
