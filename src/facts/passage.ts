/** Words of a source in their place: a short piece of it, with what stands right around them. */

/** A piece of a source as it stands there. The spaces beside the words belong to what is around them. */
export interface Passage {
  exact: string;
  /** What stands right before the words, where that is kept. */
  prefix?: string;
  /** What stands right behind them, where that is kept. */
  suffix?: string;
  /** The language of the source, as in `lang`. */
  language: string;
  /** Whether they are known to stand in their source once: then nothing around them has to tell them apart. */
  once?: boolean;
}

/** A piece of another source than the article, as it is kept. */
export interface Kept extends Omit<Passage, 'once'> {
  /** Day on which it was read, as YYYY-MM-DD. */
  read: string;
}

/** So many words of a source are shown at most, those around the piece among them. */
export const MOST_WORDS = 25;

/** What stands between spaces. */
export const wordsIn = (text: string): string[] => text.match(/\S+/g) ?? [];

/** How many words a passage has, those around the piece among them. */
export const countOf = ({ exact, prefix = '', suffix = '' }: Passage): number =>
  wordsIn(prefix + exact + suffix).length;

/** White space as one space: how pages break their lines says nothing. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether no word ends between two signs that stand side by side. */
const isInWord = (one = '', next = '') => /^[\p{L}\p{N}]{2}$/u.test(one + next);

/**
 * How often a text has words, whole ones, with what stands around them where that is given. Both have white
 * space as one space.
 */
export function occurrences(text: string, words: string, before = '', behind = ''): number {
  const all = before + words + behind;
  let count = 0;
  for (let at = text.indexOf(all); words && at >= 0; at = text.indexOf(all, at + 1)) {
    const [start, end] = [at + before.length, at + before.length + words.length];
    const isCut = isInWord(text[start - 1], text[start]) || isInWord(text[end - 1], text[end]);
    if (!isCut || (before && behind)) count += 1;
  }
  return count;
}
