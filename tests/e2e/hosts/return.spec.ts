import type { Page } from '@playwright/test';
import type { Host } from './host';
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

/** Waits until the page is as long as it was, and nothing is added to it for the way back. */
const expectSettled = (page: Page, length: number) =>
  expect.poll(() => longest(page), 'length of the page').toBe(length);

for (const [way, go] of Object.entries(ways))
  for (const id of ['returned-to', 'snippet', 'sandboxed', 'csp', 'below', 'right-to-left'])
    test(
      `${id}: after ${way} the reader is at the same step`,
      about(id),
      async ({ host, page }) => {
        await host.open(id);
        await host.expectMode('scroll');
        const { of } = await host.shown();
        for (const screen of [of - 4, 2]) {
          await host.read(screen);
          const [before, length] = [await scrolled(page), await longest(page)];
          await go(page);
          await expect
            .poll(() => host.shown().then(({ at }) => at), `screen ${screen}`)
            .toBe(screen + 1);
          await expectSettled(page, length);
          expect(await scrolled(page)).toBe(before);
        }
        measured(`same step after ${way}`);
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
    await expect.poll(place).toBe(before);
    await expectSettled(page, length);
    expect(await place()).toBe(before);
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
  await expect.poll(place).toBe(0);
  await page.reload();
  await expectSettled(page, length);
  await expect.poll(place).toBe(0);
});

/** Holds back the story from now on until it is let go. */
async function holdStory(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route('**/embed/story/', async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** Reloads a page at the first screen of its story, which does not come. */
async function returnWithoutStory(host: Host): Promise<() => void> {
  const { page } = host;
  await host.open('returned-to');
  await host.expectMode('scroll');
  await host.read(0);
  const before = await scrolled(page);
  const letGo = await holdStory(page);
  await page.reload({ waitUntil: 'commit' });
  await expect.poll(() => scrolled(page)).toBe(before);
  return letGo;
}

test(
  'who scrolls before the story has come keeps what they read',
  aboutInChromium('returned-to'),
  async ({ host, page }) => {
    const letGo = await returnWithoutStory(host);
    const before = await scrolled(page);
    await page.mouse.move(20, 20);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => scrolled(page)).toBe(before + 300);
    const place = () =>
      page.locator('#after').evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const read = await place();
    letGo();
    await host.expectMode('scroll');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 1000);
    expect(await place()).toBe(read);
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
    const last = page.locator('#after p').last();
    await expect(last).toBeInViewport();
    await expect.poll(() => longest(page)).toBeLessThan(5000);
    await expect(last).toBeInViewport();
    expect(problems.splice(0)).not.toEqual([]);
  },
);
