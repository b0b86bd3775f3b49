/** Where the focus is once what had it has gone. */
import { expect, test } from './test';

test('where a mark with the focus leaves the picture, the first one has it', async ({
  page,
  story,
}) => {
  await story.open();
  await story.land('trade-sourced');
  const marks = story.chapter('trade').locator('.marks');
  await marks.getByRole('button', { name: /^2019: / }).focus();
  await story.land('trade-two-points');
  await expect(marks.locator(':focus')).toHaveAccessibleName(/^1992: /);
  await expect(story.tooltip('trade')).toBeVisible();
  await page.keyboard.press('End');
  await expect(marks.locator(':focus')).toHaveAccessibleName(/^2014: /);
});

test('scrolling on to another chapter leaves the focus where it is', async ({ page, story }) => {
  await story.open();
  await story.land('trade-2014');
  const share = story.chapter('trade').getByRole('button', { name: 'Copy link to this step' });
  await share.focus();
  await story.land('people-1990');
  await expect(share).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(story.chapter('trade').locator(':focus')).toBeInViewport();
});
