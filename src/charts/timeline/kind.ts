/** Timeline, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { datesInWords, sentence } from '../../figures/note';
import type { Locale } from '../../locales/locale';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { factRow, valueNote } from '../rows';
import { shortPeriod } from '../timeAxis';
import { eventInPicture, eventNote, eventRow, eventsOf, type Event } from './events';
import { timelineLayout } from './layout';
import type { DateNames } from './calendar';
import { picture } from './picture';
import type { Param, TimelineLayout } from './scale';
import css from './timeline.css?inline';

const namesIn = (locale: Locale): DateNames => ({
  year: (iso) => locale.date(iso.slice(0, 4)),
  month: (iso) => locale.month(iso.slice(0, 7)),
  day: (iso) => String(Number(iso.slice(8))),
  dayInFull: (iso) => `${locale.weekday(iso)} ${Number(iso.slice(8))}`,
  date: (iso) => shortPeriod(iso, locale),
});

/** Figures as bars; of one unit, each with a date, up to the last that is asked for. */
function barsOf({ settings, figures }: ChartSource): Quantity[] {
  const last = settings.quantity('until');
  const all = settings.quantities('bars');
  for (const { id, unit, period } of all) {
    if (!period) settings.refuse('bars', `${id} has no date; leave it out`);
    if (unit !== all[0]!.unit)
      settings.refuse('bars', `${id} is in ${unit}, others in ${all[0]!.unit}; show one unit`);
  }
  return all.filter((fact) => !last || figures.year(fact) <= figures.year(last));
}

/** First and last day of the closer look. */
function lookOf({ settings }: ChartSource): readonly [string, string] | null {
  if (!settings.has('days')) return null;
  const dates = settings.facts('days').map(({ period }) => period?.date ?? '');
  if (dates.length > 2 || dates.some((date) => date.length !== 10))
    settings.refuse('days', 'name the first and the last day of the close look; both are days');
  const [first = '', last = first] = dates;
  return [first, last];
}

function titlesOf(
  { settings, figures }: ChartSource,
  [bar]: readonly Quantity[],
  look: readonly [string, string] | null,
): TimelineLayout['titles'] {
  const { locale } = figures;
  const bars = bar ? locale.words.charts.bars(figures.seriesName(bar)) : '';
  return [
    settings.text('axis') ?? bars,
    settings.text('days axis') ?? (look ? datesInWords(...look, locale) : ''),
  ];
}

const barValue = (fact: Quantity) => ({
  id: fact.id,
  date: fact.period!.date,
  value: fact.value,
  kind: fact.reported ? ('article' as const) : ('context' as const),
});

/** Why a view is refused. */
const NO_LOOK = 'needs a close look; set "days:" to its first and its last day';

function make(source: ChartSource): Drawing<TimelineLayout, Param> {
  const { figures, settings } = source;
  const bars = barsOf(source);
  const events = eventsOf('events', source, bars);
  const told = settings.has('recorded') ? eventsOf('recorded', source, bars) : events;
  const near = lookOf(source);
  const named = ({ fact, mark }: Event) =>
    fact.kind === 'date' ? [[fact.id, sentence(mark.name)]] : [];
  return {
    layout: timelineLayout({
      events: events.map(eventInPicture),
      values: bars.map(barValue),
      near,
      names: namesIn(figures.locale),
      titles: titlesOf(source, bars, near),
    }),
    start: { zoom: 0 },
    views: { whole: { zoom: 0 }, ...(near && { days: { zoom: 1 } }) },
    ...(!near && { refused: { days: NO_LOOK } }),
    notes: Object.fromEntries([
      ...events.map((event) => [event.id, eventNote(event, figures)]),
      ...bars.map((fact) => [fact.id, valueNote(figures, fact)]),
    ]),
    names: Object.fromEntries(told.flatMap(named)),
    rows: [
      ...told.map((event) => eventRow(event, figures)),
      ...bars.map((fact) => factRow(figures, fact)),
    ],
  };
}

/** The kind, with its options and views as docs/charts.md has them. */
export const timeline: ChartKind<TimelineLayout, Param> = {
  what: 'Dated events down an axis of years, months or days, and then some of its days from close by.',
  options: {
    events:
      'The dates drawn, between commas: ids of dates, or of figures that have one, 14 at most. Each needs "### what happened {#id}" below. Needed.',
    recorded: 'The dates of its table, in their order. Default: those drawn.',
    bars: 'Figures drawn as bars beside the axis: a series, or ids of figures of one unit, none below 0. Default: none.',
    until: 'The last of these figures that is drawn. Default: all.',
    days: 'The first and the last day of the close look, with a comma between; 31 days at most, with 7 events. Default: none, and there is one view.',
    axis: 'Title of the whole axis. Default: the name of the bars.',
    'days axis': 'Title of the close look. Default: its days.',
  },
  marks: {
    short: 'What happened in few words, for the whole axis. Default: the heading.',
    near: 'The same for the close look, on one line or on two, parted by " / ". Default: the heading.',
    said: 'The article’s words for it, apart from those for its date. Default: none.',
    caveat: 'What to know of it, in its note and in the table. Default: nothing.',
  },
  views: {
    whole: 'All events, with the bars beside them.',
    days: 'The days of the close look. Needs "days:".',
  },
  css,
  chart: picture,
  make,
};
