/** Files beside the pages, for those who list, install and embed them. */
import { plain } from '../../figures/figure';
import { type Page, pages } from '../../page/pages';
import type { Story } from '../../story/story';
import { card } from '../cards/layout';
import { frame, most } from '../snippet';
import { absolute, cardPath, oembedPath } from './addresses';
import { escaped } from './markup';

/** Widest frame that is asked for, in px; narrower ones fit, since its width is a share. */
const WIDEST = 1000;
/** Seconds after which it is to be asked for again: a day. */
const AGE = 86_400;

type Embed = Page & { room: NonNullable<Page['room']> };

/**
 * What a page is to those who turn its address into a frame: https://oembed.com, as static files.
 * `name` is the story's. A static file cannot be told how wide its frame may be.
 */
const oembedOf = (site: string, name: string, page: Embed) => ({
  version: '1.0',
  type: 'rich',
  title: page.title,
  provider_name: name,
  provider_url: site,
  cache_age: AGE,
  thumbnail_url: absolute(site, cardPath(page.chart)),
  thumbnail_width: card.width,
  thumbnail_height: card.height,
  html: frame({ page, site, step: null, theme: 'auto', way: null }),
  width: WIDEST,
  height: most(page.room.all),
});

function sitemap(site: string, paths: readonly string[]): string {
  const addresses = paths.map((path) => `<url><loc>${escaped(absolute(site, path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`;
}

/** By their paths in the site; `paths` are of pages that stand for themselves, others are for other people's pages. */
export const listingFiles = (site: string, paths: readonly string[]): Record<string, string> => ({
  'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${absolute(site, 'sitemap.xml')}\n`,
  'sitemap.xml': sitemap(site, paths),
});

const isEmbed = (page: Page): page is Page & { room: NonNullable<Page['room']> } =>
  page.room !== null;

/** Where a longer name would be cut, as under an icon. */
const SHORT = 12;

/** Addresses in it are relative to its own; `root` is the way to the site's root, which has the icons. */
function manifest(name: string, page: Page, root: string): string {
  const icon = (sizes: string, file: string, type: string) => ({ src: root + file, sizes, type });
  return JSON.stringify({
    name: page.title,
    ...(name.length > SHORT ? {} : { short_name: name }),
    description: page.description,
    start_url: './',
    scope: './',
    display: 'browser',
    icons: [
      icon('any', 'favicon.svg', 'image/svg+xml'),
      icon('192x192', 'icon-192.png', 'image/png'),
      icon('512x512', 'icon-512.png', 'image/png'),
    ],
  });
}

/** By their paths in the story; `site` is its address, and `root` the way from it to the root of all stories. */
export function storyFiles(site: string, story: Story, root: string): Record<string, string> {
  const all = pages(story);
  const name = plain(story.opening.words.title);
  const embeds = all
    .filter(isEmbed)
    .map((page) => [oembedPath(page.chart), JSON.stringify(oembedOf(site, name, page))]);
  return {
    'site.webmanifest': manifest(name, all[0]!, root),
    ...Object.fromEntries(embeds),
  };
}
