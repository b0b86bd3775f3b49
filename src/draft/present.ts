/**
 * Ends of changes that are of the article's own day, by plain words of theirs: "today it has 3.1 million", or
 * "28 percent, down from 33 percent two years ago". A year that no words give is never taken.
 */
import type { ArticleReading } from '../extract/readArticle';
import type { Change, FactsFile, QuantityFact } from '../facts/factsFile';
import * as en from './en/now';
import { Sentences } from './subject';

/** A figure with the date that words of the article give it, and these words. */
export interface Dated {
  fact: QuantityFact;
  date: string;
  words: string;
}

/** The article's day as exactly as another date is known: a year for a year, a month for a month. */
function asKnown(day: string, other: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(other)) return day;
  return /^\d{4}-\d\d$/.test(other) ? day.slice(0, 7) : day.slice(0, 4);
}

/** The part of a sentence between commas and the like that a figure stands in. */
function clauseOf(fact: QuantityFact, sentences: Sentences): string {
  const { text, start } = sentences.of(fact);
  const [from, to] = fact.reported.span.map((at) => at - start) as [number, number];
  const before = text.slice(0, from).split(en.clauseBorder).at(-1)!;
  const behind = text.slice(to).split(en.clauseBorder)[0]!;
  return `${before}${text.slice(from, to)}${behind}`;
}

/** `today`, where a figure's clause says that it is of now, and of no other time. */
function nowIn(clause: string): string | null {
  const [words] = en.now.exec(clause) ?? [];
  return words && !en.past.test(clause) ? words : null;
}

/** `two years ago`, where a date was counted back from the article's day by so many. */
function countedBack(from: QuantityFact, sentences: Sentences, day: string): string | null {
  if (from.period?.basis !== 'inferred') return null;
  const found = en.ago.exec(clauseOf(from, sentences));
  const years = found && en.yearsAgo(found.groups!);
  const isSo = years && Number(from.period.date.slice(0, 4)) === Number(day.slice(0, 4)) - years;
  return isSo ? found[0] : null;
}

function datedIn(
  { from, to }: { from: QuantityFact; to: QuantityFact },
  day: string,
  sentences: Sentences,
): Dated[] {
  if (!from.period || to.period || from.period.date >= day) return [];
  const clause = clauseOf(to, sentences);
  const back = en.past.test(clause) ? null : countedBack(from, sentences, day);
  const words = nowIn(clause) ?? back;
  return words ? [{ fact: to, date: asKnown(day, from.period.date), words }] : [];
}

/** Which later ends of changes are of the article's day; each once. */
export function presentIn({ file, text }: ArticleReading): Dated[] {
  const { date } = file.article;
  if (!date || date.length < 10) return [];
  const sentences = new Sentences(text);
  const end = (id: string) => file.facts.find((fact) => fact.id === id) as QuantityFact;
  const ends = ({ from, to }: Change) => ({ from: end(from), to: end(to) });
  const all = file.changes.flatMap((change) => datedIn(ends(change), date, sentences));
  return all.filter(({ fact }, i) => all.findIndex((one) => one.fact === fact) === i);
}

/** The facts with these dates. */
export const withDates = (file: FactsFile, dated: readonly Dated[]): FactsFile => ({
  ...file,
  facts: file.facts.map((fact) => {
    const found = dated.find((one) => one.fact.id === fact.id);
    return found && fact.kind === 'quantity'
      ? { ...fact, period: { date: found.date, basis: 'inferred' as const } }
      : fact;
  }),
});
