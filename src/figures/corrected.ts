/** What an editor corrected, in words: how it had been read, what it is, and why. */
import type { Fact } from '../facts/fact';
import { isSameReading } from '../facts/readings';
import type { Locale } from '../locales/locale';

const valueOf = (fact: Fact, { date, quantity }: Locale): string =>
  fact.kind === 'date' ? date(fact.period.date) : quantity(fact);

const datesOf = (fact: Fact) =>
  fact.kind === 'date' ? [] : [fact.since, fact.period].map((period) => period?.date);

/** A reason without its full stop: what it stands in has one of its own. */
export const reasonOf = (because: string): string =>
  because.trim().replace(/[.。．…]+(["'”’»」』)]*)$/u, '$1');

/** A value to its last digit, and its unit. */
function inFull(fact: Fact, { language, unitName }: Locale): string {
  if (fact.kind === 'date') return fact.period.date;
  const { format } = new Intl.NumberFormat(language, { maximumFractionDigits: 20 });
  const ends = [fact.value, fact.upper].filter((end) => end !== undefined && end !== null);
  return `${ends.map((end) => format(end)).join('–')} ${unitName(fact.unit)}`;
}

/** Two readings of one fact in words, with their dates where these are not the same, and in full where nothing else tells them apart. */
export function apartInWords(was: Fact, is: Fact, locale: Locale): [was: string, is: string] {
  const dated = (fact: Fact) => {
    const dates = datesOf(fact).map((date) => date && locale.date(date));
    const time = dates.filter(Boolean).join(' – ') || locale.words.corrected.undated;
    return `${valueOf(fact, locale)} (${time})`;
  };
  const isDated = datesOf(was).join() !== datesOf(is).join();
  if (isDated) return [dated(was), dated(is)];
  const [before, after] = [valueOf(was, locale), valueOf(is, locale)];
  if (before !== after || isSameReading(was, is)) return [before, after];
  const full = (fact: Fact) => `${valueOf(fact, locale)} (${inFull(fact, locale)})`;
  return [full(was), full(is)];
}

/** A fact as it had been read. */
function before(fact: Fact): Fact {
  const { edited, ...rest } = fact;
  const was = { ...rest, ...edited?.read } as Fact & { upper?: number | null };
  if (was.upper === null) delete was.upper;
  return was;
}

/** `read as 12.5, corrected to 12.6, because …`; empty where nothing was. */
export function correctedOf(fact: Fact, locale: Locale): string {
  const { corrected } = locale.words;
  if (!fact.edited) return '';
  const { read } = fact.edited;
  const because = reasonOf(fact.edited.because);
  if (read === null) return corrected.added(because);
  const [was, is] = apartInWords(before(fact), fact, locale);
  return corrected[fact.reported ? 'readAs' : 'given'](was, is, because);
}
