import type { Frame, Page } from '@playwright/test';
import type { Host } from './hosts/host';
import { expect, test } from './hosts/test';
import { stepIds } from './story';

test('marks answer to the pointer, stay when they are pressed, and close', async ({
  host,
  page,
}) => {
  await host.write(host.markup('trade/?step=trade-two-points'));
  const frame = await host.embedded();
  const tooltip = frame.locator('.tooltip');
  const dot = frame.locator('.plot circle[data-id="trade-2014"]');
  await dot.hover();
  await expect(tooltip).toContainText('€36 million');
  await expect(tooltip).toContainText('The Strait Courier');
  await page.mouse.move(5, 5);
  await expect(tooltip).toBeHidden();
  await dot.click();
  await page.mouse.move(5, 5);
  await expect(tooltip).toBeVisible();
  await frame.locator('.plot').press('Escape');
  await expect(tooltip).toBeHidden();
});

test('a year without a figure says that it has none', async ({ host }) => {
  await host.write(host.markup('trade/?step=trade-two-points'));
  const frame = await host.embedded();
  await frame.locator('.plot .absence').hover({ force: true, position: { x: 20, y: 40 } });
  await expect(frame.locator('.tooltip')).toContainText('The article gives no figure');
  await expect(frame.locator('.pointed')).toBeAttached();
});

test('the keyboard walks the marks with one stop, and leaves', async ({ host, page }) => {
  await host.write(`${host.markup('people/?step=people-dots')}<button>After</button>`);
  const frame = await host.embedded();
  const focused = () => frame.evaluate(() => document.activeElement?.ariaLabel);
  await frame.locator('.marks button').first().focus();
  await page.keyboard.press('End');
  await expect.poll(focused).toMatch(/^2019: /);
  await expect(frame.locator('.tooltip')).toContainText('410,000');
  await page.keyboard.press('Home');
  await expect.poll(focused).toMatch(/^1990: /);
  const inFrame = () => page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  let stops = 0;
  for (; stops < 30 && (await inFrame()); stops += 1) await page.keyboard.press('Tab');
  expect(stops, 'stops until Tab has left the frame').toBeLessThan(20);
});

test('Tab leads from a pinned mark to its source, which opens beside the page', async ({
  host,
  page,
}) => {
  await host.write(host.markup('people/?step=people-dots'));
  const frame = await host.embedded();
  await frame
    .locator('.marks')
    .getByRole('button', { name: /^2019: / })
    .focus();
  await page.keyboard.press('Enter');
  // It comes with what is said only when somebody asks.
  const link = frame.locator('.tooltip a');
  await expect(link).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('target', '_blank');
  const over = await frame
    .locator('.tooltip')
    .evaluate((note) => note.scrollWidth - note.clientWidth);
  expect(over, 'px that the source hangs over the note').toBe(0);
});

/** A pinned chart of trade at a step, with the focus on a mark that the next steps have, too. */
async function focusPinned(host: Host, page: Page): Promise<Frame> {
  await host.write(
    `<div>${host.markup('trade/', 'data-135-embed="scroll"')}</div><p style="height:2000px"><input></p>${host.script}`,
  );
  const frame = await host.embedded();
  await expect(page.locator('iframe')).toHaveCSS('position', 'sticky');
  await page.evaluate(() => scrollTo(0, innerHeight * 2.2));
  await expect.poll(() => host.step(frame)).toBe('trade-two-points');
  await frame
    .locator('.marks')
    .getByRole('button', { name: /^2014: / })
    .focus();
  return frame;
}

test('a focused mark keeps its focus when the step changes under it', async ({ host, page }) => {
  const frame = await focusPinned(host, page);
  await page.evaluate(() => scrollTo(0, innerHeight * 4.3));
  await expect.poll(() => host.step(frame)).toBe('trade-sourced');
  expect(await frame.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^2014: /);
});

test('a note that was closed stays closed when the step changes under it', async ({
  host,
  page,
}) => {
  const frame = await focusPinned(host, page);
  await expect(frame.locator('.tooltip')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(frame.locator('.tooltip')).toBeHidden();
  await page.evaluate(() => scrollTo(0, innerHeight * 4.3));
  await expect(frame.locator('.marks button:focus')).toHaveAccessibleName(/^2014: /);
  await expect.poll(() => frame.locator('.marks button').count()).toBeGreaterThan(2);
  await expect(frame.locator('.tooltip')).toBeHidden();
});

test('a frame in which a mark had the focus does not take it from its host', async ({
  host,
  page,
}) => {
  const frame = await focusPinned(host, page);
  await page.locator('input').evaluate((input) => input.focus({ preventScroll: true }));
  await page.evaluate(() => scrollTo(0, innerHeight * 4.3));
  await expect.poll(() => frame.locator('.marks button').count()).toBeGreaterThan(2);
  await expect(page.locator('input')).toBeFocused();
  expect(await frame.evaluate(() => document.activeElement === document.body)).toBe(true);
  await expect(frame.locator('.tooltip')).toBeHidden();
});

test('the reader chooses a base and an end', async ({ host, page }) => {
  await host.write(host.markup('base/?step=base-choice', 'style="width:600px;height:560px"'));
  const frame = await host.embedded();
  const before = await page.evaluate(() => history.length);
  await frame.getByRole('combobox', { name: 'From' }).selectOption({ label: '1993, the islands' });
  await expect(frame.locator('output')).toContainText('12.4 times');
  await expect(frame.locator('.plot .base.chosen .name')).toHaveText('1993, islands');
  await frame.locator('select').nth(1).selectOption({ label: '2016' });
  await expect(frame.locator('output')).toContainText('7.6 times');
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(frame.url()).toMatch(/step=base-choice$/);
});

test('a number in the words says where it comes from, and leads to its row', async ({ host }) => {
  await host.write(host.markup('trade/'));
  const frame = await host.embedded();
  const number = frame.locator('#trade-1992 .num').first();
  await number.hover();
  await expect(frame.locator('#provenance')).toContainText('€1.1 million');
  await expect(frame.locator('#provenance')).toContainText('The Strait Courier');
  await expect(number).toHaveAttribute('target', '_blank');
  const row = await frame.evaluate(
    async (address) => {
      const link = new URL(address, location.href);
      return [link.pathname, link.hash];
    },
    (await number.getAttribute('href'))!,
  );
  expect(row).toEqual(['/numbers/', '#n-trade-1992']);
});

test('what is said where a reader asks comes with the first sign of it', async ({
  context,
  host,
  page,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => {
    if (request.url().endsWith('/asked.js')) asked.push(new URL(request.url()).pathname);
  });
  await host.write(host.markup('trade/'));
  const frame = await host.embedded();
  await expect(frame.locator('.marks button').first()).toBeVisible();
  expect(asked).toEqual([]);
  const note = frame.locator('.tooltip');
  await page.keyboard.press('Tab');
  await frame.locator('.marks button').first().focus();
  await expect(note.locator('.credit')).toContainText('The Strait Courier');
  await frame.locator('.num').first().focus();
  await expect(frame.locator('#provenance')).toContainText('The Strait Courier');
  expect(asked).toEqual(['/embed/trade/asked.js']);
});

test.describe('where that does not come', () => {
  test.use({ hasTouch: true });

  test('notes say figure and time, and numbers are links', async ({ context, host, tolerated }) => {
    tolerated.push(/asked\.js/, /Failed to load resource/);
    await context.route('**/asked.js', (route) => route.abort());
    await host.write(host.markup('trade/'));
    const frame = await host.embedded();
    await frame.locator('.marks button').first().focus();
    await expect(frame.locator('.tooltip .value')).toHaveText('€1.1 million');
    await expect(frame.locator('.tooltip .credit')).toHaveCount(0);
    await expect(frame.locator('html')).toHaveAttribute('data-mode', 'stepper');
    const number = frame.locator('.num').first();
    const opened = context.waitForEvent('page');
    await number.tap();
    expect(new URL((await opened).url()).hash).toBe('#n-trade-1992');
  });
});

test.describe('while that is on its way', () => {
  test.use({ hasTouch: true });

  test('a number that is tapped waits for it, and says it then', async ({ context, host }) => {
    let come = () => {};
    const held = new Promise<void>((resolve) => (come = resolve));
    await context.route('**/asked.js', async (route) => {
      await held;
      await route.continue();
    });
    await host.write(host.markup('trade/'));
    const frame = await host.embedded();
    const pages = context.pages().length;
    await frame.locator('.num').first().tap();
    await expect(frame.locator('#provenance')).toBeHidden();
    come();
    await expect(frame.locator('#provenance')).toContainText('The Strait Courier');
    expect(context.pages()).toHaveLength(pages);
  });
});

test('where windows may not be opened, the address of the story can be read', async ({ host }) => {
  await host.write(host.markup('trade/', 'sandbox="allow-scripts" width="600" height="480"'));
  const frame = await host.embedded();
  await expect(frame.locator('.credit')).toContainText(new URL(frame.url()).host);
});

/** Runs in a frame: how much is stored for it; a browser that lets no stranger's frame store anything refuses to say. */
function stored(): number[] {
  return (['localStorage', 'sessionStorage'] as const).map((name) => {
    try {
      return window[name].length;
    } catch (error) {
      if ((error as Error).name === 'SecurityError') return 0;
      throw error;
    }
  });
}

test('a frame loads its page and the style and scripts that it names, and keeps nothing', async ({
  host,
  page,
  context,
}) => {
  // Only the way from one step to the next differs without motion, and it is shorter.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const requested: string[] = [];
  context.on('request', (request) => requested.push(new URL(request.url()).pathname));
  await host.write(host.markup('story/', 'width="700" height="600"'));
  const frame = await host.embedded();
  for (let step = 0; step < stepIds.length; step++)
    await frame.getByRole('button', { name: 'Next' }).click();
  const [first, ...files] = requested.slice(requested.indexOf('/embed/story/'));
  expect(first).toBe('/embed/story/');
  const named = await frame
    .locator('link[rel=stylesheet], script[src]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? one.getAttribute('src')!));
  expect(files.sort()).toEqual(named.map((name) => new URL(name, frame.url()).pathname).sort());
  // What is said where a reader asks comes with the first press.
  const expected = /^\/(?:assets\/embed-[\w-]+\.(?:css|js)|embed\/story\/asked\.js)$/;
  for (const file of files) expect(file).toMatch(expected);
  expect(await context.cookies()).toEqual([]);
  expect(await frame.evaluate(stored)).toEqual([0, 0]);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
});
