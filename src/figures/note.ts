/**
 * Figures and dates in the words that stand beside them: what the tooltip and assistive technology say of
 * a mark, whom a figure is from, and from one date to another.
 */
import type { Source } from '../facts/fact';
import type { Note } from '../interaction/chart';
import type { Locale } from '../locales/locale';
import type { Figure } from './figure';

/** `Harbour Gazette, 5 March 1990`. */
export const credit = ({ publisher, date }: Source, locale: Pick<Locale, 'date'>): string =>
  date ? `${publisher}, ${locale.date(date)}` : publisher;

/** Words of the article; those from within a sentence say so: `… around 30,000 in 1990`. */
export const excerpt = (fragment: string): string =>
  /^\p{Ll}/u.test(fragment) ? `… ${fragment}` : fragment;

/** `“nine bridges”` as `“Nine bridges”`: what stands by itself begins as a sentence does. */
export const sentence = (text: string): string =>
  text.replace(/\p{L}/u, (letter) => letter.toUpperCase());

/** The words or the formula of a figure, and what to know of it. */
export const withCaveat = (words: string, caveat: string): string =>
  words ? [words, caveat].filter(Boolean).join('; ') : sentence(caveat);

/** `value` takes the place of the figure's own text; `when` says which of its series it is. */
export const noteOf = (
  { text, quote, source, caveat, formula }: Figure,
  when: string,
  locale: Pick<Locale, 'date'>,
  value = text,
): Note => ({
  value,
  when,
  ...(quote && { reported: excerpt(quote) }),
  ...(source && { source: credit(source, locale) }),
  ...(source?.url && { url: source.url }),
  ...((caveat || formula) && { caveat: caveat || formula }),
});

/** `3 to 7 September 2017` where both are days of one month, else both dates in full; one date for two that are the same. */
export function datesInWords(first: string, last: string, locale: Locale): string {
  if (first === last) return locale.date(first);
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  const start = sameMonth ? String(Number(first.slice(8))) : locale.date(first);
  return locale.words.charts.spanOf(start, locale.date(last));
}
