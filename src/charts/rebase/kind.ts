/** Rebase, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { sharedUnit, slotOf, slotsAYear, type TimeUnit } from '../../facts/period';
import type { ChartKind, ChartSource, Drawing, MarkSettings } from '../kind';
import { dateIn } from '../timeAxis';
import { axisUnit, perOf } from '../valueAxis';
import { factRow, growthRows, valueNote } from '../rows';
import {
  comparable,
  type Base,
  type End,
  type Param,
  type RebaseLayout,
  type Value,
} from './scale';
import { rebaseLayout } from './layout';
import type { RebaseInput } from './problems';
import css from './rebase.css?inline';
import { picture } from './picture';

/** What the story says of a base. */
interface Start {
  fact: Quantity;
  mark: MarkSettings | undefined;
  name: string;
}

function startsOf({ settings, marks, figures }: ChartSource): Start[] {
  const facts = settings.quantities('from');
  if (facts.length === 0)
    settings.refuse('from', 'set "from:" to the figures that one can count from');
  return facts.map((fact) => {
    const mark = marks.find(({ id }) => id === fact.id);
    return { fact, mark, name: mark?.name ?? figures.pointName(fact) };
  });
}

/** Values of two units stand on no one scale. */
function refuseUnits({ settings }: ChartSource, [first, ...others]: readonly Quantity[]): void {
  const other = others.find(({ unit }) => unit !== first?.unit);
  if (first && other)
    settings.refuse(
      'to',
      `${other.id} is in ${other.unit} and ${first.id} in ${first.unit}; compare figures of one unit`,
    );
}

/** Makes values of facts, all their times in the unit that all of them say. */
class Values {
  readonly #unit: TimeUnit;

  constructor(
    private readonly source: ChartSource,
    facts: readonly Quantity[],
  ) {
    this.#unit = sharedUnit(facts.map((fact) => dateIn(source.settings, 'from', fact)));
  }

  #of(fact: Quantity): Value {
    const slot = slotOf(dateIn(this.source.settings, 'from', fact), this.#unit);
    const { locale } = this.source.figures;
    return {
      id: fact.id,
      time: slot / slotsAYear[this.#unit],
      value: fact.value,
      said: locale.withUnit(locale.quantity(fact), fact.unit),
    };
  }

  end(fact: Quantity): End {
    return { ...this.#of(fact), when: this.source.figures.when(fact) };
  }

  base({ fact, mark, name }: Start, chosen: Quantity): Base {
    const wider = fact.series === chosen.series ? null : this.source.settings.text('wider');
    const note = mark?.settings.text('note') ?? wider;
    return {
      ...this.#of(fact),
      kind: fact.reported ? 'article' : 'context',
      label: name,
      ...(note && { note }),
    };
  }
}

/** The unit that the axis shows, and what it is called. */
function axisOf(
  { settings, figures }: ChartSource,
  facts: readonly Quantity[],
): RebaseInput['axis'] {
  const { locale } = figures;
  const per = perOf(settings, facts);
  const title = settings.text('axis') ?? axisUnit(locale, facts[0]!.unit, per);
  return { title, per, text: locale.words.charts.tick };
}

function make(source: ChartSource): Drawing<RebaseLayout, Param> {
  const { figures, settings } = source;
  const starts = startsOf(source);
  const ends = settings.quantities('to');
  const facts = [...starts.map(({ fact }) => fact), ...ends];
  refuseUnits(source, facts);
  const [base, end] = settings.pair('chosen') ?? [starts[0]!.fact, ends.at(-1) ?? starts[0]!.fact];
  const values = new Values(source, facts);
  const bases = starts.map((start) => values.base(start, end));
  const last = values.end(end);
  const { choose, from, to, doubling, halving, level } = figures.locale.words.charts;
  const later = starts.filter((_, i) => comparable(bases[i]!, last));
  return {
    layout: rebaseLayout({
      bases,
      ends: ends.map((fact) => values.end(fact)),
      chosen: { base: base.id, end: end.id },
      axis: axisOf(source, facts),
      words: { choose, from, to, doubling, halving, level },
    }),
    start: { ends: 0 },
    axes: { axis: { unit: base.unit, per: perOf(settings, facts) } },
    views: { starts: { ends: 0 }, choice: { ends: 1 } },
    notes: Object.fromEntries(
      starts.map(({ fact, name }) => [fact.id, valueNote(figures, fact, name)]),
    ),
    rows: [
      ...starts.map(({ fact, name }) => factRow(figures, fact, name)),
      ...later.flatMap(({ fact }) => growthRows(figures, fact, end)),
    ],
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const rebase: ChartKind<RebaseLayout, Param> = {
  what: 'Values that one can start counting from, each against an end; the reader chooses both. For a claim whose size hangs on where it starts.',
  options: {
    from: 'The figures that one can count from, one to six, between commas, in the order of their rows. All figures of the chart have one unit and a date, and are above 0. Needed.',
    to: 'The figures that one can count to: a series, or ids between commas. At least one has to be later than each base. Needed.',
    chosen: 'What is chosen at first, as "id to id". Default: the first base and the last end.',
    axis: 'Title of the scale. Default: the unit of the figures.',
    per: 'What one unit of the scale is worth, as 1 million. Default: the power of a thousand that keeps its numbers short.',
    wider:
      'A sentence for those who choose a base that is of another series than the end chosen at first. Default: none.',
  },
  marks: {
    note: 'Of a base: a sentence for those who choose it. Default: what "wider:" says.',
  },
  views: {
    starts: 'The values to start from, side by side.',
    choice: 'Each against the chosen end, with its multiple.',
  },
  css,
  chart: picture,
  make,
};
