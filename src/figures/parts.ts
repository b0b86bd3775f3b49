/** What is computed of parts and wholes. */
import type { Quantity } from '../facts/fact';
import { refuse, type Figure } from './figure';
import type { Figures } from './figures';
import {
  comparable,
  input,
  namedInput,
  ofOneSeries,
  ratio,
  requireOneUnit,
  requireOneValue,
} from './inputs';
import { reaching, reachOfSum } from './reach';

/** The names of a part and a whole, and apart from them when they were, where that is one time. */
function namesOf(figures: Figures, part: Quantity, whole: Quantity): [string, string, string] {
  const when = figures.when(part);
  const together = when === figures.when(whole) && Boolean(part.series && whole.series);
  if (!together || ofOneSeries(figures, [part, whole]))
    return [figures.nameOf(part), figures.nameOf(whole), ''];
  return [figures.seriesName(part), figures.seriesName(whole), when];
}

function refuseMore(part: Quantity, whole: Quantity, what: 'share' | 'part'): void {
  if (part.value > whole.value)
    refuse(`${part.id} is more than ${whole.id}, so it is no ${what} of it`);
}

/** Refuses two of different times: what was had then is no part of what there is now. Of no date, nobody knows. */
function refuseApart(figures: Figures, one: Quantity, other: Quantity, what: string): void {
  const [when, then] = [one, other].map((fact) => figures.when(fact) || 'no date');
  if (when !== then)
    refuse(`${one.id} is of ${when} and ${other.id} of ${then}; take a ${what} of its time`);
  if (!one.period)
    refuse(
      `${one.id} and ${other.id} have no date, so that nobody knows whether they are of one time`,
    );
}

/** Refuses what is no amount, and so no part of another: a multiple, an index. */
function requireAmounts(...facts: readonly Quantity[]): void {
  const odd = facts.find(({ unit }) => unit === 'times' || unit === 'index');
  if (odd) refuse(`${odd.id} is in ${odd.unit}, which is no amount; take what it was made of`);
}

/** How far a rounded number may be from what it stands for, as a share of that. */
const ROUNDED = 0.05;

/** A part of a whole: `12%`; refuses a part that is more than it, and one of another time. */
export function share(figures: Figures, part: Quantity, whole: Quantity): Figure {
  comparable(whole, part);
  requireAmounts(part, whole);
  refuseApart(figures, part, whole, 'whole');
  refuseMore(part, whole, 'share');
  const value = part.value / whole.value;
  const { locale } = figures;
  const named = locale.names.share(...namesOf(figures, part, whole));
  const formula = ratio(figures, whole, part);
  return {
    ...figures.computed('share', named, value, locale.share(value), formula, [part, whole]),
    ...reaching(figures, [whole, part], (of) => Math.min(1, of), locale.share),
  };
}

/**
 * The part of a whole that one unit in so many of it is: `US$1 in 834`; refuses a part that is more than it, one of
 * another time, and one that no whole number says: 7 of 10 are not 1 in 1.
 */
export function oneIn(figures: Figures, part: Quantity, whole: Quantity): Figure {
  comparable(part, whole);
  requireAmounts(part, whole);
  refuseApart(figures, part, whole, 'whole');
  refuseMore(part, whole, 'part');
  const value = whole.value / part.value;
  if (Math.abs(Math.round(value) - value) > value * ROUNDED)
    refuse(
      `${whole.id} is ${value.toFixed(2)} times ${part.id}, which is not close to a whole number; say {share …}`,
    );
  const { locale } = figures;
  const { said, ...named } = locale.names.oneIn(...namesOf(figures, part, whole));
  const one = (many: number) => said(locale.value(1, part.unit), locale.count(Math.round(many)));
  const formula = ratio(figures, part, whole);
  return {
    ...figures.computed('one-in', named, value, one(value), formula, [part, whole]),
    ...reaching(figures, [part, whole], (of) => Math.max(1, of), one),
  };
}

/** The only unit that is counted by the head. */
const HEADS = 'people';

/**
 * An amount for each of those whose it is: `US$506`, to three digits. Refuses what is no count of people, people
 * for each of others, and two of different times.
 */
export function perHead(figures: Figures, amount: Quantity, heads: Quantity): Figure {
  if (heads.unit !== HEADS) refuse(`${heads.id} is in ${heads.unit}; name a count of people`);
  if (amount.unit === HEADS) refuse(`${amount.id} are people; say what share of others they are`);
  requireOneValue(amount, heads);
  requireAmounts(amount);
  if (amount.unit === 'percent' || amount.unit.includes('-per-'))
    refuse(`${amount.id} is in ${amount.unit}, of which nobody has a part; name an amount`);
  if (heads.value <= 0) refuse(`${heads.id} is ${heads.value}, and nothing is had by nobody`);
  refuseApart(figures, amount, heads, 'count');
  const value = amount.value / heads.value;
  const { locale } = figures;
  const unit = locale.unitName(amount.unit);
  const named = { ...locale.names.perHead(...namesOf(figures, amount, heads)), unit };
  const said = (one: number) => locale.value(Number(one.toPrecision(3)), amount.unit);
  const formula = `${namedInput(figures, amount)} ÷ ${namedInput(figures, heads)}`;
  return {
    ...figures.computed('per-head', named, value, said(value), formula, [amount, heads]),
    ...reaching(figures, [heads, amount], (each) => each, said),
  };
}

/** Several values of one unit, added. */
export function sum(figures: Figures, facts: readonly Quantity[]): Figure {
  const [first, ...others] = facts;
  if (!first || others.length === 0) return refuse('a sum needs two figures or more');
  for (const other of others) requireOneUnit(first, other, 'add');
  requireOneValue(first, ...others);
  const value = Math.round(facts.reduce((sum, fact) => sum + fact.value, 0) * 1e9) / 1e9;
  const { locale } = figures;
  const names = facts.map((fact) => figures.nameOf(fact));
  const named = { ...locale.names.sum(locale.list(names)), unit: locale.unitName(first.unit) };
  const part = ofOneSeries(figures, facts) ? input : namedInput;
  const formula = facts.map((fact) => part(figures, fact)).join(' + ');
  const said = (one: number) => locale.value(one, first.unit);
  return {
    ...figures.computed('sum', named, value, said(value), formula, facts),
    ...reachOfSum(
      figures,
      facts,
      facts.map(() => 1 as const),
      said,
    ),
  };
}
