/** Jumps, reloads and turned windows: the page lands at the step, and plays nothing on the way. */
import { changes } from './changes';
import { chapterIds, chapterOf, stepperText, type StepId } from './story';
import { expect, test } from './test';

test('the End key goes to the last pictures without playing the others', async ({
  page,
  story,
}) => {
  await story.open();
  await story.enlivenAll();
  const stop = await story.film();
  await page.keyboard.press('End');
  await expect
    .poll(() => page.evaluate(() => scrollY + innerHeight - document.documentElement.scrollHeight))
    .toBeGreaterThan(-2);
  await story.rest();
  // The browser itself may glide to the end: what counts is every frame from arrival on.
  const film = await stop();
  const arrived = film.filter(({ scrollY }) => scrollY === film.at(-1)!.scrollY);
  for (const sample of arrived)
    for (const id of chapterIds)
      expect(sample.chapters[id]!.settled, `a finished picture of ${id}`).not.toBeNull();
  await page
    .locator('#week')
    .evaluate((week) => week.scrollIntoView({ block: 'end', behavior: 'instant' }));
  const shown = (await story.rest()).chapters['week'];
  expect(shown).toMatchObject({ settled: 'week-2017', stepper: stepperText('week-2017') });
});

test('the Home key goes back to the first pictures', async ({ page, story }) => {
  await story.open();
  await story.enlivenAll();
  await story.land('week-2017');
  await page.keyboard.press('Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect((await story.rest()).current).toEqual([]);
  await story.land('trade-1992');
  await story.expectStep('trade-1992');
});

for (const step of ['trade-steady', 'people-dots', 'week-2017'] as const) {
  test(`an address with #${step} opens there at once`, async ({ story }) => {
    const stop = await story.filmOpenings();
    const chapter = chapterOf(step);
    await story.open(`/#${step}`);
    await story.live(chapter);
    await story.rest();
    await story.expectStep(step);
    const pictures = (await stop())
      .map(({ chapters: shown }) => shown[chapter]!)
      .filter(({ live }) => live)
      .map(({ settled }) => settled);
    expect(changes(pictures), 'pictures since it came to life').toEqual([step]);
  });
}

test('an address with #people opens with its first step', async ({ story }) => {
  await story.open('/#people');
  await story.live('people');
  const { chapters: shown } = await story.rest();
  expect(shown['people']).toMatchObject({ settled: 'people-1990', stepper: '1 of 3' });
});

for (const step of ['trade-steady', 'routes-rail'] as const) {
  test(`reloading at ${step} shows it again at once`, async ({ page, story }) => {
    const stop = await story.filmOpenings();
    await story.open();
    const before = await story.land(step);
    await page.reload();
    await story.live(chapterOf(step));
    const after = await story.rest();
    expect(Math.abs(after.scrollY - before.scrollY)).toBeLessThan(2);
    await story.expectStep(step);
    const chapter = chapterOf(step);
    const arrived = (await stop()).filter(
      (sample) => Math.abs(sample.scrollY - before.scrollY) < 2 && sample.chapters[chapter]!.live,
    );
    expect(changes(arrived.map((sample) => sample.chapters[chapter]!.settled))).toEqual([step]);
  });
}

test('what was left half way is shown half way after a reload', async ({ page, story }) => {
  await story.open();
  await story.land('trade-two-points');
  await page.evaluate(() => scrollBy({ top: innerHeight * 0.5, behavior: 'instant' }));
  const before = await story.rest();
  expect(before.chapters['trade']!.settled).toBeNull();
  await page.reload();
  await story.live('trade');
  const after = await story.rest();
  expect(after).toEqual({
    ...before,
    chapters: { ...after.chapters, trade: before.chapters['trade'] },
  });
});

test('words above that grow longer leave each picture at its step', async ({ page, story }) => {
  await story.open();
  await story.enlivenAll();
  await page
    .locator('h1')
    .evaluate((title) => (title.textContent = `${title.textContent} `.repeat(3)));
  for (const step of ['trade-2014', 'growth-world'] as const) {
    await story.land(step);
    await story.expectStep(step);
  }
});

test.describe('the window changes', () => {
  const turns: Record<string, { width: number; height: number }[]> = {
    'narrower and back': [
      { width: 1440, height: 900 },
      { width: 768, height: 1024 },
      { width: 360, height: 740 },
      { width: 1440, height: 900 },
    ],
    'a tablet turned': [
      { width: 768, height: 1024 },
      { width: 1024, height: 768 },
      { width: 768, height: 1024 },
    ],
    'a phone turned': [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
      { width: 390, height: 844 },
    ],
  };
  const read: StepId[] = ['trade-steady', 'people-2016', 'growth-world'];
  for (const [i, [name, [first, ...others]]] of Object.entries(turns).entries()) {
    for (const step of [read[i]!]) {
      test(`${name}: ${step} stays the step being read`, async ({ page, story }) => {
        await page.setViewportSize(first!);
        await story.open();
        await story.land(step);
        await story.expectStep(step);
        for (const size of others) {
          await page.setViewportSize(size);
          await story.rest();
          const at = `${size.width} x ${size.height}`;
          const { current } = await page.evaluate(() => window.probe.sample());
          expect.soft(current, at).toEqual([step]);
          await expect
            .soft(page.locator(`#${step} h3`), `heading in view at ${at}`)
            .toBeInViewport();
        }
        await story.expectStep(step);
      });
    }
  }
});
