/** Readers who do anything in any order, come by odd addresses, enlarge, or have the page translated. */
import type { Page } from 'playwright-core';
import { hostileQueries } from '../../e2e/hosts/hostile';
import { chapters, stepIds } from '../../e2e/story';
import { translate } from '../../e2e/translator';
import { visit } from '../faults/visit';
import type { Kind } from '../kind';
import { Chance } from '../random';

const KEYS = [
  'Tab',
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowRight',
  'ArrowLeft',
  'End',
  'Home',
  'PageDown',
  'PageUp',
];
const WIDTHS = [320, 360, 430, 700, 1000, 1280];
const ACTIONS = 60;

/** Does one thing; what leads away from the page is left out. */
async function act(page: Page, chance: Chance): Promise<void> {
  const { width, height } = page.viewportSize()!;
  const at = [chance.below(width), chance.below(height)] as const;
  const all = [
    () => page.mouse.move(...at),
    () => page.mouse.wheel(0, chance.below(3000) - 1500),
    () => page.keyboard.press(chance.of(KEYS)),
    () => page.mouse.click(...at),
    () => page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), chance.below(20_000)),
    () => page.setViewportSize({ width: chance.of(WIDTHS), height: 400 + chance.below(500) }),
    () =>
      page.evaluate((share) => {
        const all = [
          ...document.querySelectorAll<HTMLElement>('main button, main summary, select'),
        ];
        all[Math.floor(share * all.length)]?.click();
      }, chance.next()),
  ];
  await chance.of(all)();
}

export const monkey: Kind = {
  name: 'monkey',
  title: `Readers who do ${ACTIONS} things in any order`,
  holds: 'nothing told to the console; each chapter right',
  ...{ count: 20, seconds: 60, abreast: 3 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const chance = new Chance(seed);
      const problems = await visit(browser, address, chapters, {
        async there(page) {
          await page.evaluate(() =>
            addEventListener('click', (event) => {
              const link = (event.target as Element).closest?.('a');
              if (link && !link.hash) event.preventDefault();
            }),
          );
          for (let i = 0; i < ACTIONS; i += 1) await act(page, chance);
          await page.keyboard.press('Escape');
          await page.evaluate(() => document.querySelector('dialog')?.close());
          await page.mouse.move(0, 0);
          await page.setViewportSize({ width: 1280, height: 720 });
          await page.evaluate(() => (document.activeElement as HTMLElement).blur());
          // What was chosen is taken back: only then pictures can be compared with those of the steps.
          await page.evaluate(() => {
            for (const list of document.querySelectorAll<HTMLSelectElement>('.instrument select')) {
              const served =
                [...list.options].find((one) => one.defaultSelected) ?? list.options[0]!;
              list.value = served.value;
              list.dispatchEvent(new Event('change', { bubbles: true }));
            }
          });
        },
      });
      return { what: `${ACTIONS} things`, problems, inputs: ACTIONS };
    }),
};

export const addresses: Kind = {
  name: 'addresses',
  title: 'Odd addresses: queries and fragments that mean something else',
  holds: 'nothing told to the console; each chapter right',
  ...{ count: 20, seconds: 120, abreast: 3 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const chance = new Chance(seed);
      const [query = ''] = hostileQueries(1, seed);
      const fragment = chance.of([
        '',
        '#',
        '#%',
        '#n-',
        '#constructor',
        `#${chance.of(stepIds)}`,
        '#:~:text=x',
      ]);
      const path = query.split('#')[0]! + fragment;
      const problems = await visit(browser, address, chapters, { path });
      return { what: path.slice(0, 80), problems };
    }),
};

export const translator: Kind = {
  name: 'translator',
  title: 'Pages that a translator has taken apart, before and after pictures live',
  holds: 'each chapter right',
  ...{ count: 6, seconds: 30, abreast: 3 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const step = stepIds[(seed * 7) % stepIds.length]!;
      const problems = await visit(browser, address, chapters, {
        async there(page) {
          if (seed % 2 === 0) await page.evaluate((id) => window.probe.land(id), step);
          await translate(page);
        },
      });
      // It wraps what was served, too, which is compared as markup only where a chapter is given back.
      return { what: `at ${seed % 2 === 0 ? step : 'the top'}`, problems };
    }),
};

const SIZES = [
  { width: 320, height: 640, text: 100 },
  { width: 360, height: 740, text: 130 },
  { width: 360, height: 740, text: 200 },
  { width: 430, height: 932, text: 200 },
  { width: 640, height: 360, text: 100 },
  { width: 320, height: 180, text: 100 },
  { width: 683, height: 384, text: 100 },
  { width: 342, height: 192, text: 100 },
  { width: 480, height: 270, text: 100 },
  { width: 1280, height: 720, text: 200 },
];

export const enlarged: Kind = {
  name: 'enlarged',
  title: 'Text from 100% to 200%, and windows as they are at 200% and 400% zoom',
  holds: 'nothing wider than the window; every picture has a size',
  ...{ count: SIZES.length, seconds: 30, abreast: 3 },
  begin: ({ browser, address }) =>
    Promise.resolve(async (seed) => {
      const { text, ...size } = SIZES[seed - 1]!;
      const context = await browser.newContext({ viewport: size });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      const problems = await page.evaluate(async (percent) => {
        document.documentElement.style.fontSize = `${percent}%`;
        const found: string[] = [];
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in ${clientWidth}`);
        for (const chapter of document.querySelectorAll('.chapter')) {
          chapter.querySelector('.step')!.scrollIntoView({ behavior: 'instant' });
          for (let i = 0; i < 20; i += 1) await new Promise((done) => requestAnimationFrame(done));
          const { width } = chapter.querySelector('.plot > svg')!.getBoundingClientRect();
          if (width < 160) found.push(`${chapter.id}: its picture is ${Math.round(width)} px wide`);
        }
        return found;
      }, text);
      await context.close();
      return { what: `${size.width}×${size.height}, text at ${text}%`, problems };
    }),
};
