/**
 * What a picture of squares counts in, and what it says: on its axes, its marks, and of what is not
 * there.
 */
import { range } from 'd3';
import type { Quantity } from '../../facts/fact';
import { rate } from '../../figures/pace';
import type { Figures } from '../../figures/figures';
import { axisTitle, axisUnit } from '../valueAxis';
import { WIDTH } from '../box';
import type { Settings } from '../kind';
import { PHONE, textWidth } from '../textWidth';
import { partNames, shortPeriod } from '../timeAxis';
import type { TrendWords } from './annotate';
import type { Labelled } from './dataLabels';
import type { Points } from './points';
import type { Amount, SquaresLayout } from './view';

/** So many squares at least show how much larger the larger amount is; more cannot be seen one by one. */
const FEWEST = 2;
const MOST = 2000;
/** So few can be counted. */
const COUNTABLE = 20;

/** 1, 2 and 5 times the powers of ten. */
const round = range(-15, 19).flatMap((power) =>
  [1, 2, 5].map((factor) => Number(`${factor}e${power}`)),
);

/** What to do where there is nothing to count. */
const NOTHING =
  'squares cannot count what is 0; name a pair of which one is above 0, or draw the figures with "chart: timeline"';

/**
 * One square is the first amount, so that the picture counts how many of it the second one is. Where the
 * larger amount would then be under 2 squares it is a round number of which that has 20 to 50; where it
 * would be over 2,000, the smallest round number that leaves no more. Throws a RangeError where there is
 * nothing to count.
 */
export function worthOf(from: number, to: number): number {
  const most = Math.max(from, to);
  if (!(most > 0 && most < Infinity)) throw new RangeError(NOTHING);
  const squares = most / from;
  if (squares >= FEWEST && squares <= MOST) return from;
  if (from > 0 && squares > MOST) return round.find((worth) => worth >= most / MOST)!;
  return round.findLast((worth) => worth <= most / COUNTABLE)!;
}

/** Titles of the value axis, on either scale. */
function axisTitles(settings: Settings, { locale }: Figures, { from }: Points, per: number) {
  const linear = axisTitle(settings, 'axis', axisUnit(locale, from.unit, per));
  const logarithmic = locale.words.charts.logarithmic(linear);
  return { linear, logarithmic: axisTitle(settings, 'logarithmic axis', logarithmic) };
}

export function trendWords(
  settings: Settings,
  figures: Figures,
  points: Points,
  per: number,
  steady: boolean,
): TrendWords {
  const { absence, charts, guess } = figures.locale.words;
  const { from, to } = points;
  return {
    ...axisTitles(settings, figures, points, per),
    steady:
      steady && to ? [charts.hypothetical, charts.everyYear(rate(figures, from, to).text)] : [],
    absentInArticle: absence.absentInArticle,
    absent: absence.absent,
    guess: guess.invitation,
    yours: guess.yours,
  };
}

/** What stays in the picture's data: titles, and what is said of a slot that is asked about. */
export function layoutWords(
  { linear, logarithmic }: TrendWords,
  { unit }: Points,
  { locale }: Figures,
): SquaresLayout['words'] {
  const parts = partNames(unit, locale);
  return { linear, logarithmic, ...locale.words.absence.empty[unit], ...(parts && { parts }) };
}

export function labelled(fact: Quantity, { locale }: Figures): Labelled {
  const when = shortPeriod(fact.period!.date, locale);
  const value = locale.onMark(locale.quantity(fact));
  return { id: fact.id, when, value, both: locale.words.charts.point(when, value) };
}

/** The label of an amount in squares, with its unit, as far left as it must stand to have room. */
export function amount(fact: Quantity, { locale }: Figures, left: number): Amount {
  const value = locale.withUnit(locale.quantity(fact), fact.unit);
  const label = locale.words.charts.point(shortPeriod(fact.period!.date, locale), value);
  const room = WIDTH - textWidth(label, true) * PHONE;
  return { id: fact.id, label, x: Math.max(0, Math.min(left, Math.floor(room))) };
}
