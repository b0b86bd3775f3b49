/** Timeline, as a story configures it. */
import type { DateMention, Fact, Quantity } from '../../facts/fact';
import { credit, excerpt, noteOf, sentence } from '../../figures/note';
import type { Note } from '../../interaction/note';
import type { ChartKind, ChartSource, Drawing, MarkSettings, Row } from '../kind';
import { factRow } from '../rows';
import { weekLayout, type Channel, type TimelineEvent, type WeekLayout } from './layout';
import { picture } from './picture';
import css from './timeline.css?inline';

interface Event {
  fact: DateMention;
  mark: MarkSettings;
}

const isDay = (iso: string) => iso.length === 10;

class Timeline {
  constructor(private readonly source: ChartSource) {}

  get #locale() {
    return this.source.figures.locale;
  }

  /** The mark of a fact; refuses a fact of which the story says nothing. */
  event(fact: Fact): Event {
    const mark = this.source.marks.find(({ id }) => id === fact.id);
    if (fact.kind !== 'date' || !mark)
      return this.source.settings.refuse(
        'events',
        `${fact.id} has no words; add "### what happened {#${fact.id}}" below`,
      );
    return { fact, mark };
  }

  /** `Sunday 3 September 2017`; a month or a year has no weekday. */
  inFull(iso: string): string {
    const date = this.#locale.date(iso);
    return isDay(iso) ? `${this.#locale.weekday(iso)} ${date}` : date;
  }

  /** The words of the article for an event and its date, where it has them. */
  reported({ fact, mark }: Event): string {
    if (!fact.reported) return '';
    const own = mark.settings.text('said');
    return excerpt([own, fact.reported.fragment].filter(Boolean).join(' … '));
  }

  /** On the axis of years an event is dated to the day only where other events are close to it. */
  placed({ fact, mark }: Event): TimelineEvent {
    const { date } = fact.period;
    const near = mark.settings.text('near')?.split(' / ') ?? [];
    const far = near.length > 0 ? date : date.slice(0, 4);
    return {
      id: fact.id,
      date,
      kind: fact.reported ? 'article' : 'context',
      far: { date: this.#locale.dateShort(far), text: mark.settings.text('short') ?? mark.name },
      near,
    };
  }

  note(event: Event): Note {
    const { fact, mark } = event;
    const reported = this.reported(event);
    const caveat = mark.settings.text('caveat');
    return {
      when: this.inFull(fact.period.date),
      event: sentence(mark.name),
      ...(reported && { reported }),
      ...(caveat && { caveat }),
      source: credit(fact.source, this.#locale),
      ...(fact.source.url && { url: fact.source.url }),
    };
  }

  row(event: Event): Row {
    const { fact, mark } = event;
    const figure = this.source.figures.of(fact);
    const quote = this.reported(event);
    return {
      what: this.inFull(fact.period.date),
      value: sentence(mark.name),
      figure: {
        ...figure,
        what: sentence(mark.name),
        quote,
        caveat: mark.settings.text('caveat') ?? '',
      },
    };
  }
}

function make(source: ChartSource): Drawing<WeekLayout, Channel> {
  const { figures, settings } = source;
  const { locale } = figures;
  const timeline = new Timeline(source);
  const [from, to] = settings.facts('days');
  if (!from?.period || !to?.period)
    settings.refuse('days', 'set "days:" to the first and the last date of the close look');
  const events = settings.facts('events').map((fact) => timeline.event(fact));
  const recorded = settings.facts('recorded').map((fact) => timeline.event(fact));
  const last = settings.quantity('until');
  const values = settings
    .quantities('bars')
    .filter((fact) => !last || figures.year(fact) <= figures.year(last));
  const dayName = (iso: string) => `${locale.weekday(iso)} ${Number(iso.slice(8))}`;
  const value = (fact: Quantity) => ({
    id: fact.id,
    year: figures.year(fact),
    value: fact.value,
    kind: fact.reported ? ('article' as const) : ('context' as const),
  });
  const named = (event: Event): [string, string] => [event.fact.id, sentence(event.mark.name)];
  const rows = recorded.length > 0 ? recorded : events;
  return {
    layout: weekLayout({
      events: events.map((event) => timeline.placed(event)),
      values: values.map(value),
      near: [from!.period!.date, to!.period!.date],
      dayName,
      titles: [settings.text('axis') ?? '', settings.text('days axis') ?? ''],
    }),
    start: { zoom: 0 },
    views: { years: { zoom: 0 }, days: { zoom: 1 } },
    notes: {
      ...Object.fromEntries(events.map((event) => [event.fact.id, timeline.note(event)])),
      ...Object.fromEntries(
        values.map((fact) => [fact.id, noteOf(figures.of(fact), figures.when(fact), locale)]),
      ),
    },
    names: Object.fromEntries(rows.map(named)),
    rows: [
      ...rows.map((event) => timeline.row(event)),
      ...values.map((fact) => factRow(figures, fact)),
    ],
  };
}

export const timeline: ChartKind<WeekLayout, Channel> = {
  what: 'Dated events on an axis of years, and then some days of it from close by.',
  options: {
    events: 'The dates drawn, between commas. Each needs "### what happened {#id}" below.',
    recorded: 'The dates of its table, where they are more than those drawn.',
    bars: 'A series drawn as bars beside the axis of years.',
    until: 'The last of these figures that is drawn.',
    days: 'The first and the last date of the close look, between a comma.',
    axis: 'Title of the axis of years.',
    'days axis': 'Title of the axis of days.',
  },
  marks: {
    short: 'The name on the axis of years where it must be shorter.',
    near: 'The two lines on the axis of days, parted by " / "; only what has them is named there.',
    said: 'The article’s words for it, apart from those for its date.',
    caveat: 'What to know of it.',
  },
  views: { years: 'All years, with the bars beside them.', days: 'The days of the close look.' },
  css,
  chart: picture,
  make,
};
