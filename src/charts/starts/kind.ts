/** Starts, as a story configures them. */
import type { Quantity } from '../../facts/fact';
import { change, multiple } from '../../figures/computed';
import type { Figure } from '../../figures/figure';
import type { Figures } from '../../figures/figures';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { computedRow, factRow, valueNote } from '../rows';
import { startsLayout, type StartsAmount } from './layout';
import { picture } from './picture';
import type { Param, StartsLayout } from './scale';
import css from './starts.css?inline';

/** More cannot be gone through one by one. */
const MOST = 6;

function factsOf({ settings }: ChartSource): readonly [end: Quantity, starts: readonly Quantity[]] {
  const end =
    settings.quantity('to') ?? settings.refuse('to', 'set "to:" to the figure that stays');
  const starts = settings.quantities('from');
  if (starts.length === 0 || starts.length > MOST)
    settings.refuse('from', `name 1 to ${MOST} figures to count from, and not ${starts.length}`);
  return [end, starts];
}

function nameOf(fact: Quantity, { marks, figures }: ChartSource): string {
  const own = marks.find(({ id }) => id === fact.id)?.name;
  return own ?? (figures.pointName(fact) || figures.seriesName(fact));
}

const amountOf = (fact: Quantity, source: ChartSource): StartsAmount => {
  const { locale } = source.figures;
  return {
    ...{ id: fact.id, value: fact.value, name: nameOf(fact, source) },
    kind: fact.reported ? 'article' : 'context',
    said: locale.withUnit(locale.quantity(fact), fact.unit),
  };
};

/** From here on it is told how many times a start there is of it; below, what was gained or lost. */
const TWICE = 2;

/** What each start is measured by: their unit is said once. */
function measuresOf(figures: Figures, end: Quantity, starts: readonly Quantity[]): Figure[] {
  const times = starts.map((start) => multiple(figures, start, end));
  if (times.every(({ value }) => Number(value) >= TWICE)) return times;
  return starts.map((start) => change(figures, start, end));
}

/** The unit as it stands behind that figure. */
const unitOf = ({ text, unit, value }: Figure, { locale }: Figures): string =>
  locale.amount(text, unit, Number(value)).slice(text.length).trim();

function make(source: ChartSource): Drawing<StartsLayout, Param> {
  const { figures } = source;
  const [end, starts] = factsOf(source);
  const measures = measuresOf(figures, end, starts);
  const last = Math.max(1, starts.length - 1);
  const all = [...starts, end];
  return {
    layout: startsLayout({
      end: amountOf(end, source),
      starts: starts.map((start, i) => ({
        ...amountOf(start, source),
        measure: measures[i]!.text,
      })),
      unit: unitOf(measures[0]!, figures),
    }),
    start: { start: 0 },
    views: Object.fromEntries(starts.map(({ id }, i) => [id, { start: i / last }])),
    notes: Object.fromEntries(
      all.map((fact) => [fact.id, valueNote(figures, fact, nameOf(fact, source))]),
    ),
    rows: [
      ...all.map((fact) => factRow(figures, fact, nameOf(fact, source))),
      ...measures.map(computedRow),
    ],
    display: measures.map(({ text }) => text),
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const starts: ChartKind<StartsLayout, Param> = {
  what: 'An amount as a square that never changes, and beside it, one after the other, the squares of what one can count from. For an ending: the picture of the opening again, with another start.',
  options: {
    to: 'The figure that stays. Needed.',
    from: 'The figures that one can count from, between commas, in the order in which they are shown; 6 at most, of one unit. Needed. Where the first is at least twice each of them, how many times is said, else the change in percent, with its sign.',
  },
  marks: {},
  views: {
    'the id of a start': 'That start beside the figure that stays.',
  },
  css,
  chart: picture,
  make,
};
