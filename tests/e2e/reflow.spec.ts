/** Zoomed, or with the reader's own spacing of text: nothing is lost, and one direction is enough. */
import type { Page } from '@playwright/test';
import { chapterIds, firstOf, lastOf } from './story';
import { expect, test } from './test';

/** WCAG 1.4.12, as its bookmarklets set it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`;

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Runs in the page: parts of a chapter's figure that lie over each other, and texts cut off. */
function faults(figure: Element): string[] {
  const found: string[] = [];
  const parts = ['figcaption', '.plot', '.source', '.instrument', '.stepper', 'summary']
    .flatMap((selector) => [...figure.querySelectorAll(selector)])
    .filter((part) => part.checkVisibility({ visibilityProperty: true }))
    .map((part) => ({ name: part.className || part.localName, box: part.getBoundingClientRect() }));
  parts.forEach(({ name, box }, i) => {
    for (const other of parts.slice(i + 1)) {
      const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
      if (across > 1 && down > 1) found.push(`${name} over ${other.name}: ${across} x ${down} px`);
    }
    if (box.right > innerWidth + 1) found.push(`${name} leaves the right`);
  });
  for (const element of document.querySelectorAll<HTMLElement>('main *, footer *')) {
    if (element.closest('.unseen, svg, .wide, .panel') || element.matches('.unseen')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut =
      (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) ||
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1);
    if (cut) found.push(`${element.localName}.${element.className} is cut`);
  }
  return found;
}

test.describe('a reader’s own style', () => {
  // Readers set theirs beyond the page's policy; the test's way to do so is judged by it.
  test.use({ bypassCSP: true });

  for (const [width, height] of [
    [320, 568],
    [768, 1024],
    [1440, 900],
  ] as const) {
    test(`the reader’s own spacing loses nothing at ${width} px`, async ({ page, story }) => {
      await page.setViewportSize({ width, height });
      await story.open();
      await page.addStyleTag({ content: spacing });
      for (const id of chapterIds) {
        await story.land(firstOf(id));
        const figure = story.chapter(id).locator('figure');
        expect.soft(await figure.evaluate(faults), id).toEqual([]);
        expect.soft(await overhang(page), id).toBe(0);
      }
    });
  }
});

test('zoomed to 400% all is there, by scrolling down alone', async ({ page, story }) => {
  // A window of 1280 by 1024, seen at four times its size.
  await page.setViewportSize({ width: 320, height: 256 });
  await story.open();
  for (const id of chapterIds) {
    await story.land(lastOf(id));
    const figure = story.chapter(id).locator('figure');
    expect.soft(await figure.evaluate(faults), id).toEqual([]);
    await expect(story.chapter(id).locator('.plot, .still').last(), id).toBeVisible();
    await page.locator(`#${id} .marks button`).last().focus();
    await expect(story.tooltip(id)).toBeVisible();
    expect.soft(await overhang(page), id).toBe(0);
  }
});

for (const width of [320, 360, 768, 1440])
  test(`no table has to be scrolled sideways at ${width} px`, async ({ page, story }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of ['', 'numbers/']) {
      await story.open(address);
      await story.tables();
      for (const id of address ? [] : chapterIds)
        await story
          .chapter(id)
          .locator('details')
          .evaluate((it: HTMLDetailsElement) => (it.open = true));
      const places = page.locator('.wide, .panel');
      for (const place of await places.all())
        expect.soft(await place.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
      expect(await overhang(page)).toBe(0);
    }
  });

test('a long table scrolls by itself, by keyboard too, and has a name', async ({ page, story }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await story.open();
  await story.tables();
  const table = page.locator('#numbers .wide');
  await expect(table).toHaveRole('region');
  await expect(table).toHaveAccessibleName(/.{10}/);
  await table.focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => table.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
});

test('set as blocks, the rows of a table are a table still', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('numbers/');
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader') });
  const block = row.first();
  await expect(block).toHaveCSS('display', 'flex');
  await expect(block.getByRole('cell')).toHaveCount(6);
  await expect(page.getByRole('columnheader', { name: 'Source' }).first()).toBeVisible();
});
