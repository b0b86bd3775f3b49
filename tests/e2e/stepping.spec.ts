/** A chapter's Previous and Next. */
import { chapterIds, chapters, firstOf, lastOf } from './story';
import { expect, test } from './test';

const after = { trade: 'base', people: 'growth', routes: 'share' } as const;

for (const id of ['trade', 'people', 'routes'] as const)
  test(`${id}: at the end of a chapter Next goes on to the next one`, async ({ page, story }) => {
    await story.open();
    await story.land(chapters[id].at(-1)!);
    const next = story.chapter(id).getByRole('button', { name: /^Next: / });
    const title = await page.locator(`#${after[id]} h2`).textContent();
    await expect(next).toHaveAccessibleName(`Next: ${title}`);
    await next.click();
    await story.rest();
    await story.expectStep(firstOf(after[id]));
    await expect(page.locator(`#${firstOf(after[id])} h3`)).toBeFocused();
  });

test('after the last chapter it goes on to how the story was made', async ({ page, story }) => {
  await story.open();
  const [last, made] = [chapterIds.at(-1)!, page.locator('#made h2')];
  await story.land(lastOf(last));
  const title = await made.textContent();
  await story
    .chapter(last)
    .getByRole('button', { name: `Next: ${title}` })
    .click();
  await expect(made).toBeInViewport();
  await expect(made).toBeFocused();
});

for (const [how, ids] of [
  ['click', ['trade']],
  ['Enter', ['people', 'routes']],
] as const) {
  for (const id of ids) {
    test(`${id}: by ${how}, one step each`, async ({ page, story }) => {
      // Only the way there differs without motion, and it is shorter.
      if (how === 'Enter') await page.emulateMedia({ reducedMotion: 'reduce' });
      await story.open();
      await story.land(firstOf(id));
      const next = story.chapter(id).getByRole('button', { name: 'Next step' });
      const previous = story.chapter(id).getByRole('button', { name: 'Previous step' });
      const use = async (button: typeof next) => {
        // Without `force` a click waits for what is aria-disabled to be enabled.
        if (how === 'click') return button.click({ force: true });
        await button.focus();
        await page.keyboard.press(how);
      };
      await expect(previous).toHaveAttribute('aria-disabled', 'true');
      await expect(next).toHaveAttribute('aria-disabled', 'false');
      for (const step of chapters[id].slice(1)) {
        await use(next);
        await story.expectStep(step);
        await expect(page.locator(`#${step} h3`)).toBeInViewport();
      }
      const onward = story.chapter(id).getByRole('button', { name: /^Next: / });
      await expect(onward).toHaveAttribute('aria-disabled', 'false');
      for (const step of chapters[id].slice(0, -1).toReversed()) {
        await use(previous);
        await story.expectStep(step);
      }
      await expect(previous).toHaveAttribute('aria-disabled', 'true');
      const start = (await story.rest()).scrollY;
      await use(previous);
      expect((await story.rest()).scrollY, 'Previous at the start').toBe(start);
    });
  }
}

test('what comes next is written in the button that leads there', async ({ page, story }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await story.open();
  await story.land(lastOf('trade'));
  const button = story.chapter('trade').getByRole('button', { name: /^Next: / });
  const outer = (await button.boundingBox())!;
  const inner = (await button.locator('.onward').boundingBox())!;
  expect(inner.width).toBeGreaterThan(40);
  expect(inner.x).toBeGreaterThan(outer.x);
  expect(inner.x + inner.width).toBeLessThan(outer.x + outer.width);
  expect(inner.y).toBeGreaterThan(outer.y);
  expect(inner.y + inner.height).toBeLessThan(outer.y + outer.height);
  // However long its title is, what is beside it stays free.
  const beside = story.chapter('trade').locator('.foot > a').first();
  const apart = async () => {
    const { x, width } = (await button.boundingBox())!;
    return (await beside.boundingBox())!.x - x - width;
  };
  await button.locator('.onward').evaluate((words) => words.append(', and so it goes on for long'));
  expect(await apart()).toBeGreaterThan(8);
  // As with a least size of text: the style sheet's own units are as before.
  await page.setViewportSize({ width: 1280, height: 680 });
  await story
    .chapter('trade')
    .locator('.stepper, .foot')
    .evaluateAll((all: HTMLElement[]) => all.forEach(({ style }) => (style.fontSize = '1.25rem')));
  await story.rest();
  expect(await apart()).toBeGreaterThan(0);
});
