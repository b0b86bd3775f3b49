/** How often words stand in a text: the very words and whole ones; what is only alike is not among them. */
import { isWithin } from './edges';
import type { Passage } from './passage';

/** Words with what stands around them: nothing says that nobody knows, an empty text that their line ends there. */
export type Piece = Pick<Passage, 'exact' | 'prefix' | 'suffix'>;

/** Which parts of a piece are looked for within one line, block or cell of a page. */
export type Part = 'prefix' | 'exact' | 'suffix';

const LINE_END = /[\r\n\t]/;
/** White space that ends no line, block or cell. */
const SPACE = String.raw`[^\S\r\n\t]+`;
/** What may stand between two pieces that touch: the end of a line or a cell. */
const SEAM = String.raw`(?:\s*[\r\n\t]\s*)?`;
/** Nothing else in their line before it, or behind. */
const LINE_BEGINS = String.raw`(?<!\S[^\S\r\n\t]*)`;
const LINE_ENDS = String.raw`(?![^\S\r\n\t]*\S)`;

const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Words with white space wherever they have some; in one line if they are to be, but for the lines that they end themselves. */
const formOf = (words: string, isOneLine: boolean): string =>
  words
    .split(/(\s+)/)
    .map((part) => {
      if (!/^\s/.test(part)) return literally(part);
      return isOneLine && !LINE_END.test(part) ? SPACE : String.raw`\s+`;
    })
    .join('');

const before = (prefix: string | undefined, isOneLine: boolean): string => {
  if (prefix === undefined) return '';
  if (prefix === '') return LINE_BEGINS;
  const words = prefix.trim();
  return formOf(words, isOneLine) + (/\s$/.test(prefix) ? String.raw`\s+` : SEAM);
};

const behind = (suffix: string | undefined, isOneLine: boolean): string => {
  if (suffix === undefined) return '';
  if (suffix === '') return LINE_ENDS;
  return (/^\s/.test(suffix) ? String.raw`\s+` : SEAM) + formOf(suffix.trim(), isOneLine);
};

const wholeForm = ({ exact, prefix, suffix }: Piece, inLine?: Part): string =>
  before(prefix, inLine === 'prefix') +
  formOf(exact, inLine === 'exact') +
  behind(suffix, inLine === 'suffix');

const isWhole = (text: string, start: number, length: number): boolean =>
  !isWithin(text, start) && !isWithin(text, start + length);

/** How often a text has words with what stands around them; `inLine` is the part that has to stand in one line there. */
export function occurrences(text: string, piece: Piece, inLine?: Part): number {
  if (!piece.exact) return 0;
  const form = new RegExp(`(?=(${wholeForm(piece, inLine)}))`, 'gu');
  const found = [...text.matchAll(form)];
  return found.filter(({ index, 1: words }) => isWhole(text, index, words!.length)).length;
}

/** Whether words stand at a place of a text, with what stands around them. */
export function standsAt(text: string, piece: Piece, start: number): boolean {
  const form = new RegExp(wholeForm(piece), 'uy');
  form.lastIndex = start - (piece.prefix?.length ?? 0);
  const words = form.lastIndex < 0 ? null : form.exec(text);
  return words !== null && isWhole(text, words.index, words[0].length);
}
