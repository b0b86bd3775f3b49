/** Phrases about figures that all chapters of a draft are made of, with a reference for each number. */
import type { QuantityFact } from '../facts/factsFile';
import type { Planned } from './plan';

/** `{id year}`, or the date as exactly as it is known; `null` for a figure without one. */
export function when({ id, period }: QuantityFact): string | null {
  if (!period) return null;
  return /^\d{4}$/.test(period.date) ? `{${id} year}` : `{${id} date}`;
}

/** `In 1992`, `On 3 September 2017`; a span or a decade is spoken for. */
export function inTime(fact: QuantityFact): string {
  if (!fact.period) return 'Without a date';
  const { date } = fact.period;
  if (/^\d{4}-\d\d-\d\d$/.test(date)) return `On ${when(fact)}`;
  return `${/^\d{4}(?:-\d\d|-[QH]\d)?$/.test(date) ? 'In' : 'For'} ${when(fact)}`;
}

/** A figure with its time, as titles have it. */
export const timed = (fact: QuantityFact): string =>
  when(fact) ? `{${fact.id}} ${inTime(fact).toLowerCase()}` : `{${fact.id}}`;

/** As a heading begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Words of a title behind what they are of, where a sentence of the article says it. */
export const titled = ({ subject }: Planned, words: string): string =>
  subject ? `${capital(subject.words)}: ${words}` : words;

/** `puts the population at`: figures as the article has them; without a name for them it gives them. */
export function gives({ subject }: Planned, ...figures: readonly string[]): string {
  if (!subject) return `The article gives ${figures.join(' and ')}.`;
  const what = `${subject.the ? 'the ' : ''}${subject.words}`;
  return `The article puts ${what} at ${figures.join(' and at ')}.`;
}

/** What the second is beside the first. */
export function compared(from: QuantityFact, to: QuantityFact, what = 'That'): string {
  const ends = `${from.id} to ${to.id}`;
  const share = to.value / from.value;
  if (share >= 2) return `${what} is {times ${ends}} times as much.`;
  if (share > 1) return `${what} is {rise ${ends}} {more ${to.id} than ${from.id}: more}.`;
  return `${what} is {fall ${ends}} {less ${to.id} than ${from.id}: less}.`;
}
