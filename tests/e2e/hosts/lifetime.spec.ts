import type { Host } from './host';
import { countLeftovers, type Leftovers } from './leftovers';
import { about, expect, measured, test } from './test';

/** What is going on in the host's page once it is at rest. */
async function leftovers(host: Host): Promise<Leftovers> {
  const count = () => host.page.evaluate(() => window.leftovers());
  await expect.poll(async () => (await count()).timers, 'timers at rest').toBe(0);
  return count();
}

const pinned = async (host: Host, count: number) =>
  expect
    .poll(async () => {
      const shown = await Promise.all(host.frames.map((frame) => host.shown(frame)));
      return shown.filter(({ mode }) => mode === 'scroll').length;
    })
    .toBe(count);

test(
  'taken out and put in again, it leaves nothing behind',
  about('again'),
  async ({ host, page }) => {
    await page.addInitScript(countLeftovers);
    await host.open('again');
    await pinned(host, 1);
    const with1 = await leftovers(host);
    await host.act('remove');
    const without = await leftovers(host);
    const size = () => page.evaluate(() => document.documentElement.scrollHeight);
    const height = await size();
    for (let round = 0; round < 3; round += 1) {
      await host.act('add');
      await pinned(host, 1);
      expect(await leftovers(host), 'with the embed').toEqual(with1);
      await host.act('remove');
      expect(await leftovers(host), 'without it').toEqual(without);
      expect(await size(), 'height of the page without it').toBe(height);
    }
  },
);

test('of ten, one goes and leaves nothing behind', about('ten'), async ({ host, page }) => {
  await page.addInitScript(countLeftovers);
  await host.open('ten');
  await expect.poll(() => host.frames.length).toBe(10);
  await pinned(host, 1);
  const counts = [await leftovers(host)];
  for (let left = 9; left >= 0; left -= 1) {
    await page
      .locator('[data-135-embed]')
      .last()
      .evaluate((iframe) => iframe.remove());
    await expect.poll(() => host.frames.length).toBe(left);
    counts.push(await leftovers(host));
  }
  await page.goto(page.url().replace('/ten/', '/first/'));
  const none = await leftovers(host);
  expect(counts.at(-1), 'with none left').toEqual(none);
  for (const kind of ['listeners', 'observed'] as const) {
    const numbers = counts.map((count) => count[kind]);
    expect(numbers, kind).toEqual(numbers.toSorted((a, b) => b - a));
  }
  const [all, nine] = counts;
  measured(
    `listeners ${all!.listeners} with ten, ${nine!.listeners} with nine, ${none.listeners} with none`,
  );
});

test('ten do not disturb each other', about('ten'), async ({ host }) => {
  await host.open('ten');
  await expect.poll(() => host.frames.length).toBe(10);
  await pinned(host, 1);
  await host.read(6);
  for (const frame of host.frames.slice(1)) {
    const others = host.frames.filter((other) => other !== frame);
    const before = await Promise.all(others.map((other) => host.shown(other)));
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await frame.getByRole('button', { name: 'Next' }).click({ force: true });
    const after = await Promise.all(others.map((other) => host.shown(other)));
    expect(after.slice(1)).toEqual(before.slice(1));
  }
});

for (const id of ['late', 'twice', 'first'] as const) {
  test(`${id}: one room, one pinned frame`, about(id), async ({ host, page }) => {
    await host.open(id);
    await pinned(host, 1);
    const { length, height } = await host.place();
    expect(length).toBeGreaterThan(5 * height);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator('#after')).toBeInViewport();
    await host.read(4);
  });
}

test('in a tab that is closed and opened again', about('tab'), async ({ host, page }) => {
  await page.goto(`${process.env.E2E_HOSTS}tab/`);
  await expect.poll(() => host.frames.length).toBe(1);
  for (let round = 0; round < 2; round += 1) {
    await host.act('show');
    await host.expectMode('scroll');
    const { length, height } = await host.place();
    expect(height).toBe(page.viewportSize()!.height);
    expect(length).toBeGreaterThan(5 * height);
    await host.read(2 + round);
    await page.evaluate(() => scrollTo(0, 0));
    await host.act('hide');
  }
});

test('turned while it is far below', about('below'), async ({ host, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await host.open('below');
  await host.expectMode('scroll');
  for (const [width, height] of [
    [844, 390],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => host.place().then((place) => place.height)).toBe(height);
    await page.evaluate(() => scrollTo(0, 0));
    await host.read(4);
    const box = (await host.iframe.boundingBox())!;
    expect(box).toMatchObject({ y: 0, height });
    expect(await host.frame.evaluate(() => innerHeight)).toBe(height);
  }
});
