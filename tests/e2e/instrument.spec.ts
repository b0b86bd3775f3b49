import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './test';

test('base: what is chosen by keyboard is said, drawn, and in the address', async ({
  page,
  story,
}) => {
  await story.open();
  await story.land('base-choice');
  const base = story.chapter('base');
  const [from, to] = [base.locator('select').first(), base.locator('select').last()];
  await from.focus();
  await page.keyboard.press('ArrowUp');
  await expect(from).toHaveValue('trade-1992-all');
  await to.focus();
  await page.keyboard.press('ArrowDown');
  await expect(to).toHaveValue('trade-2015');
  const said = await base.locator('output .rate').textContent();
  await expect(base.locator('.times')).not.toHaveText('×32.7');
  await expect(base.locator('.plot > svg .base.chosen')).toHaveAttribute(
    'data-id',
    'trade-1992-all',
  );
  await expect(base.locator('.times')).toHaveText(/^×[\d.]+$/);
  await expect(page).toHaveURL(/\?base=trade-1992-all&end=trade-2015/);
  await page.reload();
  await story.land('base-choice');
  await expect(from).toHaveValue('trade-1992-all');
  await expect(base.locator('output .rate')).toHaveText(said!);
});

test('base: what is chosen is what the picture is called, said to show, and in its table', async ({
  story,
}) => {
  await story.open();
  await story.land('base-choice');
  const base = story.chapter('base');
  const picture = base.getByRole('img').first();
  const figure = base.getByRole('figure');
  const [from, to] = [base.locator('select').first(), base.locator('select').last()];
  const said = async () => [
    await base.locator('figcaption .name').textContent(),
    await base.locator('#base-alt').textContent(),
    await base.locator('#base-choice .described').getAttribute('aria-label'),
  ];
  const served = await said();
  expect(served[1]).toBe(served[2]);
  await from.selectOption('trade-1993');
  await to.selectOption('trade-2015');
  const multiple = /^×[\d.]+$/;
  await expect(base.locator('.times')).toHaveText(multiple);
  await expect(picture).toHaveAccessibleName(/1993.* to 2015: ×[\d.]+$/);
  await expect(figure).toHaveAccessibleName(/1993.* to 2015: ×[\d.]+$/);
  await expect(picture).toHaveAccessibleDescription(/^2015: €.*1993.*[\d.]+ times\./);
  await expect(base.locator('#base-choice').getByRole('img')).toHaveAccessibleName(
    /^2015: €.*1993.*[\d.]+ times\./,
  );
  for (const mark of await base.locator('.marks button').all())
    await expect(mark).toHaveAccessibleName(/, ×[\d.]+ to 2015$/);
  await story.tables();
  await base.locator('summary').click();
  const rows = base.getByRole('row').filter({ hasText: 'to 2015' });
  await expect(rows).toHaveCount(4);
  const row = await rows.filter({ hasText: 'From 1993' }).textContent();
  // The picture counts on its way, so that it may say less than the table for a while.
  await expect(base.locator('.times')).toHaveText(/×[\d.]+/.exec(row!)![0]);
  // As it was chosen at first the story's own words are true again.
  await from.selectOption('trade-1992');
  await to.selectOption('trade-2014');
  await expect.poll(said).toEqual(served);
  await expect(base.locator('tr[data-chosen]')).toHaveCount(0);
});

/** The middle of what a base has in the picture, which takes all its row. */
async function rowOf(base: Locator, id: string) {
  const cut = (await base.locator(`.plot > svg [data-id="${id}"] .cut`).boundingBox())!;
  return { x: cut.x + cut.width / 2, y: cut.y + cut.height / 2 };
}

test('base: a cut is pressed, and cuts the whole; what is said counts to it', async ({
  page,
  story,
}) => {
  await story.open();
  await story.land('base-choice');
  const base = story.chapter('base');
  const { x, y } = await rowOf(base, 'trade-1993');
  await page.mouse.move(x, y);
  await expect(story.tooltip('base')).toBeVisible();
  await page.mouse.click(x, y);
  await expect(base.locator('select').first()).toHaveValue('trade-1993');
  await expect(base.locator('.times')).toHaveText('×12.4');
  await expect(base.locator('output')).toContainText('12.4 times.');
  await expect(base.locator('.plot > svg .base.chosen')).toHaveAttribute('data-id', 'trade-1993');
  await expect(story.tooltip('base'), 'it is not upon what has changed').toBeHidden();
  await expect(page).toHaveURL(/\?base=trade-1993&end=trade-2014/);
});

test('base: a cut is pressed by keyboard', async ({ page, story }) => {
  await story.open();
  await story.land('base-choice');
  const base = story.chapter('base');
  await base.locator('.marks button').last().focus();
  await page.keyboard.press('Enter');
  await expect(base.locator('select').first()).toHaveValue('trade-1993');
  await expect(base.locator('.times')).toHaveText('×12.4');
});

test('base: beside the starts a press asks, and chooses nothing', async ({ page, story }) => {
  await story.open();
  await story.land('base-1992');
  const base = story.chapter('base');
  const square = base.locator('.plot > svg [data-id="trade-1993"] rect');
  const { x, y, width, height } = (await square.boundingBox())!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect(story.tooltip('base')).toHaveClass(/pinned/);
  await expect(base.locator('select').first()).toHaveValue('trade-1992');
});

test.describe('with reduced motion', () => {
  test.use({ reducedMotion: 'reduce' });
  test('base: a choice is there at once', async ({ page, story }) => {
    await story.open();
    await story.land('base-choice');
    const base = story.chapter('base');
    // What would move asks for frames: none is counted.
    const said = await base
      .locator('select')
      .first()
      .evaluate((select: HTMLSelectElement) => {
        select.value = 'trade-1993';
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return select.closest('.instrument')!.querySelector('.times')!.textContent;
      });
    expect(said).toBe('×12.4');
    await expect(page).toHaveURL(/base=trade-1993/);
  });
});

test('base: what the address names and nobody knows is ignored', async ({ story }) => {
  await story.open('/?base=atlantis&end=3000');
  await story.land('base-choice');
  await expect(story.chapter('base').locator('output')).toContainText('32.7 times');
  await expect(story.chapter('base').locator('select').first()).toHaveValue('trade-1992');
});

test('a number in the text says where it comes from', async ({ page, story }) => {
  await story.open();
  const note = page.locator('#provenance');
  const number = page.locator('#trade-1992 p a.num').first();
  await story.land('trade-1992');
  const before = await number.boundingBox();
  await number.hover();
  await expect(note).toContainText('€1.1 million');
  await expect(note).toContainText('The Strait Courier');
  expect(await number.boundingBox(), 'nothing shifts').toEqual(before);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();

  await number.focus();
  await expect(note).toBeVisible();
  await expect(number).toHaveAttribute('aria-describedby', 'provenance');
  await story.tables();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#n-/);
  await expect(page.locator('#numbers tr:target')).toBeInViewport();
});

test('a computed number says its formula', async ({ page, story }) => {
  await story.open();
  await story.land('trade-2014');
  const row = page.locator('#numbers tr').filter({ hasText: '÷' }).first();
  const id = await row.getAttribute('id');
  await page.locator(`a.num[href="#${id}"]`).first().focus();
  await expect(page.locator('#provenance')).toContainText('÷');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  test('a tap on a number shows it and stays on the page', async ({ page, story }) => {
    await story.open();
    await story.land('trade-1992');
    await story.tables();
    await page.locator('#trade-1992 p a.num').first().tap();
    await expect(page.locator('#provenance')).toContainText('€1.1 million');
    await expect(page).not.toHaveURL(/#n-/);
  });
});

test('each group of numbers is sorted by a heading, by keyboard, and the others are not', async ({
  page,
  story,
}) => {
  await story.open();
  await story.tables();
  const group = page.locator('#every-number-context');
  await group.locator('summary').press('Enter');
  const heading = group.locator('th[scope=col]').first();
  const names = () => group.locator('tbody th').allTextContents();
  const others = () => page.locator('#every-number-article tbody th').allTextContents();
  const before = await others();
  for (const order of ['ascending', 'descending'] as const) {
    await heading.getByRole('button').press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', order);
    const sorted = (await names()).toSorted((a, b) => a.localeCompare(b, 'en'));
    expect(await names()).toEqual(order === 'ascending' ? sorted : sorted.toReversed());
  }
  expect(await others()).toEqual(before);
});

test('the figures are files to download', async ({ page, story }) => {
  await story.open();
  const csv = await page.request.get('/data/facts.csv');
  expect(csv.ok()).toBe(true);
  expect(await csv.text()).toMatch(/^\uFEFFid,what,value,.*source/);
  const json = await page.request.get('/data/facts.json');
  expect(await json.json()).toHaveProperty('facts');
});

test('a picture is saved as SVG and as PNG', async ({ page, story }) => {
  await story.open();
  await story.land('trade-1992');
  await story.chapter('trade').locator('summary').click();
  const save = async (name: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      story.chapter('trade').getByRole('button', { name }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(`trade.${name.toLowerCase()}`);
    return readFileSync(await file.path());
  };
  const svg = (await save('SVG')).toString();
  expect(svg).not.toMatch(/ class=|var\(/);
  const parsed = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    return {
      errors: file.querySelectorAll('parsererror').length,
      title: file.querySelector('title')?.textContent ?? '',
    };
  }, svg);
  expect(parsed.errors).toBe(0);
  expect(parsed.title).not.toBe('');
  // The width stands after the signature and the name of the first part.
  expect((await save('PNG')).readUInt32BE(16)).toBeGreaterThanOrEqual(1600);
});

test('routes: each says its distance, pointed at and focused', async ({ page, story }) => {
  await story.open();
  await story.land('routes-rail');
  const marks = page.locator('#routes .marks button');
  await expect(marks).toHaveCount(2);
  for (const mark of await marks.all()) {
    await mark.focus();
    await expect(story.tooltip('routes').locator('.value')).toHaveText(/[\d,]+\skm/);
    const said = await story.tooltip('routes').locator('.value').textContent();
    const { x, y, width, height } = (await mark.boundingBox())!;
    await mark.blur();
    await page.mouse.move(x + width / 2, y + height / 2);
    await expect(story.tooltip('routes').locator('.value')).toHaveText(said!);
    await page.mouse.move(5, 5);
  }
});

for (const step of ['week-1990', 'week-2017'] as const) {
  test(`${step}: each event can be focused and has a date`, async ({ page, story }) => {
    await story.open();
    await story.land(step);
    const marks = await page.locator('#week .marks button').all();
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      await mark.focus();
      await expect(story.tooltip('week').locator('.when')).toHaveText(/\d/);
    }
  });
}
