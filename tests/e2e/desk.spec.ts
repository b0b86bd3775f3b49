/** The editor's desk in a browser: what is decided by key and by button, and what is then in the files. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startDesk, type DeskCommand } from '../desk/command';
import { expectAccessible, expectAccessibleInOtherColours } from './axe';
import { expect, test } from './test';

// The story beside it has mistakes while an edit does not suit it, and is loaded again at each write.
test.use({ tolerated: [/^500: \S+\/ferries\/$|status of 500|ERR_ABORTED$/] });
test.describe.configure({ mode: 'serial' });

let desk: DeskCommand;
let folder: string;

test.beforeAll(async () => {
  desk = await startDesk();
  folder = desk.folder;
});

test.afterAll(() => desk.stop());

const edits = () =>
  (
    JSON.parse(readFileSync(join(folder, 'edits.json'), 'utf8')) as {
      edits: Record<string, unknown>[];
    }
  ).edits;
const words = () => readFileSync(join(folder, 'en.md'), 'utf8');
const said = (page: Page) => page.getByRole('status');
const card = (page: Page) => page.locator('.card');
const mark = (page: Page, text: string) => page.locator('.text .mark', { hasText: text }).first();
const button = (page: Page, name: RegExp) => card(page).getByRole('button', { name });

/** Opens the desk, signs, and waits for the story beside it. */
async function open(page: Page): Promise<void> {
  await page.goto(desk.address);
  await page.getByLabel('Signed by').fill('ana');
  await expect(page.frameLocator('iframe').getByRole('heading').first()).toBeVisible();
}

test('keys go through what is unsure, accept, correct, reject and undo', async ({ page }) => {
  await open(page);
  const current = page.locator('.list .current');
  await page.locator('.list .all').focus();
  const first = await current.textContent();
  await page.keyboard.press('j');
  await expect(current).not.toHaveText(first!);
  await page.keyboard.press('k');
  await expect(current).toHaveText(first!);

  await mark(page, '12 euros').click();
  await page.keyboard.press('a');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Accepted “12 euros”.');
  expect(edits()).toMatchObject([{ action: 'accept', by: 'ana', because: 'The words say so.' }]);

  await mark(page, '15 euros').click();
  await page.keyboard.press('e');
  await expect(card(page).getByLabel('Value')).toBeFocused();
  await page.keyboard.type('16');
  await card(page).getByLabel('Why').fill('a slip in the article');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Corrected “15 euros”: value.');
  await expect(card(page)).toContainText('15');
  await expect(page.frameLocator('iframe').getByText('€16').first()).toBeAttached();

  await page.keyboard.press('u');
  await expect(said(page)).toContainText('Undone: Corrected “15 euros”');
  await expect(page.frameLocator('iframe').getByText('€15').first()).toBeAttached();

  await mark(page, '93,344').click();
  await page.keyboard.press('r');
  await page.keyboard.type('of another year');
  await page.keyboard.press('Escape');
  await expect(button(page, /^Reject/)).toBeVisible();
  await page.keyboard.press('r');
  await page.keyboard.type('of another year');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Rejected');
  await expect(mark(page, '93,344')).toHaveClass(/rejected/);
  await page.keyboard.press('u');
  await page.keyboard.press('u');
  await expect(said(page)).toContainText('Undone: Accepted “12 euros”.');
  expect(existsSync(join(folder, 'edits.json'))).toBe(false);

  await page.locator('.text .unread').click();
  await page.keyboard.press('e');
  await page.keyboard.type('17');
  await card(page).getByLabel('Unit').fill('ordinal');
  await card(page).getByLabel('Why').fill('its place on the list');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Added “17”.');
  expect(edits()).toMatchObject([{ action: 'add', set: { value: 17, unit: 'ordinal' } }]);
  await page.keyboard.press('u');
  await expect(said(page)).toContainText('Undone: Added “17”.');

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('undo what was decided last');
  await page.getByLabel('Letters are keys').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await expect(card(page).getByLabel('Why')).toHaveCount(0);
});

test('buttons and pointer do the same, and a change is drawn from one number to another', async ({
  page,
}) => {
  await open(page);
  await mark(page, '12 euros').click();
  await button(page, /^Accept/).click();
  await card(page).getByRole('button', { name: 'Accept' }).click();
  await expect(said(page)).toContainText('Accepted');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(said(page)).toContainText('Undone');

  // The change that was read stands in the way of another between the same ends.
  await page.getByLabel('All').check();
  await page.locator('.list button', { hasText: '12 euros → 15 euros' }).click();
  await button(page, /^Part/).click();
  await card(page).getByLabel('Why').fill('to be drawn again');
  await button(page, /^Part/).click();
  await expect(said(page)).toContainText('Parted');

  await mark(page, '12 euros').dragTo(mark(page, '15 euros'));
  await expect(card(page).getByRole('heading')).toHaveText('“12 euros” to “15 euros”');
  await card(page).getByLabel('The text says that it').selectOption('up');
  await card(page).getByLabel('Why').fill('fares of two times');
  await button(page, /^Draw the change/).click();
  await expect(said(page)).toContainText('Joined “12 euros” and “15 euros”.');
  expect(edits().at(-1)).toMatchObject({ action: 'join', said: 'up', by: 'ana' });

  // By keyboard: from one number, on to the other.
  await page.keyboard.press('u');
  await expect(said(page)).toContainText('Undone');
  await mark(page, '12 euros').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('c');
  await expect(said(page)).toContainText('changed to');
  // The card says what to do, and only what is counted alike is listed.
  await expect(card(page).locator('.next')).toHaveText(/Now choose the number that “12 euros”/);
  await expect(page.locator('.list li')).toHaveText([/15 euros/]);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('heading')).toHaveText('“12 euros” to “15 euros”');
  await page.keyboard.press('Escape');
  await page.keyboard.press('u');
  await expect(said(page)).toContainText('Undone: Parted');
  expect(existsSync(join(folder, 'edits.json'))).toBe(false);
});

test('a draft’s question is answered into the story’s words', async ({ page }) => {
  await open(page);
  const before = words();
  const question = page
    .locator('.list button', { hasText: 'That is what their sentence says' })
    .first();
  await question.click();
  await page.keyboard.press('e');
  await card(page).getByLabel('Heading').fill('The ferries of the harbour');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Answered');
  expect(words()).toMatch(/^# The ferries of the harbour \{#change-a\}$/m);
  await expect(
    page.frameLocator('iframe').getByRole('heading', { name: 'The ferries of the harbour' }),
  ).toBeAttached();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(said(page)).toContainText('Undone');
  expect(words()).toBe(before);
});

test('what somebody else wrote meanwhile is told, shown and kept', async ({ page }) => {
  await open(page);
  await mark(page, '12 euros').click();
  await page.keyboard.press('a');
  const theirs = '{ "edits": [] }\n';
  writeFileSync(join(folder, 'edits.json'), theirs);
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('edited in the meantime. Nothing was written');
  expect(readFileSync(join(folder, 'edits.json'), 'utf8')).toBe(theirs);
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Accepted');
  // What was done last stays told beside it.
  rmSync(join(folder, 'edits.json'));
  await expect(said(page)).toHaveText(/^Accepted .* A file of the story was edited/s);
});

test('axe finds nothing, at rest and with each form, wide and narrow, in all colours', async ({
  page,
}) => {
  await open(page);
  await expectAccessible(page, 'at rest');
  await expectAccessibleInOtherColours(page);
  await page.setViewportSize({ width: 320, height: 568 });
  await expectAccessible(page, 'narrow');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(320);
  // No line of the article begins with a comma, and the card goes below the story.
  const parted = await page.evaluate(() =>
    [...document.querySelectorAll('.text .glued')].flatMap(({ lastChild, textContent }) => {
      if (!(lastChild instanceof Text) || !lastChild.data) return [];
      const sign = document.createRange();
      sign.selectNodeContents(lastChild);
      const mark = lastChild.previousElementSibling!.getBoundingClientRect();
      return [{ textContent, isParted: sign.getBoundingClientRect().top >= mark.bottom }];
    }),
  );
  expect(parted.length).toBeGreaterThan(0);
  expect(parted.filter(({ isParted }) => isParted)).toEqual([]);
  const top = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    const { left, top: at } = document.querySelector('.card')!.getBoundingClientRect();
    return document.elementFromPoint(left + 20, Math.max(at, 0) + 20)?.closest('section')
      ?.className;
  });
  expect(top).not.toBe('card');
  await mark(page, '12 euros').click();
  for (const key of ['a', 'e', 'r']) {
    await page.keyboard.press(key);
    await expect(card(page).getByLabel('Why')).toBeVisible();
    await expectAccessible(page, key, '.card');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('c');
  await expectAccessible(page, 'choosing the other end', '.work');
  await mark(page, '15 euros').click();
  await expect(card(page).getByLabel('The text says that it')).toHaveValue('up');
  await expectAccessible(page, 'drawing a change', '.card');
  await page.keyboard.press('Escape');
  await page.locator('.text .unread').click();
  await page.keyboard.press('e');
  await expectAccessible(page, 'reading a number', '.card');
  await page.keyboard.press('Escape');
  // Each kind of question, and what is refused beside its form.
  await page.getByLabel('Unsure').check();
  const questions = page.locator('.list button', { hasText: '?' });
  for (let i = 0; i < (await questions.count()); i += 1) {
    await questions.nth(i).click();
    await page.keyboard.press('e');
    await expect(card(page).getByRole('button', { name: 'Answer' })).toBeVisible();
    // What is said of a fact needs a reason; what is said in words needs none.
    await expect(card(page).getByLabel('Why')).toHaveCount(0);
    const date = card(page)
      .getByLabel(/^Date of/)
      .first();
    if ((await date.count()) > 0) {
      await date.fill('2016');
      await expect(card(page).getByLabel('Why')).toBeVisible();
    }
    await expectAccessible(page, `question ${i}`, '.card');
    await page.keyboard.press('Escape');
  }
  await questions.first().click();
  await page.keyboard.press('e');
  await card(page).getByLabel('Title of the story').fill('Never so many ferries');
  await card(page).getByRole('button', { name: 'Answer' }).click();
  await expect(card(page).locator('.refusal li')).toBeInViewport();
  await card(page).getByLabel('“Never so many”').check();
  await expect(
    card(page).getByRole('button', { name: 'Write it and let them stand' }),
  ).toBeVisible();
  await expectAccessible(page, 'refused', '.card');
  await card(page).getByRole('button', { name: 'Do not write it' }).click();
  await expect(card(page).locator('.refusal')).toHaveCount(0);
});
