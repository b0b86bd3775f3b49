/** What readers see of our pages in the posts of a real WordPress. */
import { expectPinned } from '../e2e/hosts/checks';
import type { Host } from '../e2e/hosts/host';
import { expect, measured, test } from './test';
import { amid, html, link, row, stack } from './wordpress';

/** The least width of a frame in any column of a page, in px: less than any phone's. */
const LEAST = 250;

const sizes = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];

/** The story is pinned in its post, and has a width; its page hangs over no side. */
async function expectPinnedInPost(host: Host): Promise<void> {
  const { pinned, width } = await expectPinned(host, [0, 0]);
  measured(`${width.toFixed(0)} px wide, pin error ${Math.abs(pinned).toFixed(1)} px`);
  expect(width, 'px that the frame is wide').toBeGreaterThan(LEAST);
  const over = await host.page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, "px hanging over the page's side").toBeLessThanOrEqual(0);
}

const layouts = {
  'Custom HTML': html,
  'A Row': (code: string) => row(html(code)),
  'A Stack': (code: string) => stack(html(code)),
};

for (const [name, layout] of Object.entries(layouts))
  for (const viewport of sizes)
    test.describe(() => {
      test.use({ viewport });

      test(`${name} with the snippet at ${viewport.width} px`, async ({
        wordpress,
        host,
        page,
      }) => {
        const post = await wordpress.post('admin', amid(layout(await wordpress.snippet())));
        await page.goto(post.link);
        await expectPinnedInPost(host);
      });
    });

test('The frame alone, of an author: WordPress takes it out', async ({ wordpress, page }) => {
  const post = await wordpress.post('author', html(await wordpress.snippet({ bare: true })));
  await page.goto(post.link);
  const left = post.saved.replace(/<!--.*?-->/gs, '').trim();
  const { height } = (await page.locator('.entry-content > div').boundingBox())!;
  measured(`left is ${left}, ${height} px high`);
  expect(left).not.toContain('<iframe');
  expect(height).toBe(0);
});

for (const [how, content] of Object.entries({ block: link, line: (url: string) => url }))
  test(`The link alone, as a ${how} of an author: one step at a time, no border`, async ({
    wordpress,
    host,
    page,
  }) => {
    const post = await wordpress.post('author', amid(content(wordpress.embed)));
    await page.goto(post.link);
    await host.iframe.scrollIntoViewIfNeeded();
    await host.expectMode('stepper');
    await host.next();
    await expect.poll(() => host.shown().then(({ at }) => at)).toBe(2);
    const { border, width, height } = await host.iframe.evaluate((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return { border: getComputedStyle(frame).borderTopWidth, width, height };
    });
    measured(`border ${border}, ${width} by ${height} px`);
    expect(border).toBe('0px');
  });
