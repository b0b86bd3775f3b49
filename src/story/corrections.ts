/** What was corrected since a story appeared, in words. What was decided before is provenance, told with each figure. */
import type { Correction } from '../facts/fact';
import { apartInWords } from '../figures/corrected';
import type { Figures } from '../figures/figures';
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

function told({ on, by, because, was, is }: Correction, figures: Figures): ToldCorrection {
  const { locale } = figures;
  const { became, removed } = locale.words.corrected;
  const [day, { what }] = [locale.date(on), figures.of(is ?? was)];
  const text = is
    ? became(day, what, ...apartInWords(was, is, locale), because)
    : removed(day, what, apartInWords(was, was, locale)[0], because);
  return { date: on, fact: was.id, text, by, because };
}

/** Those after the day on which a story appeared, of facts that it uses or that were taken out, the earliest first; none for one that has not appeared. */
export const correctionsOf = (
  all: readonly Correction[],
  { published }: Imprint,
  used: ReadonlySet<string>,
  figures: Figures,
): ToldCorrection[] =>
  all
    .filter(({ on }) => published !== null && on > published)
    .filter(({ is }) => is === null || used.has(is.id))
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((one) => told(one, figures));
