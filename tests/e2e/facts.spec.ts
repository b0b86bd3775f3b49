/** The same facts by pointer, by touch, by keyboard, and in the table. */
import type { Page } from '@playwright/test';
import { chapterIds, firstOf, lastOf, type ChapterId } from './story';
import { expect, test } from './test';

test.use({ hasTouch: true, viewport: { width: 1440, height: 900 } });

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The note of a chapter, as one line; empty while there is none. */
const note = (page: Page, id: ChapterId) =>
  page
    .locator(`#${id}-tooltip`)
    .evaluate((tooltip) => (tooltip.hasAttribute('hidden') ? '' : tooltip.textContent!));

/** The figure that the note gives, without reservation and unit; of an event the year. */
async function figureOf(page: Page, id: ChapterId): Promise<string> {
  const tooltip = page.locator(`#${id}-tooltip`);
  const [value, when] = [tooltip.locator('.value'), tooltip.locator('.when')];
  const text = (await value.count()) > 0 ? await value.textContent() : '';
  return (/[\d.,]*\d/.exec(text!) ?? /\d{4}/.exec((await when.textContent())!))![0];
}

for (const id of chapterIds) {
  test(`${id}: every mark says the same, however it is asked`, async ({ page, story }) => {
    await story.open();
    // At its last step a press on a mark of the base is a choice.
    await story.land(id === 'base' ? firstOf(id) : lastOf(id));
    const marks = page.locator(`#${id} .marks button`);
    const table = plain(await story.chapter(id).locator('table').textContent());
    for (const mark of await marks.all()) {
      await mark.focus();
      await expect.poll(() => note(page, id)).not.toBe('');
      const byKey = plain(await note(page, id));
      const said = await figureOf(page, id);
      await mark.blur();
      await page.keyboard.press('Escape');
      const { x, y, width, height } = (await mark.boundingBox())!;
      const [left, top] = [x + width / 2, y + height / 2];

      await page.mouse.move(2, 2);
      await page.mouse.move(left, top);
      await expect.poll(async () => plain(await note(page, id)), 'by pointer').toBe(byKey);
      await page.mouse.move(2, 2);

      await page.touchscreen.tap(left, top);
      await expect.poll(async () => plain(await note(page, id)), 'by touch').toBe(byKey);
      await page.keyboard.press('Escape');
      expect(table, 'in the table').toContain(said);
    }
  });
}
