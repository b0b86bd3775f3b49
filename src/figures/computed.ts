/** What is computed from facts, each with its formula; refuses what the facts do not bear out. */
import {
  change as changeOf,
  doublingTime,
  multiple as multipleOf,
  yearlyRate,
} from '../facts/derive';
import type { Quantity } from '../facts/fact';
import { sharedUnit, slotOf, slotsAYear } from '../facts/period';
import { refuse, type Figure } from './figure';
import type { Figures } from './figures';

function comparable(from: Quantity, to: Quantity): void {
  if (from.unit !== to.unit)
    refuse(`${to.id} is in ${to.unit} and ${from.id} in ${from.unit}; compare two of one unit`);
  if (from.value === 0) refuse(`${from.id} is 0, and nothing is a multiple of it`);
}

function ratio(figures: Figures, from: Quantity, to: Quantity): string {
  return `${figures.locale.quantity(to)} ÷ ${figures.locale.quantity(from)}`;
}

function yearsFrom(figures: Figures, from: Quantity, to: Quantity): number {
  const years = figures.year(to) - figures.year(from);
  return years > 0 ? years : refuse(`${to.id} is not later than ${from.id}`);
}

/** How many times the earlier value the later one is: `135.8`. */
export function multiple(figures: Figures, from: Quantity, to: Quantity): Figure {
  comparable(from, to);
  const value = multipleOf(from.value, to.value);
  // Of a start that was fewer than it says, the multiple is more than what the division gives.
  const bound = from.approximation === 'fewer than';
  const { locale } = figures;
  const text = bound ? locale.names.over(locale.count(Math.floor(value))) : locale.multiple(value);
  const formula = ratio(figures, from, to);
  if (from.period?.date !== to.period?.date || from.series === to.series)
    return figures.pair('multiple', from, to, value, text, formula);
  // Of one time, two series are told apart by their names.
  const named = locale.names.times(figures.nameOf(to), figures.nameOf(from));
  return figures.computed('multiple', named, value, text, formula, [from, to]);
}

/** The whole times in it: `135`. */
export function whole(figures: Figures, from: Quantity, to: Quantity): Figure {
  const times = multiple(figures, from, to);
  const value = Math.floor(Number(times.value));
  const { whole, formulas } = figures.locale.names;
  const formula = formulas.roundedDown(times.text);
  const named = whole(figures.seriesName(from));
  return figures.computed('whole', named, value, figures.locale.count(value), formula, [from, to]);
}

/** Change from one value to another, said without its sign: `48%`. */
export function change(figures: Figures, from: Quantity, to: Quantity): Figure {
  comparable(from, to);
  const value = changeOf(from.value, to.value);
  return figures.pair(
    'change',
    from,
    to,
    value,
    figures.locale.share(value),
    `${ratio(figures, from, to)} − 1`,
  );
}

/** A fall, said without its sign; refuses where it did not fall. */
export function fall(figures: Figures, from: Quantity, to: Quantity): Figure {
  const changed = change(figures, from, to);
  return to.value < from.value ? changed : refuse(`${to.id} did not fall from ${from.id}`);
}

/** A rise; refuses where it did not rise. */
export function rise(figures: Figures, from: Quantity, to: Quantity): Figure {
  const changed = change(figures, from, to);
  return to.value > from.value ? changed : refuse(`${to.id} did not rise from ${from.id}`);
}

/** A multiple in the prices of its first year: divided by how many times prices rose. */
export function adjusted(
  figures: Figures,
  from: Quantity,
  to: Quantity,
  [first, last]: readonly [Quantity, Quantity],
): Figure {
  const nominal = multiple(figures, from, to);
  comparable(first, last);
  const value = Number(nominal.value) / multipleOf(first.value, last.value);
  const formula = `${nominal.text} ÷ (${ratio(figures, first, last)})`;
  const { locale } = figures;
  const named = locale.names.adjusted(
    ...([figures.seriesName(to), figures.pointName(from), figures.pointName(to)] as const),
    figures.seriesName(first),
  );
  return figures.computed('adjusted', named, value, locale.count(value), formula, [from, to]);
}

/** Years from one point to another, with the part of a year where both say their quarter or month. */
export function timeFrom(from: Quantity, to: Quantity): number {
  const dates = [from, to].map(({ id, period }) => period?.date ?? refuse(`${id} has no date`));
  const unit = sharedUnit(dates);
  const [first, last] = dates.map((date) => slotOf(date, unit)) as [number, number];
  if (last <= first) refuse(`${to.id} is not later than ${from.id}`);
  return (last - first) / slotsAYear[unit];
}

/** The constant yearly growth between two points: `25.0%`; below zero where it fell. */
export function rate(figures: Figures, from: Quantity, to: Quantity): Figure {
  comparable(from, to);
  const years = timeFrom(from, to);
  const value = yearlyRate(from.value, to.value, years);
  const span = figures.locale.decimal(years);
  const formula = `(${ratio(figures, from, to)})^(1/${span}) − 1`;
  return figures.pair('rate', from, to, value, figures.locale.rate(value), formula);
}

/** Years to double at that growth: `3.1`; refuses where it did not grow. */
export function doubling(figures: Figures, from: Quantity, to: Quantity): Figure {
  const yearly = rate(figures, from, to);
  if (!(Number(yearly.value) > 0))
    refuse(`${to.id} did not grow from ${from.id}, so it has no time to double`);
  const value = doublingTime(Number(yearly.value));
  return figures.pair(
    'doubling',
    from,
    to,
    value,
    figures.locale.times(value),
    `ln 2 ÷ ln(1 + ${yearly.text})`,
  );
}

/** Years to halve at that decline; refuses where it did not fall. */
export function halving(figures: Figures, from: Quantity, to: Quantity): Figure {
  const yearly = rate(figures, from, to);
  if (!(Number(yearly.value) < 0))
    refuse(`${to.id} did not fall from ${from.id}, so it has no time to halve`);
  if (to.value === 0) refuse(`${to.id} is 0, and nothing halves to that`);
  const value = -doublingTime(Number(yearly.value));
  return figures.pair(
    'halving',
    from,
    to,
    value,
    figures.locale.times(value),
    `ln 2 ÷ −ln(1 + ${yearly.text})`,
  );
}

/** How many years lie between two points, both left out. */
export function between(figures: Figures, from: Quantity, to: Quantity): Figure {
  const value = yearsFrom(figures, from, to) - 1;
  const formula = `${figures.year(to)} − ${figures.year(from)} − 1`;
  return figures.pair('between', from, to, value, figures.locale.count(value), formula);
}

/** From one year to another, the first left out: `30`. */
export function span(figures: Figures, from: Quantity, to: Quantity): Figure {
  const value = yearsFrom(figures, from, to);
  return figures.pair(
    'span',
    from,
    to,
    value,
    figures.locale.count(value),
    `${figures.year(to)} − ${figures.year(from)}`,
  );
}

/** One value less another of its unit, without its sign, in the words of the unit. */
export function difference(figures: Figures, from: Quantity, to: Quantity): Figure {
  if (from.unit !== to.unit)
    refuse(`${to.id} is in ${to.unit} and ${from.id} in ${from.unit}; compare two of one unit`);
  const value = Math.round((to.value - from.value) * 1e9) / 1e9;
  const text = figures.locale.value(Math.abs(value), from.unit);
  const formula = `${figures.locale.quantity(to)} − ${figures.locale.quantity(from)}`;
  return figures.pair('difference', from, to, value, text, formula);
}

/** A part of a whole: `12%`; refuses a part that is more than it. */
export function share(figures: Figures, part: Quantity, whole: Quantity): Figure {
  comparable(whole, part);
  if (part.value > whole.value)
    refuse(`${part.id} is more than ${whole.id}, so it is no share of it`);
  const value = part.value / whole.value;
  const named = figures.locale.names.share(figures.nameOf(part), figures.nameOf(whole));
  const formula = ratio(figures, whole, part);
  return figures.computed('share', named, value, figures.locale.share(value), formula, [
    part,
    whole,
  ]);
}

/** The part of a whole that one unit in so many of it is: `US$1 in 834`; refuses a part that is more than it. */
export function oneIn(figures: Figures, part: Quantity, whole: Quantity): Figure {
  comparable(part, whole);
  if (part.value > whole.value)
    refuse(`${part.id} is more than ${whole.id}, so it is no part of it`);
  const value = whole.value / part.value;
  const { locale } = figures;
  const { said, ...named } = locale.names.oneIn(figures.nameOf(part), figures.nameOf(whole));
  const text = said(locale.value(1, part.unit), locale.count(Math.round(value)));
  const formula = ratio(figures, part, whole);
  return figures.computed('one-in', named, value, text, formula, [part, whole]);
}

/** Several values of one unit, added. */
export function sum(figures: Figures, facts: readonly Quantity[]): Figure {
  const [first, ...others] = facts;
  if (!first || others.length === 0) return refuse('a sum needs two figures or more');
  const other = others.find(({ unit }) => unit !== first.unit);
  if (other)
    refuse(
      `${other.id} is in ${other.unit} and ${first.id} in ${first.unit}; add what has one unit`,
    );
  const value = Math.round(facts.reduce((sum, fact) => sum + fact.value, 0) * 1e9) / 1e9;
  const named = {
    ...figures.locale.names.sum(facts.map((fact) => figures.nameOf(fact))),
    unit: figures.locale.unitName(first.unit),
  };
  const formula = facts.map((fact) => figures.locale.quantity(fact)).join(' + ');
  return figures.computed(
    'sum',
    named,
    value,
    figures.locale.value(value, first.unit),
    formula,
    facts,
  );
}
