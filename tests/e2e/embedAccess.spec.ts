/** Embedded pages for everyone: what axe says of them. */
import { expectAccessible, expectAccessibleInOtherColours, windows } from './axe';
import { chapterIds } from './story';
import { expect, test } from './test';

for (const name of ['story', ...chapterIds]) {
  test(`axe finds nothing in the embedded page ${name}`, async ({ page }) => {
    await page.goto(`embed/${name}/`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await expectAccessible(page, `${width} px`);
    }
    await expectAccessibleInOtherColours(page);
  });
}
