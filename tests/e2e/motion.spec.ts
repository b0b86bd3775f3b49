import { chapterIds, chapterOf, chapters, firstOf, type StepId } from './story';
import { expect, test } from './test';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [viewport, ids] of [
  [{ width: 360, height: 740 }, ['trade']],
  [{ width: 1440, height: 900 }, chapterIds],
] as const) {
  test(`only finished pictures are ever shown at ${viewport.width} px`, async ({ page, story }) => {
    await page.setViewportSize(viewport);
    await story.open();
    for (const id of ids) {
      await story.land(firstOf(id));
      const places = await story.places(id, chapters[id].length * 6);
      const film = await page.evaluate(async (ys) => {
        const running = window.probe.film();
        await window.probe.walk(ys);
        await window.probe.walk(ys.toReversed().filter((_, i) => i % 3 === 0));
        return running.stop();
      }, places);
      const seen = new Set<string | null>();
      for (const { scrollY, current, chapters: shown } of film) {
        const { settled } = shown[id]!;
        expect(settled, `picture at ${scrollY}`).not.toBeNull();
        seen.add(settled);
        const [step] = current as StepId[];
        if (step && chapterOf(step) === id) expect(settled).toBe(step);
      }
      expect([...seen]).toEqual([...chapters[id]]);
    }
  });
}

test('Next and Previous are there at once', async ({ story }) => {
  await story.open();
  await story.land('trade-1992');
  for (const [name, step] of [
    ['Next step', 'trade-2014'],
    ['Previous step', 'trade-1992'],
  ] as const) {
    const stop = await story.film();
    await story.chapter('trade').getByRole('button', { name }).click();
    await story.expectStep(step);
    await story.rest();
    const film = await stop();
    expect(new Set(film.map(({ scrollY }) => scrollY)).size, `places on the way: ${name}`).toBe(2);
  }
});

test('nothing is animated by the style sheet', async ({ page, story }) => {
  await story.open();
  await story.land('trade-two-points');
  const animated = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return (
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      }).length,
  );
  expect(animated).toBe(0);
});

test('the setting is followed when it changes', async ({ page, story }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await story.open();
  await story.land('trade-two-points');
  await page.evaluate(() => scrollBy({ top: innerHeight * 0.5, behavior: 'instant' }));
  expect((await story.rest()).chapters['trade']!.settled).toBeNull();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect((await story.rest()).chapters['trade']!.settled).not.toBeNull();
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await story.rest()).chapters['trade']!.settled).toBeNull();
});

test.describe('the page’s own switch', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('shows finished pictures only, until it is set back', async ({ page, story }) => {
    await story.open();
    const still = page.getByRole('switch', { name: 'Show pictures without motion' });
    await still.focus();
    await page.keyboard.press('Space');
    await story.land('trade-two-points');
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.5, behavior: 'instant' }));
    expect((await story.rest()).chapters['trade']!.settled).not.toBeNull();
    const stop = await story.film();
    await story.chapter('trade').getByRole('button', { name: 'Previous step' }).click();
    await story.rest();
    expect(new Set((await stop()).map(({ scrollY }) => scrollY)).size).toBeLessThanOrEqual(2);
    await still.click();
    await story.land('trade-two-points');
    await page.evaluate(() => scrollBy({ top: innerHeight * 0.5, behavior: 'instant' }));
    expect((await story.rest()).chapters['trade']!.settled).toBeNull();
  });

  test('is remembered for the visit, and nowhere', async ({ page, story }) => {
    await story.open();
    await page.getByRole('switch').check();
    await page.reload();
    await expect(page.getByRole('switch')).not.toBeChecked();
  });
});

test('whose system asks for no motion is offered no switch', async ({ page, story }) => {
  await story.open();
  await story.land('trade-1992');
  await expect(page.getByRole('switch')).toHaveCount(0);
});
