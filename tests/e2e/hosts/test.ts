/** What the tests of other people's pages start from: a host page that must stay as silent as ours. */
import { expect, test as base } from '../test';
import { Host, situation } from './host';

export const test = base.extend<{ host: Host; engine: undefined; silence: undefined }>({
  host: async ({ page }, use) => use(new Host(page)),
  engine: [
    async ({ browser }, use, { annotations }) => {
      annotations.push({ type: 'engine', description: browser.version() });
      await use(undefined);
    },
    { auto: true },
  ],
  /** Strikes what the browser rightly says of the situations that were opened. */
  silence: [
    async ({ problems, host }, use) => {
      await use(undefined);
      const others = problems.filter((problem) => !host.complaints.some((it) => it.test(problem)));
      problems.splice(0, problems.length, ...others);
    },
    { auto: true },
  ],
});

/** Marks a test as one that tells whether situations are survived, for docs/compatibility.md. */
export const about = (...ids: string[]) => ({
  annotation: ids.map((id) => ({ type: 'situation', description: situation(id).id })),
});

/** The same for a test that asks of the browser what can be asked of Chromium alone. */
export const aboutInChromium = (...ids: string[]) => ({ ...about(...ids), tag: '@chromium' });

/** Notes what a test has measured, for docs/compatibility.md. */
export const measured = (description: string) =>
  test.info().annotations.push({ type: 'measured', description });

export { expect };
