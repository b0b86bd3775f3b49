/** Embedded pages on small phones, where picture, words and controls share a low frame. */
import type { Frame } from '@playwright/test';
import { expect, test } from './hosts/test';
import { chapterIds, chapters, lastOf } from './story';

const phone = { width: 360, height: 560 };

test.use({ viewport: phone });

/** The width of the chapter's picture, and how far its words reach at the lowest of its steps, in px. */
const shown = (frame: Frame) =>
  frame.evaluate(() => {
    const bottoms = [...document.querySelectorAll('.card p')].map(
      (words) => words.getBoundingClientRect().bottom,
    );
    return {
      picture: document.querySelector('.plot')!.getBoundingClientRect().width,
      words: Math.max(...bottoms),
      bar: document.querySelector('.bar')!.getBoundingClientRect(),
    };
  });

test('in a frame of a small phone each picture can be read', async ({ host }) => {
  const frames = chapterIds.map((id) =>
    host.markup(`${id}/`, `style="width:${phone.width}px;height:${phone.height}px"`),
  );
  await host.write(frames.join('\n'));
  for (const [index, id] of chapterIds.entries()) {
    const { picture } = await shown(await host.embedded(index));
    expect.soft(picture, id).toBeGreaterThanOrEqual(0.6 * phone.width);
  }
});

test('pinned in such a window each picture has room, with all words and controls', async ({
  host,
}) => {
  // One step alone has nothing to be pinned for.
  for (const id of chapterIds.filter((one) => chapters[one].length > 1)) {
    await host.write(
      `<div>${host.markup(`${id}/`, 'data-135-embed="scroll"')}</div><p style="height:2000px"></p>${host.script}`,
    );
    const frame = await host.embedded();
    await host.expectMode('scroll', frame);
    const { picture, words, bar } = await shown(frame);
    expect.soft(picture, id).toBeGreaterThanOrEqual(0.45 * phone.width);
    expect.soft(words, id).toBeLessThanOrEqual(bar.top);
    expect.soft(bar.bottom, id).toBeLessThanOrEqual(phone.height + 1);
  }
});

test('in a low frame each note is whole', async ({ page }) => {
  await page.setViewportSize({ width: 667, height: 375 });
  for (const id of chapterIds) {
    await page.goto(`/embed/${id}/?step=${lastOf(id)}`);
    const [note, marks] = [page.locator('.tooltip'), page.locator('.marks button')];
    await expect(marks).not.toHaveCount(0);
    const { y: bar } = (await page.locator('.bar').boundingBox())!;
    for (const mark of await marks.all()) {
      await mark.focus();
      await expect(note).toBeInViewport({ ratio: 1 });
      const { y, height } = (await note.boundingBox())!;
      expect.soft(y + height, `${id}: above the bar`).toBeLessThanOrEqual(bar);
    }
  }
});

for (const [width, height] of [
  [360, 560],
  [320, 568],
  [844, 340],
] as const)
  test(`the pinned story's opening is whole in ${width} by ${height} px`, async ({
    host,
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await host.write(
      `<div>${host.markup('story/', 'data-135-embed')}</div><p style="height:2000px"></p>${host.script}`,
    );
    const frame = await host.embedded();
    await host.expectMode('scroll', frame);
    const [opening, intro, bar] = await frame.evaluate(() =>
      ['.opening', '.layer:has(.legend) > *:last-child', '.bar'].map((part) =>
        document.querySelector(part)!.getBoundingClientRect(),
      ),
    );
    expect(opening!.top).toBeGreaterThanOrEqual(0);
    expect(opening!.bottom).toBeLessThanOrEqual(bar!.top);
    expect(intro!.bottom).toBeLessThanOrEqual(bar!.top);
    expect(bar!.bottom).toBeLessThanOrEqual(height + 1);
  });

test('a window too small for all words is scrolled past the frame, which steps', async ({
  host,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await host.write(`<div>${host.markup('trade/', 'data-135-embed="scroll"')}</div>${host.script}`);
  const frame = await host.embedded();
  await frame.waitForFunction(() => document.querySelector('.steps:not([hidden])'));
  await expect(page.locator('iframe')).not.toHaveCSS('position', 'sticky');
  await host.expectMode('stepper', frame);
});
