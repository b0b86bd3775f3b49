import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInOtherColours } from './axe';
import { expect, test } from './test';

// A preview that is exchanged, or closed, may still have been loading.
test.use({ tolerated: [/\/embed[-/].*ERR_ABORTED/] });

const opened = (page: Page) => page.getByRole('dialog', { name: 'Embed' });
const code = (page: Page) => page.getByLabel('Code to paste');

/** The frames of both previews. */
async function previews(page: Page): Promise<Locator[]> {
  const frames = opened(page).locator('iframe');
  await expect(frames).toHaveCount(2);
  return frames.all();
}

/** Opens the dialog from under a chapter's picture. */
async function openAt(page: Page, chapter: string) {
  await page.goto('./');
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), chapter);
  await page.locator(`#${chapter} a.embed`).click();
  await expect(opened(page)).toBeVisible();
}

test('nothing of the dialog is loaded before it is asked for, and no more than once', async ({
  page,
  story,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await story.open();
  await story.enlivenAll();
  expect(asked.filter((path) => /\/open-|\/embed\//.test(path))).toEqual([]);
  await page.locator('.byline a.embed').click();
  await expect(opened(page)).toBeVisible();
  expect(asked.filter((path) => /\/open-.*js/.test(path))).toHaveLength(1);
});

test('it offers what it was opened from: the story, or the picture', async ({ page, story }) => {
  await story.open();
  await page.locator('.byline a.embed').click();
  await expect(opened(page).getByLabel('Show')).toHaveValue('embed/story/');
  await expect(code(page)).toHaveValue(/\/embed\/story\/"/);
  await page.keyboard.press('Escape');
  await openAt(page, 'people');
  await expect(opened(page).getByLabel('Show')).toHaveValue('embed/people/');
  await expect(code(page)).toHaveValue(/\/embed\/people\/"/);
});

test('each choice changes the code, and both previews show the very page that it frames', async ({
  page,
}) => {
  await openAt(page, 'trade');
  await opened(page).getByLabel('Step').selectOption('trade-2014');
  await opened(page).getByLabel('Colours').selectOption('dark');
  const query = 'embed/trade/?step=trade-2014&steps=one&theme=dark';
  await expect(code(page)).toHaveValue(
    new RegExp(query.replace('?', '\\?').replaceAll('&', '&amp;')),
  );
  for (const frame of await previews(page)) {
    await expect(frame).toHaveAttribute('src', new RegExp(`/embed/trade/.*theme=dark$`));
    await expect(frame.contentFrame().locator('svg[role="img"]').first()).toBeVisible();
  }
  await page.getByLabel('My site takes scripts out').check();
  await expect(code(page)).not.toHaveValue(/<script/);
  await opened(page).getByLabel('Show').selectOption('embed/story/');
  await expect(code(page)).toHaveValue(/\/embed\/story\/\?theme=dark"/);
});

test('the way through the steps is chosen, where there is one', async ({ page }) => {
  await openAt(page, 'trade');
  const way = opened(page).getByLabel('Readers go on');
  await expect(way).toHaveValue('stepper');
  await expect(code(page)).toHaveValue(/data-135-embed src/);
  await way.selectOption('scroll');
  await expect(code(page)).toHaveValue(/data-135-embed="scroll" src/);
  await opened(page).getByLabel('Show').selectOption('embed/story/');
  await expect(way).toHaveValue('scroll');
  await expect(code(page)).toHaveValue(/data-135-embed src/);
  await way.selectOption('stepper');
  await expect(code(page)).toHaveValue(/data-135-embed="stepper" src/);
  await expect(opened(page).getByRole('status')).toHaveText(/Previous and Next/);
  await page.getByLabel('My site takes scripts out').check();
  await expect(way).toHaveCount(0);
  await expect(code(page)).not.toHaveValue(/data-135-embed/);
});

for (const path of ['embed/story/', 'embed/people/'])
  test(`${path}: the page gets as much longer as is said`, async ({ page }) => {
    await openAt(page, 'trade');
    await opened(page).getByLabel('Show').selectOption(path);
    await opened(page).getByLabel('Readers go on').selectOption('scroll');
    const said = await opened(page).getByRole('status').textContent();
    const pasted = await code(page).inputValue();
    await page.setViewportSize({ width: 1000, height: 600 });
    await page.goto(await paperWith(pasted));
    await expect(page.locator('iframe')).toHaveCSS('position', 'sticky');
    const pinned = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.evaluate(() => window.embed135!.stop());
    const plain = await page.evaluate(() => document.documentElement.scrollHeight);
    const screens = Number(/about (\d+) screens/.exec(said!)![1]);
    expect(Math.abs((pinned - plain) / 600 - screens)).toBeLessThan(1);
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('a long choice ends before its arrow', async ({ page }) => {
    await openAt(page, 'trade');
    const choice = opened(page).getByLabel('Show');
    const arrow = async (path: string) => {
      await choice.selectOption(path);
      const { x, y, width, height } = (await choice.boundingBox())!;
      const clip = { x: x + width - 22, y: y + 8, width: 18, height: height - 16 };
      return (await page.screenshot({ clip })).toString('base64');
    };
    expect(await arrow('embed/trade/')).toBe(await arrow('embed/story/'));
  });
});

test('choices leave nothing in the way back', async ({ page }) => {
  await openAt(page, 'trade');
  const before = await page.evaluate(() => history.length);
  for (const step of ['trade-1992', 'trade-2014', 'trade-steady']) {
    await opened(page).getByLabel('Step').selectOption(step);
    await expect(opened(page).locator('iframe').first()).toHaveAttribute('src', new RegExp(step));
  }
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the code is copied, and said to be', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAt(page, 'trade');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(opened(page).getByRole('status')).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    await code(page).inputValue(),
  );
});

test('where copying is not allowed the code is selected, and said to be', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await openAt(page, 'trade');
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(opened(page).getByRole('status')).toContainText('The code is selected');
  await expect(code(page)).toBeFocused();
  const selected = await code(page).evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(selected).toBe(await code(page).inputValue());
});

test('focus goes in, stays in, and comes back', async ({ page }) => {
  await openAt(page, 'trade');
  await expect(opened(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(opened(page)).toHaveCount(0);
  await expect(page.locator('#trade a.embed')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('#trade a.embed')).toBeFocused();
  await page.locator('#trade a.embed').click();
  await expect(opened(page)).toBeVisible();
  await page.mouse.click(4, 4);
  await expect(opened(page)).toHaveCount(0);
});

for (const width of [320, 1440])
  test(`all of it can be reached and read at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await openAt(page, 'trade');
    const overhang = await opened(page).evaluate((it) => it.scrollWidth - it.clientWidth);
    expect(overhang).toBe(0);
    await expectAccessible(page, 'light', 'dialog');
    await expectAccessibleInOtherColours(page, 'dialog');
    for (const frame of await previews(page)) {
      const [inner, outer] = await frame.evaluate((it) => [
        it.getBoundingClientRect().width,
        it.parentElement!.getBoundingClientRect().width,
      ]);
      expect(inner).toBeLessThanOrEqual(outer! + 1);
    }
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the page itself', async ({ page }) => {
    await page.goto('./');
    await page.locator('.byline a.embed').click();
    await expect(page).toHaveURL(/\/embed\/story\/$/);
  });
});

/** Serves a page with something pasted into it, on an origin of its own; ends with the test. */
async function paperWith(pasted: string): Promise<string> {
  const html = `<!doctype html><title>A page</title><link rel="icon" href="data:,">${pasted}`;
  paper = createServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((listening) => paper!.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(paper.address() as AddressInfo).port}/`;
}

let paper: Server | undefined;
test.afterEach(() => paper?.close());

test('pasted into a page of another origin, the code holds its room from the start', async ({
  page,
  baseURL,
}) => {
  await openAt(page, 'trade');
  await page.getByLabel('My site takes scripts out').check();
  const pasted = await code(page).inputValue();
  const paper = await paperWith(pasted);
  for (const [width, height] of [
    [360, 700],
    [1000, 480],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(paper);
    const box = (await page.locator('iframe').boundingBox())!;
    expect(Math.round(box.height)).toBe(height);
    expect(box.width).toBeGreaterThan(width - 20);
    await expect(page.frameLocator('iframe').locator('svg[role="img"]').first()).toBeVisible();
  }
  expect(page.frames().some((frame) => frame.url().startsWith(baseURL!))).toBe(true);
});
