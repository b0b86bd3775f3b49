/** The line of chapters at the top of the page. */
import { chapterIds, firstOf } from './story';
import { expect, test } from './test';

test('it has a link to each chapter, and marks the one that is read', async ({ page, story }) => {
  await story.open();
  const line = page.getByRole('navigation', { name: 'Chapters' });
  await expect(line.getByRole('link')).toHaveCount(chapterIds.length);
  await expect(line.locator('[aria-current]')).toHaveCount(0);
  for (const id of ['trade', 'routes', 'week'] as const) {
    await story.land(firstOf(id));
    await expect(line.locator('[aria-current]')).toHaveAttribute('href', `#${id}`);
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect(line.locator('[aria-current]')).toHaveCount(0);
});

test('a chapter is named where its segment is pointed at, or has the focus', async ({
  page,
  story,
}) => {
  await story.open();
  const link = page.getByRole('navigation').getByRole('link').nth(1);
  const name = link.locator('span');
  await expect(name).toHaveCSS('opacity', '0');
  await link.hover();
  await expect(name).toHaveCSS('opacity', '1');
  await expect(name).toHaveText((await page.locator('#base h2').textContent())!);
  await page.mouse.move(300, 400);
  await expect(name).toHaveCSS('opacity', '0');
  await link.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(name).toHaveCSS('opacity', '1');
  await page.keyboard.press('Enter');
  await expect(page.locator('#base h2')).toBeInViewport();
});

test('the switch for pictures without motion is reached at once by keyboard', async ({
  page,
  story,
}) => {
  await story.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Show pictures without motion' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('switch')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('switch')).toBeChecked();
});
