import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible, expectAccessibleInOtherColours } from './axe';
import { expect, test } from './test';

// A preview that is exchanged, or closed, may still have been loading, and so may the picture in one.
test.use({ tolerated: [/\/(embed[-/]|assets\/stills\/).*ERR_ABORTED/] });

const opened = (page: Page) => page.getByRole('dialog', { name: 'Embed' });
const code = (page: Page) => page.getByLabel('Code to paste');

/** Says what the publisher's site takes: everything, frames, a link, or words and pictures. */
const takes = (page: Page, kind: 'script' | 'frame' | 'link' | 'html') =>
  opened(page).getByLabel('My site takes').selectOption(kind);

/** The frames of both previews. */
async function previews(page: Page): Promise<Locator[]> {
  const frames = opened(page).locator('iframe');
  await expect(frames).toHaveCount(2);
  return frames.all();
}

/** Waits until a picture is there. */
const expectSeen = (img: Locator) =>
  expect
    .poll(() => img.evaluate((it) => (it as HTMLImageElement).naturalWidth))
    .toBeGreaterThanOrEqual(1200);

/** Opens the dialog from under a chapter's picture. */
async function openAt(page: Page, chapter: string) {
  await page.goto('./');
  await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), chapter);
  await page.locator(`#${chapter} a[data-framed]`).click();
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
  await page.locator('.byline a[data-framed]').click();
  await expect(opened(page)).toBeVisible();
  expect(asked.filter((path) => /\/open-.*js/.test(path))).toHaveLength(1);
});

test('Escape closes it from wherever the focus is, and previews are no stops', async ({
  page,
  story,
}) => {
  await story.open();
  const link = page.locator('.byline a[data-framed]');
  const places = ['button', 'select', 'textarea', '.copy', 'iframe'];
  for (const place of places) {
    await link.click();
    const target = opened(page).locator(place).last();
    if (place === 'iframe') {
      await target.scrollIntoViewIfNeeded();
      const { x, y, width, height } = (await target.boundingBox())!;
      await page.mouse.click(x + width / 2, y + height / 2);
    } else await target.focus();
    await page.keyboard.press('Escape');
    await expect(opened(page), place).toHaveCount(0);
    await expect(link, place).toBeFocused();
  }
  await link.click();
  await opened(page).locator('.copy').focus();
  await previews(page);
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.localName)).not.toBe('iframe');
  }
});

test('it offers what it was opened from: the story, or the picture', async ({ page, story }) => {
  await story.open();
  await page.locator('.byline a[data-framed]').click();
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
  await takes(page, 'frame');
  await expect(code(page)).not.toHaveValue(/<script/);
  await opened(page).getByLabel('Show').selectOption('embed/story/');
  await expect(code(page)).toHaveValue(/\/embed\/story\/\?theme=dark"/);
});

test('the way through the steps is chosen, where there is one', async ({ page }) => {
  await openAt(page, 'trade');
  const way = opened(page).getByLabel('Readers move through it');
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
  await takes(page, 'frame');
  await expect(way).toHaveCount(0);
  await expect(code(page)).not.toHaveValue(/data-135-embed/);
});

test('where only a link is taken, it is the address of a page whose record keeps the choice', async ({
  page,
  request,
}) => {
  await openAt(page, 'trade');
  await takes(page, 'link');
  await expect(opened(page).getByRole('status')).toHaveText(/oEmbed/);
  await expect(code(page)).toHaveValue(/^http:[^<\s]*\/embed\/trade\/$/);
  await opened(page).getByLabel('Step').selectOption('trade-2014');
  await opened(page).getByLabel('Colours').selectOption('dark');
  await expect(code(page)).toHaveValue(/\/links\/trade-2014\/dark\/$/);
  // What a site does with it: it asks for the page, then for the record that this names.
  const html = await (await request.get(await code(page).inputValue())).text();
  const [, record] = /json\+oembed" href="https?:\/\/[^/]+\/([^"]+)"/.exec(html)!;
  const { html: frame } = (await (await request.get(record!)).json()) as { html: string };
  const framed = opened(page).locator('iframe').first();
  const { search } = new URL((await framed.getAttribute('src'))!);
  expect(frame).toContain(`embed/trade/${search.replaceAll('&', '&amp;')}"`);
  expect(frame).toContain('frameborder="0"');
});

test('the page of a link can be read where no frame is made of it', async ({ page }) => {
  await openAt(page, 'trade');
  await takes(page, 'link');
  await opened(page).getByLabel('Step').selectOption('trade-2014');
  await page.goto(await code(page).inputValue());
  await expect(page.getByRole('figure')).toContainText('€36 million');
  await expectSeen(page.getByRole('img'));
  await expectAccessible(page, 'the page of a link');
  await page.getByRole('link').last().click();
  await expect(page).toHaveURL(/\/#trade-2014$/);
});

test('where no frame is taken, the HTML has pictures, words and links that answer, and no more', async ({
  page,
  request,
}) => {
  await openAt(page, 'trade');
  await takes(page, 'html');
  await expect(opened(page).getByLabel('Colours')).toHaveValue('light');
  const all = await code(page).inputValue();
  expect(all).not.toMatch(/<(script|iframe|style|link|form|svg)|\sclass=|\son\w+=/);
  const addresses = [...all.matchAll(/(?:src|href|srcset)="([^"]*)"/g)].map(([, one]) => one!);
  expect(addresses.length).toBeGreaterThan(6);
  for (const address of new Set(addresses)) {
    expect(address).toMatch(/^http:\/\//);
    expect((await request.get(address)).status(), address).toBe(200);
  }
  await opened(page).getByLabel('Step').selectOption('trade-2014');
  const one = await code(page).inputValue();
  expect(one.match(/<figure/g)).toHaveLength(1);
  expect(all).toContain(one);
  // Pasted into any page, the picture has its room and fits a narrow column.
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(await paperWith(one));
  await expectSeen(page.getByRole('img'));
  const { width, height } = (await page.getByRole('img').boundingBox())!;
  expect(width).toBeLessThanOrEqual(320);
  expect(height / width).toBeCloseTo(673 / 600, 0);
});

test('what is pasted without a frame is previewed, and its files are offered', async ({ page }) => {
  await openAt(page, 'trade');
  await takes(page, 'html');
  await opened(page).getByLabel('Step').selectOption('trade-2014');
  await opened(page).getByLabel('Colours').selectOption('dark');
  for (const frame of await previews(page)) {
    await expectSeen(frame.contentFrame().getByRole('img'));
    await expect(frame.contentFrame().getByRole('figure')).toContainText('€36 million');
    expect((await frame.boundingBox())!.height).toBeGreaterThan(200);
  }
  for (const format of ['SVG', 'PNG'])
    await expect(opened(page).getByRole('link', { name: format })).toHaveAttribute(
      'href',
      new RegExp(`^http:.*/stills/trade-2014-dark-[0-9a-f]{8}\\.${format.toLowerCase()}$`),
    );
  await expect(page.getByRole('button', { name: 'Copy as HTML' })).toBeVisible();
});

test('every choice can be made from the keyboard', async ({ page }) => {
  await openAt(page, 'trade');
  const choice = opened(page).getByLabel('My site takes');
  await choice.focus();
  for (const text of [/^<div/, /^http/, /^<figure/]) {
    await page.keyboard.press('ArrowDown');
    await expect(code(page)).toHaveValue(text);
  }
  await page.keyboard.press('Home');
  await expect(code(page)).toHaveValue(/<script/);
});

test.describe('without the list of stills', () => {
  test.use({ tolerated: [/\/embed[-/].*ERR_ABORTED|stills\.json|ERR_FAILED/] });

  test('all else is offered', async ({ page }) => {
    await page.route('**/stills.json', (route) => route.abort());
    await openAt(page, 'trade');
    await takes(page, 'link');
    await expect(code(page)).toHaveValue(/^http/);
    await expect(opened(page).locator('option[value="html"]')).toHaveAttribute('disabled');
  });
});

for (const path of ['embed/story/', 'embed/people/'])
  test(`${path}: the page gets as much longer as is said`, async ({ page }) => {
    await openAt(page, 'trade');
    await opened(page).getByLabel('Show').selectOption(path);
    await opened(page).getByLabel('Readers move through it').selectOption('scroll');
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
  await expect(page.locator('#trade a[data-framed]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(opened(page)).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.locator('#trade a[data-framed]')).toBeFocused();
  await page.locator('#trade a[data-framed]').click();
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
    await page.locator('.byline a[data-framed]').click();
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
  await takes(page, 'frame');
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
