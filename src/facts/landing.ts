/** Addresses that lead to words on a page: https://wicg.github.io/scroll-to-text-fragment/. */
import { type Passage, spaced } from './passage';

/** A part of a text directive; in it `-`, `,` and `&` have a meaning, so that those of the words are encoded. */
const part = (words: string): string => encodeURIComponent(spaced(words)).replaceAll('-', '%2D');

/** What tells words apart that may stand more than once. */
function directive({ exact, prefix = '', suffix = '', once }: Passage): string {
  if (once) return part(exact);
  return [
    ...(prefix.trim() ? [`${part(prefix)}-`] : []),
    part(exact),
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
