import type { Page } from '@playwright/test';
import type { Host } from './host';
import { hold } from '../story';
import { about, aboutInChromium, expect, measured, test } from './test';

const ways: Record<string, (page: Page) => Promise<unknown>> = {
  reload: (page) => page.reload(),
  async Back(page) {
    await page.goto(process.env.E2E_HOSTS!);
    await page.goBack();
  },
};

const scrolled = (page: Page) => page.evaluate(() => scrollY);
const longest = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/**
 * Firefox keeps most pages for Back and shows them as they were left, for which Playwright waits in vain; of
 * itself it does not go back to a place in a page from right to left.
 */
const asked = (way: string, id: string) =>
  id === 'returned-to' || (way === 'reload' && id !== 'right-to-left')
    ? about(id)
    : aboutInChromium(id);

/** Waits until the page is as long as it was, and nothing is added to it for the way back. */
const expectSettled = (page: Page, length: number) =>
  expect.poll(() => longest(page), 'length of the page').toBe(length);

/** Waits until the story has come again and a screen is read. */
async function expectReads(host: Host, screen: number): Promise<void> {
  await expect.poll(() => host.frames.length).toBe(1);
  // Asked while the page of the frame is still changing, a browser has no answer.
  await expect(async () => expect((await host.shown()).at, 'screen').toBe(screen + 1)).toPass();
}

/** Holds back the story from now on until it is let go. */
const holdStory = (page: Page) => hold(page, '**/embed/story/');

for (const [way, go] of Object.entries(ways))
  for (const id of ['returned-to', 'snippet', 'sandboxed', 'csp', 'below', 'right-to-left'])
    test(`${id}: after ${way} the step is the same`, asked(way, id), async ({ host, page }) => {
      await host.open(id);
      await host.expectMode('scroll');
      const { of } = await host.shown();
      for (const screen of [of - 4, 0]) {
        await host.read(screen);
        const [before, length] = [await scrolled(page), await longest(page)];
        await go(page);
        await expectSettled(page, length);
        await expect.poll(() => scrolled(page), `screen ${screen}`).toBeCloseTo(before, 0);
        await expectReads(host, screen);
      }
      measured(`same step after ${way}`);
    });

test(
  'a page that puts its readers somewhere itself is not made longer',
  aboutInChromium('returned-to'),
  async ({ host, page }) => {
    await host.open('returned-to');
    await host.expectMode('scroll');
    const length = await longest(page);
    await page.evaluate(() => (history.scrollRestoration = 'manual'));
    const letGo = await holdStory(page);
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => window.embed135, undefined, { polling: 20 });
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await longest(page)).toBeLessThan(length);
    letGo();
    await host.iframe.scrollIntoViewIfNeeded();
    await host.expectMode('scroll');
  },
);

test(
  'a style sheet that comes after our script moves nothing',
  aboutInChromium('returned-to'),
  async ({ host, page }) => {
    await host.open('returned-to');
    await host.expectMode('scroll');
    await host.read(5);
    const [before, length] = [await scrolled(page), await longest(page)];
    await page.route('**/host.css', async (route) => {
      // A page without its style has no frames to look in.
      await page.waitForFunction(() => window.embed135, undefined, { polling: 20 });
      await route.continue();
    });
    const letGo = await holdStory(page);
    await page.reload({ waitUntil: 'commit' });
    await expect.poll(() => longest(page), 'length held').toBeGreaterThan(2 * length);
    letGo();
    await expectReads(host, 5);
    expect(await scrolled(page)).toBe(before);
  },
);

test('text after a story is where it was', about('returned-to'), async ({ host, page }) => {
  for (const go of Object.values(ways)) {
    await host.open('returned-to');
    await host.expectMode('scroll');
    const text = page.locator('#after p').nth(3);
    const place = () => text.evaluate((element) => element.getBoundingClientRect().top);
    await text.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await expect.poll(() => host.shown().then(({ at, of }) => at === of)).toBe(true);
    const [before, length] = [await place(), await longest(page)];
    await go(page);
    await expectSettled(page, length);
    // Firefox scrolls by whole px.
    await expect.poll(async () => Math.abs((await place()) - before), 'px moved').toBeLessThan(1);
  }
});

test('so is what stands between ten', about('ten'), async ({ host, page }) => {
  await host.open('ten');
  await expect.poll(() => host.frames.length).toBe(10);
  await host.expectMode('scroll');
  const length = await longest(page);
  const place = () =>
    page
      .locator('iframe')
      .nth(6)
      .evaluate((frame) => frame.getBoundingClientRect().top);
  await page
    .locator('iframe')
    .nth(6)
    .evaluate((frame) => frame.scrollIntoView());
  await expect.poll(place).toBeCloseTo(0, 0);
  await page.reload();
  await expectSettled(page, length);
  await expect.poll(place).toBeCloseTo(0, 0);
});

test(
  'who scrolls before the story has come is taken nowhere else',
  aboutInChromium('returned-to'),
  async ({ host, page }) => {
    await host.open('returned-to');
    await host.expectMode('scroll');
    await host.read(5);
    const before = await scrolled(page);
    const letGo = await holdStory(page);
    await page.reload({ waitUntil: 'commit' });
    await expect.poll(() => scrolled(page)).toBe(before);
    await page.mouse.move(20, 20);
    await page.mouse.wheel(0, 720);
    await expect.poll(() => scrolled(page)).toBe(before + 720);
    letGo();
    await expectReads(host, 6);
    expect(await scrolled(page)).toBe(before + 720);
  },
);

test(
  'where the story does not come the page ends where it ends',
  about('returned-to'),
  async ({ host, page, problems }) => {
    await host.open('returned-to');
    await host.expectMode('scroll');
    await host.read(9);
    await page.route('**/embed/story/', (route) => route.abort());
    await page.reload();
    await expect.poll(() => longest(page)).toBeLessThan(5000);
    await expect(page.locator('#after p').last()).toBeInViewport();
    expect(problems.splice(0)).not.toEqual([]);
  },
);

test(
  'a story that comes before the browser has told of its scrolling finds its reader',
  aboutInChromium('returned-to'),
  async ({ host, page }) => {
    await host.open('returned-to');
    await host.expectMode('scroll');
    const { of } = await host.shown();
    await host.read(of - 4);
    const before = await scrolled(page);
    // Until the story's first message nothing is told of scrolling and of sizes, as it happens in WebKit.
    await page.addInitScript(() => {
      let told = false;
      addEventListener('message', () => setTimeout(() => (told = true)), true);
      addEventListener('scroll', (event) => told || event.stopImmediatePropagation(), true);
      window.ResizeObserver = class extends ResizeObserver {
        constructor(react: ResizeObserverCallback) {
          super((...news) => told && react(...news));
        }
      };
    });
    await page.reload();
    await expectReads(host, of - 4);
    expect(await scrolled(page)).toBeCloseTo(before, 0);
  },
);
