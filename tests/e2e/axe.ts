/** What axe must find nothing in: WCAG 2.2 AA and best practices, in each way a page can be coloured. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everything = { type: 'tag', values: tags } as const;
/** Those of the rules whose finding can depend on colours. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

async function expectNothing(
  page: Page,
  what: string,
  runOnly: typeof everything | typeof ofColours,
  selectors: readonly string[],
): Promise<void> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  // What passes is not asked for: to name all of it takes as long as to check it.
  axe.options({
    runOnly: { ...runOnly, values: [...runOnly.values] },
    resultTypes: ['violations'],
  });
  for (const selector of selectors) axe.include(selector);
  const { violations } = await axe.analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ target, failureSummary }) => `${target}: ${failureSummary}`),
  }));
  expect.soft(found, what).toEqual([]);
}

/** Checks the page, or the parts that `selectors` name. */
export const expectAccessible = (page: Page, what: string, ...selectors: string[]): Promise<void> =>
  expectNothing(page, what, everything, selectors);

const modes = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

/** Checks the whole page in light, and what depends on colours in dark and forced colours too. */
export async function expectAccessibleInAllColours(page: Page): Promise<void> {
  for (const [name, media] of Object.entries(modes)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await expectNothing(page, name, name === 'light' ? everything : ofColours, []);
  }
}

/** Sizes of windows that are looked at. */
export const windows = [
  [320, 568],
  [768, 1024],
  [1440, 900],
] as const;
