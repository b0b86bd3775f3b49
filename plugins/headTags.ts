/** What a page's head needs beside its own: the display face, and scripts worth an early start. */
import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite';

/**
 * The chunk of a module that is loaded on demand, so that its demand need not be waited for. `base`
 * leads from the page to the site.
 */
export const modulePreloads = (
  { bundle = {} }: IndexHtmlTransformContext,
  base: string,
  module: string,
): HtmlTagDescriptor[] =>
  Object.values(bundle)
    .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module))
    .map((file) => ({
      tag: 'link',
      attrs: { rel: 'modulepreload', href: base + file.fileName },
      injectTo: 'head',
    }));

/** A style sheet within the page, before the others. */
export const style = (css: string): HtmlTagDescriptor => ({
  tag: 'style',
  children: css,
  injectTo: 'head-prepend',
});

/** What a phone keeps of the page; `base` leads from the page to the site. */
export const manifest = (base: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'manifest', href: `${base}site.webmanifest` },
  injectTo: 'head',
});
