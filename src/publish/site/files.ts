/** Files beside a story's pages, for those who install and embed them. */
import { pages, type Page } from '../../page/pages';
import { plain } from '../../figures/figure';
import type { Story } from '../../story/story';
import { oembedPath } from './addresses';
import { oembedOf } from './oembed';

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
