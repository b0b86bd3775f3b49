import type { Host } from './host';
import { about, expect, measured, test } from './test';

/** Hosts that fit a frame to its page: four libraries, and four with code of their own. */
const libraries = ['pym', 'frames', 'iframe-resizer', 'open-iframe-resizer'];
const others = ['amp', 'datawrapper', 'medium', 'guardian'];

const portrait = { width: 390, height: 844 };
const landscape = { width: 844, height: 390 };

/** Waits until the frame is as high as its page, and returns the difference in px. */
async function expectFitted(host: Host, when: string): Promise<number> {
  const difference = async () => {
    const box = await host.iframe.boundingBox();
    const { height, mode } = await host.shown();
    return mode === 'flow' && box && height > 0 ? Math.abs(box.height - height) : Infinity;
  };
  await expect.poll(difference, when).toBeLessThanOrEqual(1);
  return difference();
}

/** How often the frame's height changes from now on, over some of its frames. */
const changes = (host: Host) =>
  host.page.evaluate(async () => {
    const iframe = document.querySelector('iframe')!;
    const heights = new Set<number>();
    for (let frame = 0; frame < 30; frame += 1) {
      heights.add(iframe.getBoundingClientRect().height);
      await new Promise(requestAnimationFrame);
    }
    return heights.size - 1;
  });

for (const id of [...libraries, ...others]) {
  test(
    `${id}: as high as its page after load, turning and being shown`,
    about(id),
    async ({ host, page }) => {
      await page.setViewportSize(portrait);
      // Hidden from its first moment, as in a tab that is opened later.
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('[data-place] { display: none }');
        if (location.hash === '#hidden') document.adoptedStyleSheets = [sheet];
      });
      const differences: number[] = [];
      const height = async () => (await host.iframe.boundingBox())?.height;
      await host.open(id);
      differences.push(await expectFitted(host, 'after load'));
      const upright = await height();
      await page.setViewportSize(landscape);
      await host.iframe.scrollIntoViewIfNeeded();
      differences.push(await expectFitted(host, 'turned'));
      await page.setViewportSize(portrait);
      // The frame fits until it hears of its new width.
      await expect.poll(height, 'as it was').toBe(upright);
      differences.push(await expectFitted(host, 'turned back'));
      expect(await changes(host), 'changes of height at rest').toBe(0);

      await page.goto(`${page.url()}#hidden`);
      await page.reload();
      await expect(host.iframe).toBeHidden();
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      // The host has gone back to where its reader was, which may be far from the frame: that learns
      // of the height it was given when it is seen, not before.
      await expect.poll(height, 'shown').toBe(upright);
      await host.iframe.scrollIntoViewIfNeeded();
      differences.push(await expectFitted(host, 'seen'));
      measured(`height within ${Math.max(...differences).toFixed(2)} px`);
    },
  );
}

for (const deviceScaleFactor of [1.1, 1.25, 3]) {
  test.describe(`${deviceScaleFactor} device pixels to a px`, () => {
    test.use({ deviceScaleFactor, viewport: { width: 411, height: 823 } });

    test('no host and frame resize each other for ever', async ({ host }) => {
      for (const id of ['pym', 'iframe-resizer']) {
        await host.open(id);
        await expectFitted(host, id);
        expect(await changes(host), id).toBe(0);
      }
    });
  });
}
