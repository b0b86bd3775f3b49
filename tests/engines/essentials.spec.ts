/** What must work in every engine: the same tests, in each that this system has. */
import { expect, test } from '@playwright/test';
import { chapterIds } from '../e2e/story';
import { palette } from '../look/themes';
import { startSite } from './site';
import { newStarts, starts } from './starts';
import type { Tab } from './tab';

const errors = (tab: Tab) => tab.run(() => (window as unknown as { noted: string[] }).noted);

/** Brings a step to the reader and waits until the chapter's picture shows it. */
async function land(tab: Tab, step: string): Promise<void> {
  await expect
    .poll(() =>
      tab.run((id: string) => {
        document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
        return document.querySelector('[aria-current=step]')?.id;
      }, step),
    )
    .toBe(step);
}

const status = (tab: Tab, chapter: string) =>
  tab.run(
    (id: string) =>
      document
        .querySelector(`#${id} .stepper [role=status]`)!
        .textContent!.replace(/\s+/g, ' ')
        .trim(),
    chapter,
  );

const note = (tab: Tab) =>
  tab.run(() => {
    const tooltip = document.getElementById('trade-tooltip')!;
    return tooltip.hidden ? '' : tooltip.textContent!;
  });

for (const [name, start] of starts) {
  test.describe(name, () => {
    test.describe.configure({ mode: 'serial' });
    let tab: Tab;
    let site: Awaited<ReturnType<typeof startSite>>;
    test.beforeAll(async () => {
      site = await startSite();
      tab = await start();
    });
    test.afterAll(async () => {
      await tab.close();
      site.stop();
    });

    test('the story is there, and its tables come', async () => {
      await tab.open(site.url);
      expect(await tab.run(() => document.querySelector('h1')!.textContent)).toContain('32');
      // One a chapter, and one a group of every number.
      const tables = () =>
        tab.run(() =>
          ['.chapter', '#numbers'].map((part) => document.querySelectorAll(`${part} table`).length),
        );
      await expect.poll(tables).toEqual([chapterIds.length, 3]);
    });

    test('marks have the colours that say whose they are', async () => {
      const painted = await tab.run(() => {
        const of = (selector: string, property: string) =>
          getComputedStyle(document.querySelector(selector)!).getPropertyValue(property);
        return {
          paper: of('body', 'background-color'),
          ink: of('body', 'color'),
          article: of('#trade circle.article', 'fill'),
          context: of('#trade circle.context', 'fill'),
          hatch: of('#hatch path', 'stroke'),
          land: of('#routes .land', 'fill'),
        };
      });
      const { paper, ink, 'tone-1': article, hatch } = palette.light;
      expect(painted).toMatchObject({ paper, ink, article, context: paper, hatch });
      expect([ink, article, 'rgb(0, 0, 0)']).not.toContain(painted.land);
    });

    test('pictures follow the steps, and the address follows too', async () => {
      await land(tab, 'trade-two-points');
      await expect.poll(() => status(tab, 'trade')).toBe('Step 3 of 5');
      await expect.poll(() => tab.run(() => location.hash)).toBe('#trade-two-points');
      await land(tab, 'people-2016');
      await expect.poll(() => status(tab, 'people')).toBe('Step 2 of 3');
    });

    test('a mark answers to the pointer and to the keyboard', async () => {
      await land(tab, 'trade-two-points');
      const { x, y } = await tab.run(() => {
        const dot = document.querySelector('#trade .plot circle[data-id=trade-2014]')!;
        const box = dot.getBoundingClientRect();
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      await tab.point(x, y);
      await expect.poll(() => note(tab)).toContain('€36 million');
      await tab.press('Escape');
      await expect.poll(() => note(tab)).toBe('');
      await tab.run(() =>
        document.querySelector<HTMLElement>('#trade .marks button[tabindex="0"]')!.focus(),
      );
      await tab.press('End');
      await expect.poll(() => note(tab)).toContain('2014');
      await tab.press('Escape');
    });

    test('the focus of a mark that leaves the picture goes to the first', async () => {
      const focused = () => tab.run(() => document.activeElement!.ariaLabel);
      await land(tab, 'trade-sourced');
      await expect
        .poll(() => tab.run(() => document.querySelectorAll('#trade .marks button').length))
        .toBeGreaterThan(2);
      await tab.run(() => {
        const marks = document.querySelectorAll<HTMLElement>('#trade .marks button');
        marks[marks.length - 1]!.focus();
      });
      expect(await focused()).toMatch(/^2022: /);
      await land(tab, 'trade-two-points');
      await expect.poll(focused).toMatch(/^1992: /);
    });

    test('Next leads on by keyboard', async () => {
      await land(tab, 'trade-1992');
      await tab.run(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('#trade .stepper button')];
        buttons.find(({ ariaLabel }) => ariaLabel === 'Next step')!.focus();
      });
      await tab.press('Enter');
      await expect.poll(() => status(tab, 'trade')).toBe('Step 2 of 5');
      await expect
        .poll(() => tab.run(() => document.activeElement!.closest('.step')?.id))
        .toBe('trade-2014');
    });

    const finding = async () => {
      await land(tab, 'trade-two-points');
      const found = (words: readonly string[]) =>
        tab.run((all: readonly string[]) => {
          const { find } = window as unknown as { find: (...args: unknown[]) => boolean };
          return all.map((it) => {
            getSelection()!.removeAllRanges();
            let times = 0;
            // From the beginning, and not around it.
            while (times < 3 && find.call(window, it, true)) times += 1;
            return times;
          });
        }, words);
      const words = await tab.run(() => {
        const text = (selector: string) =>
          document.querySelector(selector)!.textContent!.replace(/\s+/g, ' ').trim();
        return {
          seen: ['#trade-two-points p', '#people-2016 p'].map((it) => text(it).slice(0, 30)),
          hidden: [
            text('#trade .stage > .unseen').slice(0, 40),
            document.querySelector('#people-2016 .described')!.ariaLabel!.slice(0, 40),
            'Previous step',
          ],
        };
      });
      expect(await found(words.seen)).toEqual([1, 1]);
      expect(await found(words.hidden)).toEqual([0, 0, 0]);
      await tab.run(() => getSelection()!.removeAllRanges());
    };
    // The build of the oldest one finds nothing, on whatever page.
    if (newStarts.some(([one]) => one === name))
      test('find in page finds what is seen, once, and nothing that is hidden', finding);

    test('what a reader may guess with stands upright', async () => {
      await land(tab, 'trade-two-points');
      const sizes = () =>
        tab.run(() =>
          [...document.querySelectorAll('#trade .guess input')].map((handle) => {
            const { width, height } = handle.getBoundingClientRect();
            return height > 2 * width;
          }),
        );
      await expect.poll(sizes).toEqual([true, true]);
    });

    test('nothing hangs over the side, and the console is silent', async () => {
      const { content, client } = await tab.run(() => ({
        content: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(content).toBeLessThanOrEqual(client);
      expect(await errors(tab)).toEqual([]);
    });

    test('an embedded picture is a deck, and its steps follow each other', async () => {
      await tab.open(`${site.url}embed/trade/`);
      const seen = () =>
        tab.run(() =>
          [...document.querySelectorAll('.card')]
            .filter((card) => getComputedStyle(card).visibility === 'visible')
            .map(({ id }) => id),
        );
      await expect.poll(seen).toEqual(['trade-1992']);
      await tab.run(() => document.querySelector<HTMLElement>('[data-by="1"]')!.click());
      await expect.poll(seen).toEqual(['trade-2014']);
      expect(await errors(tab)).toEqual([]);
    });
  });
}
