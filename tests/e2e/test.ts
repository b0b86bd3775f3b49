/** What every browser test starts from: a page that must stay silent, with a probe in it. */
import { test as base } from '@playwright/test';
import { expect } from './expect';
import { installProbe } from './probe';
import { Story } from './story';

interface Fixtures {
  /** Errors and warnings of the console, uncaught errors, and requests that came to nothing. */
  problems: string[];
  /** What a test that breaks something on purpose makes the browser complain of. */
  tolerated: RegExp[];
  story: Story;
}

export const test = base.extend<Fixtures>({
  tolerated: [[], { option: true }],
  problems: [
    async ({ context, javaScriptEnabled, tolerated }, use) => {
      const problems: string[] = [];
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()))
          problems.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => problems.push(`uncaught: ${error.error()}`));
      context.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText;
        // Preloaded scripts are fetched and refused where scripts are switched off.
        if (!javaScriptEnabled && reason === 'csp') return;
        problems.push(`failed: ${request.url()}: ${reason}`);
      });
      context.on('response', (response) => {
        if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
      });
      await use(problems);
      const others = problems.filter((problem) => !tolerated.some((known) => known.test(problem)));
      expect(others, 'the console is clean and every request answered').toEqual([]);
    },
    { auto: true },
  ],
  page: async ({ page }, use) => {
    await page.addInitScript(installProbe);
    await use(page);
  },
  story: async ({ page }, use) => use(new Story(page)),
});

export { expect };
