/** Share, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { multiple, share as shareOf } from '../../figures/computed';
import type { Figure } from '../../figures/figure';
import { noteOf } from '../../figures/note';
import { axisTitle } from '../axisTitle';
import type { ChartKind, ChartSource, Drawing, Row } from '../kind';
import { computedRow, factRow } from '../rows';
import { shortPeriod } from '../when';
import { partsLayout, shareLayout, type ShareInput, type ShareLayout } from './layout';
import { picture, type Param } from './picture';
import css from './share.css?inline';

/** A share: its fact, what it comes to, and how that is said. */
interface Share {
  fact: Quantity;
  percent: number;
  said: string;
  /** Set where it was computed here. */
  figure?: Figure;
}

/** Units that say what part of a whole a figure is, and what makes percent of them. */
const percents: Readonly<Record<string, number>> = { percent: 1, share: 100 };

function shareIn(fact: Quantity, { settings, figures }: ChartSource): Share {
  const whole = settings.quantity('of');
  if (whole) {
    const figure = shareOf(figures, fact, whole);
    return { fact, percent: Number(figure.value) * 100, said: figure.text, figure };
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
function restOf(parts: readonly Share[], source: ChartSource): Figure | null {
  const { figures, settings } = source;
  const { locale } = figures;
  const value =
    Math.round((100 - parts.reduce((sum, { percent }) => sum + percent, 0)) * 1e6) / 1e6;
  if (value <= 0.05 * parts.length) return null;
  const named = settings.text('rest') ?? locale.words.charts.rest;
  return figures.computed(
    `rest-${parts.map(({ fact }) => fact.id).join('-')}`,
    { what: named, unit: locale.unitName('percent') },
    value,
    parts.some(({ figure }) => figure) ? locale.share(value / 100) : locale.value(value, 'percent'),
    `100 − ${parts.map(({ percent }) => locale.decimal(percent)).join(' − ')}`,
    parts.map(({ fact }) => fact),
  );
}

interface Made {
  layout: ShareLayout;
  shares: readonly Share[];
  names: readonly string[];
  /** Computed from them. */
  further: readonly Figure[];
}

const titleOf = ({ settings, figures }: ChartSource) =>
  axisTitle(settings, 'whole', figures.locale.words.charts.hundred);

function partsOf(source: ChartSource): Made {
  const shares = source.settings.quantities('parts').map((fact) => shareIn(fact, source));
  const names = shares.map(({ fact }) => nameOf(fact, source));
  const inputs = shares.map((one, i) => inputOf(one, names[i]!));
  const rest = restOf(shares, source);
  const left: ShareInput | null = rest && {
    ...{ id: rest.id, percent: Number(rest.value), said: rest.text, name: rest.what },
    kind: 'rest',
  };
  const layout = partsLayout(inputs, left, titleOf(source));
  return { layout, shares, names, further: rest ? [rest] : [] };
}

function pairOf(source: ChartSource): Made {
  const { settings, figures } = source;
  const value = settings.quantity('value');
  const pair = value ? null : settings.pair('series');
  if (!value && !pair)
    settings.refuse('series', 'set "series: id to id", "value: id" or "parts: id, id"');
  const shares = [...(pair ?? [value!])].map((fact) => shareIn(fact, source));
  const names = shares.map(({ fact }) => timeOf(fact, source));
  const [from, to] = shares.map((one, i) => inputOf(one, names[i]!));
  const times = pair && pair[0].value > 0 ? [multiple(figures, ...pair)] : [];
  return { layout: shareLayout(from!, to ?? null, titleOf(source)), shares, names, further: times };
}

function notesOf({ shares, further }: Made, { figures }: ChartSource) {
  const note = ({ fact, said }: Share) =>
    noteOf(figures.of(fact), figures.nameOf(fact), figures.locale, said);
  const rests = further.filter(({ id }) => id.startsWith('rest-'));
  return Object.fromEntries([
    ...shares.map((one) => [one.fact.id, note(one)] as const),
    ...rests.map((rest) => [rest.id, noteOf(rest, rest.what, figures.locale)] as const),
  ]);
}

const rowsOf = ({ shares, names, further }: Made, { figures }: ChartSource): Row[] => [
  ...shares.map(({ fact }, i) => factRow(figures, fact, names[i]!)),
  ...shares.flatMap(({ figure }) => (figure ? [computedRow(figure)] : [])),
  ...further.map(computedRow),
];

function make(source: ChartSource): Drawing<ShareLayout, Param> {
  const made = source.settings.has('parts') ? partsOf(source) : pairOf(source);
  const alone = made.layout.marks.every(({ from }) => from === 'first');
  return {
    layout: made.layout,
    start: { first: 1, all: 0 },
    views: {
      none: { first: 0, all: 0 },
      first: { first: 1, all: 0 },
      ...(!alone && { all: { first: 1, all: 1 } }),
    },
    ...(alone && { refused: { all: 'needs two shares, and there is one' } }),
    notes: notesOf(made, source),
    rows: rowsOf(made, source),
  };
}

export const share: ChartKind<ShareLayout, Param> = {
  what: 'A whole as a hundred squares, of which a share fills its part: one share, one and what it becomes, or a whole cut in parts. For percentages from 0 to 100.',
  options: {
    series:
      'Two shares, as "id to id", or a series: the first fills its squares, which then become those of the second. Needed, or "value" or "parts".',
    value: 'One share alone.',
    parts:
      'Up to four parts of one whole, between commas, in the order in which they fill the squares, each with a colour and its name beside it. More than the whole is refused.',
    of: 'The whole, where the figures are amounts and not given in percent: what they are a part of.',
    rest: 'What is left of the whole is called. Default: “The rest”. Nothing is left where the parts are the whole as far as rounding tells.',
    whole: 'Title: what the hundred squares are. Default: “Each square is one in a hundred”.',
  },
  marks: {},
  views: {
    none: 'A hundred squares, none of them filled.',
    first: 'The first share.',
    all: 'The second share, with the first as a frame; or all parts, with what is left over.',
  },
  css,
  chart: picture,
  make,
};
