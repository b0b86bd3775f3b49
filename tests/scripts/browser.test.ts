import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserArgs } from '../../scripts/browser.mjs';

const NAME = '--disable-features=';

/** The lists of features that a Chromium is to leave out, in the order in which it is told. */
const listsOf = (args: string[]) =>
  args.filter((arg) => arg.startsWith(NAME)).map((arg) => arg.slice(NAME.length).split(','));

test('what Playwright has Chromium leave out, our list leaves out too, since the last one holds', async () => {
  // A program that is no browser: what it was started with is in the complaint.
  const started = chromium.launch({ executablePath: process.execPath, args: browserArgs });
  const complaint: Error = await started.then(
    () => expect.unreachable('a browser'),
    (error) => error,
  );
  const [theirs, ours] = listsOf(complaint.message.split(/\s+/));
  expect(theirs!.length).toBeGreaterThan(1);
  expect(ours).toEqual(expect.arrayContaining(theirs!));
});
