/** Notes that appear over the page: dismissed without moving, entered by the pointer, and kept. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test';

const centreOf = async (locator: Locator) => {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** Moves onto a note in small steps, as a hand does, and waits there. */
async function enter(page: Page, note: Locator): Promise<void> {
  await expect(note).toBeVisible();
  const { x, y } = await centreOf(note);
  await page.mouse.move(x, y, { steps: 25 });
}

for (const [step, mark] of [
  ['trade-two-points', 'trade-2014'],
  ['trade-sourced', 'trade-2009'],
] as const) {
  test(`${step}: the pointer can go onto the note, and it stays`, async ({ page, story }) => {
    await story.open();
    await story.land(step);
    const { x, y } = await story.dot('trade', mark);
    await page.mouse.move(x, y);
    const note = story.tooltip('trade');
    const said = await note.textContent();
    await enter(page, note);
    await story.rest();
    await expect(note).toHaveText(said!);
    await page.mouse.move(5, 5);
    await expect(note).toBeHidden();
  });
}

test('a note of a line is reached across empty space', async ({ page, story }) => {
  await story.open();
  await story.land('routes-rail');
  const { x, y } = await centreOf(page.locator('#routes .marks button').first());
  await page.mouse.move(x, y);
  const note = story.tooltip('routes');
  const said = await note.textContent();
  await enter(page, note);
  await page.waitForFunction(
    (start) => performance.now() > start + 600,
    await page.evaluate(() => performance.now()),
  );
  await expect(note).toHaveText(said!);
  await page.mouse.move(5, 5);
  await expect(note).toBeHidden();
});

test('Escape closes a note for as long as the pointer stays on its mark', async ({
  page,
  story,
}) => {
  await story.open();
  await story.land('trade-two-points');
  const { x, y } = await story.dot('trade', 'trade-2014');
  await page.mouse.move(x, y);
  await expect(story.tooltip('trade')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.mouse.move(x + 1, y + 1);
  await expect(story.tooltip('trade')).toBeHidden();
  await page.mouse.move(5, 5);
  await page.mouse.move(x, y);
  await expect(story.tooltip('trade')).toBeVisible();
});

test('the pointer leaves the note of a focused mark alone', async ({ page, story }) => {
  await story.open();
  await story.land('trade-two-points');
  await page.locator('#trade .marks button[tabindex="0"]').focus();
  const said = await story.tooltip('trade').textContent();
  const { x, y } = await story.dot('trade', 'trade-2014');
  await page.mouse.move(x, y);
  await page.mouse.move(5, 5);
  await expect(story.tooltip('trade')).toHaveText(said!);
});

test('the note of a number in the text can be entered too', async ({ page, story }) => {
  await story.open();
  await story.land('trade-1992');
  const number = page.locator('#trade-1992 p a.num').first();
  await number.hover();
  const note = page.locator('#provenance');
  await enter(page, note);
  await expect(note).toBeVisible();
  await expect(note).toContainText('€1.1 million');
});

for (const [step, others] of [
  ['base-1992', '.name, .label'],
  ['base-choice', '.name, .multiple'],
] as const) {
  test(`${step}: the note of a row leaves the words of the others to be read`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await story.open();
    await story.land(step);
    for (const mark of await story.chapter('base').locator('.marks button').all()) {
      await mark.focus();
      const note = (await story.tooltip('base').boundingBox())!;
      const words = await story.chapter('base').locator('.plot > svg .base').locator(others).all();
      for (const word of words) {
        const { x, y, width, height } = (await word.boundingBox())!;
        const across = Math.min(note.x + note.width, x + width) - Math.max(note.x, x);
        const down = Math.min(note.y + note.height, y + height) - Math.max(note.y, y);
        expect.soft(across > 0 && down > 0, (await word.textContent()) ?? '').toBe(false);
      }
    }
  });
}

test.describe('words of a source, in their sentence', () => {
  const WORDS =
    '“… Der Handel über die Meerenge betrug 2,9 Millionen Euro für beide Wege, gezählt …”';
  const LANDING =
    /^https:\/\/customs\.example\/goods-and-people#:~:text=Der%20.*betrug-,2%2C9%20Millionen%20Euro,-f%C3%BCr%20/;

  const expectWords = async (line: Locator) => {
    await expect(line).toHaveAttribute('lang', 'de');
    await expect(line).toHaveText(WORDS);
    await expect(line.locator('mark')).toHaveText('2,9 Millionen Euro');
  };

  test('the note of a mark has them, and leads to where they stand', async ({ page, story }) => {
    await story.open();
    await story.land('trade-sourced');
    await story.tables();
    const { x, y } = await story.dot('trade', 'trade-1993');
    await page.mouse.click(x, y);
    const note = story.tooltip('trade');
    await expectWords(note.locator('.reported'));
    await expect(note.locator('a')).toHaveAttribute('href', LANDING);
  });

  test('the note of a number has them, and its row leads to them', async ({ page, story }) => {
    await story.open();
    await story.land('trade-sourced');
    await story.tables();
    await page.locator('a.num[href="#n-trade-1993"]').first().focus();
    await expectWords(page.locator('#provenance .quoted'));
    const row = page.locator('#n-trade-1993');
    await expect(row.locator('.quoted')).toHaveAttribute('lang', 'de');
    for (const link of await row.locator('a').all())
      await expect(link).toHaveAttribute('href', LANDING);
    await expect(page.locator('#n-trade-2000 [data-column=words]')).toContainText('Words not kept');
  });
});
