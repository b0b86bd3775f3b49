/** The project's own browser, for measuring: one process for a whole run. */
import { chromium, type Browser } from 'playwright-core';
import { browserArgs, findBrowser } from '../scripts/browser.mjs';

export interface Measured {
  browser: Browser;
  /** With its version. */
  name: string;
}

/** Starts the browser that the tests use. */
export async function startBrowser(): Promise<Measured> {
  const { path, name, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: browserArgs,
    env: { ...process.env, ...env } as Record<string, string>,
  });
  return { browser, name };
}
