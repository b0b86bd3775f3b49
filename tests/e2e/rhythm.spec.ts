/** How long a step is read, and that something is always there to read. */
import type { Page } from '@playwright/test';
import { chapterIds, chapters, stepIds } from './story';
import { expect, test } from './test';

/** Where each step comes to rest, in heights of the window. */
const landings = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('.step')].map((step) => {
      const { scrollMarginTop } = getComputedStyle(step);
      const top = step.getBoundingClientRect().top + scrollY - parseFloat(scrollMarginTop);
      return top / innerHeight;
    }),
  );

/** Places in a chapter at which its picture is in view and no line of text is. */
const withoutText = (page: Page, id: string) =>
  page.evaluate(async (chapterId) => {
    const chapter = document.getElementById(chapterId)!;
    const picture = chapter.querySelector('figure')!;
    const isBeside = getComputedStyle(chapter.querySelector('.scenes')!).display === 'grid';
    const words = [...document.querySelectorAll('h2, .card h3, .card p')];
    /** How much of it is seen, in px. */
    const seen = (element: Element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const isBelow = !isBeside && element.closest('.scenes') === picture.parentElement;
      const from = isBelow ? picture.getBoundingClientRect().bottom : 0;
      return Math.min(bottom, innerHeight) - Math.max(top, from);
    };
    const { top, height } = chapter.getBoundingClientRect();
    const start = scrollY + top;
    const found: number[] = [];
    for (let at = start; at < start + height - innerHeight / 2; at += innerHeight / 25) {
      scrollTo({ top: at, behavior: 'instant' });
      await window.probe.frames(1);
      if (!words.some((element) => seen(element) > 8)) found.push(Math.round(at - start));
    }
    return found;
  }, id);

for (const [width, height] of [
  [360, 640],
  [390, 844],
  [768, 1024],
  [1440, 900],
] as const) {
  test.describe(`at ${width} by ${height} px`, () => {
    test.use({ viewport: { width, height } });

    test('a step lasts 0.6 to 0.8 screens, and from chapter to chapter it is 1.25 at most', async ({
      page,
      story,
    }) => {
      await story.open();
      await story.enlivenAll();
      const at = await landings(page);
      for (const id of chapterIds)
        for (const [index, step] of chapters[id].entries()) {
          const place = stepIds.indexOf(step);
          if (place === 0) continue;
          const length = at[place]! - at[place - 1]!;
          const [least, most] = index > 0 ? [0.59, 0.81] : [0, 1.25];
          expect.soft(length, `screens to ${step}`).toBeGreaterThanOrEqual(least);
          expect.soft(length, `screens to ${step}`).toBeLessThanOrEqual(most);
        }
    });

    test('no screen of a chapter is without text', async ({ page, story }) => {
      await story.open();
      await story.enlivenAll();
      for (const id of ['trade', 'people', 'week', 'end'])
        expect.soft(await withoutText(page, id), id).toEqual([]);
    });

    test('from the opening to the first picture it is a screen at most', async ({
      page,
      story,
    }) => {
      await story.open();
      const way = await page.evaluate(() => {
        const top = (selector: string) => document.querySelector(selector)!.getBoundingClientRect();
        return (top('.chapter figure').top - top('.opening').bottom) / innerHeight;
      });
      expect(way).toBeLessThanOrEqual(1);
    });
  });
}
