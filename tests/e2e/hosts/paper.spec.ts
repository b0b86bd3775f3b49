import type { Page } from '@playwright/test';
import { paperPages } from './pdf';
import { aboutInChromium, expect, measured, test } from './test';

async function expectNoneEmpty(page: Page, when = ''): Promise<number> {
  const pages = paperPages(await page.pdf({ printBackground: true }));
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ texts }, index) =>
    expect(texts, `texts on page ${index + 1} ${when}`).toBeGreaterThan(0),
  );
  return pages.length;
}

for (const [id, mode] of [
  ['print', 'scroll'],
  ['plain', 'stepper'],
  ['pym', 'flow'],
] as const) {
  test(`${id}: no empty page on paper`, aboutInChromium(id), async ({ host, page }) => {
    await host.open(id);
    await host.expectMode(mode);
    measured(`${await expectNoneEmpty(page)} pages on paper, none empty`);
  });
}

for (const [id, mode] of [
  ['print', 'scroll'],
  ['unrolled', 'flow'],
] as const) {
  test(
    `${id}: no page is empty, however much the host says after the frame`,
    aboutInChromium(id),
    async ({ host, page }) => {
      await host.open(id);
      await host.expectMode(mode);
      const room = page.locator('[data-place]');
      const before = await room.innerHTML();
      for (const left of [8, 4, 0]) {
        await page
          .locator('.after')
          .evaluate((it, count) => it.replaceChildren(...[...it.children].slice(0, count)), left);
        await expectNoneEmpty(page, `with ${left} paragraphs`);
      }
      expect(await room.innerHTML(), 'what was there before it was printed').toBe(before);
    },
  );
}

test('every step is on paper', aboutInChromium('print'), async ({ host, page }) => {
  await host.open('print');
  await host.expectMode('scroll');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => host.shown().then(({ cards }) => cards.length)).toBeGreaterThan(10);
  await page.emulateMedia({ media: 'screen' });
  await host.read(2);
});

for (const id of ['plain', 'fixed', 'sandboxed-plain', 'no-scripts'])
  test(
    `${id}: a frame too low for all steps prints one, whole`,
    aboutInChromium(id),
    async ({ host, page }) => {
      await host.open(id);
      if (id !== 'no-scripts') await host.expectMode('stepper');
      for (const screen of id === 'no-scripts' ? [0] : [1, 4, 6]) {
        if (screen) await host.nextTo(screen);
        await page.emulateMedia({ media: 'print' });
        // One step may still be on its way out.
        const steps = () => host.shown().then(({ cards }) => cards.length);
        await expect.poll(steps, `steps of screen ${screen}`).toBe(screen > 2 ? 1 : 0);
        const { over } = await host.shown();
        expect(over.down, 'px cut at the foot').toBeLessThanOrEqual(0);
        await expect(host.frame.locator('.credit a').first()).toBeVisible();
        await page.emulateMedia({ media: 'screen' });
      }
    },
  );
