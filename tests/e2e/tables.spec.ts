import type { Locator, Page } from '@playwright/test';
import { chapterIds, hold } from './story';
import { expect, test } from './test';

const holdTables = (page: Page) => hold(page, '**/numbers/tables.html');

test('the tables come into the story, each into its place', async ({ page, story }) => {
  await story.open();
  for (const origin of ['article', 'context', 'computed'])
    await expect(page.locator(`#numbers #every-number-${origin} tbody tr`)).not.toHaveCount(0);
  for (const id of chapterIds) await expect(page.locator(`#${id} #table-${id}`)).toBeAttached();
  await expect(page.locator('footer #sources li')).not.toHaveCount(0);
  await expect(page.locator('a[data-table]')).toHaveCount(0);
});

test('numbers in the text lead to their rows without leaving the story', async ({
  page,
  story,
}) => {
  await story.open();
  await story.tables();
  const before = new URL(page.url()).pathname;
  await page.locator('#trade-2014 a.num').first().click();
  await expect(page.locator('#numbers tr:target')).toBeInViewport();
  expect(new URL(page.url()).pathname).toBe(before);
});

test('an address with a number opens at its row, though the row comes later', async ({ page }) => {
  await page.goto('#n-people-2019');
  await expect(page.locator('#n-people-2019')).toBeInViewport();
});

test.describe('of every number', () => {
  const group = (page: Page, origin: string) => page.locator(`#every-number-${origin}`);

  test('the article’s are open, the others behind a button that says how many', async ({
    page,
    story,
  }) => {
    await story.open();
    await story.tables();
    await expect(group(page, 'article').getByRole('table')).toBeVisible();
    for (const origin of ['context', 'computed']) {
      const rows = group(page, origin).locator('tbody tr');
      const button = group(page, origin).locator('summary');
      await expect(rows.first()).toBeHidden();
      await expect(button).toHaveText(`Show all ${await rows.count()}`, { useInnerText: true });
      await button.press('Enter');
      await expect(rows.last()).toBeVisible();
      await expect(button).toHaveText('Hide', { useInnerText: true });
    }
  });

  test('a number in the text opens the group that it is in, whenever it is asked', async ({
    page,
    story,
  }) => {
    await story.open();
    await story.tables();
    // What browsers of today do by themselves, those of yesterday do not.
    const computed = group(page, 'computed');
    const number = page.locator('a.num[href^="#n-multiple-"]').first();
    const row = computed.locator('tr:target');
    for (const time of ['once', 'again']) {
      await number.evaluate((link: HTMLElement) => link.click());
      await expect(row, time).toBeInViewport();
      await computed.locator('summary').press('Enter');
      await expect(row).toBeHidden();
    }
    await page.evaluate(() => history.replaceState(null, '', '#trade'));
    await number.evaluate((link) => (location.hash = link.getAttribute('href')!));
    await expect(row, 'by its address').toBeInViewport();
  });

  test('words that promise what is there lead to it', async ({ page, story }) => {
    await story.open();
    await story.tables();
    await story.land('people-dots');
    const promise = story.chapter('people').getByRole('link', { name: 'Every number' });
    await promise.press('Enter');
    await expect(group(page, 'context').locator('tbody tr').first()).toBeInViewport();
    await expect(page.locator('#heading-every-number-context')).toBeInViewport();
  });

  test('an address leads into a group that comes later and is folded', async ({ page }) => {
    await page.goto('#every-number-context');
    await expect(group(page, 'context').locator('tbody tr').first()).toBeInViewport();
  });

  test('a browser that does not know how prints all of them unfolded', async ({ page, story }) => {
    await page.addInitScript(() => (CSS.supports = () => false));
    await story.open();
    await story.tables();
    const open = page.locator('details.rows[open]');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(open).toHaveCount(3);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(open).toHaveCount(1);
  });
});

test('the tables move nothing that is in view, at the top or at the foot of the page', async ({
  page,
  story,
}) => {
  const release = await holdTables(page);
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
  await story.tables();
  await story.rest();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts).toEqual([]);
});

test.describe('a number before the tables come', () => {
  let release: () => void;
  const first = (page: Page) => page.locator('#trade-1992 p a.num').first();

  test.beforeEach(async ({ page, story }) => {
    release = await holdTables(page);
    await story.open();
    await story.land('trade-1992');
  });

  for (const [how, ask] of [
    ['focused', (number: Locator) => number.focus()],
    ['pointed at', (number: Locator) => number.hover()],
  ] as const)
    test(`${how}, it says where it comes from once they are there`, async ({ page }) => {
      await ask(first(page));
      await expect(page.locator('#provenance')).toBeHidden();
      release();
      await expect(page.locator('#provenance')).toContainText('€1.1 million');
    });

  test('scrolled out of view, it has no note', async ({ page, story }) => {
    await first(page).focus();
    await story.land('trade-two-points');
    release();
    await story.tables();
    await story.rest();
    await expect(page.locator('#provenance')).toBeHidden();
  });

  test.describe('by touch', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

    test('tapped, it leads to its row on their page', async ({ page }) => {
      await first(page).tap();
      await expect(page).toHaveURL(/\/numbers\/#n-trade-1992$/);
    });
  });
});

test.describe('when the page of tables is not to be had', () => {
  test.use({ tolerated: [/numbers\/|ERR_FAILED/] });

  test('the links to it stay, and the story goes on', async ({ page, story }) => {
    await page.route('**/numbers/tables.html', (route) => route.abort());
    await story.open();
    await story.land('trade-steady');
    await expect(page.locator('a[data-table]')).toHaveCount(chapterIds.length + 4);
    await expect(page.locator('#trade-2014 a.num').first()).toHaveAttribute(
      'href',
      'numbers/#n-trade-2014',
    );
  });
});
