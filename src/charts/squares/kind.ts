/** Squares, as a story configures them. */
import type { Quantity } from '../../facts/fact';
import { rate } from '../../figures/computed';
import type { Figures } from '../../figures/figures';
import { noteOf } from '../../figures/note';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { factRow, growthRows } from '../rows';
import { gapLabel, labels } from './labels';
import { picture } from './picture';
import { squaresLayout } from './squares';
import { trendLayout, type Datum } from './trend';
import type { Channel, CountedLayout } from './view';

const datum =
  (figures: Figures) =>
  (fact: Quantity): Datum => ({
    id: fact.id,
    year: figures.year(fact),
    value: fact.value,
    kind: fact.reported ? 'article' : 'context',
    ...(fact.approximation === 'fewer than' && { bound: true }),
  });

function wordsOf(source: ChartSource, from: Quantity, to: Quantity): CountedLayout['words'] {
  const { figures, settings } = source;
  const { locale } = figures;
  const { absence, charts } = locale.words;
  const label = (fact: Quantity) =>
    charts.point(figures.when(fact), locale.withUnit(locale.quantity(fact), fact.unit));
  const linear = settings.text('axis') ?? locale.unitName(from.unit);
  return {
    linear,
    logarithmic: settings.text('logarithmic axis') ?? charts.logarithmic(linear),
    steady: [charts.hypothetical, charts.everyYear(rate(figures, from, to).text)],
    ...absence,
    from: label(from),
    to: label(to),
  };
}

function make(source: ChartSource): Drawing<CountedLayout, Channel> {
  const { figures, settings, facts } = source;
  const { locale } = figures;
  const [from, to] = settings.pair('series') ?? settings.refuse('series', 'set "series: id to id"');
  const all = from.series ? facts.series(from.series) : [from, to];
  const worth = settings.number('square') ?? from.value;
  const trend = trendLayout({ data: all.map(datum(figures)), per: settings.number('per') ?? 1 });
  const named = (fact: Quantity) => ({ when: figures.when(fact), value: locale.quantity(fact) });
  return {
    layout: {
      from: from.id,
      to: to.id,
      squares: squaresLayout(from.value / worth, to.value / worth),
      trend,
      labels: labels(all, named),
      ...gapLabel(trend),
      words: wordsOf(source, from, to),
    },
    start: { amount: 0, points: 0, steady: 0, log: 0, context: 0 },
    views: {
      one: { amount: 0 },
      all: { amount: 1 },
      points: { amount: 1, points: 1 },
      steady: { steady: 1, log: 1 },
      others: { context: 1 },
      linear: { log: 0 },
      logarithmic: { log: 1 },
    },
    notes: Object.fromEntries(
      all.map((fact) => {
        const figure = figures.of(fact);
        return [
          fact.id,
          noteOf(figure, figures.when(fact), locale, locale.withUnit(figure.text, fact.unit)),
        ];
      }),
    ),
    rows: [...all.map((fact) => factRow(figures, fact)), ...growthRows(figures, from, to)],
    square: { fact: from, worth },
  };
}

export const squares: ChartKind<CountedLayout, Channel> = {
  what: 'An amount as a number of equal squares, then the same amounts as points in time.',
  options: {
    series:
      'The two points compared, as "id to id". Other figures of their series are drawn with them.',
    square: 'What one square is worth, as "10,000". Default: the first of the two points.',
    axis: 'Title of the value axis.',
    'logarithmic axis':
      'The same on the logarithmic scale. Default: the title and “, logarithmic”.',
    per: 'What one unit of the value axis is worth, as "1 billion". Default: 1.',
  },
  views: {
    one: 'The first amount.',
    all: 'The second amount, the first framed in it.',
    points: 'Both gathered into points on a time axis; years without a figure are hatched.',
    steady: 'The hypothetical way of constant growth, on a logarithmic scale.',
    others: 'What others published.',
    linear: 'Back to a scale from zero.',
    logarithmic: 'A scale on which equal heights are equal multiples.',
  },
  css: '',
  chart: picture,
  make,
};
