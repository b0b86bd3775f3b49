/** What a page's head needs beside its own: the display face, and scripts worth an early start. */
import type { HtmlTagDescriptor, IndexHtmlTransformContext } from 'vite';
import type { DisplayFont } from './displayFont.ts';

const head = (tag: string, attrs: Record<string, string>, children = ''): HtmlTagDescriptor => ({
  tag,
  attrs,
  children,
  injectTo: 'head',
});

/** The chunk of a module that is loaded on demand, so that its demand need not be waited for. */
export function modulePreloads(
  { bundle = {} }: IndexHtmlTransformContext,
  module: string,
): HtmlTagDescriptor[] {
  return Object.values(bundle)
    .filter((file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(module))
    .map((file) => head('link', { rel: 'modulepreload', href: `/${file.fileName}` }));
}

/** The display face as a file of the site, with a fallback of its metrics until it comes. */
export function fontFile({ fileName, css }: DisplayFont): HtmlTagDescriptor[] {
  const href = `/${fileName}`;
  const preload = { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' };
  return [head('link', preload), head('style', {}, css(href, 'swap'))];
}

/** The display face within the page, where no file of it is served. */
export function fontInline({ source, css }: DisplayFont): HtmlTagDescriptor[] {
  const url = `data:font/woff2;base64,${Buffer.from(source).toString('base64')}`;
  return [head('style', {}, css(url, 'block'))];
}
