/** What is counted in a series or a picture: years without a figure, and squares. */
import type { Quantity } from '../facts/fact';
import { refuse, type Figure } from './figure';
import type { Figures } from './figures';
import { input } from './inputs';

/** Years from the first to the last of a series in which nobody gives a figure. */
export function absent(figures: Figures, points: readonly Quantity[]): Figure {
  const [first] = points;
  if (!first) return refuse('a series without figures has no years between them');
  const years = new Set(points.map((point) => figures.year(point)));
  const ends = [Math.min(...years), Math.max(...years)] as const;
  const [from, to] = ends.map(String) as [string, string];
  const span = ends[1] - ends[0] + 1;
  const { count, names } = figures.locale;
  const named = names.absent(figures.seriesName(first), from, to);
  const value = span - years.size;
  return figures.computed(
    'absent',
    { ...named, id: `absent-${first.id}` },
    value,
    count(value),
    names.formulas.absent(names.formulas.years(count(span), span), from, to, count(years.size)),
    points,
  );
}

/** How many squares an amount fills, one of them worth `square`. */
export function squares(figures: Figures, fact: Quantity, square: number): Figure {
  const value = Math.round((fact.value / square) * 1e6) / 1e6;
  const { names, withUnit, value: valueIn, decimal } = figures.locale;
  const named = names.squares(figures.seriesName(fact), figures.pointName(fact));
  const worth = withUnit(valueIn(square, fact.unit), fact.unit);
  const formula = names.formulas.squares(input(figures, fact), worth);
  return figures.computed('squares', named, value, decimal(value), formula, [fact]);
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
