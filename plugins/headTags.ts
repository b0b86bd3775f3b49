/** What a page's head needs beside its own; `root` is the way from the page to the site's root. */
import type { HtmlTagDescriptor } from 'vite';
import type { DisplayFont } from './displayFont.ts';

/**
 * The face's rules, before the page's own; `root` is the way to the site's root. The file has no early
 * start: a browser waits for it with the first paint, which on a slow line costs more than it gives.
 */
export const faceRules = ({ path, rules }: DisplayFont, root: string): HtmlTagDescriptor => ({
  tag: 'style',
  children: rules(root + path),
  injectTo: 'head-prepend',
});

/** What a phone keeps of the page. */
export const manifest = (root: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'manifest', href: `${root}site.webmanifest` },
  injectTo: 'head',
});
