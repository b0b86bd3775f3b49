/** Rebase, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { sharedUnit, slotOf, slotsAYear, type TimeUnit } from '../../facts/period';
import type { ChartKind, ChartSource, Drawing, MarkSettings } from '../kind';
import { dateIn } from '../timeAxis';
import { factRow, growthRows, valueNote } from '../rows';
import {
  comparable,
  type Base,
  type End,
  type Param,
  type RebaseLayout,
  type RebaseWords,
  type Value,
} from './scale';
import { rebaseLayout } from './layout';
import css from './rebase.css?inline';
import { picture } from './picture';

/** What the story says of a base. */
interface Start {
  fact: Quantity;
  mark: MarkSettings | undefined;
  name: string;
  /** The same in a few letters, beside its cut. */
  short: string;
}

function startsOf({ settings, marks, figures }: ChartSource): Start[] {
  const facts = settings.quantities('from');
  if (facts.length === 0)
    settings.refuse('from', 'set "from:" to the figures that one can count from');
  return facts.map((fact) => {
    const mark = marks.find(({ id }) => id === fact.id);
    const when = figures.when(fact);
    const name = mark ? `${when}, ${mark.name}` : figures.pointName(fact);
    const short = mark?.settings.text('short');
    return { fact, mark, name, short: short ? `${when}, ${short}` : when };
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
      kind: fact.reported ? 'article' : 'context',
      time: slot / slotsAYear[this.#unit],
      value: fact.value,
      said: locale.withUnit(locale.quantity(fact), fact.unit),
    };
  }

  end(fact: Quantity): End {
    return { ...this.#of(fact), when: this.source.figures.when(fact) };
  }

  base({ fact, mark, name, short }: Start, chosen: Quantity): Base {
    const wider = fact.series === chosen.series ? null : this.source.settings.text('wider');
    const note = mark?.settings.text('note') ?? wider;
    return {
      ...this.#of(fact),
      label: name,
      short,
      ...(note && { note }),
    };
  }
}

/** What it says by itself. */
function wordsOf({ figures }: ChartSource): RebaseWords {
  const { charts: words, table } = figures.locale.words;
  const { choose, from, to, times, doubling, halving, level, written, ...charts } = words;
  return {
    computed: table.computed,
    ...{ choose, from, to, times, doubling, halving, level, written },
    piece: charts.oneSquare('{value}'),
    point: charts.point('{when}', '{value}'),
  };
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
  const later = starts.filter((_, i) => comparable(bases[i]!, last));
  return {
    layout: rebaseLayout({
      bases,
      ends: ends.map((fact) => values.end(fact)),
      chosen: { base: base.id, end: end.id },
      words: wordsOf(source),
    }),
    start: { ends: 0 },
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
  what: 'Values that one can start counting from, as squares, and an end that keeps its area, whichever of them it is cut in; the reader chooses both. For a claim whose size hangs on where it starts.',
  options: {
    from: 'The figures that one can count from, one to six, between commas, in the order of their squares. All figures of the chart have one unit and a date, and are above 0. Needed.',
    to: 'The figures that one can count to: a series, or ids between commas. At least one has to be later than each base. Needed.',
    chosen: 'What is chosen at first, as "id to id". Default: the first base and the last end.',
    wider:
      'A sentence for those who choose a base that is of another series than the end chosen at first. Default: none.',
  },
  marks: {
    short:
      'Of a base: its name beside its cut, in a few letters behind when it was. Default: when it was, alone.',
    note: 'Of a base: a sentence for those who choose it. Default: what "wider:" says.',
  },
  views: {
    starts: 'The values to start from, as squares of true area.',
    choice:
      'The chosen end in squares of the chosen start, beside what each start cuts it in, with its multiple.',
  },
  css,
  chart: picture,
  make,
};
