/** What became of words in a saved copy of their source: exact or orphaned, nothing is taken that is only alike. */
import { occurrences, type Part, type Piece, standsAt } from '../facts/occurrences';
import { type Passage, spaced } from '../facts/passage';

/** What became of them; `twice` is where nobody can tell which are meant. */
export type State = 'found' | 'moved' | 'twice' | 'changed' | 'gone';

/** On which side of words others stand than those that are kept. */
type Side = 'before' | 'behind' | 'around';

/** What became of words. */
export interface Finding {
  state: State;
  /** What stands in their place now. */
  now?: string;
  /** Where they stand as they are kept, and others beside them. */
  side?: Side;
  /** What of them stands in several lines, blocks or cells: no address leads there in one piece. */
  apart?: Part;
}

/** So many letters between what is around words can be what they became. */
const LONGEST = 200;

type Span = readonly [start: number, end: number];

/** Letters as they are composed, without signs that nobody sees: pages have them where a line may break. */
const legible = (text: string): string =>
  text.normalize('NFC').replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const legibly = ({ exact, prefix, suffix }: Piece): Piece => ({
  exact: legible(exact),
  ...(prefix !== undefined && { prefix: legible(prefix) }),
  ...(suffix !== undefined && { suffix: legible(suffix) }),
});

/** Where the one place of words in a text begins; -1 for none, and for several. */
function onlyPlace(text: string, words: string): number {
  const at = words ? text.indexOf(words) : -1;
  return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
}

/** What stands between the words that are around a piece; null where these do not stand there once each, close to each other. */
function between(copy: string, { exact, prefix = '', suffix = '' }: Piece): string | null {
  const [text, before, behind] = [spaced(copy), spaced(prefix), spaced(suffix)];
  const [at, end] = [onlyPlace(text, before), onlyPlace(text, behind)];
  const start = at + before.length;
  if (at < 0 || end < start || end - start > LONGEST) return null;
  const now = text.slice(start, end).trim();
  return now && !now.includes(spaced(exact)) ? now : null;
}

/** A text with its ends of lines as each system writes them. */
const lineEnds = (text: string): string[] => {
  const one = text.replace(/\r\n?/g, '\n');
  return [...new Set([text, one, one.replaceAll('\n', '\r\n')])];
};

/** On which side others stand, of words that stand with what is kept on the other; null for neither. */
function besideOthers(text: string, { exact, prefix, suffix }: Piece): Side | null {
  const behind = prefix !== undefined && occurrences(text, { exact, prefix }) > 0;
  const before = suffix !== undefined && occurrences(text, { exact, suffix }) > 0;
  if (behind && before) return 'around';
  if (behind) return 'behind';
  return before ? 'before' : null;
}

/** Words that do not stand with all that is kept of what is around them. */
function findOthers(text: string, piece: Piece): Finding {
  const side = besideOthers(text, piece);
  if (side) return { state: 'changed', side };
  const now = between(text, piece);
  if (now !== null) return { state: 'changed', now };
  return occurrences(text, { exact: piece.exact }) > 0
    ? { state: 'changed', side: 'around' }
    : { state: 'gone' };
}

const parts = ['exact', 'prefix', 'suffix'] as const;

/** Of words that stand once in a marked-up page, what does not stand in one line of it: where lines, blocks and cells end its text has other signs than a space. */
const apartIn = (text: string, piece: Piece): Part | undefined =>
  parts.find((part) => occurrences(text, piece, part) === 0);

/**
 * Words in the plain text of a copy. With the span at which they stood, as in an article, what stands elsewhere
 * has moved; words that stand with others around them are not taken for the same. `isMarked` is a copy whose text
 * tells where lines, blocks and cells end.
 */
export function findWords(copy: string, words: Passage, span?: Span, isMarked = false): Finding {
  if (span && lineEnds(copy).some((text) => standsAt(text, words, span[0])))
    return { state: 'found' };
  const [text, piece] = [legible(copy), legibly(words)];
  const same = occurrences(text, piece);
  if (same > 1) return { state: 'twice' };
  if (same === 0) return findOthers(text, piece);
  if (span) return { state: 'moved' };
  const apart = isMarked ? apartIn(text, piece) : undefined;
  return { state: 'found', ...(apart && { apart }) };
}
