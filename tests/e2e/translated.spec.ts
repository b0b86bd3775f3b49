/** A page whose texts a translator has replaced: what changes says the truth all the same. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './hosts/test';
import { chapterOf, chapters, stepperText, type StepId, type Story } from './story';
import { translate } from './translator';

// A preview that is exchanged may still have been loading.
test.use({ tolerated: [/\/(embed|assets\/stills)\/.*ERR_ABORTED/] });

/** What a picture says in its texts, one after the other. */
const textsOf = (svg: Locator): Promise<string[]> =>
  svg
    .locator(':not(.asked) > text')
    .evaluateAll((texts) => texts.map((text) => text.textContent!.replace(/\s+/g, ' ').trim()));

const steps = Object.values(chapters).flatMap((all) => all.slice(1)) as StepId[];

for (const when of ['before its pictures live', 'while they live'] as const)
  test(`translated ${when}, pictures, notes and choices say what they show`, async ({
    page,
    story,
  }) => {
    await story.open();
    if (when === 'while they live') await story.enlivenAll();
    await translate(page);
    for (const step of steps) await expectSteps(page, story, step);
    await story.land('trade-sourced');
    await expectNotes(page, story);
    await story.land('base-choice');
    await expectChoice(story);
  });

async function expectSteps(page: Page, story: Story, step: StepId): Promise<void> {
  await story.land(step);
  const chapter = story.chapter(chapterOf(step));
  const still = page.locator(`#${step} .still svg`);
  const expected = await textsOf(still);
  await expect.poll(() => textsOf(chapter.locator('.plot > svg')), step).toEqual(expected);
  await expect(chapter.locator('.stepper [role=status]')).toHaveText(
    new RegExp(`${stepperText(step)}$`),
  );
  await expect(chapter.locator('.stage > .unseen')).toHaveText(
    (await still.getAttribute('aria-label'))!,
  );
}

/** A note is of the mark that is pointed at. */
async function expectNotes(page: Page, story: Story): Promise<void> {
  const tooltip = story.tooltip('trade');
  const marks = story.chapter('trade').locator('.marks button');
  for (const name of (await marks.all()).map((mark) => mark.getAttribute('aria-label'))) {
    const [when, value] = (await name)!.split(': ');
    const mark = story.chapter('trade').getByRole('button', { name: (await name)! });
    const { x, y, width, height } = (await mark.boundingBox())!;
    // From outside: a note that is open may lie on the next mark.
    await page.mouse.move(0, 0);
    await expect(tooltip).toBeHidden();
    await page.mouse.move(x + width / 2, y + height / 2);
    await expect(tooltip.locator('.when')).toHaveText(when!);
    await expect(tooltip.locator('.value')).toHaveText(value!);
  }
}

/** What was chosen to compare is what is said. */
async function expectChoice(story: Story): Promise<void> {
  const base = story.chapter('base');
  await base.locator('select').first().selectOption('trade-1993');
  await expect(base.locator('output')).toContainText('12.4 times');
  await expect(base.locator('.plot > svg .chosen .name')).toHaveText('1993, islands');
  await base.locator('select').last().selectOption({ label: '2016' });
  await expect(base.locator('output')).toContainText('7.6 times');
}

test('the dialog that is translated says what its choices come to', async ({ page, story }) => {
  await story.open();
  await translate(page);
  await page.locator('.byline a[data-framed]').click();
  const dialog = page.getByRole('dialog');
  const said = dialog.getByRole('status');
  await dialog.locator('select').nth(1).selectOption('frame');
  await expect(said).toHaveText('Keeps its height. Readers press Previous and Next.');
  await dialog.locator('select').nth(1).selectOption('html');
  await expect(said).toHaveText(/^A picture for each step/);
  await expect(dialog.locator('.copy')).toHaveText('Copy as HTML');
  await dialog.locator('select').nth(1).selectOption('link');
  await expect(dialog.locator('.copy')).toHaveText('Copy');
  await expect(said).toHaveText(/^Paste it on a line of its own/);
});

test('an embedded picture that is translated says what it shows', async ({ host }) => {
  await host.write(host.markup('trade/'));
  const frame = await host.embedded();
  await translate(frame);
  const tooltip = frame.locator('.tooltip');
  for (const step of chapters.trade.slice(1)) {
    await frame.getByRole('button', { name: 'Next' }).click();
    await expect.poll(() => host.step(frame)).toBe(step);
    // Its own picture, which paper and long frames show.
    const expected = await textsOf(frame.locator(`#${step} .still svg`));
    await expect.poll(() => textsOf(frame.locator('.plot > svg')), step).toEqual(expected);
  }
  for (const name of [/^2021: /, /^1992: €1\.1/, /^2014: /]) {
    const mark = frame.locator('.marks').getByRole('button', { name }).first();
    const [when, value] = (await mark.getAttribute('aria-label'))!.split(': ');
    await mark.focus();
    await expect(tooltip.locator('.when')).toHaveText(when!);
    await expect(tooltip.locator('.value')).toHaveText(value!);
  }
});
