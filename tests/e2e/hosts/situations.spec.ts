import type { Frame } from '@playwright/test';
import { situations, type Mode } from '../../../scripts/hosts/situations.mjs';
import type { Host } from './host';
import { about, expect, test } from './test';

/** What holds in every frame, whatever its host does. */
async function expectWhole(host: Host, frame: Frame): Promise<void> {
  const { over, mode } = await host.shown(frame);
  expect(over.across, 'px hanging over the side').toBeLessThanOrEqual(0);
  // Without scripts the frame is scrolled, else its host's page alone.
  if (mode !== 'still') expect(over.down, 'px hanging over the foot').toBeLessThanOrEqual(0);
}

const checks: Record<Mode, (host: Host) => Promise<void>> = {
  async scroll(host) {
    await host.scrollTo(0);
    await host.expectMode('scroll');
    const { of } = await host.shown();
    expect(of, 'screens').toBeGreaterThan(4);
    for (const screen of [0, of - 1, 3]) await host.read(screen);
    const { y } = (await host.iframe.boundingBox())!;
    expect(y, 'top of the frame').toBe(0);
  },

  async flow(host) {
    await host.expectMode('flow');
    const { height, cards } = await host.shown();
    const box = (await host.iframe.boundingBox())!;
    expect(Math.abs(box.height - height), 'px between frame and page').toBeLessThanOrEqual(1);
    expect(cards.length, 'steps below each other').toBeGreaterThan(1);
    for (const card of cards.slice(1))
      await expect(host.frame.locator(`#${card} .still > svg`)).toBeVisible();
  },

  async stepper(host) {
    await host.expectMode('stepper');
    const { at, of } = await host.shown();
    expect(at).toBe(1);
    const next = host.frame.getByRole('button', { name: 'Next' });
    for (let screen = 2; screen <= of; screen += 1) await next.click();
    await expect.poll(() => host.shown().then((shown) => shown.at)).toBe(of);
    expect((await host.shown()).cards, 'one step at a time').toHaveLength(1);
  },

  async still(host) {
    const { frame } = host;
    await expect(frame.locator('svg').first()).toBeVisible();
    for (const heading of await frame.locator('.card h3').all())
      await expect(heading).toBeVisible();
    await expect(frame.getByRole('button')).toHaveCount(0);
  },
};

for (const { id, title, mode, complaint } of situations) {
  test.describe(title, () => {
    test.use({ complaint });

    test(`${id}: ${mode}`, about(id), async ({ host, page }) => {
      await host.open(id);
      await checks[mode](host);
      for (const frame of host.frames) await expectWhole(host, frame);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, "px hanging over the host's side").toBeLessThanOrEqual(0);
    });
  });
}
