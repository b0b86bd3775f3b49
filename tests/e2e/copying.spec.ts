/** What readers copy into a document or a spreadsheet is what they saw, once. */
import type { Page } from '@playwright/test';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What is copied of an element with all that is in it: as plain text, and the texts of what is copied as HTML. */
async function copied(page: Page, selector: string): Promise<{ plain: string; html: string }> {
  await page.evaluate(
    (it) => getSelection()!.selectAllChildren(document.querySelector(it)!),
    selector,
  );
  await page.keyboard.press('ControlOrMeta+C');
  return page.evaluate(async () => {
    getSelection()!.removeAllRanges();
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item!.getType(type)).text();
    const html = new DOMParser().parseFromString(await read('text/html'), 'text/html');
    return { plain: await read('text/plain'), html: html.body.textContent };
  });
}

/** What style makes of spaces and of capitals aside. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

test('a chapter and a step are copied without what is there for screen readers', async ({
  page,
  story,
}) => {
  await story.open();
  await story.land('base-choice');
  const unseen = (await page.locator('.unseen').allTextContents()).map(flat);
  const hidden = [
    ...unseen.filter((it) => it.length > 20),
    ...['Skip this picture', 'Skip to the story', 'Previous step', 'Next step'].map(flat),
  ];
  for (const place of ['body', '#base-choice']) {
    const { plain, html } = await copied(page, place);
    const seen = async (what: string) =>
      (await page.locator(place).locator(what).allInnerTexts()).map(flat);
    const [words, others] = [await seen('.card p'), await seen('.card h3, .source')];
    for (const [as, text] of Object.entries({ plain: flat(plain), html: flat(html) })) {
      const times = (it: string) => text.split(it).length - 1;
      expect.soft(hidden.filter(times), `${place} as ${as}`).toEqual([]);
      expect.soft(words.filter((it) => times(it) !== 1)).toEqual([]);
      expect.soft(others.filter((it) => times(it) === 0)).toEqual([]);
      expect.soft(text).not.toMatch(/[\u00ad\u200b]/);
    }
  }
});

test('a table is copied as rows of cells', async ({ page }) => {
  await page.goto('numbers/');
  const { plain } = await copied(page, '#every-number-article table');
  const cells = plain
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  const rows = await page
    .locator('#every-number-article table tr')
    .evaluateAll((all) =>
      all.map((row) => [...row.children].map((cell) => (cell as HTMLElement).innerText)),
    );
  expect(cells.map((row) => row.map(flat))).toEqual(rows.map((row) => row.map(flat)));
});
