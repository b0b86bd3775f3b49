/** What was corrected since a story appeared, in words. What was decided before is provenance, told with each figure. */
import type { Correction, Fact } from '../facts/fact';
import { apartInWords, reasonOf } from '../figures/corrected';
import type { Figures } from '../figures/figures';
import type { Chapter } from './chapter';
import type { Imprint } from './imprint';

/** A correction as the page, its data and machines are told of it. */
export interface ToldCorrection {
  /** Its day, as YYYY-MM-DD. */
  date: string;
  /** The id of the fact. */
  fact: string;
  text: string;
  by: string;
  because: string;
}

function told(
  { on, by, because, was, is }: Correction,
  { locale }: Figures,
  whatOf: (fact: Fact) => string,
): ToldCorrection {
  const { became, removed } = locale.words.corrected;
  const [day, what, reason] = [locale.date(on), whatOf(is ?? was), reasonOf(because)];
  const text = is
    ? became(day, what, ...apartInWords(was, is, locale), reason)
    : removed(day, what, apartInWords(was, was, locale)[0], reason);
  return { date: on, fact: was.id, text, by, because };
}

/** The day of the last correction of what a chapter shows, of the whole story for null; undefined for none. */
export function lastCorrection(
  {
    chapters,
    corrections,
  }: { chapters: readonly Chapter[]; corrections: readonly ToldCorrection[] },
  chapter: string | null,
): string | undefined {
  const rows = chapters.find(({ id }) => id === chapter)?.rows ?? [];
  const shown = new Set(rows.flatMap(({ figure }) => figure.of));
  return corrections.findLast(({ fact }) => chapter === null || shown.has(fact))?.date;
}

/** Those after the day on which a story appeared, of facts that it uses or that were taken out, the earliest first; none for one that has not appeared. */
export const correctionsOf = (
  all: readonly Correction[],
  { published }: Imprint,
  used: ReadonlySet<string>,
  figures: Figures,
  whatOf: (fact: Fact) => string,
): ToldCorrection[] =>
  all
    .filter(({ on }) => published !== null && on > published)
    .filter(({ is }) => is === null || used.has(is.id))
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((one) => told(one, figures, whatOf));
