/** Every number of a story in groups: the article's, others', and those computed here. */
import type { Figure } from '../figures/figure';

/** What a table of figures can say of each, in its order. */
const columns = ['what', 'figure', 'date', 'words', 'source'] as const;
/** A column of such a table. */
export type Column = (typeof columns)[number];

/** The figures of one origin, and what a table of them has to say of each. */
export interface NumberGroup {
  origin: Figure['origin'];
  /** In their order in the story. */
  figures: readonly Figure[];
  /** Those that say something that is not said of the group. */
  columns: readonly Column[];
}

function groupOf(origin: Figure['origin'], figures: readonly Figure[]): NumberGroup {
  const credits = new Set(figures.map(({ sources }) => sources.map(({ id }) => id).join()));
  const isSaid: Record<Column, boolean> = {
    what: true,
    figure: true,
    date: figures.some(({ period }) => period),
    words: figures.some(
      ({ words, quote, formula, caveat, corrected }) =>
        words !== undefined || quote || formula || caveat || corrected,
    ),
    source: credits.size > 1,
  };
  return {
    ...{ origin, figures },
    columns: columns.filter((column) => isSaid[column]),
  };
}

/** Those groups that have figures, the article's own first. */
export const groupsOf = (figures: readonly Figure[]): NumberGroup[] =>
  (['article', 'context', 'computed'] as const)
    .map((origin) =>
      groupOf(
        origin,
        figures.filter((figure) => figure.origin === origin),
      ),
    )
    .filter((group) => group.figures.length > 0);
