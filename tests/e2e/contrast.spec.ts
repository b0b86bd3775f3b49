/** Contrast as the browser computes the styles: text at least 4.5 to 1, marks at least 3 to 1. */
import { contrast, lightOf } from '../look/colour';
import { painted, tooFaint } from './painted';
import { expect, test } from './test';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('every label and every mark of the pictures stands out', async ({ page, story }) => {
      await story.open();
      const { texts, marks } = await painted(page);
      expect(texts.length).toBeGreaterThan(100);
      expect(marks.length).toBeGreaterThan(50);
      expect.soft(tooFaint(texts, 4.5), 'labels').toEqual([]);
      expect.soft(tooFaint(marks, 3), 'marks').toEqual([]);
    });
  });
}

/** Elements that can have the focus, one of each kind. */
const kinds = ['.skip', '.num', '.marks button', '.stepper button', 'summary', 'select', '#still'];

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(`the focus is seen in ${name}`, async ({ page, story }) => {
    await page.emulateMedia(options);
    await story.open();
    await story.land('base-choice');
    for (const kind of kinds) {
      const element = page.locator(kind).first();
      await element.focus();
      const { line, width, ground } = await element.evaluate((it) => ({
        line: getComputedStyle(it).outlineColor,
        width: getComputedStyle(it).outlineWidth,
        ground: getComputedStyle(document.body).backgroundColor,
      }));
      expect(parseFloat(width), kind).toBeGreaterThanOrEqual(2);
      expect(contrast(lightOf(line), lightOf(ground)), kind).toBeGreaterThanOrEqual(3);
    }
  });
}
