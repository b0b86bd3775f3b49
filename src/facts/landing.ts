/** Addresses that lead to words on a page: https://wicg.github.io/scroll-to-text-fragment/. */
import { type Passage, spaced } from './passage';

/** A part of a text directive; in it `-`, `,` and `&` have a meaning, so that those of the words are encoded. */
const part = (words: string): string => encodeURIComponent(spaced(words)).replaceAll('-', '%2D');

/** The lines, blocks or cells that words say to stand in: nothing leads across them in one piece. */
const linesOf = (words: string): string[] => words.split(/[\r\n\t]+/).filter((line) => line.trim());

/** Words in one piece, or where they begin and end. */
function piece(exact: string): string {
  const [first = '', ...further] = linesOf(exact);
  return [first, ...further.slice(-1)].map(part).join();
}

/** What tells words apart that may stand more than once: of what is around them the lines beside them. */
function directive({ exact, prefix = '', suffix = '', once }: Passage): string {
  if (once) return piece(exact);
  const [before, behind] = [linesOf(prefix).at(-1), linesOf(suffix)[0]];
  return [
    ...(before ? [`${part(before)}-`] : []),
    piece(exact),
    ...(behind ? [`-${part(behind)}`] : []),
  ].join();
}

/**
 * The address of words on the page of an address: its fragment stays, and words that it leads to already give
 * way. Browsers that know nothing of it open the page.
 */
export function landing(url: string, passage: Passage): string {
  const [page = ''] = url.split(':~:');
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${directive(passage)}`;
}
