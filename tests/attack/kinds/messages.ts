/** Messages to an embedded page that are none, and some that are. */
import { hostileMessages } from '../../e2e/hosts/hostile';
import type { Kind } from '../kind';

const MANY = 400;

export const messages: Kind = {
  name: 'messages',
  title: `Messages to an embedded page, ${MANY} at a time`,
  holds: 'nothing told to the console; the page alive, at its first step',
  ...{ count: 20, seconds: 90, abreast: 2 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const context = await browser.newContext();
      const problems: string[] = [];
      context.on('weberror', (error) => problems.push(error.error().message));
      const page = await context.newPage();
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: '<!doctype html><link rel="icon" href="data:,"><iframe src="/embed/trade/" title="x" width="700" height="560"></iframe>',
        }),
      );
      await page.goto(`${address}host.html`, { waitUntil: 'load' });
      await page.frames()[1]!.locator('html[data-ready]').waitFor();
      await page.evaluate(
        (all) => {
          const frame = document.querySelector('iframe')!.contentWindow!;
          for (const one of all) frame.postMessage(one, '*');
        },
        hostileMessages(MANY, seed),
      );
      await page
        .frames()[1]!
        .evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      const at = await page.frames()[1]!.locator('.bar [data-at]').textContent();
      if (at !== '1') problems.push(`it went to step ${at}`);
      const title = await page.frames()[1]!.title();
      if (title === 'taken') problems.push('a message was taken as markup');
      await context.close();
      return { what: 'messages', problems, inputs: MANY };
    }),
};
