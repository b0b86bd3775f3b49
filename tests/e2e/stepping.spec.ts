/** A chapter's Previous and Next. */
import { chapters, firstOf } from './story';
import { expect, test } from './test';

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
      await expect(next).toHaveAttribute('aria-disabled', 'true');
      const end = (await story.rest()).scrollY;
      await use(next);
      expect((await story.rest()).scrollY, 'Next at the end').toBe(end);
      if (how === 'Enter') await expect(next).toBeFocused();
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
