/** Every kind of page as the reader modes of browsers have it, which take what scripts have made of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { stepIds } from './story';
import { expect, test } from './test';

const source = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

// A copy of the page is refused its style once more.
test.use({ tolerated: [/Applying inline style/] });

/** What a reader mode keeps of a page as it is now. */
const readerMode = (page: Page): Promise<string> =>
  page.evaluate(
    `(() => { ${source}
      const kept = new Readability(document.cloneNode(true)).parse();
      return (kept.title + ' ' + kept.textContent).replace(/\\s+/g, ' ');
    })()`,
  );

/** How often it has each of these. */
const times = (text: string, words: readonly string[]) =>
  Object.fromEntries(words.map((it) => [it, text.split(it).length - 1]));
const once = (words: readonly string[]) => Object.fromEntries(words.map((it) => [it, 1]));

/** What is there for who uses controls, and what comes up when it is asked for. */
const CONTROLS = /Skip (this|to)|Previous|Next step|Step \d of|Copy |Save this|, press/;

const saidIn = async (page: Page, selector: string): Promise<string[]> =>
  (await page.locator(selector).allTextContents()).map((it) => it.replace(/\s+/g, ' ').trim());

test('of a story it has the words of each step once, and nothing of a picture twice', async ({
  page,
  story,
}) => {
  await story.open();
  await story.enlivenAll();
  await story.land('trade-two-points');
  const text = await readerMode(page);
  const words = await saidIn(page, '.card p');
  expect(words).toHaveLength(stepIds.length);
  const shown = await page
    .locator('.described')
    .evaluateAll((all) => all.map((one) => one.ariaLabel!));
  expect(times(text, words)).toEqual(once(words));
  expect(Object.entries(times(text, shown)).filter(([, count]) => count > 1)).toEqual([]);
});

for (const path of ['embed/story/', 'embed/trade/'])
  test(`${path}: it has the words of each step once, and no controls`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const text = await readerMode(page);
    const words = await saidIn(page, '.card p:not(.caption *)');
    expect(times(text, words)).toEqual(once(words));
    expect(text).not.toMatch(CONTROLS);
  });

test('it has every story that is listed, and the page of what is not there', async ({ page }) => {
  for (const path of ['stories/', '404.html']) {
    await page.goto(path);
    const text = await readerMode(page);
    expect.soft(text, path).toContain((await saidIn(page, 'h1'))[0]);
    expect.soft(text, path).not.toMatch(CONTROLS);
  }
});
