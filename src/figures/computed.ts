/** What is computed of two amounts, each with its formula; refuses what the facts do not bear out. */
import { change as changeOf, multiple as multipleOf } from '../facts/derive';
import type { Quantity } from '../facts/fact';
import { refuse, type Figure } from './figure';
import type { Figures } from './figures';
import {
  comparable,
  inputs,
  ofPair,
  pairNames,
  ratio,
  requireOneUnit,
  requireOneValue,
} from './inputs';
import { reaching, reachOfSum } from './reach';

/** How many times the earlier value the later one is: `135.8`. */
export function multiple(figures: Figures, from: Quantity, to: Quantity): Figure {
  comparable(from, to);
  const value = multipleOf(from.value, to.value);
  // Of a start that was fewer than it says, the multiple is more than what the division gives, unless the end may be less.
  const bound =
    from.approximation === 'fewer than' &&
    [null, 'more than', 'at least'].includes(to.approximation);
  const { locale } = figures;
  const text = bound ? locale.names.over(locale.count(Math.floor(value))) : locale.multiple(value);
  return ofPair(figures, 'multiple', [from, to], {
    ...{ value, text, formula: ratio(figures, from, to) },
    ...reaching(figures, [from, to], (times) => times, locale.multiple),
  });
}

/** The whole times in it: `135`. */
export function whole(figures: Figures, from: Quantity, to: Quantity): Figure {
  const times = multiple(figures, from, to);
  const value = Math.floor(Number(times.value));
  const { count, names } = figures.locale;
  const formula = names.formulas.roundedDown(times.formula);
  return ofPair(figures, 'whole', [from, to], {
    ...{ value, text: count(value), formula },
    ...reaching(figures, [from, to], Math.floor, count),
  });
}

/** Change from one value to another, with its sign: `−48%`. */
export function change(figures: Figures, from: Quantity, to: Quantity): Figure {
  comparable(from, to);
  const value = changeOf(from.value, to.value);
  const { locale } = figures;
  return ofPair(figures, 'change', [from, to], {
    ...{ value, text: locale.change(value), formula: `${ratio(figures, from, to)} − 1` },
    ...reaching(figures, [from, to], (times) => times - 1, locale.change),
  });
}

/** A fall; refuses where it did not fall. */
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
  const rose = multipleOf(first.value, last.value);
  const value = Number(nominal.value) / rose;
  const { locale } = figures;
  const prices = figures.seriesName(first);
  const rise = locale.names.formulas.of(ratio(figures, first, last), prices);
  const names = pairNames(figures, from, to);
  const named = locale.names.adjusted(names.series, names.from, names.to, prices);
  const formula = `(${nominal.formula}) ÷ (${rise})`;
  const text = locale.count(value);
  return {
    ...figures.computed('adjusted', named, value, text, formula, [from, to], [first, last]),
    ...reaching(figures, [from, to], (times) => times / rose, locale.count),
  };
}

/** One value less another of its unit, with its sign, in the words of the unit. */
export function difference(figures: Figures, from: Quantity, to: Quantity): Figure {
  requireOneUnit(from, to);
  requireOneValue(from, to);
  const value = Math.round((to.value - from.value) * 1e9) / 1e9;
  const said = (one: number) => figures.locale.value(one, from.unit);
  const [first, last] = inputs(figures, from, to);
  return ofPair(figures, 'difference', [from, to], {
    ...{ value, text: said(value), formula: `${last} − ${first}` },
    ...reachOfSum(figures, [to, from], [1, -1], said),
  });
}
