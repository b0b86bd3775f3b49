import { unmarked } from '../../src/publish/unmarked';
import { readFileSync } from 'node:fs';
import type { JSHandle, Page } from '@playwright/test';
import { MADE_UP, siteOf } from '../../scripts/sites.mjs';
import { expect, test } from './hosts/test';
import { serveInParts } from './parts';

/** What moves by less is the address, where the tests serve the site from another port than it is built for. */
const UNSEEN = 0.005;

/** The address that the site was built for, which its embeds name. */
const published = /rel="canonical" href="([^"]+)"/.exec(
  readFileSync(`${siteOf(MADE_UP).dist}/index.html`, 'utf8'),
)![1]!;

/** How much has shifted since the page was begun. */
const watchShifts = (page: Page): Promise<JSHandle<{ value: number }>> =>
  page.evaluateHandle(() => {
    const sum = { value: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum.value += (entry as { value?: number }).value!;
    }).observe({ type: 'layout-shift', buffered: true });
    return sum;
  });

for (const width of [360, 700]) {
  for (const page of ['story', 'base']) {
    test(`${page} at ${width} px: a script that comes late moves nothing`, async ({
      host,
      baseURL,
    }) => {
      // At its own address: a longer one, which the script would write, may need another line.
      await host.page.route(`${published}**`, async (route) => {
        const url = baseURL! + route.request().url().slice(published.length);
        await route.fulfill({ response: await route.fetch({ url }) });
      });
      let send = () => {};
      const asked = new Promise<void>((resolve) => (send = resolve));
      await host.page.route(/\/assets\/embed-.*\.js$/, (route) =>
        asked.then(() => route.fallback()),
      );
      await host.page.setViewportSize({ width, height: 640 });
      await host.page.goto(`${published}embed/${page}/`, { waitUntil: 'commit' });
      const shift = await watchShifts(host.page);
      await expect
        .poll(() => host.page.evaluate(() => performance.getEntriesByType('paint').length))
        .toBeGreaterThan(0);
      send();
      await expect(host.page.getByRole('button', { name: 'Next' })).toBeVisible();
      // The last that the script does by itself: the pictures of a long frame and of paper.
      await expect(host.page.locator('.room:empty')).toHaveCount(0);
      await host.page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      expect((await shift.jsonValue()).value).toBeLessThan(UNSEEN);
      await host.page.unrouteAll({ behavior: 'wait' });
    });
  }
}

for (const mark of ['<figure', '<p class="source', '<footer', 'role="status']) {
  for (const page of ['story', 'base']) {
    test(`${page}: nothing moves when what is before ${mark} comes first`, async ({ host }) => {
      await host.page.setViewportSize({ width: 360, height: 640 });
      const { url, send, stop } = await serveInParts(mark);
      await host.page.goto(`${url}embed/${page}/`, { waitUntil: 'commit' });
      const shift = await watchShifts(host.page);
      await expect(host.page.locator('main')).toBeAttached();
      await host.page.evaluate(() => window.probe.frames(3));
      send();
      await expect(host.page.getByRole('button', { name: 'Next' })).toBeVisible();
      await host.page.evaluate(() => window.probe.frames(3));
      expect((await shift.jsonValue()).value).toBeLessThan(UNSEEN);
      stop();
    });
  }
}

test('the picture that was served is the one that is drawn when the reader comes back to it', async ({
  host,
}) => {
  await host.page.goto('/embed/trade/');
  const picture = async () => unmarked(await host.page.locator('.plot > svg').innerHTML()).trim();
  const served = await picture();
  await host.page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(picture).not.toBe(served);
  await host.page.getByRole('button', { name: 'Previous' }).click();
  await expect.poll(picture).toBe(served);
});

test('a host that asks twice for events is told once that the page is ready', async ({ host }) => {
  await host.write(`<script>
      window.told = [];
      addEventListener('message', ({ data }) => data?.embed135 && told.push([data.type, data.name]));
    </script>${host.markup('people/')}`);
  await host.embedded();
  await host.page.evaluate(() => {
    const say = (message: object) => frames[0]!.postMessage({ embed135: 1, ...message }, '*');
    for (const to of [['step'], ['step', 'ready'], ['ready', 'step']]) say({ type: 'listen', to });
    say({ type: 'hello' });
  });
  const told = async (wanted: string) =>
    (await host.page.evaluate(() => (window as unknown as { told: string[][] }).told)).filter(
      ([type]) => type === wanted,
    );
  // When it starts, when its height is known, and the answer to the hello, which comes after all events.
  await expect.poll(() => told('ready')).toHaveLength(3);
  expect(await told('event')).toEqual([['event', 'ready']]);
});
