/** Frames that the browser itself makes as high as their page: `frame-sizing`, where it has that. */
import { expect, test } from './hosts/test';

/** As docs/embedding.md has it, in a column of some width. */
const written = (embed: string, width: number, more = '') => `<style>
  iframe { display: block; width: 100%; height: 480px; ${more} }
  @supports (frame-sizing: content-height) {
    iframe { height: auto; frame-sizing: content-height }
  }
</style><div id="column" style="width: ${width}px">${embed}</div>`;

for (const path of ['trade/', 'story/'])
  test(`${path}: such a frame is as high as all steps, at every width, and comes to rest`, async ({
    host,
  }) => {
    await host.write(written(host.markup(path, ''), 600));
    const frame = await host.embedded();
    const has = await host.page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
    test.info().annotations.push({
      type: 'frame-sizing',
      description: has ? 'this browser has it' : 'this browser has it not: the page steps',
    });
    const sizes = await host.page.evaluateHandle(() => {
      const heights: number[] = [];
      const element = document.querySelector('iframe')!;
      new ResizeObserver(() => heights.push(element.offsetHeight)).observe(element);
      return heights;
    });
    for (const width of [600, 400, 900, 600]) {
      await host.page.locator('#column').evaluate((column, px) => {
        column.style.width = `${px}px`;
      }, width);
      if (!has) {
        await host.expectMode('stepper');
        continue;
      }
      await host.expectMode('flow');
      await expect(async () => {
        const { height, over } = await host.shown(frame);
        const box = await host.iframe.boundingBox();
        expect(box!.width).toBe(width);
        expect(Math.abs(box!.height - height)).toBeLessThan(1);
        expect(over).toEqual({ across: 0, down: 0 });
      }).toPass();
    }
    // Two a width: it is narrower before its page has answered. What went round would have many.
    await host.page.evaluate(() => window.probe.frames(10));
    expect((await sizes.jsonValue()).length).toBeLessThanOrEqual(has ? 9 : 4);
  });

test('a frame that is as high as its page only up to a limit steps in it', async ({ host }) => {
  await host.write(written(host.markup('trade/', ''), 600, 'max-height: 480px; min-height: 480px'));
  await host.embedded();
  await host.page.evaluate(() => window.probe.frames(10));
  await host.expectMode('stepper');
  expect((await host.iframe.boundingBox())!.height).toBe(480);
});

test('a frame that has a height of its own keeps it', async ({ host }) => {
  await host.write(host.markup('trade/', 'style="width:600px;height:480px"'));
  await host.embedded();
  await host.page.evaluate(() => window.probe.frames(10));
  await host.expectMode('stepper');
  expect((await host.iframe.boundingBox())!.height).toBe(480);
});
