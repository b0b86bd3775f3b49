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
  /** Day on which they were read, as YYYY-MM-DD; none for those of the article. */
  read?: string;
  /** Whether they are known to stand in their source once: then nothing around them has to tell them apart. */
  once?: boolean;
}

/** So many words of a source are shown at most, those around the piece among them. */
export const MOST_WORDS = 25;

/** What stands between spaces. */
export const wordsIn = (text: string): string[] => text.match(/\S+/g) ?? [];

/** How many words a passage has, those around the piece among them. */
export const countOf = ({ exact, prefix = '', suffix = '' }: Passage): number =>
  wordsIn(prefix + exact + suffix).length;

const plain = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();

/** Whether no word ends between two signs that stand side by side. */
const isInWord = (one: string, next: string) =>
  /[\p{L}\p{N}]/u.test(one) && /[\p{L}\p{N}]/u.test(next);

/** How often words stand in a text as whole words, as browsers find them: in any letters, large or small. */
export function occurrences(text: string, words: string): number {
  const [among, wanted] = [plain(text), plain(words).trim()];
  let count = 0;
  for (let at = among.indexOf(wanted); wanted && at >= 0; at = among.indexOf(wanted, at + 1)) {
    const [before, behind] = [among[at - 1] ?? ' ', among[at + wanted.length] ?? ' '];
    if (!isInWord(before, wanted[0]!) && !isInWord(wanted.at(-1)!, behind)) count += 1;
  }
  return count;
}
