/** The pointer swept over the time axis: each year answers, with a figure of the data or with none. */
import { amountIn, ofAll, ofArticle, type Figure, type Series } from './figures';
import type { Pointed } from './probe';
import { chapterOf, type StepId } from './story';
import { expect, test } from './test';

const ABSENCE = /no figure/i;
/** Steps with a time axis, and the figures they show. */
const timeSteps: { step: StepId; series: Series; figures: Figure[]; widths: number[] }[] = [
  { step: 'trade-steady', series: 'trade', figures: ofArticle('trade'), widths: [1440] },
  { step: 'trade-sourced', series: 'trade', figures: ofAll('trade'), widths: [360, 1440] },
  { step: 'people-dots', series: 'people', figures: ofAll('people'), widths: [1440] },
];

for (const { step, series, figures, widths } of timeSteps) {
  for (const width of widths) {
    test(`${step} at ${width} px never shows a value that is not in the data`, async ({
      page,
      story,
    }) => {
      await page.setViewportSize({ width, height: width > 700 ? 900 : 740 });
      await story.open();
      await story.land(step);
      const chapter = chapterOf(step);
      const axis = (await story.chapter(chapter).locator('.plot .axis').boundingBox())!;
      const plot = (await story.chapter(chapter).locator('.plot').boundingBox())!;
      await page.evaluate((id) => {
        Object.assign(window, { pointer: window.probe.followPointer(id) });
      }, chapter);
      const [left, right] = [axis.x - 25, Math.min(axis.x + axis.width + 15, width - 1)];
      for (const share of [0.3, 0.8]) {
        const y = plot.y + plot.height * share;
        await page.mouse.move(left, y);
        await page.mouse.move(right, y, { steps: 50 });
      }
      const pointed = await page.evaluate(() =>
        (window as unknown as { pointer: { stop(): Pointed[] } }).pointer.stop(),
      );
      const at = async (id: string) => (await story.dot(chapter, id)).x;
      const [from, to] = ofArticle(series);
      const pxPerYear = ((await at(to!.id)) - (await at(from!.id))) / (to!.year - from!.year);
      const yearUnder = (x: number) => from!.year + (x - fromX) / pxPerYear;
      const fromX = await at(from!.id);
      const seen = new Set<number>();
      for (const { x, y, tooltip } of pointed) {
        if (!tooltip) continue;
        const year = Number(tooltip.when);
        const where = `${tooltip.when}: ${tooltip.value} at (${x}, ${y})`;
        seen.add(year);
        // The year below the pointer, or a mark that is within a pointer's reach.
        expect(Math.abs(yearUnder(x) - year), where).toBeLessThan(0.51 + 10 / pxPerYear);
        const amount = amountIn(tooltip.value);
        const ofYear = figures.filter((figure) => figure.year === year);
        if (amount) {
          expect(
            ofYear.map(({ value, approximation }) => ({ value, approximation })),
            where,
          ).toContainEqual(amount);
          continue;
        }
        expect(tooltip.caveat, where).toMatch(ABSENCE);
        expect(tooltip.value, where).toBe('');
        expect(ofYear, where).toEqual([]);
      }
      const years = ofAll(series).map(({ year }) => year);
      const all = [...Array(Math.max(...years) - Math.min(...years) + 1).keys()].map(
        (i) => Math.min(...years) + i,
      );
      expect([...seen].toSorted(), 'every year answers').toEqual(all);
    });
  }
}
