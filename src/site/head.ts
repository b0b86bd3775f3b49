/** What a page's head says to search engines, to those who show a link to it, and to those who embed it. */
import { card } from '../cards/layout';
import type { Page } from '../pages';
import { absolute, cardPath, oembedPath } from './addresses';
import { tag } from './markup';

const property = (name: string, content: string | number) =>
  tag('meta', { property: `og:${name}`, content });

/** Open Graph, which others read too; the large picture has to be asked for by itself. */
const shown = (site: string, { title, description, chart, canonical }: Page): string[] => [
  property('type', 'article'),
  property('title', title),
  property('description', description),
  property('url', absolute(site, canonical)),
  property('image', absolute(site, cardPath(chart))),
  property('image:width', card.width),
  property('image:height', card.height),
  property('image:alt', title),
  tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
];

const canonical = (site: string, page: Page): string =>
  tag('link', { rel: 'canonical', href: absolute(site, page.canonical) });

const discovery = (site: string, { chart }: Page): string =>
  tag('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: absolute(site, oembedPath(chart)),
  });

/** JSON within a page: no text in it can end its element. */
const json = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

/** `data` is what schema.org has for the page, if anything. */
export function headOf(site: string, page: Page, data: object | null): string {
  return [
    // An embedded page has its own, which leads from wherever it is.
    ...(page.kind === 'embed' ? [] : [canonical(site, page)]),
    ...(page.kind === 'numbers' ? [] : [discovery(site, page)]),
    ...shown(site, page),
    ...(data ? [json(data)] : []),
  ].join('');
}
