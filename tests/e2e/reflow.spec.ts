/** Zoomed, or with the reader's own spacing of text: nothing is lost, and one direction is enough. */
import type { Page } from '@playwright/test';
import { chapterIds, chapters, firstOf, lastOf, stepperText, type StepId } from './story';
import { expectNothingLost } from './enlarged';
import { expect, test } from './test';

const overhang = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.describe('on a phone', () => {
  // Readers set theirs beyond the page's policy; the test's way to do so is judged by it.
  test.use({ bypassCSP: true, isMobile: true, hasTouch: true });

  test('nothing is lost, however a reader enlarges or sets the text', async ({ page, story }) => {
    await story.open();
    await expectNothingLost(page, story);
    await page.setViewportSize({ width: 360, height: 740 });
    for (const address of ['numbers/', 'embed/story/', 'embed/trade/']) {
      await page.goto(address);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      await expect.poll(() => overhang(page), address).toBe(0);
    }
  });
});

test('zoomed to 400% all is there, by scrolling down alone', async ({ page, story }) => {
  // A window of 1280 by 1024, seen at four times its size.
  await page.setViewportSize({ width: 320, height: 256 });
  await story.open();
  for (const id of chapterIds) {
    await story.land(lastOf(id));
    await expect(story.chapter(id).locator('.plot, .still').last(), id).toBeVisible();
    await page.locator(`#${id} .marks button`).last().focus();
    await expect(story.tooltip(id)).toBeVisible();
    expect.soft(await overhang(page), id).toBe(0);
  }
});

/** Runs in a tree: what of its words leaves the dialog, or has no room for a word of it. */
function lostOfTree(dialog: Element): string[] {
  const { left, right } = dialog.getBoundingClientRect();
  const room = parseFloat(getComputedStyle(dialog).fontSize) * 4;
  const words = document.createRange();
  return [...dialog.querySelectorAll('h2, p, li > span, button')].flatMap((one) => {
    words.selectNodeContents(one);
    const box = words.getBoundingClientRect();
    const isLost = box.left < left || box.right > right || one.parentElement!.clientWidth < room;
    return isLost ? [`${one.textContent}: ${box.left} to ${box.right} px`] : [];
  });
}

for (const size of ['100%', '200%'])
  test(`a picture as a tree keeps its words in their box, zoomed to 400%, with text at ${size}`, async ({
    page,
    story,
  }) => {
    await page.setViewportSize({ width: 320, height: 170 });
    await story.open();
    await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
    for (const id of chapterIds) {
      await story.land(lastOf(id));
      await page.locator(`#${id} .explore`).press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('tree')).toBeVisible();
      expect.soft(await dialog.evaluate(lostOfTree), id).toEqual([]);
      const over = await dialog.evaluate((it) => it.scrollWidth - it.clientWidth);
      expect.soft(over, `${id}: it is read by scrolling down alone`).toBe(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });

test.describe('words in pictures', () => {
  test.use({ bypassCSP: true });

  test('grow with the reader’s text', async ({ page, story }) => {
    await story.open();
    const words = page.locator('.plot > svg .label, .plot > svg .amount').first();
    const height = async () => (await words.boundingBox())!.height;
    const usual = await height();
    await page.addStyleTag({ content: 'html { font-size: 150% !important }' });
    expect(await height()).toBeGreaterThan(usual * 1.3);
  });
});

/** Runs in the page: what a control says of itself. */
const stateOf = (control: Element): string =>
  `${control.ariaPressed} ${(control as HTMLInputElement).value}`;

/** Fails unless each step's picture can be read: first steps have the one that lives. */
async function expectPictures(page: Page): Promise<void> {
  const small = await page.locator('.chapter .plot, .chapter .still').evaluateAll((all) =>
    all
      .filter((it) => it.checkVisibility({ visibilityProperty: true }))
      .map((it) => ({ of: it.closest('[id]')!.id, box: it.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 180)
      .map(({ of, box }) => `${of}: ${box.width} x ${box.height}`),
  );
  expect.soft(small).toEqual([]);
}

test.describe('larger text', () => {
  test.use({ bypassCSP: true, viewport: { width: 360, height: 740 } });

  for (const [how, enlarge] of [
    // Which no media query sees.
    [
      'a reader’s style',
      (page: Page) => page.addStyleTag({ content: 'html { font-size: 200% !important }' }),
    ],
    [
      'the browser',
      async (page: Page) => {
        const browser = await page.context().newCDPSession(page);
        await browser.send('Page.setFontSizes', { fontSizes: { standard: 24 } });
      },
    ],
  ] as const)
    test(`by ${how} loses nothing, and what is chosen stays`, async ({ page, story }) => {
      await story.open();
      await story.land('base-choice');
      const base = page.locator('#base select').first();
      await base.selectOption({ index: 1 });
      await base.focus();
      const chosen = await base.inputValue();
      await enlarge(page);
      await story.rest();
      await expect(base).toBeFocused();
      await expect(base).toHaveValue(chosen);
      await expect(base, 'in use').toBeInViewport();
      expect(await story.chapter('base').locator('.stepper [role=status]').textContent()).toContain(
        '2 of 2',
      );
      for (const id of chapterIds) {
        await story.land(firstOf(id));
        await expect(page.locator(`#${firstOf(id)}`)).toHaveAttribute('aria-current', 'step');
        const chapter = story.chapter(id);
        expect.soft(await overhang(page), id).toBe(0);
        await expect(chapter.getByRole('button', { name: 'Copy link to this step' })).toBeVisible();
        await chapter.locator('.marks button').last().focus();
        await expect(story.tooltip(id)).toBeInViewport({ ratio: 0.9 });
      }
      await expectPictures(page);
      await page
        .locator('#people-1990 .num')
        .first()
        .evaluate((number: HTMLElement) => {
          number.scrollIntoView({ block: 'center', behavior: 'instant' });
          number.focus({ preventScroll: true });
        });
      await expect(page.locator('#provenance')).toBeInViewport({ ratio: 1 });
    });
});

/** What a reader has in use, by keyboard, at a step; `note` is what it says. */
const inUse: readonly { step: StepId; part: string; press?: string; note?: string }[] = [
  {
    step: 'trade-two-points',
    part: '#trade .marks button:last-of-type',
    press: 'Enter',
    note: '#trade-tooltip',
  },
  { step: 'trade-two-points', part: '#trade .guess input', press: 'ArrowUp' },
  { step: 'base-choice', part: '#base select', press: 'ArrowUp' },
  { step: 'growth-world', part: '#growth .hand-on' },
  { step: 'people-1990', part: '#people-1990 .num', note: '#provenance' },
];

test('zoomed half-way and back, what is in use stays in use and in view', async ({
  page,
  story,
}) => {
  await story.open();
  for (const { step, part, press, note } of inUse) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await story.land(step);
    const used = page.locator(part).first();
    await used.focus();
    if (press) await page.keyboard.press(press);
    await story.rest();
    const said = () => (note ? page.locator(note).textContent() : used.evaluate(stateOf));
    const before = await said();
    for (const [width, height] of [
      [640, 400],
      // Higher than four times: a note is as high as this.
      [320, 256],
      [640, 400],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await story.rest();
      const at = `${part} at ${width} px`;
      await expect(used, at).toBeFocused();
      expect(await said(), at).toBe(before);
      await expect(page.locator(note ?? part).first(), at).toBeInViewport({ ratio: 0.9 });
      await expect(page.locator('[aria-current=step]'), at).toHaveId(step);
    }
    await page.keyboard.press('Escape');
    await used.blur();
  }
});

test('where no picture stays, each is turned by its own buttons to all of its steps', async ({
  page,
  story,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await story.open();
  for (const id of ['trade', 'growth'] as const) {
    const chapter = story.chapter(id);
    await story.land(firstOf(id));
    const next = chapter.getByRole('button', { name: 'Next step' });
    await next.focus();
    const before = await page.evaluate(() => scrollY);
    for (const step of chapters[id].slice(1)) {
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await story.rest()).chapters[id]!.settled).toBe(step);
      expect((await story.rest()).chapters[id]!.stepper).toBe(stepperText(step));
    }
    expect(await page.evaluate(() => scrollY), 'the page has not moved').toBe(before);
    await chapter.locator('.marks button').last().focus();
    await expect(story.tooltip(id)).toBeInViewport({ ratio: 0.9 });
  }
});

for (const width of [320, 360, 768, 1440])
  test(`no table has to be scrolled sideways at ${width} px`, async ({ page, story }) => {
    await page.setViewportSize({ width, height: 740 });
    for (const address of ['', 'numbers/']) {
      await story.open(address);
      await story.tables();
      for (const id of address ? [] : chapterIds)
        await story
          .chapter(id)
          .locator('details')
          .evaluate((it: HTMLDetailsElement) => (it.open = true));
      const places = page.locator('.wide, .panel');
      for (const place of await places.all())
        expect.soft(await place.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
      expect(await overhang(page)).toBe(0);
    }
  });

test('every number is shown in full, in no box that scrolls by itself', async ({ page, story }) => {
  for (const width of [320, 1440]) {
    await page.setViewportSize({ width, height: 740 });
    for (const [address, within] of [
      ['', '#numbers'],
      ['numbers/', 'main'],
    ] as const) {
      await story.open(address);
      await story.tables();
      await page
        .locator('details.rows')
        .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((it) => (it.open = true)));
      const boxes = page.locator(`${within} *`).filter({ has: page.locator('tr') });
      const scrolling = await boxes.evaluateAll((all) =>
        all
          .filter((it) => {
            const { overflowX, overflowY } = getComputedStyle(it);
            return overflowX !== 'visible' || overflowY !== 'visible';
          })
          .map(({ className }) => className),
      );
      expect(scrolling, `${address} at ${width} px`).toEqual([]);
      await expect(page.locator(`${within} [tabindex]`)).toHaveCount(0);
    }
  }
});

test.describe('where columns have no room', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('rows are cards with labels, and a table still', async ({ page }) => {
    await page.goto('numbers/');
    const card = page.locator('#n-trade-1992');
    await expect(card).toHaveRole('row');
    await expect(card).toHaveCSS('display', 'flex');
    await expect(card.getByRole('cell')).toHaveCount(3);
    await expect(card.getByText('Reported words')).toBeVisible();
    await expect(card.getByRole('cell', { name: 'Reported words' }), 'heard once').toHaveCount(0);
    await expect(
      page.getByRole('columnheader', { name: 'Reported words', exact: true }),
    ).toBeVisible();
    await expect(page.getByText('Sort by').first()).toBeVisible();
  });

  test('what is copied is what is seen', async ({ page }) => {
    await page.goto('numbers/');
    const copied = () =>
      page.locator('#n-trade-1992').evaluate((row) => {
        getSelection()!.selectAllChildren(row);
        return getSelection()!.toString();
      });
    expect(await copied()).toMatch(/Reported words\s+“/);
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await copied()).not.toContain('Reported words');
  });
});

test('a table whose rows are set as blocks is a table still', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('numbers/');
  const row = page.locator('#table-trade').getByRole('row').last();
  await expect(row).toHaveCSS('display', 'flex');
  await expect(row.getByRole('cell')).toHaveCount(3);
  await expect(page.getByRole('columnheader', { name: 'Source' }).last()).toBeVisible();
});
