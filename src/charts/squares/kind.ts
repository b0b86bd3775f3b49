/** Squares, as a story configures them: its settings, and the views that its figures allow. */
import { remembered } from '../remembered';
import type { Quantity } from '../../facts/fact';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { factRow, growthRows, valueNote } from '../rows';
import { PHONE, textWidth } from '../textWidth';
import { slotWords } from '../timeAxis';
import { perOf } from '../valueAxis';
import { amountsLayout, INSET, nearLabel } from './amounts';
import { annotate } from './annotate';
import { labelledIds } from './dataLabels';
import { guessOf } from './guess';
import { picture } from './picture';
import css from './squares.css?inline';
import { pointsOf, type Points } from './points';
import { trendLayout } from './trend';
import type { TrendLayout } from './trendScale';
import type { Param, SquaresLayout } from './view';
import { amount, labelled, layoutWords, trendWords, worthOf } from './words';

type Views = Pick<Drawing<SquaresLayout, Param>, 'views' | 'refused'>;

/** Why there is no path of constant growth; null where there is one. */
function notSteady({ from, to }: Points, { steady }: TrendLayout): string | null {
  if (steady) return null;
  if (!to) return 'needs two figures, and there is one';
  const zero = [from, to].find(({ value }) => value === 0);
  if (zero) return `needs figures above zero, and ${zero.id} is 0`;
  return `needs a second figure that is later, and ${to.id} is not later than ${from.id}`;
}

function notLogarithmic({ data }: Points): string | null {
  const zero = data.find(({ value }) => value === 0);
  return zero ? `needs figures above zero, and ${zero.id} is 0; use [linear]` : null;
}

function viewsOf(points: Points, trend: TrendLayout): Views {
  const logarithmic = notLogarithmic(points);
  const others = points.data.some(({ kind }) => kind === 'context');
  const reasons = {
    all: points.to ? null : 'needs two figures, and there is one',
    steady: notSteady(points, trend),
    logarithmic,
    others: others ? null : 'has nothing to show: all figures are the article’s own',
  };
  const views = {
    one: { near: 1, amount: 0, points: 0, guess: 0 },
    all: { near: 0, amount: 1, points: 0, guess: 0 },
    points: { near: 0, amount: 1, points: 1, guess: 0 },
    steady: { guess: 0, steady: 1, ...(logarithmic === null && { log: 1 }) },
    others: { guess: 0, context: 1 },
    linear: { log: 0 },
    logarithmic: { guess: 0, log: 1 },
  };
  const refused = Object.entries(reasons).filter(([, reason]) => reason !== null);
  return {
    views: Object.fromEntries(
      Object.entries(views).filter(([name]) => !refused.some(([other]) => other === name)),
    ),
    refused: Object.fromEntries(refused) as Record<string, string>,
  };
}

const endsOf = ({ from, to }: Points) => (to ? [from, to] : [from]);

function trendOf({ figures }: ChartSource, points: Points, per: number): TrendLayout {
  return trendLayout({
    data: points.data,
    ends: endsOf(points).map(({ id }) => id),
    per,
    tick: figures.locale.words.charts.tick,
    slotWords: slotWords(points.unit, figures.locale),
  });
}

/** What one square is worth, and the words for it where no one else says it. */
function squareOf({ settings, figures }: ChartSource, { from, to }: Points) {
  const set = settings.number('square');
  const worth = set ?? worthOf(from.value, to?.value ?? from.value);
  const { locale } = figures;
  const said = set === null && worth !== from.value;
  const value = locale.withUnit(locale.value(worth, from.unit), from.unit);
  return { worth, ...(said && { words: locale.words.charts.oneSquare(value) }) };
}

function amountsOf(source: ChartSource, points: Points) {
  const { from, to } = points;
  const { worth, words } = squareOf(source, points);
  const widthOf = (fact: Quantity) =>
    textWidth(amount(fact, source.figures, 0).label, true) * PHONE;
  const width = to ? widthOf(to) : 0;
  const fills = [from.value / worth, to && to.value / worth] as const;
  const amounts = amountsLayout(...fills, { worthSaid: words !== undefined, width });
  const { x } = amounts.block;
  const toX = amounts.inside ? x + INSET : 0;
  const near = nearLabel(amounts, widthOf(from));
  return {
    worth,
    layout: {
      amounts,
      from: amount(from, source.figures, 0),
      ...(to && { to: amount(to, source.figures, toX) }),
      ...(near && { near }),
      ...(words !== undefined && { worth: words }),
    },
  };
}

/** The figures set as `labels`, which must be drawn; else those that the rule names. */
function labelledOf({ settings }: ChartSource, points: Points): Quantity[] {
  if (settings.has('labels'))
    return settings
      .quantities('labels')
      .map((fact) =>
        points.all.includes(fact)
          ? fact
          : settings.refuse('labels', `${fact.id} is not in this picture`),
      );
  const ids = labelledIds(
    points.data,
    endsOf(points).map(({ id }) => id),
  );
  return ids.map((id) => points.all.find((fact) => fact.id === id)!);
}

const annotated = remembered(annotate);

function layoutOf(source: ChartSource, points: Points) {
  const { settings, figures } = source;
  const per = perOf(settings, points.data);
  const trend = trendOf(source, points, per);
  const { worth, layout } = amountsOf(source, points);
  const words = trendWords(settings, figures, points, per, trend.steady !== undefined);
  const labels = labelledOf(source, points).map((fact) => labelled(fact, figures));
  const guess = guessOf(source, points, trend, per);
  const logarithmic = points.data.every(({ value }) => value > 0);
  const complete: SquaresLayout = {
    ...layout,
    trend,
    ...annotated(trend, labels, words, logarithmic, guess),
    ...(guess && { guess }),
    words: layoutWords(words, points, figures),
  };
  const axis = { unit: points.from.unit, per };
  return { layout: complete, worth, axes: { axis, 'logarithmic axis': axis } };
}

function make(source: ChartSource): Drawing<SquaresLayout, Param> {
  const { figures } = source;
  const points = pointsOf(source);
  const { from, to, all } = points;
  const { layout, worth, axes } = layoutOf(source, points);
  return {
    ...{ layout, axes },
    start: { near: 1, amount: 0, points: 0, guess: 0, steady: 0, log: 0, context: 0 },
    ...viewsOf(points, layout.trend),
    ...(layout.guess && { steps: { [layout.guess.ask]: { guess: 1 } } }),
    notes: Object.fromEntries(all.map((fact) => [fact.id, valueNote(figures, fact)])),
    rows: [
      ...all.map((fact) => factRow(figures, fact)),
      ...(to ? growthRows(figures, from, to, layout.trend.steady !== undefined) : []),
    ],
    square: { fact: from, worth },
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const squares: ChartKind<SquaresLayout, Param> = {
  what: 'An amount as a number of equal squares, then the same amounts as points in time. For a start and an end that differ a little or a thousand times, risen or fallen, and for what lies between them.',
  options: {
    series:
      'The two points compared, as "id to id", or a series, whose first and last point in the article are then compared. Needed, or "value".',
    value: 'One figure alone, in place of "series": it has squares and a point, and no trend.',
    figures:
      'What is drawn on the time axis beside them, between commas: series, or figures of the same unit. Default: all figures of their series.',
    square:
      'What one square is worth, as "10,000". Default: the first of the two points; where the larger one would then have fewer than 2 squares or more than 2,000, a round number, and the picture says which.',
    axis: 'Title of the value axis, with its unit. Default: magnitude and unit, as “US$ billion”.',
    'logarithmic axis':
      'The same on the logarithmic scale. Default: the title and “, logarithmic”.',
    per: 'What one unit of the value axis is worth, as "1 billion". Default: the magnitude of the largest figure.',
    time: 'What the time axis counts in: years, quarters or months. Default: the coarsest that a date of the figures says.',
    labels:
      'The figures that have a label, between commas, in the order in which they take their places. Default: the two ends, the highest, the lowest, and the last that others give. A label without room is left out.',
  },
  steps: {
    guess:
      'Of a step with [points]: figures of others between the two, between commas, one to four in order of time. Where the page is alive, a reader may guess them before the step with [others] says what was recorded. Nothing is kept or sent. Default: none.',
  },
  views: {
    one: 'The first amount in squares, as large as the picture has room for them.',
    all: 'The second amount in squares of that worth, with the first as a frame. On the way there the first becomes as small as that needs it, and the others come beside it.',
    points: 'Both gathered into points on a time axis; times without a figure are hatched.',
    steady:
      'The hypothetical way of constant growth or decline between the two, on a logarithmic scale where there can be one.',
    others: 'What others published.',
    linear: 'A scale from nothing.',
    logarithmic:
      'A scale on which equal heights are equal multiples. Refused where a figure is 0, which has no place on it.',
  },
  css,
  chart: picture,
  make,
};
