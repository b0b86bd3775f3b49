/** What is computed of two times: the pace of growth between them, and the years. */
import { doublingTime, yearlyRate } from '../facts/derive';
import type { Quantity } from '../facts/fact';
import { sharedUnit, slotOf, slotsAYear } from '../facts/period';
import { refuse, type Figure } from './figure';
import type { Figures } from './figures';
import { comparable, ofPair, ratio } from './inputs';
import { reaching } from './reach';

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
  const { locale } = figures;
  const span = locale.names.formulas.years(locale.decimal(years), years);
  const formula = `(${ratio(figures, from, to)})^(1 ÷ ${span}) − 1`;
  const name = value < 0 ? 'decline' : 'rate';
  // Of what may have grown or fallen no pace can be told.
  const paced = (times: number) =>
    value < 0 === times < 1 ? yearlyRate(1, times, years) : Number.NaN;
  return ofPair(
    figures,
    'rate',
    [from, to],
    {
      ...{ value, text: locale.rate(value), formula },
      ...reaching(figures, [from, to], paced, locale.rate),
    },
    name,
  );
}

/** A rate as the formulas of these times have it, behind one: `1 + 25.0% a year`. */
const onceMore = ({ locale }: Figures, { value, unit }: Figure) =>
  `1 ${Number(value) < 0 ? '−' : '+'} ${locale.amount(locale.rate(Math.abs(Number(value))), unit, Number(value))}`;

/** The reach of a time in which a value changes by a multiple: where it may not have changed so, there is none. */
function reachOfTime(figures: Figures, [from, to]: readonly [Quantity, Quantity]) {
  const years = timeFrom(from, to);
  const grew = to.value > from.value;
  const taken = (times: number) =>
    times > 1 === grew && times !== 1
      ? Math.abs(doublingTime(yearlyRate(1, times, years)))
      : Number.NaN;
  return reaching(figures, [from, to], taken, figures.locale.times);
}

/** Years to double at that growth: `3.1`; refuses where it did not grow. */
export function doubling(figures: Figures, from: Quantity, to: Quantity): Figure {
  const yearly = rate(figures, from, to);
  if (!(Number(yearly.value) > 0))
    refuse(`${to.id} did not grow from ${from.id}, so it has no time to double`);
  const value = doublingTime(Number(yearly.value));
  const formula = `ln 2 ÷ ln(${onceMore(figures, yearly)})`;
  return ofPair(figures, 'doubling', [from, to], {
    ...{ value, text: figures.locale.times(value), formula },
    ...reachOfTime(figures, [from, to]),
  });
}

/** Years to halve at that decline; refuses where it did not fall. */
export function halving(figures: Figures, from: Quantity, to: Quantity): Figure {
  const yearly = rate(figures, from, to);
  if (!(Number(yearly.value) < 0))
    refuse(`${to.id} did not fall from ${from.id}, so it has no time to halve`);
  if (to.value === 0) refuse(`${to.id} is 0, and nothing halves to that`);
  const value = -doublingTime(Number(yearly.value));
  const formula = `ln ½ ÷ ln(${onceMore(figures, yearly)})`;
  return ofPair(figures, 'halving', [from, to], {
    ...{ value, text: figures.locale.times(value), formula },
    ...reachOfTime(figures, [from, to]),
  });
}

function yearsFrom(figures: Figures, from: Quantity, to: Quantity): number {
  const years = figures.year(to) - figures.year(from);
  return years > 0 ? years : refuse(`${to.id} is not later than ${from.id}`);
}

const subtracted = (figures: Figures, from: Quantity, to: Quantity) =>
  `${figures.year(to)} − ${figures.year(from)}`;

/** How many years lie between two points, both left out. */
export function between(figures: Figures, from: Quantity, to: Quantity): Figure {
  const value = yearsFrom(figures, from, to) - 1;
  const formula = `${subtracted(figures, from, to)} − 1`;
  const text = figures.locale.count(value);
  return ofPair(figures, 'between', [from, to], { value, text, formula });
}

/** From one year to another, the first left out: `30`. */
export function span(figures: Figures, from: Quantity, to: Quantity): Figure {
  const value = yearsFrom(figures, from, to);
  const formula = subtracted(figures, from, to);
  return ofPair(figures, 'span', [from, to], { value, text: figures.locale.count(value), formula });
}
