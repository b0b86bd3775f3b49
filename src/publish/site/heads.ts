/** What is added to each page's head. */
import { pages, type Page } from '../../page/pages';
import type { Story } from '../../story/story';
import { headOf } from './head';
import { articleOf, datasetOf } from './structured';

function structured(site: string, page: Page, story: Story): object | null {
  if (page.kind === 'story') return articleOf(site, page, story);
  return page.kind === 'numbers' ? datasetOf(site, page, story) : null;
}

/** By the page's path; `site` is the site's address. */
export const headsOf = (site: string, story: Story): Record<string, string> =>
  Object.fromEntries(
    pages(story).map((page) => [page.path, headOf(site, page, structured(site, page, story))]),
  );
