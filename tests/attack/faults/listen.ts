/** What pages tell the console, from now on: uncaught errors, and errors of the browser. */
import type { BrowserContext } from 'playwright-core';

export function listen(context: BrowserContext): string[] {
  const reports: string[] = [];
  context.on('weberror', (error) => reports.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') reports.push(message.text());
  });
  return reports;
}
