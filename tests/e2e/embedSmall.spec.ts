/** Embedded pages on small phones, where picture, words and controls share a low frame. */
import type { Frame } from '@playwright/test';
import { expect, test } from './hosts/test';
import { chapterIds, lastOf } from './story';

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

for (const id of chapterIds) {
  test(`${id}: in a frame of ${phone.width} by ${phone.height} px the picture can be read`, async ({
    host,
  }) => {
    await host.write(
      host.markup(`${id}/`, `style="width:${phone.width}px;height:${phone.height}px"`),
    );
    const { picture } = await shown(await host.embedded());
    expect(picture).toBeGreaterThanOrEqual(0.6 * phone.width);
  });

  test(`${id}: pinned in such a window it has room, with all words and controls`, async ({
    host,
  }) => {
    await host.write(
      `<div>${host.markup(`${id}/`, 'data-135-embed="scroll"')}</div><p style="height:2000px"></p>${host.script}`,
    );
    const frame = await host.embedded();
    await host.expectMode('scroll', frame);
    const { picture, words, bar } = await shown(frame);
    expect(picture).toBeGreaterThanOrEqual(0.45 * phone.width);
    expect(words).toBeLessThanOrEqual(bar.top);
    expect(bar.bottom).toBeLessThanOrEqual(phone.height + 1);
  });
}

for (const id of chapterIds)
  test(`${id}: in a low frame each note is whole`, async ({ page }) => {
    await page.setViewportSize({ width: 667, height: 375 });
    await page.goto(`/embed/${id}/?step=${lastOf(id)}`);
    const [note, marks] = [page.locator('.tooltip'), page.locator('.marks button')];
    await expect(marks).not.toHaveCount(0);
    for (const mark of await marks.all()) {
      await mark.focus();
      await expect(note).toBeInViewport({ ratio: 1 });
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
