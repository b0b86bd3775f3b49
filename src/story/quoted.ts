/** Words of a source as they are shown: marked in the shape of their sentence, and briefly. */
import { countOf, cutTo, MOST_WORDS, type Passage } from '../facts/passage';

/** A piece of a source, and what is around it. */
export interface Quoted {
  before: string;
  exact: string;
  after: string;
  /** The language of the source, where it is not that of the page. */
  language: string | null;
}

/** What begins within a sentence says so, as far as its first letter tells. */
const opened = (text: string): string => (/^[\p{Ll}\p{Lo}]/u.test(text) ? `… ${text}` : text);

/** Between two sentences: before a capital, or behind the last letter of a script that has none. */
const BETWEEN = /[.!?][”"’)]*\s+(?=\p{Lu})|(?<=\p{Lo})[.!?。][”"’)]*\s*/u;
const END = /^.*?(?:[.!?][”"’)]*(?=\s+\p{Lu}|\s*$)|\p{Lo}[.!?。][”"’)]*)/su;

/** What stands before a piece, from the beginning of its sentence on; where that is not seen, it says so. */
function led(prefix: string, exact: string): string {
  const [first = '', ...others] = `${prefix}${exact[0]}`.split(BETWEEN);
  const own = (others.at(-1) ?? first).slice(0, -1);
  return others.length > 0 || !own ? own : `… ${own}`;
}

/** What stands behind a piece, until the end of its sentence; where that is not seen, it says so. */
function followed(exact: string, suffix: string): string {
  const [own] = END.exec(`${exact.at(-1)}${suffix}`) ?? [];
  return own?.slice(1) ?? (suffix && `${suffix.trimEnd()} …`);
}

/** The piece alone, cut where it is long by itself. */
function alone(exact: string) {
  return { before: '', exact: opened(cutTo(MOST_WORDS, exact)), after: '' };
}

function parts(passage: Passage): Omit<Quoted, 'language'> {
  const { exact, prefix = '', suffix = '' } = passage;
  const isBrief = countOf(passage) <= MOST_WORDS;
  const [before, after] = isBrief ? [led(prefix, exact), followed(exact, suffix)] : ['', ''];
  if (!before && !after) return alone(exact);
  return { before, exact: before ? exact : opened(exact), after };
}

/** `page` is the language of the page. */
export const quotedOf = (passage: Passage, page: string): Quoted => ({
  ...parts(passage),
  language: passage.language === page ? null : passage.language,
});
