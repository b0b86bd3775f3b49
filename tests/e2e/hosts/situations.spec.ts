import type { Frame } from '@playwright/test';
import { situations, type Mode } from '../../../scripts/hosts/situations.mjs';
import { stepIds } from '../story';
import { expectPinned, expectStepping, type Bars } from './checks';
import type { Host } from './host';
import { about, expect, test } from './test';

/** What holds in every frame, whatever its host does. */
async function expectWhole(host: Host, frame: Frame, mode: Mode): Promise<void> {
  const over = async () => (await host.shown(frame)).over;
  // A library of the host may still be at it.
  await expect.poll(async () => (await over()).across, 'px over the side').toBeLessThanOrEqual(0);
  // Without scripts the frame is scrolled, else its host's page alone.
  if (mode !== 'still')
    await expect.poll(async () => (await over()).down, 'px over the foot').toBeLessThanOrEqual(0);
}

/** A step's finished picture; the first step of a chapter has the chapter's own. */
const pictureOf = (frame: Frame, step: string) =>
  frame.locator(`#${step} .still > svg, .chapter:has(#${step}:first-child) .plot > svg`).first();

const checks: Record<Mode, (host: Host, bars: Bars) => Promise<unknown>> = {
  scroll: expectPinned,

  async flow(host) {
    await host.expectMode('flow');
    const { height, cards } = await host.shown();
    const box = (await host.iframe.boundingBox())!;
    expect(Math.abs(box.height - height), 'px between frame and page').toBeLessThanOrEqual(1);
    expect(cards.length, 'steps below each other').toBeGreaterThan(1);
    for (const card of cards) await expect(pictureOf(host.frame, card), card).toBeVisible();
  },

  async stepper(host) {
    await expectStepping(host);
    const last = await host.frame.locator('.card').last().getAttribute('id');
    await expect.poll(() => host.shown().then(({ cards }) => cards)).toEqual([last]);
  },

  async still(host) {
    const { frame } = host;
    await expect(frame.locator('.plot > svg').first()).toBeVisible();
    const headings = frame.locator('.card .heading');
    await expect(headings).toHaveCount(stepIds.length);
    for (const heading of await headings.all()) await expect(heading).toBeVisible();
    await expect(frame.locator('.steps')).toBeHidden();
  },
};

const none: Bars = [0, 0];

for (const { id, mode, beside, bars = none } of situations) {
  test(`${id}: ${mode}`, about(id), async ({ host, page }) => {
    await host.open(id);
    await checks[mode](host, bars);
    // A library's own frame, out of sight, learns of its height when it is seen.
    for (const frame of beside ? [host.frame] : host.frames) await expectWhole(host, frame, mode);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, "px hanging over the host's side").toBeLessThanOrEqual(0);
  });
}
