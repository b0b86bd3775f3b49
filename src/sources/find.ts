/** What became of words in a saved copy of their source: exact or orphaned, nothing is taken that is only alike. */
import { occurrences, type Passage, spaced } from '../facts/passage';

/** What became of them. */
export type State = 'found' | 'moved' | 'changed' | 'gone';

/** What became of words; where they have changed what stands in their place now, unless it is around them that others stand. */
export interface Finding {
  state: State;
  now?: string;
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

/** Words that stand as they are kept, in so many places: several of an article cannot be told apart. */
function placed(count: number, isOfArticle: boolean): State {
  if (count === 0 || (count > 1 && isOfArticle)) return 'gone';
  return isOfArticle ? 'moved' : 'found';
}

/** Whether words stand at their very place, with what is kept of what is around them. */
function standsAt(copy: string, [start, end]: Span, { exact, prefix, suffix }: Around): boolean {
  return copy.slice(start - prefix.length, end + suffix.length) === prefix + exact + suffix;
}

/**
 * Words in the plain text of a copy. With the span at which they stood, as in an article, what stands elsewhere
 * has moved; words that stand with others around them are not taken for the same.
 */
export function findWords(
  copy: string,
  { exact, prefix = '', suffix = '' }: Passage,
  span?: Span,
): Finding {
  if (span && standsAt(copy, span, { exact, prefix, suffix })) return { state: 'found' };
  const text = spaced(copy);
  const around = { exact: inLine(exact), prefix: inLine(prefix), suffix: inLine(suffix) };
  const same = occurrences(text, around.exact, around.prefix, around.suffix);
  if (same > 0 || (!prefix && !suffix)) return { state: placed(same, span !== undefined) };
  const now = between(text, around);
  if (now !== null) return { state: 'changed', now };
  return { state: occurrences(text, around.exact) > 0 ? 'changed' : 'gone' };
}
