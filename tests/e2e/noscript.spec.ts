import type { Page } from '@playwright/test';
import { chapterIds, chapters, chapterOf, stepIds, type StepId } from './story';
import { expect, test } from './test';

test.use({ javaScriptEnabled: false });

/** The finished picture of a step: first steps have theirs in the chapter's figure. */
function pictureOf(page: Page, step: StepId) {
  const chapter = chapterOf(step);
  return chapters[chapter][0] === step
    ? page.locator(`#${chapter} .plot > svg`)
    : page.locator(`#${step} .still > svg`);
}

/** Selectors of what each picture must show, and of what it must not. */
const marks: Record<StepId, { has: string[]; hasNot: string[] }> = {
  'trade-1992': { has: ['.squares path.article'], hasNot: ['circle', '.axis'] },
  'trade-2014': {
    has: ['.squares path.article', '.squares .first'],
    hasNot: ['circle', '.axis'],
  },
  'trade-two-points': {
    has: ['circle.article', '.absence'],
    hasNot: ['circle.context', '.hypothesis', '.squares'],
  },
  'trade-steady': {
    has: ['circle.article', '.absence', 'path.hypothesis'],
    hasNot: ['circle.context', '.squares'],
  },
  'trade-sourced': {
    has: ['circle.article', '.absence', 'path.hypothesis', 'circle.context'],
    hasNot: ['.squares'],
  },
  'people-1990': {
    has: ['.squares path.article'],
    hasNot: ['circle', '.axis'],
  },
  'people-2016': {
    has: ['.squares path.article', '.squares .first'],
    hasNot: ['circle', '.axis'],
  },
  'people-dots': {
    has: ['circle.article', 'circle.context', '.absence'],
    hasNot: ['.squares', '.hypothesis'],
  },
  'base-1992': { has: ['rect.article', 'rect.context', 'text.name'], hasNot: ['.multiple'] },
  'base-choice': { has: ['.whole path', '.base.chosen rect', '.cut', '.multiple'], hasNot: [] },
  'growth-both': { has: ['path', 'text'], hasNot: [] },
  'growth-world': { has: ['path', 'text'], hasNot: [] },
  'routes-south': { has: ['.land', '.route'], hasNot: ['.route.quiet', '.gap'] },
  'routes-rail': { has: ['.route.quiet', '.route:not(.quiet)', '.gap'], hasNot: [] },
  'share-2016': { has: ['path.article', 'text'], hasNot: [] },
  'week-1990': { has: ['circle.article', '.bars rect'], hasNot: [] },
  'week-2017': { has: ['circle.article', '.quote'], hasNot: ['.bars rect'] },
  'end-1992': { has: ['rect.article', '.measure'], hasNot: ['rect.context'] },
  'end-1993': { has: ['rect.article', 'rect.context', '.measure'], hasNot: [] },
};

test('the numbers are in the text', async ({ page, story }) => {
  await story.open();
  for (const text of ['€1.1 million', '€36 million', '20,000', '300,000', '32']) {
    const paragraphs = page.locator('p:visible, h1:visible').filter({ hasText: text });
    await expect(paragraphs.first(), text).toBeVisible();
  }
});

for (const width of [360, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('each step has its finished picture', async ({ page, story }) => {
      await story.open();
      for (const step of stepIds) {
        const picture = pictureOf(page, step);
        await expect(picture, step).toBeVisible();
        const box = (await picture.boundingBox())!;
        expect(Math.min(box.width, box.height), `size of ${step}`).toBeGreaterThan(200);
        for (const selector of marks[step].has) {
          const mark = picture.locator(selector).first();
          await expect(mark, `${step}: ${selector}`).toBeAttached();
          const seen = await mark.evaluate((element) => {
            const { width, height } = element.getBoundingClientRect();
            // A row of squares is a stroke: its box has no height.
            const drawn =
              width + height > 8 && element.checkVisibility({ visibilityProperty: true });
            let opacity = 1;
            for (let at: Element | null = element; at; at = at.parentElement)
              opacity *= Number(getComputedStyle(at).opacity);
            return { drawn, opacity };
          });
          expect(seen, `${step}: ${selector}`).toEqual({ drawn: true, opacity: 1 });
        }
        for (const selector of marks[step].hasNot)
          await expect(picture.locator(selector), `${step}: ${selector}`).toHaveCount(0);
      }
    });

    test('pictures do not lie over text or over each other', async ({ page, story }) => {
      await story.open();
      const overlaps = await page
        .locator('.chapter figure, .card:visible, .still:visible')
        .evaluateAll((elements) => {
          const found: string[] = [];
          const boxes = elements.map((element) => ({
            element,
            box: element.getBoundingClientRect(),
          }));
          boxes.forEach((a, i) => {
            for (const b of boxes.slice(i + 1)) {
              const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
              const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
              if (across > 1 && down > 1)
                found.push(
                  `${a.element.outerHTML.slice(0, 60)} / ${b.element.outerHTML.slice(0, 60)}`,
                );
            }
          });
          return found;
        });
      expect(overlaps).toEqual([]);
    });
  });
}

test('nothing is offered that needs a script', async ({ page, story }) => {
  await story.open();
  for (const stepper of await page.locator('.stepper').all()) await expect(stepper).toBeHidden();
  // Buttons of the marks have no looks of their own; they must not be reached by keyboard either.
  const reached: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(
      () => document.activeElement?.closest('button')?.outerHTML ?? '',
    );
    if (name) reached.push(name.slice(0, 80));
  }
  expect(reached, 'buttons that do nothing').toEqual([]);
});

test('nothing hangs over the side', async ({ page, story }) => {
  await story.open();
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    const { content, client } = await page.evaluate(() => ({
      content: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    expect(content, `content at ${width} px`).toBeLessThanOrEqual(client);
  }
});

test('the data tables are one link away', async ({ page, story }) => {
  await story.open();
  for (const id of chapterIds) {
    const link = story.chapter(id).locator('details a');
    await expect(link).toBeHidden();
    await story.chapter(id).getByText('Data table', { exact: true }).click();
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `numbers/#table-${id}`);
  }
  await story.chapter('people').locator('details a').click();
  await expect(page).toHaveURL(/\/numbers\/#table-people$/);
  await expect(page.locator('#table-people')).toBeInViewport();
  for (const id of chapterIds)
    expect(await page.locator(`#table-${id}`).getByRole('row').count(), id).toBeGreaterThan(1);
});

test('a number in the text leads to its row in the table of every number', async ({
  page,
  story,
}) => {
  await story.open();
  await page.locator('#trade-1992 a.num').first().click();
  await expect(page).toHaveURL(/\/numbers\/#n-trade-1992$/);
  await expect(page.locator('tr:target')).toContainText('€1.1 million');
  await page.getByRole('link', { name: 'Back to the story' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('32 times');
});
