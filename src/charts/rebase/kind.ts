/** Rebase, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { doubling, multiple, rate } from '../../figures/computed';
import { noteOf } from '../../figures/note';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { computedRow, factRow } from '../rows';
import { basesLayout, type Base, type BasesLayout, type End } from './layout';
import css from './rebase.css?inline';
import { picture, type BasesChannel } from './picture';

function make({ figures, settings, marks }: ChartSource): Drawing<BasesLayout, BasesChannel> {
  const { locale } = figures;
  const bases = settings.quantities('from');
  const ends = settings.quantities('to');
  const [first] = bases;
  if (!first) return settings.refuse('from', 'set "from:" to the figures that one can count from');
  const chosen = settings.pair('chosen') ?? ([first, ends.at(-1)!] as const);
  const name = (fact: Quantity) =>
    marks.find(({ id }) => id === fact.id)?.name ?? figures.pointName(fact);
  const endOf = (fact: Quantity): End => ({
    id: fact.id,
    year: figures.year(fact),
    value: fact.value,
    said: locale.quantity(fact),
  });
  const baseOf = (fact: Quantity): Base => ({
    ...endOf(fact),
    kind: fact.reported ? 'article' : 'context',
    ...(fact.series !== chosen[1].series && { wider: true }),
    label: name(fact),
  });
  const { charts } = locale.words;
  return {
    layout: basesLayout(
      bases.map(baseOf),
      ends.map(endOf),
      { base: chosen[0].id, end: chosen[1].id },
      {
        ...charts,
        axis: settings.text('axis') ?? locale.unitName(first!.unit),
        wider: settings.text('wider') ?? '',
      },
    ),
    start: { ends: 0 },
    views: { starts: { ends: 0 }, choice: { ends: 1 } },
    notes: Object.fromEntries(
      bases.map((fact) => [fact.id, noteOf(figures.of(fact), name(fact), locale)]),
    ),
    rows: [
      ...bases.map((fact) => factRow(figures, fact, name(fact))),
      ...bases.flatMap((fact) =>
        [multiple, rate, doubling].map((compute) => computedRow(compute(figures, fact, chosen[1]))),
      ),
    ],
  };
}

export const rebase: ChartKind<BasesLayout, BasesChannel> = {
  what: 'Several values that one can start counting from, each against an end; the reader chooses both.',
  options: {
    from: 'The figures that one can count from, between commas.',
    to: 'The figures that one can count to: a series, or ids between commas.',
    chosen: 'What is chosen at first, as "id to id".',
    axis: 'Title of the scale.',
    wider: 'What is said of a base that belongs to another series than the ends.',
  },
  views: {
    starts: 'The values to start from, side by side.',
    choice: 'Each against the chosen end, with its multiple.',
  },
  css,
  chart: picture,
  make,
};
