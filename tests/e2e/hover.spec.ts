import type { Locator, Page } from '@playwright/test';
import { amountIn, ofAll, ofArticle, type Figure } from './figures';
import { chapters, type ChapterId } from './story';
import { expect, test } from './test';

const ABSENCE = /no figure/i;
const record = ['€36 million', '2014', 'The Strait Courier', '36 million euros in 2014'];

async function expectRecord(tooltip: Locator): Promise<void> {
  await expect(tooltip).toBeVisible();
  for (const text of record) await expect(tooltip).toContainText(text);
  await expect(tooltip).toHaveRole('tooltip');
}

for (const step of ['trade-two-points', 'trade-sourced'] as const) {
  test.describe(step, () => {
    test('the 2014 point answers to the mouse', async ({ page, story }) => {
      await story.open();
      await story.land(step);
      const { x, y } = await story.dot('trade', 'trade-2014');
      await page.mouse.move(x, y);
      await expectRecord(story.tooltip('trade'));
      await page.mouse.move(5, 5);
      await expect(story.tooltip('trade')).toBeHidden();
    });

    test('the 2014 point answers to the keyboard', async ({ page, story }) => {
      await story.open();
      const { scrollY } = await story.land(step);
      const figures = step === 'trade-sourced' ? ofAll('trade') : ofArticle('trade');
      await enterMarks(page, 'trade');
      const tooltip = story.tooltip('trade');
      const expectFocused = async (figure: Figure) => {
        const focused = page.locator(':focus');
        await expect(focused).toHaveAttribute('aria-describedby', 'trade-tooltip');
        await expect(focused).toHaveAccessibleName(new RegExp(`^${figure.year}: `));
        await expect(tooltip).toContainText(String(figure.year));
        await expect(tooltip).toContainText(figure.publisher);
        const said = await page.evaluate(() => window.probe.tooltip('trade')!.value);
        expect(amountIn(said)?.value).toBe(figure.value);
      };
      await expectFocused(figures[0]!);
      for (const figure of figures.slice(1)) {
        await page.keyboard.press('ArrowRight');
        await expectFocused(figure);
      }
      await page.keyboard.press('ArrowRight');
      await expectFocused(figures.at(-1)!);
      await page.keyboard.press('ArrowLeft');
      await expectFocused(figures.at(-2)!);
      for (const [key, figure] of [
        ['End', figures.at(-1)!],
        ['Home', figures[0]!],
        ['End', figures.at(-1)!],
      ] as const) {
        await page.keyboard.press(key);
        await expectFocused(figure);
      }

      while (!(await tooltip.textContent())!.includes('2014'))
        await page.keyboard.press('ArrowLeft');
      await expectRecord(tooltip);
      const mark = page.locator('#trade .marks button:focus');
      await page.keyboard.press('Enter');
      await expect(mark).toHaveAttribute('aria-pressed', 'true');
      const { x, y } = await story.dot('trade', 'trade-1992');
      await page.mouse.move(x, y);
      await page.mouse.move(5, 5);
      await expectRecord(tooltip);
      await page.keyboard.press('Escape');
      await expect(tooltip).toBeHidden();
      await expect(mark).toBeFocused();
      await expect(mark).not.toHaveAttribute('aria-describedby');
      await expect(page.locator('#trade .marks button[tabindex="0"]')).toHaveCount(1);
      expect((await story.rest()).scrollY, 'the page stays').toBe(scrollY);
    });

    test('a year without a figure says so', async ({ page, story }) => {
      await story.open();
      await story.land(step);
      const [first, last] = [
        await story.dot('trade', 'trade-1992'),
        await story.dot('trade', 'trade-2014'),
      ];
      const x = first.x + ((2003 - 1992) / (2014 - 1992)) * (last.x - first.x);
      await page.mouse.move(x, (first.y + last.y) / 2);
      await expect(story.tooltip('trade')).toContainText('2003');
      await expect(story.tooltip('trade')).toContainText(ABSENCE);
    });
  });
}

/** Goes back by Tab from the stepper to the marks of the picture. */
async function enterMarks(page: Page, chapter: ChapterId): Promise<void> {
  await page.locator(`#${chapter} .stepper button`).first().focus();
  await expect(async () => {
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => !!document.activeElement?.closest('.marks'))).toBe(true);
  }).toPass({ intervals: [0] });
  await expect(page.locator(`#${chapter} .marks button:focus`)).toHaveCount(1);
}

test('a key that leads nowhere leaves the note open', async ({ page, story }) => {
  await story.open();
  await story.land('trade-two-points');
  await enterMarks(page, 'trade');
  for (const key of ['Home', 'ArrowLeft', 'End', 'End', 'ArrowRight']) {
    await page.keyboard.press(key);
    await expect.soft(story.tooltip('trade'), `after ${key}`).toBeVisible();
  }
});

test('the marks are one stop of the Tab key', async ({ page, story }) => {
  await story.open();
  await story.land('trade-sourced');
  await enterMarks(page, 'trade');
  await page.keyboard.press('Tab');
  await expect(page.locator('#trade .marks :focus')).toHaveCount(0);
  await expect(story.tooltip('trade')).toBeHidden();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

  for (const step of ['trade-two-points', 'trade-sourced'] as const) {
    test(`${step}: a tap on the 2014 point shows it, a tap elsewhere closes it`, async ({
      page,
      story,
    }) => {
      await story.open();
      await story.land(step);
      const { x, y } = await story.dot('trade', 'trade-2014');
      // A finger is not exact.
      await page.touchscreen.tap(x + 3, y + 4);
      await expectRecord(story.tooltip('trade'));
      await story.rest();
      await expectRecord(story.tooltip('trade'));
      await page.locator(`#${step} h3`).tap();
      await expect(story.tooltip('trade')).toBeHidden();
    });
  }

  test('a tap on another point goes there', async ({ page, story }) => {
    await story.open();
    await story.land('trade-two-points');
    const [first, last] = [
      await story.dot('trade', 'trade-1992'),
      await story.dot('trade', 'trade-2014'),
    ];
    await page.touchscreen.tap(last.x, last.y);
    await expect(story.tooltip('trade')).toContainText('€36 million');
    await page.touchscreen.tap(first.x, first.y);
    await expect(story.tooltip('trade')).toContainText('€1.1 million');
  });

  test('a tap on a year without a figure says so', async ({ page, story }) => {
    await story.open();
    await story.land('trade-two-points');
    const { x, y } = await story.centre('trade', '.absence');
    await page.touchscreen.tap(x, y);
    await expect(story.tooltip('trade')).toContainText(ABSENCE);
  });

  test('a swipe over the picture scrolls the page', async ({ page, story }) => {
    await story.open();
    const { scrollY } = await story.land('trade-two-points');
    const { x, y } = await story.centre('trade', '.absence');
    const session = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: at === undefined ? [] : [{ x, y: at }],
      });
    await touch('touchStart', y);
    for (let moved = 20; moved <= 160; moved += 20) await touch('touchMove', y - moved);
    await touch('touchEnd');
    const after = await story.rest();
    expect(after.scrollY - scrollY).toBeGreaterThan(100);
    await expect(story.tooltip('trade')).toBeHidden();
  });
});

for (const id of ['trade', 'people'] as const) {
  test(`${id}: the first squares say their year, the rest the other`, async ({ page, story }) => {
    const [from, to] = ofArticle(id);
    await story.open();
    await story.land(chapters[id][0]);
    const only = (await story
      .chapter(id)
      .locator('.plot .squares path.article')
      .evaluate((path) => path.getBoundingClientRect().toJSON())) as DOMRect;
    await page.mouse.move(only.x + only.width / 2, only.y + only.height / 2);
    await expect(story.tooltip(id)).toContainText(String(from!.year));
    await expect(story.tooltip(id)).toContainText(from!.fragment!);

    await story.land(chapters[id][1]);
    const first = await story.centre(id, '.first');
    await page.mouse.move(first.x, first.y);
    await expect(story.tooltip(id)).toContainText(from!.fragment!);
    const block = (await story
      .chapter(id)
      .locator('.plot .squares path.article')
      .evaluate((path) => path.getBoundingClientRect().toJSON())) as DOMRect;
    for (const [across, up] of [
      [0.5, 0.5],
      [0.95, 0.02],
      [0.02, 0.9],
      [0.1, 0.4],
    ] as const) {
      const [x, y] = [block.x + block.width * across, block.bottom - block.height * up];
      // From outside: from one amount the way to another may lead over its note, which then stays.
      await page.mouse.move(5, 5);
      await page.mouse.move(x, y);
      await expect(story.tooltip(id)).toContainText(to!.fragment!);
      await expect(story.tooltip(id)).toContainText(String(to!.year));
    }
    const { x, y, width } = (await story.chapter(id).locator('.plot').boundingBox())!;
    await page.mouse.move(x + width - 2, y + 2);
    await expect(story.tooltip(id)).toBeHidden();
  });
}
