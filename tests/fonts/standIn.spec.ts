/** What moves when the display face comes, with other fonts than those of the machine at hand. */
import type { Page } from '@playwright/test';
import { hold } from '../e2e/story';
import { expect, test } from '../e2e/test';

/** Runs in the page before its own scripts: sums up what shifts. */
function sumShifts(): void {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += (entry as { value?: number }).value!;
  }).observe({ type: 'layout-shift', buffered: true });
}

declare global {
  interface Window {
    shifted: number;
  }
}

/** How much shifts in the opening when the display face comes after the first paint. */
async function shiftOf(page: Page): Promise<number> {
  const release = await hold(page, '**/display-*.woff2');
  await page.addInitScript(sumShifts);
  await page.goto('/', { waitUntil: 'commit' });
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('paint').length))
    .toBeGreaterThan(0);
  const shown = () => page.evaluate(() => document.fonts.check("600 72px 'Display'", '32'));
  expect(await shown(), 'the display face is not there yet').toBe(false);
  await page.evaluate(() => window.probe.frames(3));
  release();
  await expect.poll(shown).toBe(true);
  await page.evaluate(() => window.probe.frames(3));
  return page.evaluate(() => window.shifted);
}

for (const [width, height] of [
  [360, 740],
  [412, 823],
  [768, 1024],
  [1440, 900],
] as const) {
  test(`the display face moves nothing at ${width} px`, async ({ page }, { project }) => {
    await page.setViewportSize({ width, height });
    const shift = await shiftOf(page);
    // A face that the page does not know may break a line elsewhere; a reader shall not lose their place.
    if (project.metadata.listed) expect(shift).toBe(0);
    else expect(shift).toBeLessThan(0.1);
  });
}
