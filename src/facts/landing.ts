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
function apart({ exact, prefix = '', suffix = '' }: Passage): string {
  const [before, behind] = [linesOf(prefix).at(-1), linesOf(suffix)[0]];
  return [
    ...(before ? [`${part(before)}-`] : []),
    piece(exact),
    ...(behind ? [`-${part(behind)}`] : []),
  ].join();
}

/**
 * The words with what is around them. Of several directives browsers move to the first that they find: where a page
 * parts words from what is around them, as by the mark of a note, those that stand there once are found by themselves.
 */
const directives = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set([
    ...passages.map(apart),
    ...passages.flatMap(({ exact, once }) => (once ? [piece(exact)] : [])),
  ]);

/**
 * The address of words on the page of an address: its fragment stays, and words that it leads to already give
 * way. Browsers that know nothing of it open the page. Of several passages it leads to the first, and marks all.
 */
export function landing(url: string, ...passages: readonly Passage[]): string {
  const [page = ''] = url.split(':~:');
  const all = [...directives(passages)].map((one) => `text=${one}`);
  return `${page}${page.includes('#') ? '' : '#'}:~:${all.join('&')}`;
}
