/**
 * Faults of the browser while a reader is there: each chapter, and each embedded page, is right afterwards or
 * as it was served, and the error is told once. `npm run attack` tries many more, by chance.
 */
import type { Browser } from 'playwright-core';
import { embedCases, hostCases, storyCases, TESTED } from '../attack/faults/cases';
import { runEmbedFault } from '../attack/faults/embeds';
import { runHostFault } from '../attack/faults/hosts';
import { describe, runFault, type Outcome, type Trial } from '../attack/faults/run';
import { chapters } from './story';
import { expect, test } from './test';

type Run = (browser: Browser, address: string, trial: Trial) => Promise<Outcome>;

// The page is another one than that of the test, and its errors are what is asked for.
const each = (what: string, cases: readonly Trial[], run: Run) => {
  for (const one of cases)
    test(`${what}, ${describe(one)}`, async ({ browser, baseURL }) => {
      const { thrown, problems } = await run(browser, baseURL!, one);
      expect(problems).toEqual([]);
      expect(thrown).toBeGreaterThan(0);
    });
};

each('the story', storyCases.slice(0, TESTED.stories), (browser, address, trial) =>
  runFault(browser, address, trial, chapters),
);
each('an embedded page', embedCases.slice(0, TESTED.embeds), runEmbedFault);
each('a host’s page', hostCases.slice(0, TESTED.hosts), runHostFault);
