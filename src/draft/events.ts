/** What an article dates besides its figures. */
import type { DateFact, FactsFile } from '../facts/factsFile';

/** On an axis more have no room for words. */
const MOST_EVENTS = 6;

/** `a year ago` and `this year` are no dates of something that happened, but ways to speak of figures. */
const isEvent = ({ confidence, period: { date, basis } }: DateFact) =>
  confidence.level !== 'low' &&
  /^\d{4}(?:-\d\d){0,2}$/.test(date) &&
  (basis === 'stated' || date.length > 4);

/** The dates of an article that no figure has, each once, in order of time; none, or two and more; the day on which it appeared is none. */
export function eventsOf({ article, facts }: FactsFile): DateFact[] {
  const taken = new Set([article.date]);
  for (const fact of facts)
    if (fact.kind === 'quantity')
      for (const period of [fact.period, fact.since])
        for (const date of period?.date.split('/') ?? []) taken.add(date);
  const events: DateFact[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'date' || !isEvent(fact) || taken.has(fact.period.date)) continue;
    taken.add(fact.period.date);
    events.push(fact);
  }
  const shown = events.slice(0, MOST_EVENTS);
  return shown.length > 1
    ? shown.sort((one, other) => one.period.date.localeCompare(other.period.date, 'en'))
    : [];
}
