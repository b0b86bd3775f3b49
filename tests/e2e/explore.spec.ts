/** A picture as a tree of items: reached from it, walked by keys and by taps, true to what it shows. */
import type { Frame, Page } from '@playwright/test';
import { expectNoErrors } from './audits';
import { expectAccessible } from './axe';
import { expect, test } from './hosts/test';
import { chapterIds, lastOf, Story, type ChapterId } from './story';

const offered = (page: Page | Frame, chapter: ChapterId) => page.locator(`#${chapter} .explore`);
const treeIn = (page: Page | Frame) => page.getByRole('dialog').getByRole('tree');

/** Opens the story at a step, with the tree of its picture. */
async function explored(page: Page, step: string, chapter: ChapterId) {
  const story = new Story(page);
  await story.open('/');
  await story.land(step);
  await offered(page, chapter).press('Enter');
  await expect(treeIn(page)).toBeVisible();
  return treeIn(page);
}

/** What has the focus says. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement!.querySelector('span')?.textContent ?? '');

test('keys walk it, and Escape leads back to the picture', async ({ page }) => {
  const tree = await explored(page, 'trade-sourced', 'trade');
  const first = tree.getByRole('treeitem').first();
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(
    /^From 1992 to \d{4} it (rose|fell), from €1\.1 million to €/,
  );
  await page.keyboard.press('ArrowLeft');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(first).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('ArrowDown');
  await expect(first, 'nothing below it is seen').toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused(page)).toMatch(/^From 1992/);
  await page.keyboard.press('End');
  await expect(tree.getByRole('treeitem').last()).toBeFocused();
  expect(await focused(page)).toMatch(/^20\d\d: €/);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(first).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(offered(page, 'trade')).toBeFocused();
});

test('it has the marks that the step shows, each once, and names the years without a figure', async ({
  page,
}) => {
  const story = new Story(page);
  await story.open('/');
  for (const id of chapterIds) {
    await story.land(lastOf(id));
    const marks = await page
      .locator(`#${id} .marks button`)
      .evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel!));
    await offered(page, id).press('Enter');
    await expect(treeIn(page)).toBeVisible();
    const said = await treeIn(page).locator('li > span').allTextContents();
    for (const mark of marks)
      expect
        .soft(
          said.filter((text) => text.startsWith(mark)),
          `${id}: ${mark}`,
        )
        .toHaveLength(1);
    await expect(page.getByRole('dialog')).toHaveAccessibleName(
      (await page.locator(`#${id}-title`).textContent())!,
    );
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(offered(page, id)).toBeFocused();
  }
  await story.land('trade-two-points');
  await offered(page, 'trade').press('Enter');
  await expect(treeIn(page)).toContainText('No figure here for 1993 to 2013.');
  await expect(treeIn(page), 'others are not in this step').not.toContainText('From others');
});

test('right after a choice it is what was chosen', async ({ page }) => {
  const story = new Story(page);
  await story.open('/');
  await story.land('base-choice');
  const base = story.chapter('base');
  await base.locator('select').last().selectOption('trade-2015');
  await expect(base.locator('figcaption .name')).toContainText('to 2015');
  await offered(page, 'base').press('Enter');
  await expect(treeIn(page)).toContainText(/×[\d.]+ to 2015\./);
  await expect(page.getByRole('dialog')).toHaveAccessibleName(/to 2015/);
});

test('no engine finds an error in it', async ({ page }) => {
  await explored(page, 'week-1990', 'week');
  await expectAccessible(page, 'a tree', 'dialog');
  await expectNoErrors(page, 'a tree');
});

test.describe('by finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap closes an item and opens it', async ({ page }) => {
    const tree = await explored(page, 'trade-sourced', 'trade');
    const first = tree.getByRole('treeitem').first();
    const name = first.locator('> span');
    await name.tap();
    await expect(first).toHaveAttribute('aria-expanded', 'false');
    await expect(tree.getByRole('treeitem')).toHaveCount(1);
    await name.tap();
    await expect(first).toHaveAttribute('aria-expanded', 'true');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
});

test('where its script does not come, the table is opened', async ({
  page,
  problems,
  tolerated,
}) => {
  tolerated.push(/tree\.js/, /Failed to load resource/);
  await page.route('**/tree.js', (route) => route.abort());
  const story = new Story(page);
  await story.open('/');
  await story.land('trade-2014');
  await offered(page, 'trade').press('Enter');
  await expect(story.chapter('trade').locator('summary')).toBeFocused();
  await expect(story.chapter('trade').locator('details')).toHaveAttribute('open', '');
  await expect.poll(() => problems.join('\n'), 'it is told').toContain('tree.js did not come');
});

test('in a frame that may do nothing but run scripts it is the same', async ({ host, page }) => {
  await host.write(
    host.markup(
      'trade/?step=trade-sourced',
      'sandbox="allow-scripts" style="width:600px;height:600px"',
    ),
  );
  const frame = await host.embedded();
  await offered(frame, 'trade').press('Enter');
  await expect(treeIn(frame).getByRole('treeitem').first()).toBeFocused();
  await expect(treeIn(frame)).toContainText(/it rose, from €1\.1 million/);
  await page.keyboard.press('Escape');
  await expect(offered(frame, 'trade')).toBeFocused();
});

test('in a frame it is what was chosen, as the picture is called and said to show', async ({
  host,
}) => {
  await host.write(host.markup('base/?step=base-choice', 'style="width:600px;height:700px"'));
  const frame = await host.embedded();
  const picture = frame.locator('#base').getByRole('img').first();
  const said = async () => [
    await frame.locator('#base figcaption .name').textContent(),
    await frame.locator('#base .stage > .unseen').textContent(),
  ];
  const served = await said();
  const to = frame.locator('#base select').last();
  await to.selectOption('trade-2015');
  await expect(picture).toHaveAccessibleName(/ to 2015: ×[\d.]+$/);
  await expect(picture).toHaveAccessibleDescription(/^2015: €.*[\d.]+ times\./);
  for (const mark of await frame.locator('#base .marks button').all())
    await expect(mark).toHaveAccessibleName(/, ×[\d.]+ to 2015$/);
  await offered(frame, 'base').press('Enter');
  const dialog = frame.getByRole('dialog');
  await expect(dialog).toHaveAccessibleName(/ to 2015: ×[\d.]+$/);
  await expect(dialog).toContainText((await said())[1]!);
  await expect(treeIn(frame)).toContainText(/×[\d.]+ to 2015\./);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await to.selectOption('trade-2014');
  await expect.poll(said).toEqual(served);
});

test('in a frame it is what was guessed', async ({ host }) => {
  await host.write(host.markup('trade/?step=trade-two-points', 'style="width:600px;height:700px"'));
  const frame = await host.embedded();
  const alt = frame.locator('#trade .stage > .unseen');
  const served = await alt.textContent();
  const handle = frame.getByRole('slider').first();
  await handle.press('ArrowUp');
  const guess = (await handle.getAttribute('aria-valuetext'))!;
  await expect(alt).toContainText(guess);
  expect(await alt.textContent()).not.toBe(served);
  await offered(frame, 'trade').press('Enter');
  await expect(frame.getByRole('dialog')).toContainText((await alt.textContent())!);
});
