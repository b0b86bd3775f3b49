/** A figure as a row of a table: words in its cells. */
import type { Row } from '../charts/kind';
import type { Figure } from '../figures/figure';
import { excerpt, originOf, withCaveat } from '../figures/note';
import type { Locale } from '../locales/locale';
import type { ProvenanceCells } from './provenanceLines';

export interface Cells {
  what: string;
  value: string;
  /** The reported words, a caveat, or the formula. */
  words: string;
  source: string;
}

/** The reported words in quotation marks, or the formula, with the caveat. */
export const wordsOf = ({ quote, formula, caveat, corrected }: Figure): string =>
  withCaveat(
    quote ? `“${excerpt(quote)}”` : formula,
    [caveat, corrected].filter(Boolean).join('; '),
  );

/** A figure as the table of every number has it, and as the popover says it. */
export const provenanceCells = (figure: Figure, locale: Locale): ProvenanceCells => ({
  what: figure.what,
  figure: figure.text,
  value: String(figure.value),
  unit: figure.unit,
  date: figure.period,
  words: wordsOf(figure),
  source: originOf(figure, locale),
});

/** A row as the cells of a chapter’s table. */
export const cellsOf = ({ figure, what, value }: Row, locale: Locale): Cells => ({
  what,
  value: value ?? figure.text,
  words: wordsOf(figure),
  source: originOf(figure, locale),
});
