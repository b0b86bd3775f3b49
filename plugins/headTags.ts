/** What a page's head needs beside its own; `root` is the way from the page to the site's root. */
import type { HtmlTagDescriptor } from 'vite';
import type { DisplayFont } from './displayFont.ts';

/** The face's rules, before the page's own, and an early start for its file. `root` is the way to the site's root. */
export function faceTags({ path, rules }: DisplayFont, root: string): HtmlTagDescriptor[] {
  const href = root + path;
  return [
    { tag: 'style', children: rules(href), injectTo: 'head-prepend' },
    {
      tag: 'link',
      attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' },
      injectTo: 'head-prepend',
    },
  ];
}

/** What a phone keeps of the page. */
export const manifest = (root: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'manifest', href: `${root}site.webmanifest` },
  injectTo: 'head',
});
