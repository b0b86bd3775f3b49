/** Paths of what is published about pages, and addresses that others can use. */

const named = (chart: string | null) => chart ?? 'story';

/** The card that links to the story, or to a chapter's picture, show. */
export const cardPath = (chart: string | null): string => `cards/${named(chart)}.png`;

export const oembedPath = (chart: string | null): string => `oembed/${named(chart)}.json`;

/** `site` is absolute, with a slash at its end; `path` is within the site. */
export const absolute = (site: string, path: string): string => new URL(path, site).href;
