/** What became of words in a saved copy of their source: exact or orphaned, nothing is taken that is only alike. */
import { occurrences, type Passage, spaced } from '../facts/passage';

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
  /** Set where they stand in several lines, blocks or cells: no address leads to them in one piece. */
  apart?: true;
}

/** So many letters between what is around words can be what they became. */
const LONGEST = 200;

type Span = readonly [start: number, end: number];
type Around = Required<Pick<Passage, 'exact' | 'prefix' | 'suffix'>>;

/** With a space where one stands, and nowhere else. */
const inLine = (text: string) => text.replace(/\s+/g, ' ');

/** What stands between the words that are around a piece; null where these are not both there, close to each other. */
function between(text: string, { prefix, suffix }: Around): string | null {
  const [before, behind] = [prefix.trim(), suffix.trim()];
  const at = before && behind ? text.indexOf(before) : -1;
  if (at < 0) return null;
  const start = at + before.length;
  const end = text.indexOf(behind, start);
  return end < 0 || end - start > LONGEST ? null : text.slice(start, end).trim();
}

/** A text with its ends of lines as each system writes them. */
const lineEnds = (text: string): string[] => {
  const one = text.replace(/\r\n?/g, '\n');
  return [...new Set([text, one, one.replaceAll('\n', '\r\n')])];
};

/** Whether words stand at their very place, with what is kept of what is around them. */
function standsAt(copy: string, [start, end]: Span, { exact, prefix, suffix }: Around): boolean {
  const all = prefix + exact + suffix;
  return lineEnds(copy).some(
    (text) => text.slice(start - prefix.length, end + suffix.length) === all,
  );
}

/** Words that stand once with what is kept on one side of them: others stand on the other. */
function besideOthers(text: string, { exact, prefix, suffix }: Around): Side | null {
  const behind = prefix ? occurrences(text, exact, prefix) : 0;
  const before = suffix ? occurrences(text, exact, '', suffix) : 0;
  if (behind + before !== 1) return null;
  return behind === 1 ? 'behind' : 'before';
}

/** Words that do not stand with all that is kept of what is around them. */
function findOthers(text: string, around: Around, placed: State): Finding {
  const side = besideOthers(text, around);
  if (side) return { state: placed, side };
  const now = between(text, around);
  // Only the spaces beside them are others, as where cells of a table part them.
  if (now === around.exact) return { state: placed, side: 'around' };
  if (now !== null) return { state: 'changed', now };
  return occurrences(text, around.exact) > 0
    ? { state: 'changed', side: 'around' }
    : { state: 'gone' };
}

/** Whether words stand in a line of a marked-up page: where lines, blocks and cells end its text has other signs than a space. */
const isOneRun = (copy: string, exact: string): boolean =>
  occurrences(copy.replace(/ +/g, ' '), exact) > 0;

/**
 * Words in the plain text of a copy. With the span at which they stood, as in an article, what stands elsewhere
 * has moved; words that stand with others around them are not taken for the same. `isMarked` is a copy whose text
 * tells where lines, blocks and cells end.
 */
export function findWords(
  copy: string,
  { exact, prefix = '', suffix = '' }: Passage,
  span?: Span,
  isMarked = false,
): Finding {
  if (span && standsAt(copy, span, { exact, prefix, suffix })) return { state: 'found' };
  const text = spaced(copy);
  const around = { exact: inLine(exact), prefix: inLine(prefix), suffix: inLine(suffix) };
  const same = occurrences(text, around.exact, around.prefix, around.suffix);
  if (same > 1) return { state: 'twice' };
  const placed = span ? 'moved' : 'found';
  const isBare = !prefix && !suffix;
  if (same === 0) return isBare ? { state: 'gone' } : findOthers(text, around, placed);
  const isApart = isMarked && !span && exact === around.exact && !isOneRun(copy, around.exact);
  return { state: placed, ...(isApart && { apart: true as const }) };
}
