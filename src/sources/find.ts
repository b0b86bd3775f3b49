/** What became of words in a saved copy of their source: exact or orphaned, nothing is taken that is only alike. */
import { occurrences, type Passage, spaced } from '../facts/passage';

/** What became of them. */
export type State = 'found' | 'moved' | 'changed' | 'gone';

/** What became of words, and what stands there in their place, where that can be told. */
export interface Finding {
  state: State;
  now?: string;
}

/** So many letters between what is around words can be what they became. */
const LONGEST = 200;

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

/** Words of which nothing around them is kept: several places of an article cannot be told apart. */
const bare = (count: number, isOfArticle: boolean): State => {
  if (count === 0 || (count > 1 && isOfArticle)) return 'gone';
  return isOfArticle ? 'moved' : 'found';
};

/**
 * Words in the plain text of a copy. With the span at which they stood, as in an article, what stands elsewhere
 * has moved; words that stand with others around them are not taken for the same.
 */
export function findWords(
  copy: string,
  { exact, prefix = '', suffix = '' }: Passage,
  span?: readonly [number, number],
): Finding {
  if (span && copy.slice(...span) === exact) return { state: 'found' };
  const text = spaced(copy);
  const around = { exact: inLine(exact), prefix: inLine(prefix), suffix: inLine(suffix) };
  const count = occurrences(text, around.exact);
  if (!prefix && !suffix) return { state: bare(count, span !== undefined) };
  if (occurrences(text, around.exact, around.prefix, around.suffix) > 0)
    return { state: span ? 'moved' : 'found' };
  const now = between(text, around) ?? (count > 0 ? `${exact}, with other words around it` : null);
  return now === null ? { state: 'gone' } : { state: 'changed', now };
}
