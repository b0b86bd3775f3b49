import type { Page } from '@playwright/test';
import { expect, test } from './hosts/test';
import { chapterIds } from './story';

const pinned = (page: Page) =>
  expect(page.locator('iframe').first()).toHaveCSS('position', 'sticky');

const story = 'data-135-embed style="width:600px;height:600px"';
const tall = '<p style="height:2000px"></p>';

test('stopping leaves plain frames as they were', async ({ host, page }) => {
  await host.write(`<div>${host.markup('story/', story)}</div>${tall}${host.script}`);
  const frame = await host.embedded();
  await pinned(page);
  await page.evaluate(() => window.embed135!.stop());
  await expect(page.locator('iframe')).toHaveCSS('position', 'static');
  expect((await page.locator('iframe').boundingBox())!.height).toBe(600);
  await host.expectMode('stepper', frame);
  expect(await page.evaluate(() => window.embed135)).toBeUndefined();
});

test('a host that listens is told of steps and marks, and nobody else is', async ({
  host,
  page,
}) => {
  await host.write(
    `<script>
       window.heard = [];
       for (const name of ['ready', 'step', 'hover'])
         addEventListener('135-' + name, ({ detail }) => heard.push([name, detail]));
     </script>
     ${host.markup('people/', 'data-135-embed data-135-events="ready step hover" style="width:600px;height:480px"')}
     ${host.markup('trade/', 'data-135-embed style="width:600px;height:480px"')}${host.script}`,
  );
  const [people, trade] = [await host.embedded(0), await host.embedded(1)];
  const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
  const steps = ['people-1990', 'people-2016', 'people-dots'];
  await expect.poll(heard).toEqual([['ready', { charts: ['people'], steps }]]);
  for (const frame of [people, trade]) await frame.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => host.step(trade)).toBe('trade-2014');
  await people.locator('.marks button').last().focus();
  await expect
    .poll(async () => (await heard()).slice(1))
    .toEqual([
      ['step', { chart: 'people', step: 'people-2016', index: 1, of: 3 }],
      ['hover', { chart: 'people', mark: 'people-2016' }],
    ]);
});

for (const [theme, scheme, paper] of [
  ['dark', 'light', 'rgb(20, 22, 26)'],
  ['light', 'dark', 'rgb(250, 248, 244)'],
  ['auto', 'dark', 'rgb(20, 22, 26)'],
] as const) {
  test(`theme ${theme} in a ${scheme} system`, async ({ host, page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await host.write(`<meta name="color-scheme" content="light dark">
      ${host.markup(`trade/?theme=${theme}`)}`);
    const frame = await host.embedded();
    await expect(frame.locator('body')).toHaveCSS('background-color', paper);
  });
}

for (const id of ['story', ...chapterIds]) {
  test(`${id}: the room that its snippet reserves holds every step`, async ({ host }) => {
    const room = id === 'story' || id === 'base' ? [800, 560] : [700, 480];
    const widths = [320, 414, 599, 600, 800, 1100];
    const frames = widths.map((width) =>
      host.markup(`${id}/`, `style="width:${width}px;height:${room[width < 600 ? 0 : 1]}px"`),
    );
    await host.write(frames.join('\n'));
    for (const [index, width] of widths.entries()) {
      const frame = await host.embedded(index);
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
      expect.soft(cut, `${width} px`).toEqual({ page: [0, 0], cards: [] });
    }
  });
}
