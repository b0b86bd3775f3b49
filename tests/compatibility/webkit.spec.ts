/**
 * Other people's pages in WebKitGTK: what tests/e2e/hosts/situations.spec.ts asks of Playwright's engines. Its
 * driver tells nothing of the console.
 */
import { situations, type Mode } from '../../scripts/hosts/situations.mjs';
import { expect } from '../e2e/expect';
import { expectPinned, expectStepping, type Bars } from '../e2e/hosts/checks';
import { about, measured } from '../e2e/hosts/test';
import { stepIds } from '../e2e/story';
import type { Host } from './host';
import { test } from './test';

/** WebKit tells the sizes of what is zoomed without the zoom: that it is too high is seen when it leaves the window. */
const late = 'zoomed';

/** Which of these steps have their finished picture in view of the page. */
function pictured(steps: readonly string[]): string[] {
  return steps.filter((step) => {
    const own = `#${step} .still > svg, .chapter:has(#${step}:first-child) .plot > svg`;
    return document.querySelector(own)?.checkVisibility({ visibilityProperty: true });
  });
}

/** Which of these steps can be read. */
const readable = (steps: readonly string[]): string[] =>
  steps.filter((step) => document.querySelector(`#${step} .heading`)?.checkVisibility());

const checks: Record<Mode, (host: Host, bars: Bars) => Promise<unknown>> = {
  scroll: expectPinned,

  async flow(host) {
    await host.expectMode('flow');
    await expectFitted(host, 'after load');
    const { cards } = await host.shown();
    expect(cards.length, 'steps below each other').toBeGreaterThan(1);
    expect(await host.tab.inFrame(await host.frame(), pictured, cards)).toEqual(cards);
  },

  stepper: expectStepping,

  async still(host) {
    const seen = await host.tab.inFrame(await host.frame(), readable, [...stepIds]);
    expect(seen).toEqual(stepIds);
  },
};

/** Waits until the frame is as high as its page, and returns the difference in px. */
async function expectFitted(host: Host, when: string): Promise<number> {
  const difference = async () => {
    const { frame, page } = await host.heights();
    return page > 0 ? Math.abs(frame - page) : Infinity;
  };
  await expect.poll(difference, when).toBeLessThanOrEqual(1);
  return difference();
}

/** What holds in every frame, whatever its host does. */
async function expectWhole(host: Host, mode: Mode): Promise<void> {
  for (const frame of await host.frames()) {
    const over = async () => (await host.shown(frame)).over;
    // A library of the host may still be at it.
    await expect.poll(async () => (await over()).across, 'px over the side').toBeLessThanOrEqual(0);
    if (mode !== 'still')
      await expect.poll(async () => (await over()).down, 'px over the foot').toBeLessThanOrEqual(0);
  }
  expect(await host.over(), "px hanging over the host's side").toBeLessThanOrEqual(0);
}

const none: Bars = [0, 0];

for (const { id, mode, bars = none } of situations)
  test(`${id}: ${mode}`, about(id), async ({ host }) => {
    await host.open(id);
    if (id === late) {
      await host.expectMode('scroll');
      await host.scrollTo(3);
      measured('WebKitGTK: pinned, until it leaves the window');
    }
    if (id === 'print') measured('WebKitGTK: on the screen, since its driver does not print');
    await checks[mode](host, bars);
    await expectWhole(host, mode);
  });

for (const { id } of situations.filter(
  ({ mode, library, listener }) => mode === 'flow' && (library || listener),
))
  test(`${id}: as high as its page after turning`, about(id), async ({ host }) => {
    await host.open(id);
    const differences = [];
    for (const [width, height] of [
      [450, 844],
      [844, 450],
    ] as const) {
      await host.tab.resize(width, height);
      differences.push(await expectFitted(host, `${width} px wide`));
    }
    measured(`height within ${Math.max(...differences).toFixed(2)} px`);
  });

for (const id of ['snippet', 'returned-to', 'sandboxed', 'csp', 'below'])
  test(`${id}: after reload the step is the same`, about(id), async ({ host }) => {
    const { tab } = host;
    await host.open(id);
    await host.expectMode('scroll');
    const { of } = await host.shown();
    const length = () => tab.run(() => document.documentElement.scrollHeight);
    const screen = of - 4;
    await host.read(screen);
    const [before, long] = [await tab.run(() => scrollY), await length()];
    await tab.reload();
    await expect.poll(length, 'length of the page').toBe(long);
    await expect.poll(() => tab.run(() => scrollY), `screen ${screen}`).toBeCloseTo(before, 0);
    await expect(async () => expect((await host.shown()).at, 'screen').toBe(screen + 1)).toPass();
    measured('same step after reload');
  });

test('again: taken out and put in again, it is pinned', about('again'), async ({ host }) => {
  await host.open('again');
  for (let round = 0; round < 2; round += 1) {
    await host.expectMode('scroll');
    await host.act('remove');
    await expect.poll(() => host.frames()).toEqual([]);
    await host.act('add');
    await expect.poll(() => host.frames().then(({ length }) => length)).toBe(1);
  }
  await host.expectMode('scroll');
});
