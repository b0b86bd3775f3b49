import { labelFaults } from './labels';
import { serveInParts } from './parts';
import { chapterIds, chapterOf, lastOf, stepIds, type StepId } from './story';
import { expect, test } from './test';

const sizes = [
  { width: 320, height: 568 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

declare global {
  interface Window {
    /** Layout shifts that no input has caused: how much, where, and what moved. */
    shifts: string[];
  }
}

/** Runs in the page before its own scripts. */
function noteShifts(): void {
  interface LayoutShift extends PerformanceEntry {
    value: number;
    hadRecentInput: boolean;
    sources: { node: Node | null }[];
  }
  const name = (node: Node | null) => {
    const element = node instanceof Element ? node : node?.parentElement;
    return element ? `${element.localName}.${element.className} ${element.textContent}` : 'removed';
  };
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries() as LayoutShift[]) {
      if (hadRecentInput) continue;
      const moved = sources.map(({ node }) => name(node).slice(0, 60));
      window.shifts.push(`${value} at ${scrollY} px: ${moved.join(', ')}`);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test('labels stand clear, cards beside the picture, notes in view', async ({ page, story }) => {
      await story.open();
      for (const step of stepIds) {
        await story.land(step);
        const id = chapterOf(step);
        const picture = story.chapter(id).locator('.plot > svg');
        expect.soft(await picture.evaluate(labelFaults), `labels of ${step}`).toEqual([]);
        expect.soft(await cardFaults(step), `card of ${step}`).toEqual([]);
        expect.soft(await noteFaults(step), `notes of ${step}`).toEqual([]);
      }
      const opening = page.locator('.opening .picture svg');
      expect.soft(await opening.evaluate(labelFaults), 'labels of the opening').toEqual([]);

      function noteFaults(step: StepId) {
        return story.chapter(chapterOf(step)).evaluate(async (chapter) => {
          const marks = [...chapter.querySelectorAll<HTMLElement>('.marks button')];
          const faults: string[] = marks.length === 0 ? ['no marks'] : [];
          for (const mark of marks) {
            mark.focus({ preventScroll: true });
            await window.probe.frames(1);
            const box = chapter.querySelector('.tooltip')!.getBoundingClientRect();
            const { left, right, top, bottom } = box;
            const outside = left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
            if (outside || box.width < 100)
              faults.push(`${mark.id}: ${[left, right, top, bottom].map(Math.round)}`);
          }
          (document.activeElement as HTMLElement).blur();
          return faults;
        });
      }

      function cardFaults(step: StepId) {
        return page.locator(`#${step}`).evaluate((item) => {
          const card = item.querySelector('.card')!.getBoundingClientRect();
          const heading = item.querySelector('h3')!.getBoundingClientRect();
          const figure = item.closest('.chapter')!.querySelector('figure')!.getBoundingClientRect();
          const faults: string[] = [];
          const across = Math.min(card.right, figure.right) - Math.max(card.left, figure.left);
          const down = Math.min(card.bottom, figure.bottom) - Math.max(card.top, figure.top);
          if (across > 1 && down > 1) faults.push(`card and picture share ${across} x ${down} px`);
          if (heading.bottom > innerHeight) faults.push('heading below the fold');
          if (figure.top < -1 || figure.bottom > innerHeight + 1)
            faults.push(`picture from ${figure.top} to ${figure.bottom} of ${innerHeight}`);
          return faults;
        });
      }
    });

    test('nothing hangs over the side, even with notes and tables open', async ({
      page,
      story,
    }) => {
      await story.open();
      const overhang = () =>
        page.evaluate(() => {
          const root = document.documentElement;
          return root.scrollWidth - root.clientWidth;
        });
      expect(await overhang(), 'at the top').toBe(0);
      for (const id of chapterIds) {
        await story.land(lastOf(id));
        await page.locator(`#${id} .marks button`).last().focus();
        await expect(story.tooltip(id)).toBeVisible();
        expect(await overhang(), `${id}: tooltip`).toBe(0);
        await story.chapter(id).locator('summary').click();
        await expect(story.chapter(id).getByRole('table')).toBeVisible();
        expect(await overhang(), `${id}: table`).toBe(0);
        const panel = (await story.chapter(id).locator('.panel').boundingBox())!;
        expect(panel.x, `${id}: table`).toBeGreaterThanOrEqual(0);
        expect(panel.x + panel.width, `${id}: table`).toBeLessThanOrEqual(viewport.width);
      }
    });
  });
}

test.describe('painted', () => {
  // To leave text out, the page must take a style that it does not know.
  test.use({ bypassCSP: true });

  test('text is painted, in the display face', async ({ page, story }) => {
    await story.open();
    const faces = await page.evaluate(() =>
      [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`),
    );
    expect(faces).toContain('Display loaded');
    expect(await page.evaluate(() => document.fonts.check("100px 'Display'", '32 times'))).toBe(
      true,
    );
    const h1 = page.locator('h1');
    const width = await h1.evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getBoundingClientRect().width;
    });
    expect(width).toBeGreaterThan(100);
    await story.land('trade-2014');
    for (const [what, locator, hidden] of [
      ['step', page.locator('#trade-2014 p'), '#trade-2014 p { color: transparent !important }'],
      ['label', page.locator('#trade .plot'), '#trade .plot text { fill: none !important }'],
      ['title', h1, 'h1, h1 * { color: transparent !important }'],
    ] as const) {
      const painted = await locator.screenshot();
      const bare = await locator.screenshot({ style: hidden });
      expect(painted.equals(bare), `${what}: pixels with and without text`).toBe(false);
    }
  });
});

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
]) {
  test.describe(`nothing shifts at ${viewport.width} px`, () => {
    test.use({ viewport });
    test.beforeEach(({ page }) => page.addInitScript(noteShifts));

    test('while the page loads and is scrolled through', async ({ page, story }) => {
      await story.open();
      await story.rest();
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const places = Array.from({ length: 40 }, (_, i) => Math.round((height * i) / 40));
      await page.evaluate((ys) => window.probe.walk(ys), places);
      for (const id of chapterIds) await story.live(id);
      expect(await page.evaluate(() => window.shifts)).toEqual([]);
    });

    for (const mark of ['<h1', '<figure', '<figcaption', '<p class="intro', '<h2', '<h3']) {
      test(`while what is before ${mark} comes first`, async ({ page, story }) => {
        const { url, send, stop } = await serveInParts(mark);
        await page.goto(url, { waitUntil: 'commit' });
        await expect(page.locator('main')).toBeAttached();
        await page.evaluate(() => window.probe.frames(3));
        send();
        await page.waitForLoadState();
        await story.rest();
        expect(await page.evaluate(() => window.shifts)).toEqual([]);
        stop();
      });
    }
  });
}

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [360, 740],
] as const) {
  test(`a chapter's title of forty letters stays clear of its picture at ${width} px`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width, height });
    await story.open('/night-buses/');
    const overlaps = await page.evaluate(() =>
      [...document.querySelectorAll('.chapter')].map((chapter) => {
        const [title, figure] = ['h2', 'figcaption'].map((name) => chapter.querySelector(name)!);
        const words = document.createRange();
        words.selectNodeContents(title!);
        const box = figure!.getBoundingClientRect();
        return [...words.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left < box.right && right > box.left - 8 && top < box.bottom && bottom > box.top,
        );
      }),
    );
    expect(overlaps.length).toBeGreaterThan(0);
    expect(overlaps).not.toContain(true);
  });
}
