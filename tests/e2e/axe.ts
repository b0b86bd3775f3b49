/** What axe must find nothing in: WCAG 2.2 AA and best practices, in each way a page can be coloured. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const everything = { type: 'tag', values: tags } as const;
/** Those of the rules whose finding can depend on colours. */
const ofColours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } as const;

interface Axe {
  run(context: object, options: object): Promise<AxeResults>;
}
type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** Runs axe on the page, or on parts of it; its source, half a megabyte, is sent to a page once. */
async function analyze(page: Page, options: object, include: string[]): Promise<AxeResults> {
  const known = await page.evaluate(() => 'axe' in window);
  if (known)
    return page.evaluate(
      ([parts, how]) =>
        (window as unknown as { axe: Axe }).axe.run(
          parts.length > 0 ? { include: parts } : document,
          how,
        ),
      [include, options] as const,
    );
  const axe = new AxeBuilder({ page }).setLegacyMode().options(options);
  for (const selector of include) axe.include(selector);
  return axe.analyze();
}

async function expectNothing(
  page: Page,
  what: string,
  runOnly: typeof everything | typeof ofColours,
  selectors: readonly string[],
): Promise<void> {
  const { violations } = await analyze(
    page,
    // What passes is not asked for: to name all of it takes as long as to check it. Frames are looked at apart.
    {
      runOnly: { ...runOnly, values: [...runOnly.values] },
      resultTypes: ['violations'],
      iframes: false,
    },
    [...selectors],
  );
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
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
} as const;

/** Checks in dark and in forced colours what depends on them: the page, or the parts that `selectors` name. */
export async function expectAccessibleInOtherColours(
  page: Page,
  ...selectors: string[]
): Promise<void> {
  for (const [name, media] of Object.entries(modes)) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...media });
    await expectNothing(page, name, ofColours, selectors);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Sizes of windows that are looked at: words above each other, and beside the picture. */
export const windows = [
  [320, 568],
  [1440, 900],
] as const;
