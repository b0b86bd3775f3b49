/** What readers of pages as newsrooms have them would notice. */
import type { Page } from '@playwright/test';
import type { Host } from './host';
import { hold } from '../story';
import { LANDING } from './host';
import { about, expect, test } from './test';

const phone = { width: 390, height: 844 };
const across = { width: 844, height: 390 };

/** Where an element of the page is in the window, in px. */
const topOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top);

const boxOf = (host: Host) =>
  host.iframe.evaluate((frame) => {
    const { top, bottom, width, height } = frame.getBoundingClientRect();
    return { top, bottom, width, height, room: frame.parentElement!.clientHeight };
  });

const stop = (page: Page) => page.evaluate(() => window.embed135!.stop());

const narrowPlaces = [
  ...['centred-column', 'centred-row', 'centred-grid', 'float', 'inline-block', 'auto-table'],
  ...['fit-content', 'row-with-text'],
];
for (const id of narrowPlaces)
  test(`${id}: it has a width, with our script and without`, about(id), async ({ host, page }) => {
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await host.open(id);
      const beside = id === 'row-with-text';
      // Beside text a phone has not the room.
      await host.expectMode(beside && width < 400 ? 'stepper' : 'scroll');
      const least = beside ? 150 : Math.min(300, 0.7 * width);
      for (const scripted of [true, false]) {
        if (!scripted) await stop(page);
        const box = await boxOf(host);
        expect(box.width, `${width} px, script: ${scripted}`).toBeGreaterThanOrEqual(least);
        expect(box.width).toBeLessThanOrEqual(width);
        expect(box.room, 'px of its box').toBeGreaterThanOrEqual(box.height);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });

for (const id of ['growing-preview', 'growing-preview-asked'])
  test(`${id}: it has an end`, about(id), async ({ host, page }) => {
    await host.open(id);
    await host.expectMode('stepper');
    const pane = page.locator('iframe').first();
    const height = () => pane.evaluate((frame) => frame.getBoundingClientRect().height);
    let last = 0;
    // As high as before in a later look: at rest.
    await expect(async () => {
      const now = await height();
      const rests = now === last;
      last = now;
      expect(rests).toBe(true);
    }).toPass({ intervals: [500] });
    expect(last).toBeLessThan(3000);
    await host.nextTo(3);
    await expect.poll(() => host.shown().then(({ at }) => at)).toBe(3);
  });

for (const anchored of [true, false])
  test.describe(anchored ? 'as browsers are' : 'without scroll anchoring, as WebKit is', () => {
    test.beforeEach(async ({ page }) => {
      if (anchored) return;
      await page.addInitScript(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { overflow-anchor: none !important }');
        document.adoptedStyleSheets.push(sheet);
      });
    });

    for (const [where, left] of [
      ['just behind it', 200],
      ['far behind it', -300],
    ] as const)
      test(
        `what is read ${where} stays when the story comes`,
        about('snippet'),
        async ({ host, page }) => {
          const letGo = await hold(page, '**/embed/story/');
          await page.goto(`${process.env.E2E_HOSTS}snippet/`, { waitUntil: 'commit' });
          await page.locator('#after p').last().waitFor();
          // Without its style a page has other heights, and perhaps no room to scroll so far.
          await page.waitForFunction(() => document.styleSheets.length);
          await host.iframe.evaluate((frame, px) => {
            const { bottom } = frame.getBoundingClientRect();
            scrollTo({ top: scrollY + bottom - px, behavior: 'instant' });
            // Far behind it a browser would wait for the reader.
            (frame as HTMLIFrameElement).loading = 'eager';
          }, left);
          const before = await topOf(page, '#after');
          letGo();
          await expect.poll(() => host.frames.length).toBe(1);
          await host.expectMode('scroll');
          expect(Math.abs((await topOf(page, '#after')) - before), 'px moved').toBeLessThan(1.5);
          const { at, of } = await host.shown();
          expect(at, 'the last screen, as when it has been read').toBe(of);
        },
      );

    test(
      'what is read keeps its place when our script comes late',
      about('late'),
      async ({ host, page }) => {
        await page.goto(`${process.env.E2E_HOSTS}late/`);
        await expect.poll(() => host.frames.length).toBe(1);
        await host.frame.waitForSelector('html[data-ready]', { state: 'attached' });
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        const before = await topOf(page, '#after p:last-child');
        await page.evaluate(() => document.querySelector<HTMLElement>('[data-act=load]')!.click());
        await host.expectMode('scroll');
        expect(Math.abs((await topOf(page, '#after p:last-child')) - before)).toBeLessThan(1.5);
      },
    );

    test(
      'a step that was gone to by Next is kept when our script comes',
      about('late'),
      async ({ host, page }) => {
        await page.goto(`${process.env.E2E_HOSTS}late/`);
        await expect.poll(() => host.frames.length).toBe(1);
        await host.frame.waitForSelector('html[data-ready]', { state: 'attached' });
        await host.iframe.scrollIntoViewIfNeeded();
        await host.nextTo(4);
        await page.evaluate(() => document.querySelector<HTMLElement>('[data-act=load]')!.click());
        await host.expectMode('scroll');
        await expect.poll(() => host.shown().then(({ at }) => at)).toBe(4);
      },
    );

    test(
      'turning the phone, zooming and a lower window keep the step',
      about('snippet'),
      async ({ host, page }) => {
        await page.setViewportSize(phone);
        await host.open('snippet');
        await host.expectMode('scroll');
        await host.read(6);
        const windows = [
          ...[across, phone, { width: 390, height: 760 }, { width: 1280, height: 800 }],
          // Zoomed in: fewer px of CSS.
          ...[{ width: 853, height: 533 }, { width: 1280, height: 500 }, phone],
          // Too small for a pinned page: it steps, at the same step.
          ...[{ width: 320, height: 300 }, phone],
        ];
        for (const size of windows) {
          await page.setViewportSize(size);
          const { width, height } = size;
          await host.expectMode(height < 400 && width < 600 ? 'stepper' : 'scroll');
          await expect
            .poll(() => host.shown().then(({ at }) => at), `${width} by ${height}`)
            .toBe(7);
          const { top, bottom } = await boxOf(host);
          expect(top, 'the frame is in the window').toBeLessThan(height / 2);
          expect(bottom).toBeGreaterThan(height / 2);
        }
      },
    );

    test('so does the second of several on a page', about('ten'), async ({ host, page }) => {
      await page.setViewportSize(phone);
      await page.goto(`${process.env.E2E_HOSTS}ten/`);
      await expect.poll(() => host.frames.length).toBe(10);
      const element = page.locator('iframe').nth(1);
      await element.evaluate((frame) => frame.setAttribute('data-135-embed', 'scroll'));
      await host.expectMode('scroll', host.frames[0]);
      const second = (await (await element.elementHandle())!.contentFrame())!;
      await host.expectMode('scroll', second);
      // Again where the first of them took its place only now.
      await expect(async () => {
        await element.evaluate((frame, share) => {
          const { top } = frame.nextElementSibling!.getBoundingClientRect();
          scrollBy({ top: top + share * frame.clientHeight, behavior: 'instant' });
        }, LANDING);
        await expect
          .poll(() => host.shown(second).then(({ at }) => at), { timeout: 10_000 })
          .toBe(2);
      }).toPass();
      for (const size of [across, phone]) {
        await page.setViewportSize(size);
        await expect.poll(() => element.evaluate((frame) => frame.clientHeight)).toBe(size.height);
        await expect.poll(() => host.shown(second).then(({ at }) => at)).toBe(2);
        expect(await element.evaluate((frame) => frame.getBoundingClientRect().top)).toBe(0);
      }
    });
  });

for (const [id, top, bottom] of [
  ['header', 72, 0],
  ['bars', 72, 90],
  ['named-bars', 50, 60],
] as const)
  test(`${id}: no bar lies over the frame`, about(id), async ({ host, page }) => {
    for (const size of [{ width: 1280, height: 800 }, phone]) {
      await page.setViewportSize(size);
      await host.open(id);
      await host.expectMode('scroll');
      for (const screen of [4, 1]) {
        await host.read(screen);
        const box = await boxOf(host);
        expect(box.top).toBe(top);
        expect(box.bottom).toBeCloseTo(size.height - bottom, 1);
      }
    }
  });

test(
  'a bar that comes while the story is read makes room for itself',
  about('snippet'),
  async ({ host, page }) => {
    await host.open('snippet');
    await host.expectMode('scroll');
    await host.read(3);
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.cssText = 'position:fixed;bottom:0;left:0;right:0;height:80px;background:#123';
      document.body.append(bar);
    });
    const { height } = page.viewportSize()!;
    await expect(async () => {
      await page.mouse.wheel(0, 1);
      expect((await boxOf(host)).bottom).toBeCloseTo(height - 80, 1);
    }).toPass();
    expect((await host.shown()).at, 'the same screen').toBe(4);
  },
);

for (const id of [
  'ratio',
  'card',
  'slotted',
  'slotted-scrolling',
  'slotted-closed',
  'figure',
  'among-text',
  'padded',
])
  test(`${id}: nothing that follows is covered`, about(id), async ({ host, page }) => {
    await host.open(id);
    await host.expectMode(
      id === 'figure' || id === 'among-text' || id === 'padded' ? 'scroll' : 'stepper',
    );
    const followers = page.locator('#after p, [data-place] > p, figcaption');
    const last = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < last; y += 600) {
      await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), y);
      const covered = await followers.evaluateAll(
        (all) =>
          all.filter((one) => {
            const frame = document.querySelector('iframe')!.getBoundingClientRect();
            const { top, bottom } = one.getBoundingClientRect();
            return top < frame.bottom - 1 && bottom > frame.top + 1;
          }).length,
      );
      expect(covered, `at ${y} px`).toBe(0);
    }
  });

test(
  'a frame is taken out of its figure by whoever put it there',
  about('figure'),
  async ({ host, page }) => {
    await host.open('figure');
    await host.expectMode('scroll');
    const parent = () =>
      page.evaluate(() => document.querySelector('iframe')?.parentElement?.localName ?? 'none');
    expect(await parent()).toBe('figure');
    await host.act('out');
    await expect.poll(parent).toBe('none');
    expect(await page.locator('figure').innerHTML(), 'nothing is left').toBe(
      '<figcaption>A caption</figcaption>',
    );
  },
);

test('what the element asks for is followed', about('asked-later'), async ({ host, page }) => {
  await page.goto(`${process.env.E2E_HOSTS}asked-later/`);
  await expect.poll(() => host.frames.length).toBe(1);
  await host.frame.waitForSelector('html[data-ready]', { state: 'attached' });
  await host.expectMode('stepper');
  await host.act('ask');
  await host.expectMode('scroll');
  await host.act('leave');
  await host.expectMode('stepper');
  await host.act('ask');
  await host.expectMode('scroll');
});

for (const [width, height] of [
  [844, 340],
  [568, 320],
] as const)
  test(
    `a column in a window of ${width} by ${height} px has no room`,
    about('narrow-column'),
    async ({ host, page }) => {
      await page.setViewportSize({ width, height });
      await host.open('narrow-column');
      await host.frame.waitForSelector('html[data-ready]', { state: 'attached' });
      await host.expectMode('stepper');
      await host.nextTo(5);
      await expect.poll(() => host.shown().then(({ at }) => at)).toBe(5);
      const picture = await host.frame.evaluate(() => {
        const seen = [...document.querySelectorAll('.plot > svg')].find((svg) =>
          svg.checkVisibility({ visibilityProperty: true }),
        )!;
        return seen.getBoundingClientRect().height;
      });
      expect(picture, 'px of its picture').toBeGreaterThan(150);
    },
  );

test('a frame that steps never scrolls its host', about('chart'), async ({ host, page }) => {
  await page.setViewportSize(phone);
  await host.open('chart');
  await host.expectMode('stepper');
  await host.iframe.evaluate((frame) =>
    scrollBy({ top: frame.getBoundingClientRect().top - 200, behavior: 'instant' }),
  );
  const before = await page.evaluate(() => scrollY);
  await host.nextTo(2);
  await expect.poll(() => host.shown().then(({ at }) => at)).toBe(2);
  // As when a phone's browser hides its bars.
  for (const height of [900, 844]) await page.setViewportSize({ width: 390, height });
  await host.nextTo(3);
  await expect.poll(() => host.shown().then(({ at }) => at)).toBe(3);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test(
  'what is above a story and leaves with it is no bar',
  about('snippet'),
  async ({ host, page }) => {
    await page.goto(`${process.env.E2E_HOSTS}snippet/`);
    await page.evaluate(() => {
      const box = document.createElement('div');
      box.style.height = '400px';
      box.innerHTML = '<div></div>';
      (box.firstElementChild as HTMLElement).style.cssText =
        'position:sticky;top:0;height:300px;background:#123';
      document.querySelector('[data-place]')!.before(box);
    });
    await host.iframe.scrollIntoViewIfNeeded();
    await host.expectMode('scroll');
    for (const px of [500, 400, 300, 200, 100, 50, 20, 5])
      await host.iframe.evaluate((frame, top) => {
        scrollBy({ top: frame.getBoundingClientRect().top - top, behavior: 'instant' });
      }, px);
    await host.read(3);
    expect((await boxOf(host)).top).toBe(0);
  },
);

test(
  'an attribute as React writes it asks like a bare one',
  about('asked-later'),
  async ({ host, page }) => {
    await host.open('asked-later');
    await host.iframe.evaluate((frame) => frame.setAttribute('data-135-embed', 'true'));
    await host.expectMode('scroll');
    await host.iframe.evaluate((frame) => frame.setAttribute('data-135-embed', 'stepper'));
    await host.expectMode('stepper');
    await expect(page.locator('iframe')).toHaveCSS('position', 'static');
  },
);
