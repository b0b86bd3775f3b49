/** Dated facts as events: in the picture, in its notes and in its table. */
import type { Note } from '../interaction/note';
import type { TimelineEvent } from '../charts/timeline/layout';
import type { DateMention } from '../facts/fact';
import { formatDate, formatDateShort, weekdayOf } from '../facts/period';
import type { EventWords } from '../words/en/week';
import { credit, excerpt, sentence, withCaveat } from './note';
import type { TableRow } from './table';

/** A dated fact, and what the story says of it. */
export interface StoryEvent {
  fact: DateMention;
  words: EventWords;
}

/** Joins facts and words; throws, naming the event, where it has no words. */
export function eventOf(fact: DateMention, words: Readonly<Record<string, EventWords>>) {
  const said = words[fact.id];
  if (!said) throw new Error(`event "${fact.id}" has no words`);
  return { fact, words: said };
}

const isDay = (iso: string) => iso.length === 10;

/** `Sunday 3 September 2017`; a month or a year has no weekday. */
const inFull = (iso: string) =>
  isDay(iso) ? `${weekdayOf(iso)} ${formatDate(iso)}` : formatDate(iso);

/** The words of the article for an event and its date, where it has them. */
const reportedOf = ({ fact, words }: StoryEvent) =>
  fact.reported && excerpt([words.said, fact.reported.fragment].filter(Boolean).join(' … '));

/** On the axis of years an event is dated to the day only where other events are close to it. */
export function timelineEvent({ fact, words }: StoryEvent): TimelineEvent {
  const { date } = fact.period;
  const { what, short = what, near } = words;
  return {
    id: fact.id,
    date,
    kind: fact.reported ? 'article' : 'context',
    far: { date: formatDateShort(near ? date : date.slice(0, 4)), text: short },
    near: near ?? [],
  };
}

export function eventNote(event: StoryEvent): Note & { event: string } {
  const { fact, words } = event;
  const reported = reportedOf(event);
  return {
    when: inFull(fact.period.date),
    event: sentence(words.what),
    ...(reported && { reported }),
    ...(words.caveat && { caveat: words.caveat }),
    source: credit(fact.source),
    ...(fact.source.url && { url: fact.source.url }),
  };
}

export function eventRow(event: StoryEvent): TableRow {
  const { when, event: value, reported, caveat = '', source = '', url } = eventNote(event);
  const from = withCaveat(reported ? `“${reported}”` : '', caveat);
  return { what: when, value, from, source, ...(url && { url }) };
}
