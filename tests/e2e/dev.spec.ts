/** The page of the dev server while the data are being written. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Route } from '@playwright/test';
import { factsFile, makeCopy } from '../build/copied';
import { startDev } from '../build/devServer';
import { expectNoErrors } from './audits';
import { expectAccessible } from './axe';
import { expect, test } from './test';

// A page with mistakes says so to programs too, and what it asks is cut off when it is loaded again.
test.use({ tolerated: [/^500: \S+\/$|status of 500|ERR_ABORTED$/] });
test.describe.configure({ mode: 'serial' });

let root: string;
let file: string;
let facts: string;
let dev: Awaited<ReturnType<typeof startDev>>;

test.beforeAll(async () => {
  root = makeCopy();
  file = factsFile(root);
  facts = readFileSync(file, 'utf8');
  writeFileSync(file, facts.replace('"eur"', '"new euros"'));
  dev = await startDev(root);
});

test.afterAll(() => {
  dev.stop();
  rmSync(root, { recursive: true });
});

test('mistakes stand on the page until they are mended, and it comes back by itself', async ({
  page,
}) => {
  const mistake = (text: string) => page.getByRole('listitem').filter({ hasText: text }).first();
  await page.goto(dev.address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mistakes in the data');
  await expect(mistake('unit "new euros" is not a unit')).toBeVisible();
  await expectNoErrors(page, 'mistakes');
  await expectAccessible(page, 'mistakes');
  rmSync(file);
  await expect(mistake('is missing')).toBeVisible();
  writeFileSync(file, '{');
  await expect(mistake('is not JSON')).toBeVisible();
  writeFileSync(file, facts);
  await expect(page.locator('.chapter').first()).toBeVisible();
});

test('it comes back too when they are mended while it is loading', async ({ page }) => {
  const isStatus = (status: number) =>
    expect.poll(async () => (await fetch(dev.address)).status).toBe(status);
  writeFileSync(file, '{');
  await isStatus(500);
  // Before Vite's client has begun to listen.
  const mend = async (route: Route) => {
    writeFileSync(file, facts);
    await isStatus(200);
    await route.continue();
  };
  await page.route('**/@vite/client', mend, { times: 1 });
  await page.goto(dev.address);
  await expect(page.locator('.chapter').first()).toBeVisible();
});

test('words that are written while it is loading come, too', async ({ page }) => {
  const words = file.replace(/[^/]+$/, 'en.md');
  const before = readFileSync(words, 'utf8');
  const served = async () => (await page.request.get(dev.address)).text();
  const write = async (route: Route) => {
    writeFileSync(words, before.replace(/\n## [^{\n]*/, '\n## Written meanwhile '));
    await expect.poll(served).toContain('Written meanwhile');
    await route.continue();
  };
  await page.route('**/@vite/client', write, { times: 1 });
  await page.goto(dev.address);
  await expect(page.getByText('Written meanwhile').first()).toBeAttached();
  writeFileSync(words, before);
  await expect.poll(served).not.toContain('Written meanwhile');
});

test('a draft shows what it asks above the story, and has no error', async ({ page }) => {
  const words = file.replace(/[^/]+$/, 'en.md');
  writeFileSync(
    words,
    readFileSync(words, 'utf8').replace(/\n## [^\n]*\n/, '$&?? Which ferry is that?\n'),
  );
  // By then what was written before is seen, and the page is not loaded again.
  const served = async () => (await page.request.get(dev.address)).text();
  await expect.poll(served).toContain('Which ferry is that?');
  await page.goto(dev.address);
  await expect(page.getByText('Which ferry is that?')).toBeVisible();
  await expectNoErrors(page, 'a draft');
  await expectAccessible(page, 'a draft');
});
