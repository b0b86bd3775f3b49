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
  /** Whether nothing else in their source is taken for them, as far as its text is known; its page can have more. */
  once?: boolean;
}

/** A piece of another source than the article, as it is kept. */
export interface Kept extends Omit<Passage, 'once'> {
  /** Day on which it was read, as YYYY-MM-DD. */
  read: string;
}

/** So many words of a source are shown at most, those around the piece among them. */
export const MOST_WORDS = 25;

const scripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Lao', 'Khmer', 'Myanmar'];

/** Letters of scripts whose words stand side by side, for a class of a pattern. */
export const UNSPACED = scripts.map((script) => `\\p{Script=${script}}`).join('');

const unspaced = new RegExp(`[${UNSPACED}]`, 'u');

/** Tells words apart by the dictionaries that browsers have, too. */
export const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Where each word of a text ends: before a space, or where a dictionary says so. */
const wordEnds = (text: string): number[] =>
  Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: part, index }) =>
    unspaced.test(part)
      ? [...segmenter.segment(part)]
          .filter(({ isWordLike }) => isWordLike)
          .map(({ index: at, segment }) => index + at + segment.length)
      : [index + part.length],
  );

/** How many words a passage has, those around the piece among them. */
export const countOf = ({ exact, prefix = '', suffix = '' }: Passage): number =>
  wordEnds(prefix + exact + suffix).length;

/** A text, cut where it has more than so many words. */
export function cutTo(most: number, text: string): string {
  const ends = wordEnds(text);
  return ends.length > most ? `${text.slice(0, ends[most - 1])} …` : text;
}

/** White space as one space: how pages break their lines says nothing. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();
