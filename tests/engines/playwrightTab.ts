/** Chromium and Firefox, through Playwright. */
import { chromium, firefox, type Browser } from '@playwright/test';
import { browserArgs, type Browser as Found } from '../../scripts/browser.mjs';
import type { Engine } from '../../scripts/engines.mjs';
import type { Tab } from './tab';

const usual = { width: 1280, height: 800 };

async function tabIn(browser: Browser, size = usual): Promise<Tab> {
  const page = await browser.newPage({ viewport: size });
  return {
    open: async (url) => void (await page.goto(url)),
    run: (act, input) => page.evaluate(act as never, input as never),
    press: (key) => page.keyboard.press(key),
    point: (x, y) => page.mouse.move(x, y),
    close: () => browser.close(),
  };
}

export const chromiumTab = async ({ path, env }: Found): Promise<Tab> =>
  tabIn(
    await chromium.launch({
      executablePath: path,
      args: browserArgs,
      env: { ...process.env, ...env } as Record<string, string>,
    }),
  );

/** A Firefox of the system, not one of Playwright's own: its settings are made by preferences, also those of a reader. */
export const firefoxTab = async (
  { path }: Engine,
  prefs: Record<string, number | boolean> = {},
  size = usual,
): Promise<Tab> =>
  tabIn(
    await firefox.launch({
      channel: 'moz-firefox',
      executablePath: path,
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1, ...prefs },
    }),
    size,
  );
