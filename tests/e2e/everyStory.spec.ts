/** What a browser sees of each real story, whatever it tells: the built site of data/. */
import { isOver, listed, weighSite } from '../../scripts/weigh.mjs';
import { cutAtRest } from './atRest';
import { expectAccessible } from './axe';
import { expectNothingLost } from './enlarged';
import { expect, test } from './hosts/test';
import { labelFaults } from './labels';
import { painted, tooFaint } from './painted';
import { locales } from '../../src/locales/locales';
import { address, dist, offersOf, stepsOf, stories } from './realStories';

test.use({ baseURL: address });

test('what is sent first, and what other people’s pages load, is within its budget', () => {
  const budgets = weighSite(dist);
  expect(budgets.length).toBeGreaterThan(stories.length);
  expect(listed(budgets.filter(isOver))).toBe('');
});

/** What each language is written in. */
const letters: Readonly<Record<string, RegExp>> = {
  en: /\p{Script=Latin}/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
};

test('embedded pages keep their language in a host of another, and lead to each other', async ({
  host,
  page,
}) => {
  for (const { language, others, path } of stories.filter(({ others }) => others.length > 0)) {
    const [offer] = offersOf(path).filter(({ steps }) => steps.length > 1);
    const at = `${path}${offer!.page.path}`;
    await host.write(`<iframe src="${address}${at}" style="width:600px;height:600px"></iframe>`);
    await page.evaluate((lang) => {
      document.documentElement.lang = lang;
    }, others[0]!);
    const frame = await host.embedded();
    await expect(frame.locator('html')).toHaveAttribute('lang', language);
    const { next, previous } = locales[language]!.words.embed;
    await frame.getByRole('button', { name: next, exact: true }).click();
    await expect(frame.getByRole('button', { name: previous, exact: true })).toBeEnabled();
    const links = frame.locator('.credit a[hreflang]');
    const offered = () =>
      links.evaluateAll((all) => all.map((one) => one.getAttribute('hreflang')));
    expect((await offered()).sort()).toEqual([...others].sort());
    // Asked in words of the page's language.
    await frame.locator('.num:visible').first().focus();
    await expect(frame.locator('#provenance')).toContainText(letters[language] ?? /\p{L}/u);
    await links.first().click();
    const led = await host.embedded();
    await expect(led.locator('html')).toHaveAttribute('lang', others[0]!);
    expect(await page.locator('html').getAttribute('lang')).toBe(others[0]);
  }
});

for (const { slug, path } of stories) {
  test.describe(slug, () => {
    for (const [width, height, colorScheme] of [
      [360, 640, 'light'],
      [1440, 900, 'dark'],
    ] as const) {
      test.describe(`at ${width} px, ${colorScheme}`, () => {
        test.use({ viewport: { width, height }, colorScheme });

        test('all is seen, labels stand apart and no words are cut in every step, and axe finds nothing', async ({
          page,
          story,
        }) => {
          await story.open(path);
          const steps = stepsOf(path);
          expect(steps.length).toBeGreaterThan(2);
          const { texts, marks } = await painted(page);
          expect(marks.length).toBeGreaterThan(steps.length);
          expect.soft(tooFaint(texts, 4.5), 'labels').toEqual([]);
          expect.soft(tooFaint(marks, 3), 'marks').toEqual([]);
          for (const step of steps) {
            await story.land(step);
            const picture = page.locator(`.chapter:has([id="${step}"]) .plot > svg`);
            expect.soft(await picture.evaluate(labelFaults), step).toEqual([]);
            const words = page.locator(`[id="${step}"]`);
            expect.soft(await words.evaluate(cutAtRest), step).toEqual([]);
          }
          await story.tables();
          await expectAccessible(page, 'axe');
        });
      });
    }

    test('nothing hangs over the side at 320 px', async ({ page, story }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      for (const at of [path, `${path}numbers/`]) {
        await story.open(at);
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(over, at).toBe(0);
      }
    });

    test.describe('on a phone', () => {
      // A reader's own style comes in a way that the page's policy judges.
      test.use({ bypassCSP: true, isMobile: true, hasTouch: true });

      test('nothing is lost, however a reader enlarges or sets the text', async ({
        page,
        story,
      }) => {
        await story.open(path);
        await expectNothingLost(page, story);
      });
    });

    for (const [width, size] of [
      [320, 'narrow'],
      [600, 'wide'],
    ] as const)
      test(`embedded pages fit the room that snippets keep for them, ${size}`, async ({ host }) => {
        const offers = offersOf(path).map(({ page }) => page);
        const frames = offers.map(
          (offer) =>
            `<iframe src="${address}${path}${offer.path}" style="width:${width}px;height:${offer.room.all[size]}px"></iframe>`,
        );
        await host.write(frames.join('\n'));
        for (const [index, offer] of offers.entries()) {
          const frame = await host.embedded(index);
          await expect(frame.locator('svg[role=img]:visible').first()).toBeVisible();
          const { mode, over } = await host.shown(frame);
          expect.soft({ mode, over }, offer.path).toEqual({
            mode: 'stepper',
            over: { across: 0, down: 0 },
          });
          // Pictures begin where their titles do.
          const indents = await frame.evaluate(() =>
            [...document.querySelectorAll('figure:has(.plot)')].map((figure) => {
              const [plot, caption] = ['.plot', '.caption'].map((part) =>
                figure.querySelector(part)!.getBoundingClientRect(),
              );
              return Math.round(plot!.left - caption!.left);
            }),
          );
          expect.soft(indents.filter((indent) => indent !== 0)).toEqual([]);
        }
      });
  });
}
