/** A reader who goes through the whole story: what is wrong at each chapter. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { installProbe } from '../../e2e/probe';
import { chapterProblems, keepServed } from './chapters';
import { installFaults } from './inject';
import { come, type Steps } from './run';

export interface Visit {
  /** Functions that the browser has not. */
  missing?: readonly string[];
  /** What is done to the context before the page is opened. */
  before?: (context: BrowserContext) => Promise<unknown>;
  /** What is done on the page once it is there. */
  there?: (page: Page) => Promise<unknown>;
  path?: string;
  /** What the console may say. */
  tolerated?: RegExp;
  size?: { width: number; height: number };
}

/** Opens the story and reads it to its end. */
export async function visit(
  browser: Browser,
  address: string,
  steps: Steps,
  { missing = [], before, there, path = '', tolerated, size }: Visit,
): Promise<string[]> {
  const context = await browser.newContext({ viewport: size ?? { width: 1280, height: 720 } });
  const problems: string[] = [];
  const tell = (text: string) => {
    if (!tolerated?.test(text)) problems.push(`told: ${text}`);
  };
  context.on('weberror', (error) => tell(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') tell(message.text());
  });
  try {
    await before?.(context);
    const page = await context.newPage();
    await page.addInitScript(installProbe);
    await page.addInitScript(keepServed);
    await page.addInitScript(installFaults, { fault: null, missing });
    await page.goto(address + path, { waitUntil: 'load' });
    await page.evaluate(() => window.probe.frames(2));
    await there?.(page);
    const met: string[] = [];
    for (const [chapter, all] of Object.entries(steps)) {
      await come(page, all.at(-1)!);
      met.push(chapter);
      problems.push(...(await chapterProblems(page, met)));
    }
  } catch (error) {
    problems.push(`the visit failed: ${String(error)}`);
  } finally {
    await context.close();
  }
  return [...new Set(problems)];
}
