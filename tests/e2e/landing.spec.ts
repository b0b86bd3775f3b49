/** Links to sources land on the words themselves: copies of the sources stand for the web. */
import type { Page } from '@playwright/test';
import { landing } from '../../src/facts/landing';
import { copiesOf, placedIn } from './copies';
import { address, stories } from './realStories';
import { expect, test } from './test';

/** Whether these words are in the window: those that are marked in the copy, else the first of them. */
const isSeen = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const marked = [...document.querySelectorAll<HTMLElement>('[data-words]')];
    const place =
      marked.find(({ dataset }) => dataset.words === wanted) ??
      [...document.querySelectorAll('p')].find((line) => line.textContent.includes(wanted));
    const { top, bottom } = place!.getBoundingClientRect();
    return scrollY > 0 && top >= 0 && bottom <= innerHeight;
  }, words);

/** What two addresses have in common that browsers may open by another protocol. */
const bare = (url: string) => url.replace(/^https?:/, '').replace(/#.*/, '');

for (const { slug, path } of stories) {
  test(`${slug}: each source with words is opened at its words`, async ({ page }) => {
    const copies = new Map([...copiesOf(slug)].map(([url, copy]) => [bare(url), copy]));
    const wanted = new Map(
      placedIn(slug).map(({ source, words }) => [landing(source.url!, words!), words!.exact]),
    );
    await page.goto(`${address}${path}numbers/`);
    const links = await page
      .locator('a[href*=":~:text="]')
      .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
    expect(links.length).toBeGreaterThan(0);
    await page.route(
      (url) => !url.href.startsWith(address),
      (route) =>
        route.fulfill({ contentType: 'text/html', body: copies.get(bare(route.request().url()))! }),
    );
    for (const link of links) {
      await page.goto('about:blank');
      await page.goto(link);
      await expect.poll(() => isSeen(page, wanted.get(link)!), link).toBe(true);
    }
  });
}
