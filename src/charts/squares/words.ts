/** What a picture of squares says: on its axes, its marks, and of what is not there. */
import type { Quantity } from '../../facts/fact';
import { rate } from '../../figures/computed';
import type { Figures } from '../../figures/figures';
import { WIDTH } from '../box';
import { axisTitle } from '../axisTitle';
import type { Settings } from '../kind';
import { magnitudeOf, magnitudes, type Magnitude } from '../magnitude';
import { PHONE, textWidth } from '../textWidth';
import { partNames, shortPeriod } from '../when';
import type { TrendWords } from './annotate';
import type { Labelled } from './labelChoices';
import type { Points } from './points';
import type { Amount, SquaresLayout } from './view';

/** What one unit of the value axis is worth: set as `per`, else what its figures come in. */
export function perOf(settings: Settings, { data }: Points): number {
  return settings.number('per') ?? magnitudeOf(Math.max(...data.map(({ value }) => value)));
}

const isMagnitude = (per: number): per is Magnitude => magnitudes.some((known) => known === per);

/** Titles of the value axis, on either scale. */
function axisTitles(settings: Settings, { locale }: Figures, { from }: Points, per: number) {
  const { charts } = locale.words;
  const unit = locale.unitName(from.unit);
  const linear = axisTitle(settings, 'axis', isMagnitude(per) ? charts.axis(unit, per) : unit);
  const logarithmic = charts.logarithmic(linear);
  return { linear, logarithmic: axisTitle(settings, 'logarithmic axis', logarithmic) };
}

export function trendWords(
  settings: Settings,
  figures: Figures,
  points: Points,
  per: number,
  steady: boolean,
): TrendWords {
  const { absence, charts } = figures.locale.words;
  const { from, to } = points;
  return {
    ...axisTitles(settings, figures, points, per),
    steady:
      steady && to ? [charts.hypothetical, charts.everyYear(rate(figures, from, to).text)] : [],
    absentInArticle: absence.absentInArticle,
    absent: absence.absent,
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
  const value = locale.quantity(fact);
  return { id: fact.id, when, value, both: locale.words.charts.point(when, value) };
}

/** The label of an amount in squares, with its unit, as far left as it must stand to have room. */
export function amount(fact: Quantity, { locale }: Figures, left: number): Amount {
  const value = locale.withUnit(locale.quantity(fact), fact.unit);
  const label = locale.words.charts.point(shortPeriod(fact.period!.date, locale), value);
  const room = WIDTH - textWidth(label, true) * PHONE;
  return { id: fact.id, label, x: Math.max(0, Math.min(left, Math.floor(room))) };
}
