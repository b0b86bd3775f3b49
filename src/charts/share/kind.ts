/** Share, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { multiple } from '../../figures/computed';
import type { Figure } from '../../figures/figure';
import { noteOf } from '../../figures/note';
import { share as shareOf } from '../../figures/parts';
import { axisTitle } from '../valueAxis';
import type { ChartKind, ChartSource, Drawing, Row } from '../kind';
import { computedRow, factRow } from '../rows';
import { shortPeriod } from '../timeAxis';
import { partsLayout, shareLayout } from './layout';
import type { Param, ShareInput, ShareLayout } from './hundred';
import { picture } from './picture';
import css from './share.css?inline';

/** A share: its fact, what it comes to, and how that is said. */
interface Share {
  fact: Quantity;
  percent: number;
  said: string;
  /** Set where it was computed here, and of what. */
  figure?: Figure;
  whole?: Quantity;
}

/** Units that say what part of a whole a figure is, and what makes percent of them. */
const percents: Readonly<Record<string, number>> = { percent: 1, share: 100 };

function shareIn(fact: Quantity, { settings, figures }: ChartSource): Share {
  const whole = settings.quantity('of');
  if (whole) {
    const figure = shareOf(figures, fact, whole);
    return { fact, percent: Number(figure.value) * 100, said: figure.text, figure, whole };
  }
  const times = percents[fact.unit];
  if (times === undefined)
    return settings.refuse(
      'of',
      `${fact.id} is in ${fact.unit}; set "of:" to what it is a part of`,
    );
  return { fact, percent: fact.value * times, said: figures.locale.quantity(fact) };
}

const kindOf = ({ reported }: Quantity) => (reported ? 'article' : 'context');

/** Shares of different times are called by when they were, those of one by their names. */
function inputOf({ fact, percent, said }: Share, name: string): ShareInput {
  return { id: fact.id, percent, said, name, kind: kindOf(fact) };
}

const nameOf = (fact: Quantity, { marks, figures }: ChartSource): string =>
  marks.find(({ id }) => id === fact.id)?.name ?? figures.seriesName(fact);

const timeOf = (fact: Quantity, source: ChartSource): string => {
  const own = source.marks.find(({ id }) => id === fact.id)?.name;
  const when = fact.period && shortPeriod(fact.period.date, source.figures.locale);
  return own ?? when ?? source.figures.seriesName(fact);
};

/** What the parts leave over; null where they are the whole, as far as they were rounded. */
function restOf(
  parts: readonly Share[],
  names: readonly string[],
  source: ChartSource,
): Figure | null {
  const { figures } = source;
  const { locale } = figures;
  const value =
    Math.round((100 - parts.reduce((sum, { percent }) => sum + percent, 0)) * 1e6) / 1e6;
  if (value <= 0.05 * parts.length) return null;
  const percent = (value: number) =>
    parts.some(({ figure }) => figure) ? locale.share(value / 100) : locale.value(value, 'percent');
  const { input } = locale.names.formulas;
  const taken = parts.map(({ said }, i) => input(said, '', names[i]!));
  return figures.computed(
    'rest',
    {
      what: locale.names.rest(restName(source), locale.list(names)),
      unit: locale.unitName('percent'),
    },
    value,
    percent(value),
    [percent(100), ...taken].join(' − '),
    parts.map(({ fact }) => fact),
    parts.flatMap(({ whole }) => whole ?? []),
  );
}

const restName = ({ settings, figures }: ChartSource): string =>
  settings.text('rest') ?? figures.locale.words.charts.rest;

interface Made {
  layout: ShareLayout;
  shares: readonly Share[];
  names: readonly string[];
  /** What the parts leave over; null where they leave nothing, and of shares that are no parts. */
  rest: Figure | null;
  /** Computed from them. */
  further: readonly Figure[];
}

const titleOf = ({ settings, figures }: ChartSource) =>
  axisTitle(settings, 'whole', figures.locale.words.charts.hundred);

function partsOf(source: ChartSource): Made {
  const shares = source.settings.quantities('parts').map((fact) => shareIn(fact, source));
  const names = shares.map(({ fact }) => nameOf(fact, source));
  const inputs = shares.map((one, i) => inputOf(one, names[i]!));
  const rest = restOf(shares, names, source);
  const left: ShareInput | null = rest && {
    ...{ id: rest.id, percent: Number(rest.value), said: rest.text, name: restName(source) },
    kind: 'rest',
  };
  const layout = partsLayout(inputs, left, titleOf(source));
  return { layout, shares, names, rest, further: rest ? [rest] : [] };
}

/** Set as a pair, or one by one; the second may be absent. */
function endsOf({ settings }: ChartSource): readonly Quantity[] {
  const pair = settings.pair('series');
  if (pair) return pair;
  const from =
    settings.quantity('from') ??
    settings.refuse('from', 'set "from: id", and "to: id" for what it becomes; or "parts: id, id"');
  const to = settings.quantity('to');
  return to ? [from, to] : [from];
}

function pairOf(source: ChartSource): Made {
  const ends = endsOf(source);
  const shares = ends.map((fact) => shareIn(fact, source));
  const names = shares.map(({ fact }) => timeOf(fact, source));
  const [from, to] = shares.map((one, i) => inputOf(one, names[i]!));
  const [first, last] = ends as readonly [Quantity, Quantity?];
  const times = last && first.value > 0 ? [multiple(source.figures, first, last)] : [];
  const layout = shareLayout(from!, to ?? null, titleOf(source));
  return { layout, shares, names, rest: null, further: times };
}

function notesOf({ shares, rest }: Made, { figures }: ChartSource) {
  const { locale } = figures;
  const note = ({ fact, said, figure = figures.of(fact) }: Share) =>
    noteOf(figure, figures.nameOf(fact), locale, said);
  return Object.fromEntries([
    ...shares.map((one) => [one.fact.id, note(one)] as const),
    ...(rest ? [[rest.id, noteOf(rest, rest.what, locale)] as const] : []),
  ]);
}

const rowsOf = ({ shares, names, further }: Made, { figures }: ChartSource): Row[] => [
  ...shares.map(({ fact }, i) => factRow(figures, fact, names[i]!)),
  ...shares.flatMap(({ figure }) => (figure ? [computedRow(figure)] : [])),
  ...further.map(computedRow),
];

type Views = Pick<Drawing<ShareLayout, Param>, 'views' | 'refused'>;

function viewsOf({ marks }: ShareLayout, parts: boolean): Views {
  const [last, other] = parts ? ['parts', 'both'] : ['both', 'parts'];
  const alone = marks.every(({ from }) => from === 'first');
  const reason = parts
    ? 'needs two shares of one whole, set as "from:" and "to:"'
    : 'needs the parts of a whole, set as "parts:"';
  return {
    views: {
      none: { first: 0, all: 0 },
      one: { first: 1, all: 0 },
      ...(!(alone && !parts) && { [last!]: { first: 1, all: 1 } }),
    },
    refused: {
      [other!]: reason,
      ...(alone && !parts && { both: 'needs a second share, set as "to:"' }),
    },
  };
}

function make(source: ChartSource): Drawing<ShareLayout, Param> {
  const made = source.settings.has('parts') ? partsOf(source) : pairOf(source);
  return {
    layout: made.layout,
    start: { first: 1, all: 0 },
    ...viewsOf(made.layout, source.settings.has('parts')),
    notes: notesOf(made, source),
    rows: rowsOf(made, source),
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const share: ChartKind<ShareLayout, Param> = {
  what: 'A whole as a hundred squares, of which a share fills its part: one share, one and what it becomes, or a whole cut in parts. For percentages from 0 to 100.',
  options: {
    from: 'A share: a figure in percent, or an amount where "of" is set. Needed, or "parts".',
    to: 'What it becomes: the squares of the first share turn into those of this one.',
    series:
      'Both as "id to id", or a series, whose first and last point in the article are taken. In place of "from" and "to".',
    parts:
      'Up to four parts of one whole, between commas, in the order in which they fill the squares. Each has a colour and its name beside it; the first three have the page’s tones. More than the whole is refused.',
    of: 'The whole, where the figures are amounts and not given in percent: what they are a part of.',
    rest: 'What is left of the whole is called. Default: “The rest”. Nothing is left where the parts are the whole as far as rounding tells.',
    whole:
      'Title above the squares: what all hundred are. Default: “Each square is one in a hundred”.',
  },
  marks: {},
  views: {
    none: 'A hundred squares, none of them filled.',
    one: 'The first share, or the first of the parts.',
    both: 'The second share, with the first as a frame.',
    parts: 'All parts, and what is left over.',
  },
  css,
  chart: picture,
  make,
};
