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
