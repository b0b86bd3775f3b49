import type { Page } from '@playwright/test';
import { expect, mode, stepOf, test } from './host';
import { chapterIds } from './story';

const pinned = (page: Page) =>
  expect(page.locator('iframe').first()).toHaveCSS('position', 'sticky');

const story = 'data-135-embed style="width:600px;height:600px"';
const tall = '<p style="height:2000px"></p>';

test('a sandbox that allows scripts alone is enough, to step and to be pinned', async ({
  host,
  page,
}) => {
  await host.open(
    `<div>${host.frame('trade/', 'sandbox="allow-scripts" data-135-embed="scroll"')}</div>${tall}${host.script}`,
  );
  const frame = await host.embedded();
  expect(await frame.evaluate(() => origin)).toBe('null');
  await pinned(page);
  await expect.poll(() => mode(frame)).toBe('scroll');
  await page.evaluate(() => scrollTo(0, innerHeight * 1.2));
  await expect.poll(() => stepOf(frame)).toBe('trade-2014');
});

const obstacles: [string, string][] = [
  ['an ancestor that hides what overflows', '<div style="overflow:hidden">'],
  ['an ancestor that scrolls', '<div style="overflow-y:auto;max-height:500px">'],
  [
    'a root and a body that both hide what overflows',
    '<style>html,body{overflow-x:hidden}</style><div>',
  ],
];
for (const [what, opening] of obstacles) {
  test(`${what} leaves a plain frame, which steps`, async ({ host, page }) => {
    await host.open(
      `${opening}<div>${host.frame('story/', story)}</div></div>${tall}${host.script}`,
    );
    const frame = await host.embedded();
    await frame.getByRole('button', { name: 'Next' }).click();
    await expect(frame.locator('.intro')).toBeVisible();
    expect(await mode(frame)).toBe('stepper');
    await expect(page.locator('iframe')).toHaveCSS('height', '600px');
  });
}

test('ancestors that clip or move what is in them are no obstacle', async ({ host, page }) => {
  await host.open(
    `<div style="overflow:clip;transform:translateX(1px);contain:paint">
     <div>${host.frame('story/', story)}</div></div>${tall}${host.script}`,
  );
  await pinned(page);
});

test('the script may come late, twice, or before the frame', async ({ host, page }) => {
  await host.open(`${host.script}<main><p>Text</p></main>${tall}`);
  await page.evaluate(
    (html) => document.querySelector('main')!.insertAdjacentHTML('beforeend', html),
    host.frame('story/', story),
  );
  await pinned(page);
  await page.addScriptTag({ url: `${host.site}embed.js` });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.evaluate(() => scrollTo(0, innerHeight));
  await pinned(page);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
});

test('a frame that is removed and added again is pinned again', async ({ host, page }) => {
  await host.open(`<div>${host.frame('story/', story)}</div>${tall}${host.script}`);
  await pinned(page);
  await page.evaluate(() => {
    const frame = document.querySelector('iframe')!;
    frame.remove();
    requestAnimationFrame(() => document.querySelector('div')!.append(frame));
  });
  await expect(page.locator('iframe')).toHaveCount(1);
  const frame = await host.embedded();
  await pinned(page);
  await expect.poll(() => mode(frame)).toBe('scroll');
});

test('stopping leaves plain frames as they were', async ({ host, page }) => {
  await host.open(`<div>${host.frame('story/', story)}</div>${tall}${host.script}`);
  const frame = await host.embedded();
  await pinned(page);
  await page.evaluate(() => window.embed135!.stop());
  await expect(page.locator('iframe')).toHaveCSS('position', 'static');
  expect((await page.locator('iframe').boundingBox())!.height).toBe(600);
  await expect.poll(() => mode(frame)).toBe('stepper');
  expect(await page.evaluate(() => window.embed135)).toBeUndefined();
});

test('a host’s own reset of frames does not undo the pinning', async ({ host, page }) => {
  await host.open(
    `<style>iframe{height:auto!important;position:static!important}</style>
     <div>${host.frame('story/', story)}</div>${tall}${host.script}`,
  );
  await pinned(page);
  expect((await page.locator('iframe').boundingBox())!.height).toBe(page.viewportSize()!.height);
});

test('a host that listens is told of steps and marks, and nobody else is', async ({
  host,
  page,
}) => {
  await host.open(
    `<script>
       window.heard = [];
       for (const name of ['ready', 'step', 'hover'])
         addEventListener('135-' + name, ({ detail }) => heard.push([name, detail]));
     </script>
     ${host.frame('people/', 'data-135-embed data-135-events="ready step hover" style="width:600px;height:480px"')}
     ${host.frame('trade/', 'data-135-embed style="width:600px;height:480px"')}${host.script}`,
  );
  const [people, trade] = [await host.embedded(0), await host.embedded(1)];
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const steps = ['people-1990', 'people-2016', 'people-dots'];
  await expect.poll(heard).toEqual([['ready', { charts: ['people'], steps }]]);
  for (const frame of [people, trade]) await frame.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => stepOf(trade)).toBe('trade-2014');
  await people.locator('.marks button').last().focus();
  await expect
    .poll(async () => (await heard()).slice(1))
    .toEqual([
      ['step', { chart: 'people', step: 'people-2016', index: 1, of: 3 }],
      ['hover', { chart: 'people', mark: 'people-2016' }],
    ]);
});

test('a wheel over the frame scrolls the host, and nothing takes the focus', async ({
  host,
  page,
}) => {
  await host.open(`${host.frame('trade/')}${tall}`);
  await host.embedded();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await page.mouse.move(200, 200);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
});

for (const [theme, scheme, paper] of [
  ['dark', 'light', 'rgb(20, 22, 26)'],
  ['light', 'dark', 'rgb(250, 248, 244)'],
  ['auto', 'dark', 'rgb(20, 22, 26)'],
] as const) {
  test(`theme ${theme} in a ${scheme} system`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host.open(`<meta name="color-scheme" content="light dark">
      ${host.frame(`trade/?theme=${theme}`)}`);
    const frame = await host.embedded();
    await expect(frame.locator('body')).toHaveCSS('background-color', paper);
  });
}

test('whatever a stranger or a host says, a page stays as it is', async ({ host, page }) => {
  await host.open(`${host.frame('trade/')}<iframe name="sibling" srcdoc=""></iframe>`);
  const frame = await host.embedded();
  const before = await frame.evaluate(() => document.documentElement.outerHTML);
  await page.evaluate(() => {
    const child = document.querySelector('iframe')!.contentWindow!;
    const sibling = window.frames[1]! as Window & typeof globalThis;
    const wrong = [NaN, null, '<img src=x onerror=alert(1)>', { __proto__: { at: 1 } }, []];
    for (let round = 0; round < 200; round++)
      for (const at of wrong)
        for (const type of ['scroll', 'listen', '__proto__', '<b>', 7])
          child.postMessage({ embed135: round % 2, type, at, to: at }, '*');
    const post = sibling.document.createElement('script');
    post.textContent = 'parent.frames[0].postMessage({ embed135: 1, type: "scroll", at: 3 }, "*")';
    sibling.document.body.append(post);
  });
  // A message that is answered comes after all that are not.
  await page.evaluate(
    () =>
      new Promise<void>((answered) => {
        addEventListener('message', ({ data }) => data.type === 'ready' && answered());
        window.frames[0]!.postMessage({ embed135: 1, type: 'hello' }, '*');
      }),
  );
  expect(await frame.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

for (const id of ['story', ...chapterIds]) {
  test(`${id}: the room that its snippet reserves holds every step`, async ({ host }) => {
    const room = id === 'story' || id === 'base' ? [800, 560] : [700, 480];
    for (const width of [320, 414, 599, 600, 800, 1100]) {
      const height = room[width < 600 ? 0 : 1]!;
      await host.open(host.frame(`${id}/`, `style="width:${width}px;height:${height}px"`));
      const frame = await host.embedded();
      const cut = await frame.evaluate(() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        const cards = [...document.querySelectorAll<HTMLElement>('.layer, .card, .instrument')];
        const over = cards.filter((card) => {
          const parent = card.parentElement!.getBoundingClientRect();
          const box = card.getBoundingClientRect();
          return box.height > parent.height + 1 || box.width > parent.width + 1;
        });
        return {
          page: [scrollWidth - innerWidth, scrollHeight - innerHeight],
          cards: over.map((card) => card.id || card.className),
        };
      });
      expect(cut, `${width} px`).toEqual({ page: [0, 0], cards: [] });
    }
  });
}
