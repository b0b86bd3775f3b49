import { chapterIds } from './story';
import { expect, test } from './test';

test('the tables come into the story, each into its place', async ({ page, story }) => {
  await story.open();
  await expect(page.locator('#numbers tbody tr')).not.toHaveCount(0);
  for (const id of chapterIds) await expect(page.locator(`#${id} #table-${id}`)).toBeAttached();
  await expect(page.locator('footer #sources li')).not.toHaveCount(0);
  await expect(page.locator('a[data-table]')).toHaveCount(0);
});

test('numbers in the text lead to their rows without leaving the story', async ({
  page,
  story,
}) => {
  await story.open();
  await expect(page.locator('#every-number')).toBeAttached();
  const before = new URL(page.url()).pathname;
  await page.locator('#trade-2014 a.num').first().click();
  await expect(page.locator('#numbers tr:target')).toBeInViewport();
  expect(new URL(page.url()).pathname).toBe(before);
});

test('an address with a number opens at its row, though the row comes later', async ({ page }) => {
  await page.goto('#n-people-2019');
  await expect(page.locator('#n-people-2019')).toBeInViewport();
});

test('the tables move nothing that is in view, at the top or at the foot of the page', async ({
  page,
  story,
}) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/numbers/tables.html', async (route) => {
    await held;
    await route.continue();
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await story.open();
  await page.keyboard.press('End');
  await story.rest();
  release();
  await expect(page.locator('#every-number')).toBeAttached();
  await story.rest();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts).toEqual([]);
});

test.describe('when the page of tables is not to be had', () => {
  test.use({ tolerated: [/numbers\/|ERR_FAILED/] });

  test('the links to it stay, and the story goes on', async ({ page, story }) => {
    await page.route('**/numbers/tables.html', (route) => route.abort());
    await story.open();
    await story.land('trade-steady');
    await expect(page.locator('a[data-table]')).toHaveCount(chapterIds.length + 2);
    await expect(page.locator('#trade-2014 a.num').first()).toHaveAttribute(
      'href',
      'numbers/#n-trade-2014',
    );
  });
});
