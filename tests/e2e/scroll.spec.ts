import type { Sample } from './probe';
import {
  chapterIds,
  chapters,
  chapterOf,
  firstOf,
  lastOf,
  stepIds,
  stepperText,
  type Story,
  type StepId,
} from './story';
import { expect, test } from './test';

const sizes = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
];

/** Values without those that repeat the one before. */
const changes = <T>(values: readonly T[]): T[] =>
  values.filter((value, i) => i === 0 || value !== values[i - 1]);

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

test.describe('jumps', () => {
  test('the End key goes to the last pictures without playing the others', async ({
    page,
    story,
  }) => {
    await story.open();
    await story.enlivenAll();
    const stop = await story.film();
    await page.keyboard.press('End');
    await expect
      .poll(() =>
        page.evaluate(() => scrollY + innerHeight - document.documentElement.scrollHeight),
      )
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

  for (const step of ['trade-steady', ...chapterIds.map(lastOf)] as StepId[]) {
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

  for (const step of ['trade-steady', 'routes-arctic'] as const) {
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
  const read: StepId[] = ['trade-steady', 'people-2016', 'growth-rates'];
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

test.describe('Previous and Next', () => {
  for (const [how, ids] of [
    ['click', ['trade']],
    ['Enter', ['people', 'routes']],
  ] as const) {
    for (const id of ids) {
      test(`${id}: by ${how}, one step each`, async ({ page, story }) => {
        // Only the way there differs without motion, and it is shorter.
        if (how === 'Enter') await page.emulateMedia({ reducedMotion: 'reduce' });
        await story.open();
        await story.land(firstOf(id));
        const next = story.chapter(id).getByRole('button', { name: 'Next step' });
        const previous = story.chapter(id).getByRole('button', { name: 'Previous step' });
        const use = async (button: typeof next) => {
          // Without `force` a click waits for what is aria-disabled to be enabled.
          if (how === 'click') return button.click({ force: true });
          await button.focus();
          await page.keyboard.press(how);
        };
        await expect(previous).toHaveAttribute('aria-disabled', 'true');
        await expect(next).toHaveAttribute('aria-disabled', 'false');
        for (const step of chapters[id].slice(1)) {
          await use(next);
          await story.expectStep(step);
          await expect(page.locator(`#${step} h3`)).toBeInViewport();
        }
        await expect(next).toHaveAttribute('aria-disabled', 'true');
        const end = (await story.rest()).scrollY;
        await use(next);
        expect((await story.rest()).scrollY, 'Next at the end').toBe(end);
        if (how === 'Enter') await expect(next).toBeFocused();
        for (const step of chapters[id].slice(0, -1).toReversed()) {
          await use(previous);
          await story.expectStep(step);
        }
        await expect(previous).toHaveAttribute('aria-disabled', 'true');
        const start = (await story.rest()).scrollY;
        await use(previous);
        expect((await story.rest()).scrollY, 'Previous at the start').toBe(start);
      });
    }
  }
});

test.describe('on the way', () => {
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
      const ends = { trade: [1, 135.79], people: [3, 44] }[id];
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
        return [...document.querySelectorAll('#trade .plot .tick[text-anchor=end]')].map(
          (tick) => ({
            text: tick.textContent!,
            y: Number(tick.getAttribute('y')),
            seen: Number(tick.parentElement!.getAttribute('opacity')),
          }),
        );
      }, y);
      expect(ticks.length).toBeGreaterThan(2);
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
});
