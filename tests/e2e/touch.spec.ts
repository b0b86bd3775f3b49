import type { CDPSession, Page } from '@playwright/test';
import { lastOf, chapterIds } from './story';
import { expect, test } from './test';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

/** A finger drawn from one point to another, as the browser itself would feel it. */
async function swipe(page: Page, from: [number, number], to: [number, number]): Promise<void> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = (type: string, x?: number, y?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: x === undefined ? [] : [{ x, y: y! }],
    });
  await touch('touchStart', ...from);
  for (let i = 1; i <= 20; i += 1)
    await touch(
      'touchMove',
      from[0] + ((to[0] - from[0]) * i) / 20,
      from[1] + ((to[1] - from[1]) * i) / 20,
    );
  await touch('touchEnd');
}

test('a finger drawn along the time axis goes from year to year', async ({ page, story }) => {
  await story.open();
  const { scrollY } = await story.land('trade-sourced');
  const first = await story.dot('trade', 'trade-1992');
  const last = await story.dot('trade', 'trade-2014');
  await page.evaluate(() => {
    Object.assign(window, { years: new Set<string>() });
    const note = document.getElementById('trade-tooltip')!;
    new MutationObserver(() =>
      (window as unknown as { years: Set<string> }).years.add(
        note.querySelector('.when')?.textContent ?? '',
      ),
    ).observe(note, { subtree: true, childList: true, characterData: true });
  });
  await swipe(page, [first.x, first.y - 20], [last.x, first.y - 24]);
  await expect(story.tooltip('trade')).toContainText('2014');
  const years = await page.evaluate(() => [...(window as unknown as { years: Set<string> }).years]);
  expect(years.length, 'years on the way').toBeGreaterThan(8);
  expect((await story.rest()).scrollY, 'the page stays').toBe(scrollY);
  await expect(story.tooltip('trade'), 'and the note').toBeVisible();
});

test('a finger drawn down a picture scrolls the page, in every chapter', async ({
  page,
  story,
}) => {
  await story.open();
  for (const id of chapterIds) {
    const { scrollY } = await story.land(lastOf(id));
    const { x, y, width, height } = (await story.chapter(id).locator('.plot').boundingBox())!;
    await swipe(page, [x + width / 2, y + height * 0.3], [x + width / 2 + 6, y + height * 0.9]);
    expect(scrollY - (await story.rest()).scrollY, id).toBeGreaterThan(80);
    await expect(story.tooltip(id)).toBeHidden();
  }
});

test('what is pressed is 44 px high and wide, but for words in a sentence', async ({
  page,
  story,
}) => {
  await story.open();
  await story.enlivenAll();
  for (const summary of await page.locator('summary').all())
    await summary.evaluate((element) => (element as HTMLElement).click());
  const small = await page.locator('button, select, summary, input, a').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const target = element.closest('label') ?? element;
      const { width, height } = target.getBoundingClientRect();
      const inText = getComputedStyle(element).display === 'inline';
      // Marks answer to a finger anywhere near them: the picture is the target.
      const inPicture = element.closest('.marks');
      const isPressed = getComputedStyle(element).pointerEvents !== 'none';
      if (
        inText ||
        inPicture ||
        !isPressed ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        return [];
      return Math.min(width, height) < 43.99 && !element.matches('.skip')
        ? [`${element.outerHTML.slice(0, 80)}: ${width} x ${height}`]
        : [];
    }),
  );
  expect(small).toEqual([]);
});
