/** What readers copy into a document or a spreadsheet is what they saw, once. */
import type { Page } from '@playwright/test';
import { expect, test } from './test';

/** What is copied of an element with all that is in it. */
const copied = (page: Page, selector: string) =>
  page.evaluate((it) => {
    const selection = getSelection()!;
    selection.selectAllChildren(document.querySelector(it)!);
    const text = selection.toString();
    selection.removeAllRanges();
    return text;
  }, selector);

test('a chapter is copied without what is there for screen readers', async ({ page, story }) => {
  await story.open();
  await story.land('base-choice');
  const text = await copied(page, 'body');
  const hidden = await page.locator('.unseen').allTextContents();
  for (const words of hidden.map((it) => it.trim()).filter((it) => it.length > 20))
    expect.soft(text).not.toContain(words);
  for (const words of ['Skip this picture', 'Skip to the story', 'Previous step', 'Next step'])
    expect.soft(text).not.toContain(words);
  for (const words of await page.locator('.card p, .card h3, .source').allInnerTexts())
    expect.soft(text).toContain(words);
  expect(text).not.toMatch(/[\u00ad\u200b]/);
});

test('a table is copied as rows of cells', async ({ page }) => {
  await page.goto('numbers/');
  const text = await copied(page, '#every-number-article table');
  const cells = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const rows = await page
    .locator('#every-number-article table tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText.trim())),
    );
  expect(cells.map((row) => row.map((cell) => cell.trim()))).toEqual(rows);
});

test('the browser finds no names of controls that are not seen', async ({ page, story }) => {
  await story.open();
  await story.land('trade-two-points');
  const found = await page.evaluate(() =>
    ['Previous step', 'Next step', 'Two points'].map((words) => {
      getSelection()!.removeAllRanges();
      return (window as unknown as { find: (...args: unknown[]) => boolean }).find(
        words,
        ...[false, false, true],
      );
    }),
  );
  expect(found).toEqual([false, false, true]);
});
