/** From one date to another, in words. */
import type { Locale } from '../locales/locale';

/** `3 to 7 September 2017` where both are days of one month, else both dates in full; one date for two that are the same. */
export function datesInWords(first: string, last: string, locale: Locale): string {
  if (first === last) return locale.date(first);
  const sameMonth = first.length === 10 && first.slice(0, 7) === last.slice(0, 7);
  const start = sameMonth ? String(Number(first.slice(8))) : locale.date(first);
  return locale.words.charts.spanOf(start, locale.date(last));
}
