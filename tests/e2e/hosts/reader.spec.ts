import { about, aboutInChromium, expect, measured, test } from './test';

test(
  'no focus and no scrolling of the host at load',
  about('plain', 'unrolled', 'below'),
  async ({ host, page }) => {
    for (const id of ['plain', 'unrolled', 'below']) {
      await host.open(id);
      await host.shown();
      const at = await page.evaluate(() => ({ focus: document.activeElement?.localName, scrollY }));
      expect(at, id).toEqual({ focus: 'body', scrollY: 0 });
    }
  },
);

test(
  'Tab goes in and out again, and keys scroll the host',
  aboutInChromium('plain'),
  async ({ host, page }) => {
    await host.open('plain');
    const inside = () => page.evaluate(() => document.activeElement?.localName === 'iframe');
    const names: string[] = [];
    await page.locator('a[href="#after"]').focus();
    await expect(async () => {
      await page.keyboard.press('Tab');
      expect(await inside()).toBe(true);
    }).toPass();
    for (let presses = 0; presses < 60 && (await inside()); presses += 1) {
      names.push(await host.frame.evaluate(() => document.activeElement!.outerHTML.slice(0, 80)));
      await page.keyboard.press('Tab');
    }
    expect(await inside(), 'Tab leaves the frame').toBe(false);
    expect(new Set(names).size, 'stops in the frame, each once').toBe(names.length);
    expect(names.length).toBeGreaterThan(3);
    measured(`${names.length} tab stops in the frame, then out`);
  },
);

for (const id of ['snippet', 'plain']) {
  test(
    `${id}: keys and wheel on the embed scroll the host`,
    aboutInChromium(id),
    async ({ host, page }) => {
      await host.open(id);
      if (id === 'snippet') await host.read(3);
      else await host.iframe.scrollIntoViewIfNeeded();
      const box = (await host.iframe.boundingBox())!;
      const [x, y] = [box.x + box.width / 2, Math.max(0, box.y) + 150];
      const scrolled = async (doing: () => Promise<void>, how: string) => {
        const before = await page.evaluate(() => scrollY);
        await doing();
        await expect.poll(() => page.evaluate(() => scrollY), how).toBeGreaterThan(before);
      };
      await page.mouse.move(x, y);
      await scrolled(() => page.mouse.wheel(0, 60), 'wheel');
      await scrolled(async () => {
        await host.frame.locator('.steps button').last().focus();
        await page.keyboard.press('PageDown');
      }, 'PageDown in the frame');
    },
  );
}

test.describe('a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  for (const id of ['snippet', 'plain']) {
    test(
      `${id}: dragging on the picture scrolls the host`,
      aboutInChromium(id),
      async ({ context, host, page }) => {
        await host.open(id);
        if (id === 'snippet') await host.read(3);
        else await host.iframe.scrollIntoViewIfNeeded();
        const before = await page.evaluate(() => scrollY);
        const devtools = await context.newCDPSession(page);
        const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
          devtools.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: y === undefined ? [] : [{ x: 195, y }],
          });
        // A frame that has just come may miss the first touch.
        await expect(async () => {
          await touch('touchStart', 300);
          for (let y = 290; y >= 150; y -= 10) await touch('touchMove', y);
          await touch('touchEnd');
          expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
        }).toPass();
      },
    );
  }
});

test(
  'after Back the embed is pinned again, and as long',
  aboutInChromium('snippet'),
  async ({ host, page }) => {
    await host.open('snippet');
    await host.expectMode('scroll');
    await host.read(6);
    const { length, height } = await host.place();
    await page.goto(process.env.E2E_HOSTS!);
    await page.goBack();
    await expect.poll(() => host.frames.length).toBe(1);
    await host.expectMode('scroll');
    expect(await host.place()).toMatchObject({ length, height });
    await host.read(6);
  },
);

test('a link over a lazy embed lands where it says', about('lazy'), async ({ host, page }) => {
  await page.goto(`${process.env.E2E_HOSTS}lazy/`);
  await page.locator('a[href="#after"]').click();
  await expect(page.locator('#after')).toBeInViewport();
  await expect
    .poll(() =>
      page
        .locator('#after')
        .boundingBox()
        .then((box) => Math.abs(box!.y)),
    )
    .toBeLessThanOrEqual(0.5);
  await host.scrollTo(0);
  await host.expectMode('scroll');
  await host.read(2);
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('only finished steps show', aboutInChromium('reduced-motion'), async ({ host }) => {
    await host.open('reduced-motion');
    await host.expectMode('scroll');
    for (const at of [0.1, 3.45, 3.6, 3.8, 4.5, 5.69, 5.71]) {
      await host.scrollTo(at);
      await expect
        .poll(() => host.shown().then(({ cards }) => cards.length))
        .toBeLessThanOrEqual(1);
    }
  });
});

for (const [id, system] of [
  ['dark', 'light'],
  ['light', 'dark'],
  ['dark-asked', 'light'],
] as const) {
  test.describe(`${id} host, ${system} system`, () => {
    test.use({ colorScheme: system });

    test(
      'the embed has its own ground and ink, and they stand apart',
      aboutInChromium(id),
      async ({ host }) => {
        await host.open(id);
        await host.expectMode('scroll');
        await host.read(2);
        const { ground, ink } = await host.frame.evaluate(() => {
          const { backgroundColor, color } = getComputedStyle(document.body);
          return { ground: backgroundColor, ink: color };
        });
        const light = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return (red + green + blue) / 3;
        };
        expect(Math.abs(light(ground) - light(ink))).toBeGreaterThan(120);
        expect(light(ground) > 127, 'a light ground').toBe(id === 'dark');
      },
    );
  });
}
