/** Files beside the pages, for those who list, install and embed them. */
import { pages, type Page } from '../pages';
import { plain } from '../../figures/figure';
import type { Story } from '../../story/story';
import { absolute, oembedPath } from './addresses';
import { escaped } from './markup';
import { oembedOf } from './oembed';

const isEmbed = (page: Page): page is Page & { room: NonNullable<Page['room']> } =>
  page.room !== null;

/** Only pages that stand for themselves: others are for other people's pages. */
function sitemap(site: string, all: readonly Page[]): string {
  const addresses = all
    .filter(({ kind }) => kind !== 'embed')
    .map(({ path }) => `<url><loc>${escaped(absolute(site, path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`;
}

/** Addresses in it are relative to its own. */
function manifest(name: string, page: Page): string {
  const icon = (sizes: string, src: string, type: string) => ({ src, sizes, type });
  return JSON.stringify({
    name: page.title,
    short_name: name,
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

/** By their paths in the site. */
export function siteFiles(site: string, story: Story): Record<string, string> {
  const all = pages(story);
  const name = plain(story.opening.words.title);
  const embeds = all
    .filter(isEmbed)
    .map((page) => [oembedPath(page.chart), JSON.stringify(oembedOf(site, name, page))]);
  return {
    'robots.txt': `User-agent: *\nAllow: /\nSitemap: ${absolute(site, 'sitemap.xml')}\n`,
    'sitemap.xml': sitemap(site, all),
    'site.webmanifest': manifest(name, all[0]!),
    ...Object.fromEntries(embeds),
  };
}
