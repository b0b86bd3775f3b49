/** Numbers in the text and marks in the picture know each other. */
import type { Frame, Page } from '@playwright/test';
import { test as embedded } from './hosts/test';
import { expect, test } from './test';

const numbers = (page: Page | Frame, key: string) =>
  page.locator(`#trade a.num[href$="#n-${key}"]`);
const litNumbers = (page: Page | Frame) =>
  page
    .locator('#trade a.num.lit')
    .evaluateAll((all) => [...new Set(all.map((one) => (one as HTMLAnchorElement).hash))].sort());
const rings = (page: Page | Frame) => page.locator('#trade .halo span');

/** How far each ring is from the dot of a datum, in px, the nearest first. */
const fromDot = (page: Page | Frame, id: string) =>
  page.locator('#trade .plot').evaluate((plot, datum) => {
    const middle = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    };
    const [x, y] = middle(plot.querySelector(`circle[data-id="${datum}"]`)!);
    return [...plot.querySelectorAll('.halo span')]
      .map(middle)
      .map(([left, top]) => Math.hypot(left - x, top - y))
      .sort((a, b) => a - b);
  }, id);

test('a number that is pointed at lights its marks, and its row', async ({ page, story }) => {
  await story.open();
  await story.tables();
  await story.land('trade-sourced');
  const fall = numbers(page, 'change-trade-2008-trade-2009').last();
  await fall.hover();
  await expect(rings(page)).toHaveCount(2);
  for (const year of ['trade-2008', 'trade-2009'])
    expect((await fromDot(page, year))[0], year).toBeLessThan(1.5);
  const rows = page.locator('#trade tr.lit');
  expect(await rows.evaluateAll((all) => all.map((row) => row.dataset.figure))).toEqual([
    'trade-2008',
    'trade-2009',
  ]);
  await page.mouse.move(5, 5);
  await expect(rings(page)).toHaveCount(0);
  await expect(rows).toHaveCount(0);
});

test('so does one that has the focus', async ({ page, story }) => {
  await story.open();
  await story.tables();
  await story.land('trade-two-points');
  await page.locator('#trade-two-points a.num').first().focus();
  await expect(rings(page)).toHaveCount(2);
  expect((await fromDot(page, 'trade-1992'))[0]).toBeLessThan(1.5);
  expect((await fromDot(page, 'trade-2014'))[0]).toBeLessThan(1.5);
});

test('a mark that is inspected lights its numbers, and moves nothing', async ({ page, story }) => {
  await story.open();
  await story.tables();
  await story.land('trade-sourced');
  const boxes = () =>
    page
      .locator('#trade-sourced .card, #trade-sourced a.num')
      .evaluateAll((all) => all.map((one) => JSON.stringify(one.getBoundingClientRect())));
  const before = await boxes();
  const { x, y } = await story.dot('trade', 'trade-2009');
  await page.mouse.move(x, y);
  await expect.poll(() => litNumbers(page)).toContain('#n-trade-2009');
  expect(await litNumbers(page)).toContain('#n-change-trade-2008-trade-2009');
  expect(await litNumbers(page)).not.toContain('#n-trade-2014');
  expect(await boxes()).toEqual(before);
  await expect(page.locator('#trade tr.lit[data-figure="trade-2009"]')).toHaveCount(1);
  await page.mouse.move(5, 5);
  await expect.poll(() => litNumbers(page)).toEqual([]);
});

test('rings go while the picture changes', async ({ page, story }) => {
  await story.open();
  await story.tables();
  await story.land('trade-two-points');
  await page.locator('#trade-two-points a.num').first().focus();
  await expect(rings(page)).toHaveCount(2);
  await story.land('trade-1992');
  await story.rest();
  // One square stands for the one, and nothing yet for the other.
  await expect(rings(page)).not.toHaveCount(2);
});

test('to assistive technology a ring is nothing', async ({ page, story }) => {
  await story.open();
  await story.tables();
  await story.land('trade-two-points');
  const marks = page.locator('#trade .plot');
  const before = await marks.ariaSnapshot();
  await page.locator('#trade-two-points a.num').first().focus();
  await expect(rings(page)).toHaveCount(2);
  expect(await marks.ariaSnapshot()).toBe(before);
});

embedded('in an embedded page, too', async ({ host, page }) => {
  await host.write(host.markup('trade/?step=trade-sourced'));
  const frame = await host.embedded();
  await numbers(frame, 'change-trade-2008-trade-2009').last().hover();
  await expect(rings(frame)).toHaveCount(2);
  await page.mouse.move(5, 5);
  await expect(rings(frame)).toHaveCount(0);
  await frame.locator('.plot circle[data-id="trade-2009"]').hover();
  await expect.poll(() => litNumbers(frame)).toContain('#n-trade-2009');
});
