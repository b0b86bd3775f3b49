import type { Frame, Page } from '@playwright/test';
import { unmarked } from '../../src/publish/unmarked';
import { announcements } from './announced';
import { expect, test } from './hosts/test';
import { chapterIds, chapters, stepIds } from './story';

const next = (frame: Frame) => frame.getByRole('button', { name: 'Next' });

/** Scrolls the host until its reader has gone `at` heights of the frame through the wrapper. */
const scrollTo = (page: Page, at: number) =>
  page.evaluate((far) => {
    const frame = document.querySelector('iframe')!;
    const top = frame.parentElement!.getBoundingClientRect().top;
    scrollBy({ top: top + far * frame.offsetHeight, behavior: 'instant' });
  }, at);

/** Tells the frame that its host has been scrolled so far. */
const scrolled = (page: Page, at: number) =>
  page.evaluate((to) => {
    const { contentWindow } = document.querySelector('iframe')!;
    contentWindow!.postMessage({ embed135: 1, type: 'scroll', at: to }, '*');
  }, at);

const pinned = (page: Page) => expect(page.locator('iframe')).toHaveCSS('position', 'sticky');

for (const id of ['trade', 'share'] as const) {
  test(`${id}: a frame of fixed height shows one step at a time`, async ({ host, page }) => {
    await host.write(host.markup(`${id}/`));
    const frame = await host.embedded();
    const before = await page.evaluate(() => history.length);
    for (const [index, step] of chapters[id].entries()) {
      if (index > 0) await next(frame).click();
      await expect.poll(() => host.step(frame)).toBe(step);
      if (chapters[id].length > 1)
        await expect(frame.locator('.steps p')).toHaveText(
          new RegExp(`${index + 1}\\s+of ${chapters[id].length}`),
        );
    }
    // Where there is one step, nothing is offered to go on.
    if (chapters[id].length > 1) await expect(next(frame)).toHaveAttribute('aria-disabled', 'true');
    else await expect(next(frame)).toHaveCount(0);
    expect((await host.shown(frame)).mode).toBe('stepper');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
}

test('what is above a picture changes with its step', async ({ host }) => {
  await host.write(host.markup('trade/'));
  const frame = await host.embedded();
  const caption = frame.locator('.caption').first();
  const above = () => caption.locator('.titled').textContent();
  const height = () => caption.evaluate((element) => element.getBoundingClientRect().height);
  const served = await height();
  await expect.poll(above).toContain('Trade between Vessa and Orlund');
  for (const _ of [1, 2]) await next(frame).click();
  await expect.poll(above).toMatch(/^The newspaper says nothing .*A year, 1992 to 2014$/);
  expect(await height()).toBe(served);
});

test('the story as a stepper passes every step', async ({ host, page }) => {
  // Only the way from one to the next differs without motion, and it is shorter.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await host.write(host.markup('story/', 'style="width:340px;height:800px"'));
  const frame = await host.embedded();
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
  // The intro, then each step, as the bar counts them.
  for (const [index, step] of [undefined, ...stepIds].entries()) {
    await host.nextTo(index + 2, frame);
    await expect
      .poll(() => host.shown(frame).then(({ at, cards }) => ({ at, cards })))
      .toEqual({ at: index + 2, cards: step ? [step] : expect.any(Array) });
  }
});

test('the host script pins the story, and where its page is decides the step', async ({
  host,
  page,
}) => {
  await host.write(
    `<p style="height:300px">Before</p><div>${host.markup('story/', 'data-135-embed')}</div>
     <p style="height:2000px">After</p>${host.script}`,
  );
  const frame = await host.embedded();
  await pinned(page);
  await host.expectMode('scroll', frame);
  // Two screens come before the first step; each rests at the beginning of its way.
  for (const [index, step] of [
    ...stepIds.entries(),
    [stepIds.length - 1, stepIds.at(-1)],
    [0, stepIds[0]],
  ] as const) {
    await scrollTo(page, index + 2.2);
    await expect.poll(() => host.step(frame)).toBe(step);
    expect(await page.locator('iframe').evaluate((box) => box.getBoundingClientRect().top)).toBe(0);
  }
  await scrollTo(page, 0);
  await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
});

test('half way between two steps their picture is half drawn, to and fro', async ({
  host,
  page,
}) => {
  await host.write(
    `<div>${host.markup('trade/', 'data-135-embed="scroll"')}</div><p style="height:2000px"></p>${host.script}`,
  );
  const frame = await host.embedded();
  await pinned(page);
  const picture = async () => unmarked(await frame.locator('.plot > svg').innerHTML()).trim();
  const first = await picture();
  await scrollTo(page, 0.7);
  await expect.poll(picture).not.toBe(first);
  const half = await picture();
  await scrollTo(page, 1.2);
  await expect.poll(picture).not.toBe(half);
  await scrollTo(page, 0.7);
  await expect.poll(picture).toBe(half);
  await scrollTo(page, 0);
  await expect.poll(picture).toBe(first);
});

test('the step control of a pinned frame scrolls the host', async ({ host, page }) => {
  await host.write(
    `<div>${host.markup('trade/', 'data-135-embed="scroll"')}</div><p style="height:2000px"></p>${host.script}`,
  );
  const frame = await host.embedded();
  await pinned(page);
  await next(frame).click();
  await expect.poll(() => host.step(frame)).toBe('trade-2014');
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

test('a pinned frame whose host does not follow steps by itself, until it does', async ({
  host,
  page,
}) => {
  await host.write(host.markup('trade/'));
  const frame = await host.embedded();
  await scrolled(page, 0.2);
  await host.expectMode('scroll');
  await next(frame).click();
  await expect.poll(() => host.step(frame)).toBe('trade-2014');
  await scrolled(page, 3.2);
  await expect.poll(() => host.step(frame)).toBe('trade-steady');
});

test('a frame tells of the step at which its reader rests, once, and of none on the way', async ({
  host,
  page,
}) => {
  const announced = await announcements(page);
  await host.write(host.markup('trade/'));
  const frame = await host.embedded();
  // What it was served with is not told.
  await announced(frame);
  await next(frame).click();
  await next(frame).click();
  await expect.poll(() => announced(frame)).toEqual(['Step 3 of 5: Two points']);
  for (const at of [2.2, 1.2, 0.2, 1.2]) await scrolled(page, at);
  await expect.poll(() => announced(frame)).toEqual(['Step 2 of 5: €36 million']);
});

test('a host that gives all the height gets all steps, each with its picture', async ({
  host,
  page,
}) => {
  await host.write(
    host.markup('people/', 'data-135-embed="flow" style="width:600px"') + host.script,
  );
  const frame = await host.embedded();
  await host.expectMode('flow', frame);
  const { child, box } = {
    child: await frame.evaluate(() => document.body.getBoundingClientRect().height),
    box: (await page.locator('iframe').boundingBox())!,
  };
  expect(Math.abs(box.height - child)).toBeLessThanOrEqual(1);
  await expect(frame.locator('.still > svg')).toHaveCount(2);
  for (const step of chapters.people) await expect(frame.locator(`#${step} p`)).toBeVisible();
  await expect(next(frame)).toBeHidden();
  // Narrower, it is higher, and stays unrolled.
  await page.locator('iframe').evaluate((element) => (element.style.width = '330px'));
  await expect
    .poll(async () => (await page.locator('iframe').boundingBox())!.height)
    .not.toBe(box.height);
  expect((await host.shown(frame)).mode).toBe('flow');
});

test('on paper the wrapper is gone, and every step has its picture', async ({ host, page }) => {
  await host.write(`<div>${host.markup('trade/', 'data-135-embed="scroll"')}</div>${host.script}`);
  const frame = await host.embedded();
  await pinned(page);
  await scrollTo(page, 3);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('iframe')).toHaveCSS('position', 'static');
  await expect(frame.locator('.still > svg')).toHaveCount(4);
  const height = await frame.evaluate(() => document.body.getBoundingClientRect().height);
  const wrapper = (await page.locator('div').first().boundingBox())!;
  expect(Math.abs(wrapper.height - height)).toBeLessThanOrEqual(1);
  for (const step of chapters.trade) await expect(frame.locator(`#${step} p`)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await pinned(page);
});

test('on paper an instrument takes no room', async ({ host, page }) => {
  await host.write(host.markup('base/'));
  const frame = await host.embedded();
  await expect(frame.locator('.instrument')).toHaveCSS('display', 'flex');
  await page.emulateMedia({ media: 'print' });
  await expect(frame.locator('.instrument')).toHaveCSS('display', 'none');
});

test('one step alone has no controls', async ({ host }) => {
  await host.write(host.markup('trade/?steps=one&step=trade-steady'));
  const frame = await host.embedded();
  await expect(frame.locator('.plot .hypothesis')).toBeVisible();
  await expect(next(frame)).toBeHidden();
  await expect(frame.locator('.card')).toHaveCount(1);
  await expect(frame.locator('.card')).toBeHidden();
  await expect(frame.locator('.source')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('of each chapter the first picture and all words are there', async ({ page }) => {
    for (const id of chapterIds) {
      await page.goto(`/embed/${id}/`);
      await expect(page.locator('.plot > svg')).toBeVisible();
      for (const step of chapters[id]) await expect(page.locator(`#${step} p`)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Next' })).toBeHidden();
    }
  });
});
