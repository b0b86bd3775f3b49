/**
 * Links for those who can paste nothing else: their site asks the page at such an address for its oEmbed
 * record, and makes a frame of that. No server is there to read what an address asks for behind its
 * `?`, so each choice has a page and a record of its own.
 */
import type { EmbedChoice } from '../snippet';

type Choice = Pick<EmbedChoice, 'step' | 'theme'> & { page: { path: string } };

/** Name of a record beside its page. */
export const RECORD = 'oembed.json';

/**
 * Path of the page for a choice, from the story: the embedded page itself where nothing is asked of it.
 * Steps and pages have no ids in common.
 */
export function linkPath({ page, step, theme }: Choice): string {
  if (!step && theme === 'auto') return page.path;
  const [, name = ''] = /([\w-]+)\/$/.exec(page.path) ?? [];
  return `links/${step ?? name}/${theme === 'auto' ? '' : `${theme}/`}`;
}
