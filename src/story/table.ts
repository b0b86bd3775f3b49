/** A figure as a row of a table: words in its cells. */
import { REPORTED_IN } from '../facts/fact';
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

/** The reported words in quotation marks. */
const quoted = ({ quote }: Figure): string => (quote ? `“${excerpt(quote)}”` : '');

/** The reported words in quotation marks, or the formula, with the caveat. */
export const wordsOf = (figure: Figure): string => {
  const { told, formula, caveat, corrected } = figure;
  const quote = [quoted(figure), told && `(${told})`].filter(Boolean).join(' ');
  return withCaveat(quote || formula, [caveat, corrected].filter(Boolean).join('; '));
};

/** The same in two parts: the words that are in another language than the page, and the rest, in the page's. */
export function partsOfWords(figure: Figure): { foreign: string; rest: string } {
  const foreign = figure.told ? quoted(figure) : '';
  return { foreign, rest: wordsOf(figure).slice(foreign.length) };
}

/** The figure with its unit, once; a date is its own. */
export const amountOf = ({ text, unit, value, period }: Figure, locale: Locale): string =>
  value === period ? text : locale.amount(text, unit, Number(value));

/** A figure as the table of every number has it, and as the popover says it. */
export const provenanceCells = (figure: Figure, locale: Locale): ProvenanceCells => ({
  ...(figure.told && { foreign: [REPORTED_IN, quoted(figure)] as const }),
  what: figure.what,
  figure: amountOf(figure, locale),
  value: String(figure.value),
  date: figure.period,
  words: partsOfWords(figure).rest.trim(),
  source: originOf(figure, locale),
});

/** A row as the cells of a chapter’s table. */
export const cellsOf = ({ figure, what, value }: Row, locale: Locale): Cells => ({
  what,
  value: value ?? figure.text,
  words: wordsOf(figure),
  source: originOf(figure, locale),
});
