import { paperPages } from './pdf';
import { aboutInChromium, expect, measured, test } from './test';

for (const [id, mode] of [
  ['print', 'scroll'],
  ['plain', 'stepper'],
  ['pym', 'flow'],
] as const) {
  test(`${id}: no empty page on paper`, aboutInChromium(id), async ({ host, page }) => {
    await host.open(id);
    await host.expectMode(mode);
    const pages = paperPages(await page.pdf({ printBackground: true }));
    expect(pages.length).toBeGreaterThan(1);
    pages.forEach(({ texts }, index) =>
      expect(texts, `texts on page ${index + 1}`).toBeGreaterThan(0),
    );
    measured(`${pages.length} pages on paper, none empty`);
  });
}

test('every step is on paper', aboutInChromium('print'), async ({ host, page }) => {
  await host.open('print');
  await host.expectMode('scroll');
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => host.shown().then(({ cards }) => cards.length)).toBeGreaterThan(10);
  await page.emulateMedia({ media: 'screen' });
  await host.read(2);
});
