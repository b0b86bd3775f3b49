/** Addresses that lead to words on a page: https://wicg.github.io/scroll-to-text-fragment/. */
import { type Passage, spaced } from './passage';

/** A part of a text directive; in it `-`, `,` and `&` have a meaning, so that those of the words are encoded. */
const part = (words: string): string => encodeURIComponent(spaced(words)).replaceAll('-', '%2D');

/** Words in one piece, or where they begin and end: nothing leads in one piece across lines, blocks and cells of a page. */
function piece(exact: string): string {
  const lines = exact.split(/[\r\n]+/).filter((line) => line.trim());
  return [lines[0]!, ...(lines.length > 1 ? [lines.at(-1)!] : [])].map(part).join();
}

/** What tells words apart that may stand more than once. */
function directive({ exact, prefix = '', suffix = '', once }: Passage): string {
  if (once) return piece(exact);
  return [
    ...(prefix.trim() ? [`${part(prefix)}-`] : []),
    piece(exact),
    ...(suffix.trim() ? [`-${part(suffix)}`] : []),
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
