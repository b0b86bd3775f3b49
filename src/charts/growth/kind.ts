/** Growth, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { adjusted, multiple, rate } from '../../figures/computed';
import type { Figure } from '../../figures/figure';
import { credit } from '../../figures/note';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { computedRow, factRow } from '../rows';
import css from './growth.css?inline';
import { growthLayout, type GrowthInput, type GrowthLayout } from './layout';
import { picture, type GrowthChannel } from './picture';

type Pair = readonly [from: Quantity, to: Quantity];

interface Line {
  id: string;
  pair: Pair;
  figure: Figure;
  main: boolean;
}

const seriesOf = ([, to]: Pair) => to.series ?? to.id;

/** `id by prices`: the first main series with what prices rose taken out. */
function adjustedLine({ settings, facts, figures }: ChartSource, pair: Pair): Line[] {
  const prices = settings.list('prices')[0];
  if (!prices) return [];
  const at = (end: Quantity) =>
    facts.series(prices).find((one) => figures.year(one) === figures.year(end)) ??
    settings.refuse('prices', `has no figure for ${figures.year(end)}`);
  const ends = [at(pair[0]), at(pair[1])] as const;
  return [{ id: 'adjusted', pair, figure: adjusted(figures, ...pair, ends), main: false }];
}

function linesOf(source: ChartSource): Line[] {
  const { settings, figures } = source;
  const line =
    (main: boolean) =>
    (pair: Pair): Line => ({
      id: seriesOf(pair),
      pair,
      figure: multiple(figures, ...pair),
      main,
    });
  const own = settings.pairs('series');
  if (own.length === 0) settings.refuse('series', 'set "series:" to the series compared');
  return [
    ...own.map(line(true)),
    ...adjustedLine(source, own[0]!),
    ...settings.pairs('beside').map(line(false)),
  ];
}

function make(source: ChartSource): Drawing<GrowthLayout, GrowthChannel> {
  const { settings, figures, marks, facts } = source;
  const { locale } = figures;
  const { charts } = locale.words;
  const lines = linesOf(source);
  const label = ({ id, pair }: Line) =>
    marks.find((mark) => mark.id === id)?.name ?? figures.seriesName(pair[1]);
  const input = (line: Line): GrowthInput => ({
    id: line.id,
    from: figures.year(line.pair[0]),
    to: figures.year(line.pair[1]),
    multiple: Number(line.figure.value),
    label: `${label(line)} ${line.figure.text}`,
    ...(line.main
      ? {
          kind: 'main',
          tone: line === lines[0] ? 'trade' : 'people',
          rate: charts.aYear(rate(figures, ...line.pair).text),
        }
      : { kind: 'baseline', tone: 'plain' }),
  });
  const note = ({ pair: [from, to], figure }: Line) => ({
    value: charts.multiple(figure.text),
    when: `${figures.seriesName(to)}, ${charts.spanOf(figures.when(from), figures.when(to))}`,
    caveat: figure.formula,
    source: credit(to.source, locale),
  });
  const ends = ([from, to]: Pair) => [
    ...[from, to].map((fact) => factRow(figures, fact, figures.nameOf(fact))),
    computedRow(multiple(figures, from, to)),
  ];
  const prices = settings.list('prices').map((id) => {
    const all = facts.series(id);
    return [all[0]!, all.at(-1)!] as const;
  });
  return {
    layout: growthLayout(lines.map(input), settings.text('axis') ?? charts.multipleAxis),
    start: { rates: 0, world: 0 },
    views: {
      ends: { rates: 0, world: 0 },
      rates: { rates: 1, world: 0 },
      others: { rates: 0, world: 1 },
    },
    notes: Object.fromEntries(lines.map((line) => [line.id, note(line)])),
    rows: [
      ...[...settings.pairs('series'), ...settings.pairs('beside'), ...prices].flatMap(ends),
      ...lines.filter(({ id }) => id === 'adjusted').map(({ figure }) => computedRow(figure)),
    ],
  };
}

export const growth: ChartKind<GrowthLayout, GrowthChannel> = {
  what: 'Series that each start from one: what each has come to, as multiples of its own start.',
  options: {
    series: 'The series compared, between commas: ids of series, or pairs as "id to id".',
    beside: 'What they are measured against, in the same way.',
    prices: 'A series of prices: the first series is shown once more with their rise taken out.',
    axis: 'Title of the scale.',
  },
  marks: {},
  views: {
    ends: 'What each series has come to.',
    rates: 'The same, with the constant yearly growth of each.',
    others: 'The same, with what they are measured against.',
  },
  css,
  chart: picture,
  make,
};
