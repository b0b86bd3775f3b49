/** What a page has loaded when it has been read to its end, and everything in it was used. */
import type { Browser } from 'playwright-core';
import { scrollThrough } from '../measure/scroll';
import { Visit } from '../measure/visit';
import type { Answer, Site } from '../server';

export interface Loaded {
  before: Answer[];
  /** All answers, those before included. */
  after: Answer[];
  /** Layout shift over load and use. */
  shift: number;
}

/** Points at each picture, opens each table, moves each control. */
async function useAll({ page }: Visit): Promise<void> {
  for (const plot of await page.locator('.plot').all()) {
    if (!(await plot.isVisible())) continue;
    await plot.scrollIntoViewIfNeeded();
    await plot.hover({ force: true });
  }
  for (const summary of await page.locator('summary').all())
    if (await summary.isVisible()) await summary.click();
  for (const choice of await page.locator('select').all())
    if (await choice.isVisible()) await choice.selectOption({ index: 1 });
  for (const slider of await page.locator('input[type=range]').all())
    if (await slider.isVisible()) await slider.press('ArrowLeft');
  await page.waitForLoadState('networkidle');
}

/** Opens a page of the site cold, scrolls it through and uses it. */
export async function readThrough(browser: Browser, site: Site, path: string): Promise<Loaded> {
  site.take();
  const visit = await Visit.open(browser, new URL(path, site.url).href, { cpu: 1 });
  try {
    const before = site.take();
    await scrollThrough(visit);
    await visit.page.waitForLoadState('networkidle');
    // What moves because a reader opens or chooses something is no fault: it is counted until then.
    const { cls: shift } = await visit.seen();
    await useAll(visit);
    return { before, after: [...before, ...site.take()], shift };
  } finally {
    await visit.close();
  }
}
