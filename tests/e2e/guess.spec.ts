/** What a reader may guess: by pointer, finger and keys, and what is said of it. */
import type { Frame, Locator, Page } from '@playwright/test';
import { expect, test } from './hosts/test';
import { Story } from './story';

const ASKED = 'trade-two-points';
const ANSWERED = 'trade-sourced';

const handlesOf = (page: Page | Frame): Locator => page.locator('#trade .guess input');

/** Opens the page at the step that asks. */
async function asked(page: Page): Promise<Locator> {
  const story = new Story(page);
  await story.open('/');
  await story.land(ASKED);
  const handles = handlesOf(page);
  await expect(handles.first()).toBeVisible();
  return handles;
}

/** Moves a handle to a share of its way, from its foot. */
async function drag(page: Page, handle: Locator, share: number): Promise<void> {
  const { x, y, width, height } = (await handle.boundingBox())!;
  await page.mouse.move(x + width / 2, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height * (1 - share), { steps: 4 });
  await page.mouse.up();
}

test('a handle is dragged, the line follows, and the step with the record answers', async ({
  page,
}) => {
  const handles = await asked(page);
  await expect(page.locator('#trade .live .yours')).toHaveCount(0);
  await drag(page, handles.first(), 0.25);
  await expect(handles.first()).toHaveAttribute('aria-valuetext', /^€\d+ million$/);
  await expect(page.locator('#trade .live .yours')).toHaveCount(1);
  const guess = await handles.first().getAttribute('aria-valuetext');
  const described = page.locator('#trade-alt');
  const own = (step: string) => page.locator(`#${step} .described`);
  await expect(described).toHaveText(new RegExp(`\\. Your guess: 2000, ${guess!}\\.$`));
  await expect(own(ASKED)).toHaveAccessibleName((await described.textContent())!);
  await new Story(page).tables();
  await expect(page.locator('#trade tr[data-chosen] td').first()).toHaveText(guess!);
  await new Story(page).land(ANSWERED);
  await expect(handles.first()).toBeHidden();
  const said = `2000: you had ${guess!}, others €9 million.`;
  await expect(page.locator(`#${ANSWERED} .answers`)).toHaveText(said);
  await expect(page.locator('#trade .plot > [role=status]')).toHaveText(said);
  await expect(described).toHaveText(new RegExp(`\\. ${said}$`));
  await expect(own(ANSWERED)).toHaveAccessibleName((await described.textContent())!);
  await expect(page.locator('#trade .live .yours .missed')).toHaveCount(1);
});

test('keys move a handle by one value, and a note of the picture stays away', async ({ page }) => {
  const handles = await asked(page);
  await handles.last().focus();
  const before = Number(await handles.last().inputValue());
  await page.keyboard.press('ArrowUp');
  await expect(handles.last()).toHaveValue(String(before + 1));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(handles.last()).toHaveValue(String(before - 1));
  await expect(handles.first()).toHaveAttribute('aria-valuetext', 'no guess yet');
  await handles.first().hover({ position: { x: 13, y: 20 } });
  await expect(page.locator('#trade-tooltip')).toBeHidden();
});

test('who guesses nothing is told nothing', async ({ page }) => {
  await asked(page);
  await new Story(page).land(ANSWERED);
  await expect(page.locator('.answers')).toHaveCount(0);
  await expect(page.locator('#trade .plot > [role=status]')).toHaveText('');
  await expect(page.locator('#trade .live .yours')).toHaveCount(0);
});

test('nothing of a guess is kept, or in the address', async ({ page }) => {
  const handles = await asked(page);
  await handles.first().focus();
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(new URL(page.url()).search).toBe('');
});

test.describe('on the smallest phone, by finger', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true });

  test('handles are broad enough, stand apart, and take a tap', async ({ page }) => {
    const handles = await asked(page);
    const [first, second] = await Promise.all(
      [handles.first(), handles.last()].map((handle) => handle.boundingBox()),
    );
    expect(Math.min(first!.width, second!.width)).toBeGreaterThanOrEqual(24);
    expect(second!.x).toBeGreaterThanOrEqual(first!.x + first!.width);
    const { x, y, width, height } = first!;
    await page.touchscreen.tap(x + width / 2, y + height * 0.8);
    await expect(handles.first()).not.toHaveAttribute('aria-valuetext', 'no guess yet');
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('there are no handles', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(`#${ASKED}`)).toBeAttached();
    await expect(page.locator('.guess')).toHaveCount(0);
  });
});

test('on paper there are no handles, and nothing is said of a guess', async ({ page }) => {
  const handles = await asked(page);
  await handles.first().focus();
  await page.keyboard.press('ArrowUp');
  await page.emulateMedia({ media: 'print' });
  await expect(handles.first()).toBeHidden();
  await expect(page.locator('.answers')).toBeHidden();
});

test('in a frame it is guessed and answered, and nothing hangs over', async ({ host, page }) => {
  await page.setViewportSize({ width: 400, height: 760 });
  await host.write(host.markup(`trade/?step=${ASKED}`, 'style="width:360px;height:700px"'));
  const frame = await host.embedded();
  const handles = handlesOf(frame);
  for (const handle of await handles.all()) {
    await handle.focus();
    await page.keyboard.press('ArrowUp');
  }
  await frame.locator('[data-by="1"]').click();
  await frame.locator('[data-by="1"]').click();
  await expect(frame.locator(`#${ANSWERED} .answers span`)).toHaveCount(2);
  const over = await frame.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  expect(over).toBe(0);
});
