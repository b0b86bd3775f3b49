/** Files beside the pages, for those who list, install and embed them. */
import { plain } from '../../figures/figure';
import { type Page, pages } from '../../page/pages';
import type { Story } from '../../story/story';
import { card } from '../cards/layout';
import { absolute, cardPath, IMAGES, oembedPath } from './addresses';
import { escaped } from './markup';
import { oembedOf } from './oembed';

type Embed = Page & { room: NonNullable<Page['room']> };

function sitemap(site: string, paths: readonly string[]): string {
  const addresses = paths.map((path) => `<url><loc>${escaped(absolute(site, path))}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${addresses.join('')}</urlset>\n`;
}

/**
 * By their paths in the site; `paths` are of pages that stand for themselves, others are for other people's
 * pages. `stories` are the paths of the stories, each of which lists its own images.
 */
export function listingFiles(
  site: string,
  paths: readonly string[],
  stories: readonly string[],
): Record<string, string> {
  const maps = ['sitemap.xml', ...stories.map((story) => story + IMAGES)];
  const lines = maps.map((path) => `Sitemap: ${absolute(site, path)}\n`);
  return {
    'robots.txt': `User-agent: *\nAllow: /\n${lines.join('')}`,
    'sitemap.xml': sitemap(site, paths),
  };
}

const isEmbed = (page: Page): page is Embed => page.room !== null;

/** The record of a page as it is by itself. */
function recordOf(site: string, name: string, page: Embed): string {
  const thumbnail = { url: absolute(site, cardPath(page.chart, page.pictures)), ...card };
  return JSON.stringify(
    oembedOf({ page, site, step: null, theme: 'auto', way: null }, name, thumbnail),
  );
}

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
    .map((page) => [oembedPath(page.chart), recordOf(site, name, page)]);
  return {
    'site.webmanifest': manifest(name, all[0]!, root),
    ...Object.fromEntries(embeds),
  };
}
