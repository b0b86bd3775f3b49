/** Dated facts as events: in the picture, in its notes and in its table. */
import { type DateMention, type Quantity, REPORTED_IN } from '../../facts/fact';
import type { Figure } from '../../figures/figure';
import { distinct, type Figures } from '../../figures/figures';
import { excerpt, sentence, sourceOf, withCaveat } from '../../figures/note';
import type { Note } from '../../interaction/chart';
import type { ChartSource, MarkSettings, Row } from '../kind';
import { valueNote } from '../rows';
import type { TimelineEvent } from './placed';

/** A fact with a date, and what the story says of it. */
export interface Event {
  /** Of its mark. */
  id: string;
  fact: DateMention | Quantity;
  /** ISO period. */
  date: string;
  mark: MarkSettings;
}

/**
 * The events that a setting names, in its order; complains there of one that has no date, or no words.
 * The figures of `bars` have marks of their own names already.
 */
export function eventsOf(
  name: string,
  { settings, marks }: ChartSource,
  bars: readonly Quantity[] = [],
): Event[] {
  return settings.facts(name).map((fact) => {
    const mark = marks.find(({ id }) => id === fact.id);
    if (!fact.period) return settings.refuse(name, `${fact.id} has no date; leave it out`);
    if (!mark)
      return settings.refuse(
        name,
        `${fact.id} has no words; add "### what happened {#${fact.id}}" below`,
      );
    const id = bars.some((bar) => bar.id === fact.id) ? `${fact.id}-event` : fact.id;
    return { id, fact, date: fact.period.date, mark };
  });
}

/** `Sunday 3 September 2017`; a month or a year has no weekday. */
function inFull(iso: string, { locale }: Figures): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(iso);
  return isDay ? locale.withWeekday(iso) : locale.date(iso);
}

/** The parts of what stands at an event in the closer look. */
function partsOf(name: string, text: string, { mark: { settings } }: Event): readonly string[] {
  const parts = text.split(' / ');
  return parts.length <= 2
    ? parts
    : settings.refuse(name, `${parts.length} parts have no room; write two at most`);
}

/** How it stands there. */
function formOf({ mark: { settings } }: Event): Pick<TimelineEvent, 'as'> {
  const as = settings.text('as');
  if (as === null) return {};
  return as === 'block' || as === 'quote'
    ? { as }
    : settings.refuse('as', `"${as}" is no way to stand there; write block or quote`);
}

export function eventInPicture(event: Event): TimelineEvent {
  const { settings, name } = event.mark;
  const words = settings.text('words');
  return {
    ...formOf(event),
    id: event.id,
    kind: event.fact.reported ? 'article' : 'context',
    date: event.date,
    text: settings.text('short') ?? name,
    near: partsOf('near', settings.text('near') ?? sentence(name), event),
    ...(words && { words: partsOf('words', words, event) }),
  };
}

const joined = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join(' … ');

/** The words of the article for an event and its date, where it has them; in a translation with what they say in it. */
function reportedOf({ fact, mark }: Event): { reported?: string; told?: string } {
  if (!fact.reported) return {};
  const { fragment } = fact.reported;
  const said = mark.settings.text('said');
  if (!fact.told) return { reported: excerpt(joined([said, fragment])) };
  const quotes = mark.settings.figures('said').map(({ quote }) => quote);
  return { reported: excerpt(joined([...quotes, fragment])), told: joined([said, fact.told]) };
}

/** Its own figure, from all that its name and its caveat speak of. */
function figureOf({ fact, mark }: Event, figures: Figures): Figure {
  const figure = figures.of(fact);
  const spoken = [...mark.figures, ...mark.settings.figures('caveat')];
  const sources = distinct([figure, ...spoken].flatMap(({ sources }) => sources));
  return { ...figure, sources };
}

export function eventNote(event: Event, figures: Figures): Note {
  const { fact, mark, date } = event;
  const caveat = mark.settings.text('caveat');
  const { reported, told } = reportedOf(event);
  const when = inFull(date, figures);
  return {
    ...(fact.kind === 'quantity' ? valueNote(figures, fact, when) : { when }),
    event: sentence(mark.name),
    ...(reported && { reported }),
    ...(told && { language: REPORTED_IN, told }),
    ...(caveat && { caveat }),
    ...sourceOf(figureOf(event, figures), figures.locale),
  };
}

/** A figure stands in the table with its value, a date with what happened. */
export function eventRow(event: Event, figures: Figures): Row {
  const { fact, mark, date } = event;
  const caveat = mark.settings.text('caveat') ?? '';
  const what = inFull(date, figures);
  const own = figureOf(event, figures);
  const value = sentence(mark.name);
  if (fact.kind === 'quantity')
    return { what, figure: { ...own, caveat: withCaveat(own.caveat, withCaveat(value, caveat)) } };
  const { reported: quote = '', told } = reportedOf(event);
  return { what, value, figure: { ...own, what: value, quote, ...(told && { told }), caveat } };
}
