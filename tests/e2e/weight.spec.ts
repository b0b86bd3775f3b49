import type { Page } from '@playwright/test';
import { isOver, listed, weighSite } from '../../scripts/weigh.mjs';
import { chapterIds, hold } from './story';
import { expect, test } from './test';

test('what is sent first, and what other people’s pages load, is within its budget', () => {
  const budgets = weighSite('dist');
  expect(budgets.length).toBeGreaterThan(0);
  expect(listed(budgets.filter(isOver))).toBe('');
});

/** How many things of each role the browser tells assistive technology of, drawn ones alone. */
async function told(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const count = (role: string) =>
    nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  return { pictures: count('image'), tables: count('table') };
}

test('pictures far away are drawn once nothing else is waited for, for screen readers too', async ({
  page,
  story,
}) => {
  const release = await hold(page, '**/numbers/tables.html');
  await story.open();
  expect((await told(page)).pictures).toBeLessThan(chapterIds.length);
  release();
  // The opening has one too.
  await expect.poll(() => told(page)).toEqual({ pictures: chapterIds.length + 1, tables: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
