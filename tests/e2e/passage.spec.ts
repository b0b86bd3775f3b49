/** What is shown on the way from one step to the next. */
import { changes } from './changes';
import { chapters, type StepId, type Story } from './story';
import { expect, test } from './test';

/** Samples at fine places from one step's landing to the next one's. */
async function between(story: Story, from: StepId, to: StepId, count: number) {
  await story.land(to);
  const end = (await story.rest()).scrollY;
  await story.land(from);
  const start = (await story.rest()).scrollY;
  return Array.from({ length: count + 1 }, (_, i) =>
    Math.round(start + ((end - start) * i) / count),
  );
}

for (const id of ['trade', 'people'] as const) {
  test(`${id}: squares only ever become more`, async ({ page, story }) => {
    await story.open();
    const [from, to] = chapters[id];
    const places = await between(story, from, to, 24);
    const finished = await page.evaluate(() => window.probe.finished());
    const amounts: number[] = [];
    for (const sample of await page.evaluate((ys) => window.probe.walk(ys), places)) {
      const { picture, settled } = sample.chapters[id]!;
      const path = / d="(M[^"]*)"[^>]*stroke-dasharray="([\d.]+) ([\d.]+)"/.exec(
        settled ? finished[settled]!.picture : picture,
      )!;
      const [side, gap] = [Number(path[2]), Number(path[3])];
      const rows = [...path[1]!.matchAll(/h([\d.]+)/g)].map(([, length]) => Number(length));
      // A whole square is as long as its side and gap; the gap after a cut one is not drawn.
      amounts.push(rows.reduce((sum, row) => sum + row, 0) / (side + gap));
    }
    const sorted = amounts.toSorted((a, b) => a - b);
    expect(amounts).toEqual(sorted);
    expect(new Set(amounts).size, 'different amounts').toBeGreaterThan(10);
    const ends = { trade: [1, 32.73], people: [2, 30] }[id];
    expect(amounts[0]).toBeCloseTo(ends[0]!, 1);
    expect(Math.abs(amounts.at(-1)! - ends[1]!)).toBeLessThan(0.1);
  });
}

test('ticks move from the linear to the logarithmic scale and stay in order', async ({
  page,
  story,
}) => {
  await story.open();
  const places = await between(story, 'trade-two-points', 'trade-steady', 40);
  const heights: Record<string, number[]> = {};
  for (const y of places) {
    const ticks = await page.evaluate(async (top) => {
      await window.probe.walk([top]);
      return [...document.querySelectorAll('#trade .plot .trend g:has(> .rule) > .tick')].map(
        (tick) => ({
          text: tick.textContent!,
          y: Number(tick.getAttribute('y')),
          seen: Number(tick.parentElement!.getAttribute('opacity')),
        }),
      );
    }, y);
    // In the middle only those are seen that both scales have.
    expect(ticks.length).toBeGreaterThan(1);
    const byValue = ticks.toSorted((a, b) => Number(a.text) - Number(b.text));
    const tops = byValue.map((tick) => tick.y);
    expect(tops, `ticks at ${y}`).toEqual(tops.toSorted((a, b) => b - a));
    for (const tick of byValue) (heights[tick.text] ??= []).push(tick.y);
  }
  // Labels that both scales have are there all the way, and really move.
  for (const text of ['10', '30']) expect(heights[text]).toHaveLength(places.length);
  expect(new Set(heights['10']).size, 'places of the tick 10').toBeGreaterThan(10);
  expect(heights['10']!.at(-1)).not.toBe(heights['10']![0]);
  expect(changes(heights['10']!)).toEqual([...new Set(heights['10'])].toSorted((a, b) => b - a));
});

test('a wheel moves picture and step along', async ({ page, story }) => {
  await story.open();
  await story.land('trade-1992');
  await page.mouse.move(200, 300);
  await expect(async () => {
    await page.mouse.wheel(0, 120);
    await expect(page.locator('#trade-2014')).toHaveAttribute('aria-current', 'step', {
      timeout: 50,
    });
  }).toPass();
  await expect(async () => {
    await page.mouse.wheel(0, -120);
    await expect(page.locator('#trade-1992')).toHaveAttribute('aria-current', 'step', {
      timeout: 50,
    });
  }).toPass();
});

test('what is flung past is there or not, and half way where it comes to rest', async ({
  page,
  story,
}) => {
  await story.open();
  const [from, to] = chapters.people;
  const places = await between(story, from, to, 6);
  const stop = await story.film();
  await page.evaluate(
    async (ys) => {
      for (const top of ys) {
        scrollTo({ top, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    },
    places.slice(0, 4),
  );
  await story.rest();
  const shown = (await stop()).map(({ chapters: all }) => all.people!.settled);
  expect(changes(shown)).toEqual([from, to, null]);
});
