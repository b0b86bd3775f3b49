import { changes } from './changes';
import type { Sample } from './probe';
import {
  chapterIds,
  chapters,
  chapterOf,
  firstOf,
  stepIds,
  stepperText,
  type StepId,
} from './story';
import { expect, test } from './test';

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    // Between a phone and a desk only where a step comes to rest differs.
    if (viewport.width !== 768)
      test('scrolling through makes each step the current one, in order', async ({
        page,
        story,
      }) => {
        await story.open();
        const samples: Sample[] = [];
        for (const id of chapterIds) {
          await story.land(firstOf(id));
          const places = await story.places(id, chapters[id].length * 8);
          samples.push(...(await page.evaluate((ys) => window.probe.walk(ys), places)));
        }
        const finished = await page.evaluate(() => window.probe.finished());
        const several = samples.filter(({ current }) => current.length > 1);
        expect
          .soft(
            several.map(({ scrollY, current }) => `${scrollY}: ${current.join(' and ')}`),
            'places with more than one current step',
          )
          .toEqual([]);
        for (const id of chapterIds) {
          const read = samples.flatMap(({ current }) =>
            current.filter((step) => chapterOf(step as StepId) === id),
          );
          expect.soft(changes(read), `steps read in ${id}`).toEqual([...chapters[id]]);
        }
        for (const { scrollY, current, chapters: shown } of samples) {
          const [step] = current as StepId[];
          if (!step) continue;
          const { stepper, alt } = shown[chapterOf(step)]!;
          expect({ stepper, alt }, `${step} at ${scrollY}`).toEqual({
            stepper: stepperText(step),
            alt: finished[step]!.alt,
          });
        }
        for (const id of chapterIds) {
          const pictures = samples.map(({ chapters: shown }) => shown[id]!.settled);
          expect(changes(pictures.filter(Boolean)), `finished pictures of ${id}`).toEqual([
            ...chapters[id],
          ]);
        }
      });

    test('a jump to a step lands on it, finished', async ({ page, story }) => {
      await story.open();
      for (const step of stepIds) {
        await story.land(step);
        await story.expectStep(step);
        const { top, landing } = await page.locator(`#${step}`).evaluate((element) => ({
          top: element.getBoundingClientRect().top,
          landing: parseFloat(getComputedStyle(element).scrollMarginTop),
        }));
        expect(Math.abs(top - landing), `${step}: px from its place`).toBeLessThan(2);
      }
    });
  });
}

for (const id of ['trade'] as const) {
  test(`${id}: the picture at a place is the same from above and from below`, async ({
    page,
    story,
  }) => {
    await story.open();
    await story.enlivenAll();
    const places = await story.places(id, 25);
    const down = await page.evaluate((ys) => window.probe.walk(ys), places);
    const up = await page.evaluate((ys) => window.probe.walk(ys), places.toReversed());
    const shown = ({ scrollY, current, chapters: all }: Sample) => ({
      scrollY,
      current,
      ...all[id],
    });
    expect(up.toReversed().map(shown)).toEqual(down.map(shown));
    const between = down.filter(({ chapters: all }) => all[id]!.settled === null);
    expect(between.length, 'pictures on the way between two steps').toBeGreaterThan(4);
  });
}
