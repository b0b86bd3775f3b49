import type { Page } from '@playwright/test';
import { isOver, listed, weighSite } from '../../scripts/weigh.mjs';
import { expect, test } from './test';

test('what is sent first, and what other people’s pages load, is within its budget', () => {
  const budgets = weighSite('dist');
  expect(budgets.length).toBeGreaterThan(0);
  expect(listed(budgets.filter(isOver))).toBe('');
});

const isDrawn = (page: Page, selector: string) =>
  page.locator(selector).evaluate((it) => it.checkVisibility({ contentVisibilityAuto: true }));

test('what is far away is not drawn before the reader comes near', async ({ page, story }) => {
  const [picture, row] = ['#week .plot > svg', '#n-people-2019 td >> nth=0'];
  await story.open();
  await story.tables();
  expect(await isDrawn(page, '#trade .plot > svg'), 'near').toBe(true);
  expect(await isDrawn(page, picture), 'picture').toBe(false);
  expect(await isDrawn(page, row), 'row of a table').toBe(false);
  await story.land('week-1990');
  expect(await isDrawn(page, picture), 'picture').toBe(true);
  await page.locator(row).scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(page, row), 'row of a table').toBe(true);
});
