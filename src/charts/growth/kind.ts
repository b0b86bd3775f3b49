/** Growth, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { sharedUnit, slotOf, type TimeUnit } from '../../facts/period';
import { adjusted, multiple } from '../../figures/computed';
import type { Figure } from '../../figures/figure';
import { noteOf as figureNote } from '../../figures/note';
import { rate } from '../../figures/pace';
import { axisTitle } from '../valueAxis';
import { toneOf, type ChartKind, type ChartSource, type Drawing } from '../kind';
import { computedRow, factRow } from '../rows';
import { dateIn, slotWords } from '../timeAxis';
import css from './growth.css?inline';
import { growthLayout } from './layout';
import type { GrowthInput, GrowthLayout, Param } from './lines';
import { picture } from './picture';

type Pair = readonly [from: Quantity, to: Quantity];

/** A way in the picture: two figures, and their multiple. */
interface Way {
  id: string;
  pair: Pair;
  figure: Figure;
  /** `main`: of the chapter's own series · `beside`: what they are measured against · `adjusted`: the first without the rise of prices. */
  kind: 'main' | 'beside' | 'adjusted';
}

/** Of a figure that belongs to no series its own id. */
const seriesOf = ([, to]: Pair) => to.series ?? to.id;

/** Two figures of a series of prices, of the same times as two others. */
function pricesAt(id: string, pair: Pair, { settings, facts, figures }: ChartSource): Pair {
  const prices = facts.series(id);
  const at = (end: Quantity) =>
    prices.find(({ period }) => period?.date === end.period?.date) ??
    settings.refuse('prices', `series ${id} has no figure for ${figures.when(end)}`);
  return [at(pair[0]), at(pair[1])];
}

/** The first main series with what prices rose taken out. */
function adjustedWay(source: ChartSource, pair: Pair): Way[] {
  const prices = source.settings.list('prices')[0];
  if (!prices) return [];
  const figure = adjusted(source.figures, ...pair, pricesAt(prices, pair, source));
  return [{ id: 'adjusted', pair, figure, kind: 'adjusted' }];
}

function waysOf(source: ChartSource): Way[] {
  const { settings, figures } = source;
  const way =
    (kind: Way['kind']) =>
    (pair: Pair): Way => ({ id: seriesOf(pair), pair, figure: multiple(figures, ...pair), kind });
  const own = settings.pairs('series');
  if (own.length === 0) settings.refuse('series', 'set "series:" to the series compared');
  const ways = [
    ...own.map(way('main')),
    ...adjustedWay(source, own[0]!),
    ...settings.pairs('beside').map(way('beside')),
  ];
  const twice = ways.find(({ id }, i) => ways.findIndex((other) => other.id === id) !== i);
  return twice ? settings.refuse('beside', `series ${twice.id} stands here twice`) : ways;
}

function inputsOf(ways: readonly Way[], unit: TimeUnit, source: ChartSource): GrowthInput[] {
  const { figures, marks, settings } = source;
  const { charts } = figures.locale.words;
  return ways.map(({ id, pair, figure, kind }, i) => ({
    id,
    kind: kind === 'main' ? 'main' : 'baseline',
    from: slotOf(dateIn(settings, 'series', pair[0]), unit),
    to: slotOf(dateIn(settings, 'series', pair[1]), unit),
    multiple: Number(figure.value),
    name: marks.find((mark) => mark.id === id)?.name ?? figures.seriesName(pair[1]),
    said: charts.multiple(figure.text),
    ...(kind === 'main' && { rate: charts.aYear(rate(figures, ...pair).text) }),
    ...(kind === 'main' && { tone: toneOf(i) }),
  }));
}

function layoutOf(ways: readonly Way[], source: ChartSource): GrowthLayout {
  const { settings, figures } = source;
  const { locale } = figures;
  const { charts } = locale.words;
  const dates = ways.flatMap(({ pair }) => pair.map((fact) => dateIn(settings, 'series', fact)));
  const unit = sharedUnit(dates);
  return growthLayout(inputsOf(ways, unit, source), {
    title: axisTitle(settings, 'axis', charts.multipleAxis),
    tick: (value) => charts.multiple(charts.tick(value)),
    unit: settings.text('each') ?? charts.ownStart,
    slots: slotWords(unit, locale),
  });
}

/** What is said of an end: the multiple, between which times or by what else, and how it comes about. */
function noteOf({ pair: [from, to], figure, kind }: Way, { figures }: ChartSource) {
  const { charts } = figures.locale.words;
  const span = charts.spanOf(figures.when(from), figures.when(to));
  const when = kind === 'adjusted' ? figure.what : `${figures.seriesName(to)}, ${span}`;
  return figureNote(figure, when, figures.locale, charts.multiple(figure.text));
}

/** The ends that a way has for itself, and its multiple. */
const shownBy = ({ pair, figure, kind }: Way) => [
  figure.id,
  ...(kind === 'adjusted' ? [] : pair.map(({ id }) => id)),
];

/** Both figures of each way under the name of their series, since the picture has several, and the multiple. */
function rowsOf(ways: readonly Way[], source: ChartSource) {
  const { settings, figures } = source;
  const ends = ([from, to]: Pair) => [
    ...[from, to].map((fact) => factRow(figures, fact, figures.nameOf(fact))),
    computedRow(multiple(figures, from, to)),
  ];
  const own = ways.filter(({ kind }) => kind !== 'adjusted').map(({ pair }) => pair);
  const prices = settings.list('prices').map((id) => pricesAt(id, own[0]!, source));
  return [
    ...[...own, ...prices].flatMap(ends),
    ...ways.filter(({ kind }) => kind === 'adjusted').map(({ figure }) => computedRow(figure)),
  ];
}

function make(source: ChartSource): Drawing<GrowthLayout, Param> {
  const ways = waysOf(source);
  const others = ways.some(({ kind }) => kind !== 'main');
  return {
    layout: layoutOf(ways, source),
    axes: { axis: { unit: 'times', per: 1 } },
    start: { rates: 0, beside: 0 },
    views: {
      ends: { rates: 0, beside: 0 },
      rates: { rates: 1, beside: 0 },
      ...(others && { others: { rates: 0, beside: 1 } }),
    },
    ...(!others && { refused: { others: 'has nothing to show: set "beside:" or "prices:"' } }),
    notes: Object.fromEntries(ways.map((way) => [way.id, noteOf(way, source)])),
    shows: Object.fromEntries(ways.map((way) => [way.id, shownBy(way)])),
    rows: rowsOf(ways, source),
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const growth: ChartKind<GrowthLayout, Param> = {
  what: 'Series that each start from one: what each has come to, in squares of which one is its own start. For series in different units, or of different times, risen or fallen.',
  options: {
    series:
      'The series compared, between commas: ids of series, whose first and last point in the article are taken, or pairs as "id to id". The first three have colours of their own. Needed.',
    beside: 'What they are measured against, in the same way: hollow, and shown by [others].',
    prices:
      'A series of prices with figures for both ends of the first series, which [others] then shows once more with the rise of prices taken out. Its mark is called "adjusted".',
    each: 'What one square is, above the squares. Default: “One square: what it was at first”.',
    axis: 'Title of the scale of [rates]. Default: “Times the first year, logarithmic”.',
  },
  marks: {},
  views: {
    ends: 'What each series has come to, in squares. The start of each is framed; of what fell a part of one square is left.',
    rates: 'Slopes on a logarithmic scale, with the constant yearly growth or decline of each.',
    others: 'Squares again, with hollow ones of what the series are measured against.',
  },
  css,
  chart: picture,
  make,
};
