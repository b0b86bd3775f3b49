import { expectAccessible, expectAccessibleInOtherColours, windows } from './axe';
import type { Locator } from '@playwright/test';
import { chapterIds, chapterOf, chapters, firstOf, lastOf, stepIds, type ChapterId } from './story';
import { expect, test } from './test';

for (const path of ['/', '/numbers/'])
  test(`axe finds nothing in ${path}`, async ({ page, story }) => {
    await story.open(path);
    await expect(page.getByRole('table').first()).toBeAttached();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await expectAccessible(page, `${width} px`);
    }
    await expectAccessibleInOtherColours(page);
  });

test('axe finds nothing in any step, nor in a note and the table of each chapter', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await story.open();
  for (const step of stepIds) {
    const id = chapterOf(step);
    await story.land(step);
    if (step !== lastOf(id)) {
      await expectAccessible(page, step, `#${id} .live`, `#${step}`);
      continue;
    }
    await story.chapter(id).locator('summary').click();
    await expect(story.chapter(id).getByRole('table')).toBeVisible();
    await page.locator(`#${id} .marks button`).last().focus();
    await expect(story.tooltip(id)).toBeVisible();
    await expectAccessible(page, `${step}: note and table`, `#${id}`);
    await story.chapter(id).locator('summary').click();
  }
});

test('nor on a phone, with a note open and choices below it, in any colours', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await story.open();
  await story.land('base-choice');
  await page.locator('#base .marks button').last().focus();
  await expect(story.tooltip('base')).toBeVisible();
  await expectAccessible(page, 'light', '#base');
  await expectAccessibleInOtherColours(page, '#base');
});

test('headings go down one level at a time, from one h1', async ({ page, story }) => {
  await story.open();
  const levels = await page
    .locator('h1, h2, h3, h4, h5, h6')
    .evaluateAll((headings) => headings.map(({ localName }) => Number(localName.slice(1))));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  levels.forEach((level, i) => {
    if (i > 0) expect(level - levels[i - 1]!, `heading ${i + 1}`).toBeLessThanOrEqual(1);
  });
});

test('each chart is a figure with a name, described as it is now', async ({ page, story }) => {
  await story.open();
  for (const step of stepIds) {
    await story.land(step);
    const figure = story.chapter(chapterOf(step)).getByRole('figure');
    await expect(figure).toHaveCount(1);
    await expect(figure).toHaveAccessibleName(/.{10}/);
    const picture = figure.getByRole('img').first();
    await expect(picture).toHaveAccessibleName(/.{10}/);
    const alt = await page.evaluate((id) => window.probe.finished()[id]!.alt, step);
    expect(alt.length).toBeGreaterThan(30);
    await expect(picture).toHaveAccessibleDescription(alt);
  }
  await expect(page.getByRole('figure').first()).toHaveAccessibleName(/.+/);
});

/** Words of a chapter in the order in which they are read on: what is told of its picture, and its steps. */
const readOn = (chapter: Locator) =>
  chapter
    .locator('.steps')
    .evaluate((steps) =>
      [...steps.querySelectorAll<HTMLElement>('h3, [role=img]')]
        .filter((part) => part.checkVisibility({ visibilityProperty: true }))
        .map((part) => part.ariaLabel?.replace(/\s+/g, ' ') ?? part.closest('.step')!.id),
    );

test('whoever reads on meets what each picture shows, in its step', async ({ page, story }) => {
  await story.open();
  const finished = await page.evaluate(() => window.probe.finished());
  const expected = (id: ChapterId) => chapters[id].flatMap((step) => [step, finished[step]!.alt]);
  // Before any picture lives, and when all do.
  for (const id of chapterIds) expect.soft(await readOn(story.chapter(id))).toEqual(expected(id));
  await story.enlivenAll();
  for (const id of chapterIds) expect.soft(await readOn(story.chapter(id))).toEqual(expected(id));
  // Where steps keep their own pictures, these say it, and nothing says it twice.
  await page.setViewportSize({ width: 900, height: 400 });
  for (const id of chapterIds)
    expect.soft(await readOn(story.chapter(id)), id).toEqual(expected(id).toSpliced(1, 1));
});

test('no two marks of a picture are called the same', async ({ page, story }) => {
  await story.open();
  for (const step of stepIds) {
    await story.land(step);
    const names = await page
      .locator(`#${chapterOf(step)} .marks button`)
      .evaluateAll((marks) => marks.map(({ ariaLabel }) => ariaLabel));
    expect.soft(new Set(names).size, step).toBe(names.length);
  }
});

test('the stepper says its place in words', async ({ story }) => {
  await story.open();
  await story.land('trade-2014');
  await expect(story.chapter('trade').locator('.stepper').getByRole('status')).toHaveText(
    'Step 2 of 5',
  );
});

test('the data table is reached and opened by keyboard', async ({ page, story }) => {
  await story.open();
  for (const id of chapterIds) {
    await story.land(firstOf(id));
    const chapter = story.chapter(id);
    await chapter.getByRole('button', { name: /^Next/ }).focus();
    // Numbers in the line of sources and in the steps come before.
    const inTable = () => page.evaluate(() => document.activeElement!.localName === 'summary');
    for (let presses = 0; presses < 60 && !(await inTable()); presses += 1)
      await page.keyboard.press('Tab');
    await expect(chapter.locator('summary')).toBeFocused();
    await page.keyboard.press('Enter');
    const table = chapter.getByRole('table');
    await expect(table).toBeVisible();
    await expect(table).toHaveAccessibleName(/.{10}/);
    await expect(chapter.getByRole('columnheader')).not.toHaveCount(0);
    await expect(table).toBeInViewport();
    await page.keyboard.press('Tab');
    await expect(chapter.locator('.panel :is(button, a):focus'), 'what can be pressed').toHaveCount(
      1,
    );
    // Where all of it is seen, End is the page's.
    const scrolls = await chapter
      .locator('.panel')
      .evaluate((panel) => panel.scrollHeight > panel.clientHeight);
    if (scrolls) await page.keyboard.press('End');
    await expect(table.getByRole('row').last()).toBeInViewport();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(table).toBeHidden();
  }
});

test('the first stop of the Tab key leads to the story', async ({ page, story }) => {
  await story.open();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the story' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#trade/);
  await expect(page.locator('#trade')).toBeInViewport();
});
