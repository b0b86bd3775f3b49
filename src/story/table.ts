/** A figure as a row of a table: words in its cells. */
import { REPORTED_IN } from '../facts/fact';
import type { Row } from '../charts/kind';
import type { Figure } from '../figures/figure';
import { excerpt, landingOf, originOf, sentence, withCaveat } from '../figures/note';
import type { Locale } from '../locales/locale';
import type { ProvenanceCells } from './provenanceLines';
import { type Quoted, quotedOf } from './quoted';

export interface Cells {
  what: string;
  value: string;
  /** The reported words, a caveat, or the formula. */
  words: string;
  source: string;
}

/** The reported words in quotation marks. */
const quoted = ({ quote }: Figure): string => (quote ? `“${excerpt(quote)}”` : '');

/** What is to be known of a figure, in a line. */
const toKnow = (...all: readonly (string | undefined)[]): string => all.filter(Boolean).join('; ');

/** The article's words in quotation marks, or the formula, with the caveat: what has room on other people's pages. */
export const wordsOf = (figure: Figure): string => {
  const { told, formula, caveat, corrected } = figure;
  const quote = [quoted(figure), told && `(${told})`].filter(Boolean).join(' ');
  return withCaveat(quote || formula, toKnow(caveat, corrected));
};

/** The same in two parts: the words that are in another language than the page, and the rest, in the page's. */
function partsOfWords(figure: Figure): { foreign: string; rest: string } {
  const foreign = figure.told ? quoted(figure) : '';
  return { foreign, rest: wordsOf(figure).slice(foreign.length) };
}

/** What a table says of where a figure is from: the words of its source, and what stands behind them. */
export interface Wording {
  quoted: (Quoted & { href: string | null }) | null;
  /** That words are not kept, a formula, a caveat. */
  rest: string;
}

/** The words of a figure's source in their sentence, or what stands in their place. */
export function wordingOf(figure: Figure, locale: Locale): Wording {
  const { quote, told, formula, words } = figure;
  const known = toKnow(figure.allows, figure.caveat, figure.corrected);
  // The article's title stands for its day.
  const passage = words ?? (quote ? { exact: quote, language: REPORTED_IN } : null);
  const unkept = words === null ? sentence(locale.words.everyNumber.unkept) : '';
  if (!passage) return { quoted: null, rest: withCaveat(formula || unkept, known) };
  const quoted = quotedOf(passage, locale.language);
  const href = landingOf(figure.source, words);
  return { quoted: { ...quoted, href }, rest: behind(quoted, told, known) };
}

/** What words mean, and what is to be known of them: a sentence of its own behind one that has ended. */
function behind({ exact, after }: Quoted, told: string | undefined, known: string): string {
  if (told) return ` (${told})${known && `; ${known}`}`;
  if (!known) return '';
  return /[.!?]$/.test(after || exact) ? ` ${sentence(known)}` : `; ${known}`;
}

/** The same as a text. */
export function wordingText(figure: Figure, locale: Locale): string {
  const { quoted, rest } = wordingOf(figure, locale);
  return (quoted ? `“${quoted.before}${quoted.exact}${quoted.after}”` : '') + rest;
}

/** The figure with its unit, once; a date is its own. */
export const amountOf = ({ text, unit, value, period }: Figure, locale: Locale): string =>
  value === period ? text : locale.amount(text, unit, Number(value));

/** A figure as the table of every number has it, and as the popover says it on other people's pages. */
export const provenanceCells = (figure: Figure, locale: Locale): ProvenanceCells => ({
  ...(figure.told && { foreign: [REPORTED_IN, quoted(figure)] as const }),
  what: locale.begun(figure.what),
  figure: amountOf(figure, locale),
  value: String(figure.value),
  date: figure.period,
  words: partsOfWords(figure).rest.trim(),
  source: originOf(figure, locale),
});

/** A row as the cells of a chapter’s table. */
export const cellsOf = ({ figure, what, value }: Row, locale: Locale): Cells => ({
  what: locale.begun(what),
  value: value ?? figure.text,
  words: wordingText(figure, locale),
  source: originOf(figure, locale),
});
