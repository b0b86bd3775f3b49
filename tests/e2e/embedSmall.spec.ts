/** Embedded pages on a small phone, where picture, words and controls share 560 px. */
import type { Frame } from '@playwright/test';
import { expect, test } from './hosts/test';
import { chapterIds } from './story';

const phone = { width: 360, height: 560 };

test.use({ viewport: phone });

/** Of what is shown: the picture's width, and how far the lowest of it reaches, in px. */
const shown = (frame: Frame) =>
  frame.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
    return {
      picture: box('.plot').width,
      words: box('.card:not([data-away]) p').bottom,
      bar: box('.bar'),
    };
  });

for (const id of chapterIds) {
  test(`${id}: a frame of ${phone.width} by ${phone.height} px has a picture to be read`, async ({
    host,
  }) => {
    await host.write(
      host.markup(`${id}/`, `style="width:${phone.width}px;height:${phone.height}px"`),
    );
    const { picture, words, bar } = await shown(await host.embedded());
    expect(picture).toBeGreaterThanOrEqual(phone.width / 2);
    expect(words).toBeLessThanOrEqual(bar.top);
  });

  test(`${id}: so has one that is pinned, and all its words`, async ({ host, page }) => {
    await host.write(
      `<div>${host.markup(`${id}/`, 'data-135-embed="scroll"')}</div><p style="height:2000px"></p>${host.script}`,
    );
    const frame = await host.embedded();
    await expect(page.locator('iframe')).toHaveCSS('position', 'sticky');
    await expect.poll(async () => (await host.shown(frame)).mode).toBe('scroll');
    const { picture, words, bar } = await shown(frame);
    expect(picture).toBeGreaterThanOrEqual(phone.width / 2);
    expect(words).toBeLessThanOrEqual(bar.top);
    expect(bar.bottom).toBeLessThanOrEqual(phone.height + 1);
  });
}
