import type { Page } from '@playwright/test';
import { LANDING } from './host';
import { about, expect, measured, test } from './test';

interface Pin {
  /** Top of the frame in the window, and what it should be, in px. */
  top: number;
  wanted: number;
}

declare global {
  interface Window {
    pins: Pin[];
  }
}

/** Notes in every frame from now on where the embed is and where it should be. */
const watchPin = (page: Page) =>
  page.evaluate(() => {
    const iframe = document.querySelector('iframe')!;
    window.pins = [];
    const note = () => {
      const room = iframe.parentElement!.getBoundingClientRect();
      const { top, height } = iframe.getBoundingClientRect();
      // In its room the frame follows the window's top, and stays within the room's ends.
      const wanted = Math.max(room.top, Math.min(0, room.bottom - height));
      window.pins.push({ top, wanted });
      requestAnimationFrame(note);
    };
    note();
  });

/** Every screen at its landing, then a screen's half way, then any others in disorder. */
function places(count: number): number[] {
  const landings = Array.from({ length: count }, (_, screen) => screen + LANDING);
  const jumps = [count - 1, 0, 7, 3, count - 2, 1, 12, 0].map((screen) => screen + LANDING);
  return [...landings, ...jumps, count + 5, -1];
}

/** Which screen is read at a place: each takes a frame's height, and the next one is read from 0.7 on. */
const demanded = (at: number, count: number) =>
  Math.min(count - 1, Math.max(0, Math.floor(at + 0.3)));

test(
  'the frame is pinned exactly, in every frame of a scroll by wheel',
  about('snippet'),
  async ({ host, page }) => {
    await host.open('snippet');
    await host.expectMode('scroll');
    const { top, length } = await host.place();
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top - 200);
    await watchPin(page);
    await page.mouse.move(20, 20);
    const seen = () => page.evaluate(() => window.pins.filter(({ wanted }) => wanted === 0).length);
    for (let turn = 0; (await seen()) < 40; turn += 1)
      await page.mouse.wheel(0, [100, 333, 57, -40, 1, 250, -300][turn % 7]!);
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top + length - 900);
    const frames = await page.evaluate(() => window.pins.length);
    for (const delta of [100, 333, 400]) await page.mouse.wheel(0, delta);
    await expect.poll(() => page.evaluate(() => window.pins.length)).toBeGreaterThan(frames + 10);
    const pins = await page.evaluate(() => window.pins);
    const error = Math.max(...pins.map((pin) => Math.abs(pin.top - pin.wanted)));
    // Engines keep places in fractions of a px.
    expect(error).toBeLessThan(0.01);
    measured(`pin error ${error.toFixed(1)} px in ${pins.length} frames`);
  },
);

test("the step is the one that the host's position demands", about('snippet'), async ({ host }) => {
  await host.open('snippet');
  await host.expectMode('scroll');
  const { of } = await host.shown();
  for (const at of places(of)) {
    await host.scrollTo(at);
    await expect
      .poll(() => host.shown().then((shown) => shown.at), `at ${at}`)
      .toBe(demanded(at, of) + 1);
  }
  measured(`${places(of).length} places, each with its step`);
});

test(
  'history is as long as before, and one Back leaves',
  about('snippet', 'plain'),
  async ({ host, page }) => {
    for (const id of ['snippet', 'plain']) {
      await page.goto(process.env.E2E_HOSTS!);
      await host.open(id);
      const before = await page.evaluate(() => history.length);
      const { of } = await host.shown();
      if (id === 'snippet') for (const screen of [0, 1, 2, 5, of - 3]) await host.read(screen);
      else await host.nextTo(of - 2);
      for (let { at } = await host.shown(); at < of; at += 1) {
        await host.next();
        await expect.poll(() => host.shown().then((shown) => shown.at)).toBe(at + 1);
      }
      expect(await page.evaluate(() => history.length), 'entries of history').toBe(before);
      await page.goBack();
      await expect(page).toHaveURL(process.env.E2E_HOSTS!);
    }
  },
);
