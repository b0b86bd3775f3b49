import { chapterIds } from './story';
import { expect, test } from './test';

for (const [width, height] of [
  [360, 740],
  [1440, 900],
] as const) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height } });

    test('the pictures that come to life are those that were served', async ({
      browser,
      page,
      story,
    }) => {
      const still = await browser.newContext({ javaScriptEnabled: false });
      const stillPage = await still.newPage();
      await stillPage.goto(test.info().project.use.baseURL!);
      const served = await stillPage
        .locator('[data-island]')
        .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).outerHTML));
      await still.close();
      expect(served).toHaveLength(chapterIds.length);

      await story.open();
      for (const [i, id] of chapterIds.entries()) {
        // Near enough to come to life, and not yet in view: the first step is shown, as served.
        await story.chapter(id).evaluate((chapter) =>
          scrollTo({
            // Before the reader has moved, what is below the window waits.
            top: Math.max(1, scrollY + chapter.getBoundingClientRect().top - innerHeight * 1.4),
            behavior: 'instant',
          }),
        );
        await story.live(id);
        await story.rest();
        const report = await page.evaluate(
          (name) => window.probe.islands().find((found) => found.id === name)!,
          id,
        );
        expect(report.served, id).toBe(served[i]);
        expect(report.now, id).toBe(served[i]);
        expect(report.sameElements, `${id}: every element is the object that was served`).toBe(
          true,
        );
        expect(report.moved, `${id}: nodes added or removed`).toEqual([]);
      }
    });

    test('outside the pictures nothing changes but their titles, and links: to tables, which come, and to hand on a picture', async ({
      page,
      story,
    }) => {
      await page.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          const outside: string[] = [];
          Object.assign(window, { outside });
          new MutationObserver((records) => {
            for (const { target, addedNodes, removedNodes } of records) {
              if (!(target instanceof Element) || target.closest('[data-island]')) continue;
              const [gone] = removedNodes;
              if (gone instanceof Element && gone.matches('a[data-table]')) continue;
              const [come] = addedNodes;
              if (
                come instanceof Element &&
                come.matches(
                  '[data-framed], .hand-on, .handed-on, .described, .unseen[role=status], .yardstick',
                )
              )
                continue;
              // What stands above a picture is its step's, and so is what is told.
              if (target.matches('.titled, .unseen[role=status]')) continue;
              outside.push(target.outerHTML.slice(0, 200));
            }
          }).observe(document.body, { childList: true, subtree: true });
        });
      });
      await story.open();
      await story.enlivenAll();
      expect(
        await page.evaluate(() => (window as unknown as { outside: string[] }).outside),
      ).toEqual([]);
    });
  });
}
