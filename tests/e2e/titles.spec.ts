/** What stands above a picture says what is seen in it, step by step. */
import { expect, test } from './test';
import { chapters } from './story';

const [first, , longest, other] = chapters.trade;
const LONGEST = /^The newspaper says nothing of the 21 years between those two$/;

for (const [width, height] of [
  [320, 640],
  [360, 740],
  [1440, 900],
] as const) {
  test(`it changes with the step, in the same room, at ${width} px`, async ({ page, story }) => {
    await page.setViewportSize({ width, height });
    await story.open();
    const caption = story.chapter('trade').locator('figcaption');
    const room = () => caption.evaluate((element) => element.getBoundingClientRect().height);
    const needed = () =>
      caption.locator('.titled').evaluate((element) => element.getBoundingClientRect().height);
    const served = await room();
    await story.land(first);
    await expect(caption.locator('.name')).toHaveText('Trade between Vessa and Orlund');
    await expect(caption.locator('.unit')).toHaveText('One square: €1.1 million');
    await story.land(longest);
    await expect(caption.locator('.name')).toHaveText(LONGEST);
    await expect(caption.locator('.unit')).toHaveText('A year, 1992 to 2014');
    expect(await room()).toBe(served);
    expect(await needed()).toBeCloseTo(served, 0);
    await story.land(other);
    await expect(caption.locator('.name')).toHaveText('Nobody reported a steady pace');
    expect(await room()).toBe(served);
    await story.land(first);
    await expect(caption.locator('.name')).toHaveText('Trade between Vessa and Orlund');
  });
}

test('it names the picture, and the others are not heard', async ({ page, story }) => {
  await story.open();
  await story.land(longest);
  const chapter = story.chapter('trade');
  await expect(chapter.getByRole('img', { name: LONGEST })).toBeVisible();
  await expect(chapter.getByRole('figure', { name: LONGEST })).toBeVisible();
  expect(await chapter.locator('figcaption').ariaSnapshot()).not.toContain('Nobody reported');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(chapter.locator('figcaption .name')).toHaveText('Trade between Vessa and Orlund');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('each step has its own above its picture', async ({ story }) => {
    await story.open();
    const above = story.chapter('trade').locator('.seen .caption .name');
    await expect(above).toHaveText([
      'Trade between Vessa and Orlund',
      LONGEST,
      'Nobody reported a steady pace',
      'Nobody reported a steady pace',
    ]);
    for (const one of await above.all()) await expect(one).toBeVisible();
  });
});
