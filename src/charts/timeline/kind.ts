/** Timeline, as a story configures it. */
import type { Quantity } from '../../facts/fact';
import { datesInWords, sentence } from '../../figures/note';
import type { Locale } from '../../locales/locale';
import type { ChartKind, ChartSource, Drawing } from '../kind';
import { factRow, valueNote } from '../rows';
import { shortPeriod } from '../timeAxis';
import { eventInPicture, eventNote, eventRow, eventsOf, type Event } from './events';
import { timelineLayout } from './layout';
import { axisTitle, axisUnit, perOf } from '../valueAxis';
import type { DateNames } from './calendar';
import { picture } from './picture';
import type { Param, TimelineLayout } from './scale';
import css from './timeline.css?inline';

const namesIn = (locale: Locale): DateNames => ({
  year: (iso) => locale.date(iso.slice(0, 4)),
  month: (iso) => locale.month(iso.slice(0, 7)),
  day: (iso) => String(Number(iso.slice(8))),
  weekday: locale.weekdayShort,
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

/** Titles of the value axis, and of the closer look. */
function titlesOf(
  { settings, figures }: ChartSource,
  [bar]: readonly Quantity[],
  per: number,
  look: readonly [string, string] | null,
): TimelineLayout['titles'] {
  const { locale } = figures;
  return [
    axisTitle(settings, 'axis', bar ? axisUnit(locale, bar.unit, per) : ''),
    settings.text('days axis') ?? (look ? datesInWords(...look, locale) : ''),
  ];
}

/** More words have no room above the axis, beside those of the closer look. */
const MOST_LABELS = 3;

/** Ids of the events that have words above the axis: those set as `labels`, else the first of them. */
function labelledIn(
  { settings }: ChartSource,
  events: readonly Event[],
  outside: readonly Event[],
) {
  if (!settings.has('labels')) return outside.slice(0, MOST_LABELS).map(({ id }) => id);
  return settings.facts('labels').map(({ id }) => {
    const event = events.find(({ fact }) => fact.id === id);
    return event?.id ?? settings.refuse('labels', `${id} is not drawn; name it in "events:", too`);
  });
}

/** Whether an event is in the closer look: that has words of its own. */
const isIn =
  (look: readonly [string, string] | null) =>
  ({ date }: Event): boolean =>
    look !== null && date.length === 10 && date >= look[0] && date <= look[1];

const barValue = (fact: Quantity) => ({
  id: fact.id,
  date: fact.period!.date,
  value: fact.value,
  kind: fact.reported ? ('article' as const) : ('context' as const),
});

/** Why a view is refused. */
const NO_LOOK = 'needs a close look; set "days:" to its first and its last day';
const NO_WORDS = 'needs words at an event of the close look; set "words:" at its mark';

/** The views that there are, and why there are no more. */
function viewsOf({
  look,
  events,
}: TimelineLayout): Pick<Drawing<unknown, Param>, 'views' | 'refused'> {
  const whole = { zoom: 0, words: 0 };
  if (!look) return { views: { whole }, refused: { days: NO_LOOK, words: NO_LOOK } };
  const views = { whole, days: { zoom: 1, words: 0 } };
  return events.some(({ words }) => words)
    ? { views: { ...views, words: { zoom: 1, words: 1 } } }
    : { views, refused: { words: NO_WORDS } };
}

function layoutOf(source: ChartSource, bars: readonly Quantity[], events: readonly Event[]) {
  const { figures, settings } = source;
  const near = lookOf(source);
  const per = bars.length > 0 ? perOf(settings, bars) : 1;
  const outside = events.filter((event) => !isIn(near)(event));
  const drawn = events.map(eventInPicture);
  return {
    layout: timelineLayout({
      events: drawn,
      labels: labelledIn(source, events, outside),
      values: bars.map(barValue),
      tick: (value) => figures.locale.words.charts.tick(value / per),
      near,
      names: namesIn(figures.locale),
      titles: titlesOf(source, bars, per, near),
    }),
    display: drawn.flatMap(({ as, near, words = near }) =>
      as === 'quote' ? [...new Set([near[0]!, words[0]!])] : [],
    ),
    ...(bars[0] && { axes: { axis: { unit: bars[0].unit, per } } }),
  };
}

function make(source: ChartSource): Drawing<TimelineLayout, Param> {
  const { figures, settings } = source;
  const bars = barsOf(source);
  const events = eventsOf('events', source, bars);
  const told = settings.has('recorded') ? eventsOf('recorded', source, bars) : events;
  const drawing = layoutOf(source, bars, events);
  const named = ({ fact, mark }: Event) =>
    fact.kind === 'date' ? [[fact.id, sentence(mark.name)]] : [];
  return {
    ...drawing,
    start: { zoom: 0, words: 0 },
    ...viewsOf(drawing.layout),
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
  what: 'Dated events along an axis of years, months or days, with values as bars upon it, and then some of its days from close by.',
  options: {
    events:
      'The dates drawn, between commas: ids of dates, or of figures that have one. Each needs "### what happened {#id}" below. Needed.',
    labels:
      'Those of them that have words above the whole axis, between commas: 3 at most, or 4 without a close look, which has its own. The others answer when they are pointed at. Default: the first 3 outside the close look.',
    recorded: 'The dates of its table, in their order. Default: those drawn.',
    bars: 'Figures drawn as bars upon the axis: a series, or ids of figures of one unit, none below 0. Times without one are hatched. Default: none.',
    until: 'The last of these figures that is drawn. Default: all.',
    days: 'The first and the last day of the close look, with a comma between; 31 days at most. One of less than a week is shown as the week that begins with its first day. Default: none, and there is one view.',
    axis: 'Title of the value axis, with its unit. Default: magnitude and unit, as “US$ billion”.',
    per: 'What one unit of the value axis is worth, as "1 billion". Default: the magnitude of the largest figure.',
    'days axis':
      'Title of the close look, and what it is called on the whole axis. Default: its days.',
  },
  marks: {
    short: 'What happened in few words, for the whole axis. Default: the heading.',
    near: 'The same for the close look, in one part or in two, parted by " / ". Default: the heading.',
    words:
      'What was said there, for the view “words”; written as near is, and in its place. Default: what near says.',
    as: 'How it stands there: "block" fills its day, "quote" sets the first part of near in the display face. Default: a line down from its day.',
    said: 'The article’s words for it, apart from those for its date. Default: none.',
    caveat: 'What to know of it, in its note and in the table. Default: nothing.',
  },
  views: {
    whole: 'The whole axis, with its bars and events.',
    days: 'The days of the close look, a column each. Needs "days:".',
    words:
      'The same days, with what was said there in place of what happened; the other days are empty then. Needs "words:" at a mark.',
  },
  css,
  chart: picture,
  make,
};
