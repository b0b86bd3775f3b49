import type { Host } from './host';
import { countLeftovers, type Leftovers } from './leftovers';
import { about, aboutInChromium, expect, measured, test } from './test';

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

test(
  'of ten, each leaves nothing behind, and stop() ends all',
  aboutInChromium('ten'),
  async ({ host, page }) => {
    await page.addInitScript(countLeftovers);
    await host.open('ten');
    await expect.poll(() => host.frames.length).toBe(10);
    await pinned(host, 1);
    const counts = [await leftovers(host)];
    for (let left = 9; left >= 0; left -= 1) {
      await page.evaluate(() => document.querySelector('[data-135-embed]')!.remove());
      await expect.poll(() => host.frames.length).toBe(left);
      counts.push(await leftovers(host));
    }
    await page.evaluate(() => window.embed135!.stop());
    expect(await leftovers(host)).toEqual({ listeners: 0, timers: 0, observed: 0 });
    await page.evaluate(
      (src) =>
        new Promise((loaded) =>
          document.head.append(
            Object.assign(document.createElement('script'), { src, onload: loaded }),
          ),
        ),
      `${process.env.E2E_EMBEDS}v1/embed.js`,
    );
    expect(await leftovers(host), 'of a script that has found no frame').toEqual(counts.at(-1));
    const listeners = counts.map((count) => count.listeners);
    measured(
      `${listeners[0]} listeners with ten, ${listeners[1]} with nine, ${listeners.at(-1)} with none, 0 stopped`,
    );
  },
);

test('ten do not disturb each other', about('ten'), async ({ host }) => {
  await host.open('ten');
  await expect.poll(() => host.frames.length).toBe(10);
  await pinned(host, 1);
  await host.read(6);
  const numbers = () =>
    Promise.all(host.frames.map((frame) => host.shown(frame).then(({ at }) => at)));
  const expected = await numbers();
  for (const [index, frame] of host.frames.entries()) {
    if (index === 0) continue;
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await host.next(frame);
    expected[index]! += 1;
    // Scrolled past, the first is at its end.
    if (index === 1) expected[0] = (await numbers())[0]!;
    await expect.poll(numbers, `embed ${index}`).toEqual(expected);
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
    await expect(host.iframe).toBeHidden();
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
