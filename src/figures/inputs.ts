/** What the two inputs of a computed figure are called, as short as tells them apart: in its name and in its formula. */
import type { Quantity } from '../facts/fact';
import type { Locale } from '../locales/locale';
import { type Computation, type Figure, refuse } from './figure';
import type { Figures } from './figures';

/** The series is null where the two belong to several: then their names say which. */
interface Names {
  series: string | null;
  from: string;
  to: string;
}

/** Whether they are of one series, or called as if they were. */
export const ofOneSeries = (figures: Figures, [first, ...others]: readonly Quantity[]): boolean =>
  others.every(
    (other) =>
      (first!.series && first!.series === other.series) ||
      figures.seriesName(first!) === figures.seriesName(other),
  );

/** What tells them apart: when they were, what each is called within its series, or the names of two series. */
function apart(figures: Figures, from: Quantity, to: Quantity): 'times' | 'names' | 'series' {
  const named = [from, to].filter((fact) => fact.series && figures.ownName(fact)).length;
  if (named === 0 && !ofOneSeries(figures, [from, to])) return 'series';
  return named === 2 && figures.when(from) === figures.when(to) ? 'names' : 'times';
}

/** `1990 (with the night boats)` and `2014` of one series, or two names in full. */
export function pairNames(figures: Figures, from: Quantity, to: Quantity): Names {
  const by = apart(figures, from, to);
  if (by === 'series') return { series: null, from: figures.nameOf(from), to: figures.nameOf(to) };
  const name = (fact: Quantity) =>
    by === 'names' ? figures.ownName(fact)! : figures.pointName(fact);
  return { series: figures.seriesName(to), from: name(from), to: name(to) };
}

/** `around 30,000 people in 1990`, with its own name where it has one. */
export function input(figures: Figures, fact: Quantity): string {
  const { locale } = figures;
  const when = fact.period ? locale.during(fact.period.date) : '';
  return locale.names.formulas.input(valueOf(figures, fact), when, figures.ownName(fact) ?? '');
}

/** `US$1.099 trillion (All goods shipped, 2014)`. */
export const namedInput = (figures: Figures, fact: Quantity, name = figures.nameOf(fact)): string =>
  figures.locale.names.formulas.input(valueOf(figures, fact), '', name);

const valueOf = ({ locale }: Figures, fact: Quantity) =>
  locale.withUnit(locale.quantity(fact), fact.unit);

/** Both as a formula has them, the earlier one first. */
export function inputs(figures: Figures, from: Quantity, to: Quantity): [string, string] {
  const by = apart(figures, from, to);
  const name = { times: undefined, names: figures.ownName.bind(figures), series: null }[by];
  if (by === 'times') return [input(figures, from), input(figures, to)];
  return [from, to].map((fact) => namedInput(figures, fact, name?.(fact))) as [string, string];
}

/** The later one divided by the earlier one. */
export function ratio(figures: Figures, from: Quantity, to: Quantity): string {
  const [first, last] = inputs(figures, from, to);
  return `${last} ÷ ${first}`;
}

/** Refuses a range, of which what is computed would be of one end alone, and a place in a row. */
export function requireOneValue(...facts: readonly Quantity[]): void {
  for (const { id, upper, unit } of facts) {
    if (upper !== undefined) refuse(`${id} is a range; compute with one value, or say it as it is`);
    if (unit === 'ordinal') refuse(`${id} is a place in a row; say it as it is`);
  }
}

/** Refuses two of two units. */
export function requireOneUnit(from: Quantity, to: Quantity, so = 'compare'): void {
  if (from.unit !== to.unit)
    refuse(`${to.id} is in ${to.unit} and ${from.id} in ${from.unit}; ${so} two of one unit`);
}

/** Refuses two of two units, what is a multiple of nothing, and what is below zero, of which there are no times. */
export function comparable(from: Quantity, to: Quantity): void {
  requireOneUnit(from, to);
  requireOneValue(from, to);
  if (from.value === 0) refuse(`${from.id} is 0, and nothing is a multiple of it`);
  const below = [from, to].find(({ value }) => value < 0);
  if (below)
    refuse(`${below.id} is below zero, and no multiple or share says how much; say {difference …}`);
}

type Kind = Computation & keyof Locale['names']['pair'];

/** What was computed, and how far it may be off. */
type Computed = Pick<Figure, 'text' | 'formula' | 'bounds' | 'allows'> & { value: number };

/** What is computed of two figures, and called after them; `called` where the computation has several names. */
export function ofPair(
  figures: Figures,
  kind: Kind,
  [from, to]: readonly [Quantity, Quantity],
  { value, text, formula, ...reach }: Computed,
  called: keyof Locale['names']['pair'] = kind,
): Figure {
  const names = pairNames(figures, from, to);
  const named = figures.locale.names.pair[called](names.series, names.from, names.to);
  return { ...figures.computed(kind, named, value, text, formula, [from, to]), ...reach };
}
