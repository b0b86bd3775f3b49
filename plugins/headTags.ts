/** What a page's head needs for the display face. */
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
