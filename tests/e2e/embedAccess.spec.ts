/** Embedded pages for everyone: what axe says of them, and how a screen reader has them. */
import { expectAccessibleInAllColours, windows } from './axe';
import { chapterIds } from './story';
import { expect, test } from './test';

for (const name of ['story', ...chapterIds]) {
  test(`axe finds nothing in the embedded page ${name}`, async ({ page }) => {
    test.slow();
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await page.goto(`embed/${name}/`);
      await expect(page.locator('html[data-ready]')).toBeAttached();
      await expectAccessibleInAllColours(page);
    }
  });

  test(`the embedded page ${name}: landmarks, headings, figures and controls`, async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 700 });
    await page.goto(`embed/${name}/`);
    await expect(page.locator('html[data-ready]')).toBeAttached();
    const tree = await page.locator('body').ariaSnapshot();
    const { host } = new URL(page.url());
    expect(tree.replaceAll(host, 'example.org')).toMatchSnapshot(`embed-${name}.yml`);
  });
}
