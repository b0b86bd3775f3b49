/** Paths of what is published about pages, and addresses that others can use. */

const named = (chart: string | null) => chart ?? 'story';

/**
 * The card that links to the story, or to a chapter's picture, show; `pictures` is the way to the story whose
 * cards they are, as in `Story`.
 */
export const cardPath = (chart: string | null, pictures = ''): string =>
  `${pictures}cards/${named(chart)}.png`;

/** The sitemap of a story's images. */
export const IMAGES = 'stills.xml';

export const oembedPath = (chart: string | null): string => `oembed/${named(chart)}.json`;

/** `site` is absolute, with a slash at its end; `path` is within the site. */
export const absolute = (site: string, path: string): string => new URL(path, site).href;

/** An address as it is shown to be copied: `example.org/some/path`. */
export const shownAddress = (site: string): string => site.replace(/^\w+:\/\/|\/$/g, '');
