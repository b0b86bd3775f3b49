/**
 * What a page’s head says to search engines, to those who show a link to it, and to those who embed
 * it.
 */
import { type Page, pages, STORY } from '../../page/pages';
import type { Imprint } from '../../story/imprint';
import type { Story } from '../../story/story';
import { card } from '../cards/layout';
import { absolute, cardPath, oembedPath } from './addresses';
import { tag } from './markup';
import { type Address, articleOf, authorsOf, datasetOf, type Home } from './structured';

/** A line of Open Graph. */
export const property = (name: string, content: string | number) =>
  tag('meta', { property: `og:${name}`, content });

/**
 * Open Graph, which others read too; the large picture has to be asked for by itself. A link to an
 * embedded page shows its picture, and leads to the story.
 */
const shown = (site: string, { kind, path, title, description, chart, pictures }: Page) => [
  property('type', 'article'),
  property('title', title),
  property('description', description),
  property('url', absolute(site, kind === 'embed' ? STORY : path)),
  property('image', absolute(site, cardPath(chart, pictures))),
  property('image:width', card.width),
  property('image:height', card.height),
  property('image:alt', title),
  tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
];

/** Whose the page is, and its days; a page that is no story's has none. */
function signed(publisher: string, imprint: Imprint | null): string[] {
  const days = { published_time: imprint?.published, modified_time: imprint?.modified };
  return [
    property('site_name', publisher),
    tag('meta', { name: 'author', content: authorsOf(publisher, imprint).join(', ') }),
    ...Object.entries(days).map(([name, content]) =>
      content ? tag('meta', { property: `article:${name}`, content }) : '',
    ),
  ];
}

/** One address for a page, whatever its parameters. */
const canonical = (site: string, { path }: Page): string =>
  tag('link', { rel: 'canonical', href: absolute(site, path) });

/**
 * The same page in each language, itself too, and the one for readers of any other. An embedded page has none: its
 * host decides.
 */
function translations(languages: readonly Address[], { kind, path }: Page): string[] {
  if (languages.length < 2 || kind === 'embed') return [];
  const link = (hreflang: string, { address }: Address) =>
    tag('link', { rel: 'alternate', hreflang, href: absolute(address, path) });
  return [...languages.map((one) => link(one.language, one)), link('x-default', languages[0]!)];
}

const discovery = (site: string, { chart }: Page): string =>
  tag('link', {
    rel: 'alternate',
    type: 'application/json+oembed',
    href: absolute(site, oembedPath(chart)),
  });

/** JSON within a page: no text in it can end its element. */
const json = (data: object): string =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;

interface About {
  /** Name of the site. */
  publisher: string;
  /** Of the story that the page is of, if any. */
  imprint: Imprint | null;
  /** What schema.org has for the page, if anything. */
  data: object | null;
  /** Of a dated copy: the address that its path begins at. */
  copies?: string | null | undefined;
  /** Every language of the story that the page is of. */
  languages?: readonly Address[];
}

/** `site` is the address that the page's path begins at. */
export function headOf(site: string, page: Page, about: About): string {
  const { publisher, imprint, data, copies, languages = [] } = about;
  const hasRecord = !copies && (page.kind === 'story' || page.kind === 'embed');
  return [
    canonical(copies ?? site, page),
    ...translations(languages, page),
    ...(hasRecord ? [discovery(site, page)] : []),
    ...shown(site, page),
    ...signed(publisher, imprint),
    ...(data ? [json(data)] : []),
  ].join('');
}

function structured(site: Home, page: Page, story: Story): object | null {
  if (page.kind === 'story') return articleOf(site, page, story);
  return page.kind === 'numbers' ? datasetOf(site, page, story) : null;
}

/** By the page's path. */
export const headsOf = (home: Home, story: Story): Record<string, string> =>
  Object.fromEntries(
    pages(story).map((page) => {
      const { publisher, copies, languages = [] } = home;
      const about = { publisher, copies, languages, imprint: story.imprint };
      const data = structured(home, page, story);
      return [page.path, headOf(home.address, page, { ...about, data })];
    }),
  );
