import type { Page } from '@playwright/test';
import { chapterIds, chapters, hold, lastOf } from './story';
import { expect, test } from './test';

const place = (page: Page) =>
  page.evaluate(() => ({ hash: location.hash, entries: history.length }));

test('the address names the step being read, and Back does not walk through them', async ({
  page,
  story,
}) => {
  await story.open();
  const { entries } = await place(page);
  for (const step of [...chapters.trade, lastOf('people'), lastOf('week')]) {
    await story.land(step);
    await expect.poll(() => place(page), step).toEqual({ hash: `#${step}`, entries });
  }
  await page.evaluate(() => document.getElementById('numbers')!.scrollIntoView());
  await expect.poll(() => place(page)).toEqual({ hash: '#numbers', entries });
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await expect.poll(() => place(page)).toEqual({ hash: '', entries });
});

test('the address names a step whose picture comes after the reader has come to rest', async ({
  page,
  story,
}) => {
  const release = await hold(page, '**/pictures-*.js');
  await story.open();
  await page.evaluate(() =>
    document.getElementById('trade-2014')!.scrollIntoView({ behavior: 'instant' }),
  );
  await expect(page, 'without a picture, its chapter').toHaveURL(/#trade$/);
  release();
  await expect(page).toHaveURL(/#trade-2014$/);
});

test('scrolling fast changes the address a few times a second at most', async ({ page, story }) => {
  await story.open();
  await story.enlivenAll();
  const places = await story.places('trade', 60);
  const changes = await page.evaluate(async (ys) => {
    let count = 0;
    const replace = history.replaceState.bind(history);
    history.replaceState = (...args) => ((count += 1), replace(...args));
    const start = performance.now();
    await window.probe.walk(ys);
    return { count, seconds: (performance.now() - start) / 1000 };
  }, places);
  expect(changes.count).toBeLessThanOrEqual(changes.seconds * 2.5 + 1);
});

test('every chapter and step has an address', async ({ page, story }) => {
  await story.open();
  for (const id of [...chapterIds, ...Object.values(chapters).flat()])
    await expect(page.locator(`[id="${id}"]`), id).toHaveCount(1);
});

test('what is chosen stays in the address while it follows', async ({ page, story }) => {
  await story.open('/?base=trade-1993&end=trade-2014');
  await story.land('growth-both');
  await expect(page).toHaveURL(/\?base=trade-1993&end=trade-2014#growth-both$/);
});

test('a row that the address leads to stays in it', async ({ page, story }) => {
  await story.open();
  await story.land('trade-1992');
  await story.tables();
  await page.locator('#trade-1992 p a.num').first().click();
  await expect(page).toHaveURL(/#n-/);
  const { hash } = await place(page);
  await page.mouse.wheel(0, 40);
  await story.rest();
  await page.waitForFunction(() => scrollY > 0);
  expect((await place(page)).hash).toBe(hash);
  await page.goBack();
  await expect(page).toHaveURL(/#trade-1992$/);
  await story.expectStep('trade-1992');
  await page.goForward();
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
});

test('reloading shows the same step, with what was chosen', async ({ page, story }) => {
  await story.open('/?base=trade-1993&end=trade-2014');
  await story.land('base-choice');
  await expect(page).toHaveURL(/#base-choice$/);
  const said = await story.chapter('base').locator('output').textContent();
  await page.reload();
  await story.live('base');
  await expect(page.locator('[aria-current=step]')).toHaveId('base-choice');
  await expect(story.chapter('base').locator('output')).toHaveText(said!);
});

test('the link of a step is copied, and opens at it', async ({ context, page, story }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await story.open();
  await story.land('people-2016');
  const people = story.chapter('people');
  await people.getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(people.getByText('Link copied')).toBeInViewport();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/^http.*#people-2016$/);
  await story.land('people-dots');
  await expect(people.getByText('Link copied')).toHaveCount(0);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.locator('#people-2016')).toHaveAttribute('aria-current', 'step');
});

test('a chapter that is no longer read says no more of its link', async ({
  context,
  page,
  story,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await story.open();
  await story.land('trade-1992');
  const trade = story.chapter('trade');
  await trade.getByRole('button', { name: 'Copy link to this step' }).click();
  await expect(trade.locator('.handed-on')).toHaveText('Link copied');
  await story.land('people-1990');
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await story.rest();
  await expect(trade.locator('.handed-on')).toHaveText('');
});

test('where copying is refused, the link is selected in a field', async ({ page, story }) => {
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined }),
  );
  await story.open();
  await story.land('people-2016');
  const people = story.chapter('people');
  await people.getByRole('button', { name: 'Copy link to this step' }).click();
  const field = people.getByLabel('Copy this link:');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/#people-2016$/);
  await expect(page).toHaveURL(/#people-2016$/);
});
