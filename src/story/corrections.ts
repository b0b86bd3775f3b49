/** What was corrected since a story appeared, in words. What was decided before is provenance, told with each figure. */
import type { Correction, Fact } from '../facts/fact';
import { corrects, type Told } from '../facts/published';
import { apartInWords, reasonOf } from '../figures/corrected';
import type { Figures } from '../figures/figures';
import type { Chapter } from './chapter';
import type { Imprint } from './imprint';
import type { Statement } from './telling';

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

/** What says facts. */
interface Saying {
  chapters: readonly Pick<Chapter, 'id' | 'rows'>[];
  statements: readonly Statement[];
  facts: readonly Fact[];
}

/** The names of corrections, by which a copy knows those that it was made with: a fact is corrected once a day. */
export const namesOf = (corrections: readonly ToldCorrection[]): string[] =>
  corrections.map(({ fact, date }) => `${fact}@${date}`);

/** Ids of the facts that words, pictures and tables of a chapter say or reckon with, of the whole story for null. */
export function factsSaidIn(
  { chapters, statements, facts }: Saying,
  chapter: string | null,
): string[] {
  const rows = chapters
    .filter(({ id }) => chapter === null || id === chapter)
    .flatMap((one) => one.rows.map(({ figure }) => figure));
  const spoken = statements
    .filter((one) => chapter === null || one.chapter === chapter)
    .flatMap((one) => one.spoken.flatMap(({ figures = [] }) => figures));
  const said = [...rows, ...spoken].flatMap(({ of, further = [] }) => [...of, ...further]);
  return [...new Set([...said, ...(chapter === null ? facts.map(({ id }) => id) : [])])].sort();
}

/** What corrections are told with. */
interface Telling {
  /** Ids of the facts that the story uses. */
  used: ReadonlySet<string>;
  /** What it told of facts since it appeared, some of which it may use no more. */
  published: Told;
  figures: Figures;
  whatOf: (fact: Fact) => string;
}

/** Those after the day on which a story appeared, of facts that it told or that were taken out, the earliest first; none for one that has not appeared. */
export const correctionsOf = (
  all: readonly Correction[],
  imprint: Imprint,
  { used, published, figures, whatOf }: Telling,
): ToldCorrection[] =>
  all
    .filter((one) => {
      const first = imprint.published;
      return first !== null && corrects(one, first, published);
    })
    .filter(({ is }) => is === null || used.has(is.id) || Object.hasOwn(published, is.id))
    .sort((a, b) => a.on.localeCompare(b.on))
    .map((one) => told(one, figures, whatOf));
