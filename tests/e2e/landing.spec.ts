/** Links to sources land on the words themselves: copies of the sources stand for the web. */
import { copiesOf, isSeen } from './copies';
import { address, stories } from './realStories';
import { expect, test } from './test';

/** What two addresses have in common that browsers may open by another protocol. */
const bare = (url: string) => url.replace(/^https?:/, '').replace(/#.*/, '');

/** What a link leads to first: one to several passages begins as one to the first of them does. */
const first = (link: string) => link.split('&text=')[0]!;

for (const story of stories) {
  test(`${story.slug}: each source with words is opened at its words`, async ({ page }) => {
    const { pages, places } = copiesOf(story);
    const copies = new Map([...pages].map(([url, copy]) => [bare(url), copy]));
    await page.goto(`${address}${story.path}numbers/`);
    const links = await page
      .locator('a[href*=":~:text="]')
      .evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).href))]);
    expect(links.length).toBeGreaterThan(0);
    expect(links).toEqual(expect.arrayContaining(places.map(({ link }) => new URL(link).href)));
    const placed = new Map(places.map((place) => [first(new URL(place.link).href), place]));
    await page.route(
      (url) => !url.href.startsWith(address),
      (route) =>
        route.fulfill({ contentType: 'text/html', body: copies.get(bare(route.request().url()))! }),
    );
    for (const link of links) {
      await page.goto('about:blank');
      await page.goto(link);
      const { span, link: written } = placed.get(first(link))!;
      await expect
        .poll(() => page.evaluate(isSeen, { span, link: written }), decodeURIComponent(link))
        .toBe(true);
    }
  });
}
