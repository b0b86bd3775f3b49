/** What axe must find nothing in: WCAG 2.2 AA and best practices, in each way a page can be coloured. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Checks the page, or the parts that `selectors` name. */
export async function expectAccessible(
  page: Page,
  what: string,
  ...selectors: string[]
): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(tags).setLegacyMode();
  for (const selector of selectors) axe.include(selector);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect.soft(found, what).toEqual([]);
}

const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

/** Checks the whole page in light, dark and forced colours. */
export async function expectAccessibleInAllColours(page: Page): Promise<void> {
  for (const [name, media] of Object.entries(modes)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await expectAccessible(page, name);
  }
}

/** Sizes of windows that are looked at. */
export const windows = [
  [320, 568],
  [768, 1024],
  [1440, 900],
] as const;
