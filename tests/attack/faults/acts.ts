/** What a reader does in a chapter while something fails. */
import type { Page } from 'playwright-core';

type Act = (page: Page, chapter: string, steps: readonly string[]) => Promise<void>;

const frames = (page: Page, count: number) => page.evaluate((n) => window.probe.frames(n), count);

/** Tells the page of an event that only paper would bring. */
const dispatch = (page: Page, type: string) =>
  page.evaluate((name) => void window.dispatchEvent(new Event(name)), type);

const scroll: Act = async (page, _, steps) => {
  for (const step of [...steps, ...steps.toReversed()]) {
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), step);
    await frames(page, 2);
    await page.mouse.wheel(0, 120);
    await frames(page, 2);
  }
};

const pointer: Act = async (page, chapter) => {
  const box = await page.locator(`#${chapter} .plot`).boundingBox();
  if (!box) return;
  for (const share of [0.1, 0.3, 0.5, 0.7, 0.9])
    await page.mouse.move(box.x + box.width * share, box.y + box.height * share);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.2);
  await frames(page, 2);
};

const keyboard: Act = async (page, chapter) => {
  await page.evaluate(
    (id) => document.querySelector<HTMLElement>(`#${id} .marks button`)?.focus(),
    chapter,
  );
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter', 'End', 'Escape', 'Tab', 'Shift+Tab'])
    await page.keyboard.press(key);
  await frames(page, 2);
};

const choice: Act = async (page) => {
  const select = page.locator('.instrument select').first();
  await select.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await frames(page, 4);
  // By an event of its own: the list may have been given back, and not answer.
  await page.evaluate(async () => {
    const lists = [...document.querySelectorAll<HTMLSelectElement>('.instrument select')];
    const before = lists.map(({ value }) => value);
    const others = lists.map(
      ({ value: was, options }) =>
        [...options].find(({ value, disabled }) => value !== was && !disabled)?.value ?? was,
    );
    for (const values of [others, before]) {
      for (const [i, list] of lists.entries()) {
        list.value = values[i]!;
        list.dispatchEvent(new Event('change', { bubbles: true }));
      }
      await new Promise((done) => setTimeout(done, 700));
    }
  });
};

const resize: Act = async (page) => {
  const size = page.viewportSize()!;
  for (const [width, height] of [
    [700, 800],
    [360, 640],
    [1000, 400],
  ] as const) {
    await page.setViewportSize({ width, height });
    await frames(page, 3);
  }
  await page.setViewportSize(size);
  await frames(page, 3);
};

const print: Act = async (page) => {
  await dispatch(page, 'beforeprint');
  await dispatch(page, 'afterprint');
  await frames(page, 3);
};

/** Presses the first that a selector finds. */
const press = (page: Page, selector: string) =>
  page.evaluate((what) => document.querySelector<HTMLElement>(what)?.click(), selector);

/** Presses what is there, and waits for what that brings; what is broken may never bring it. */
const open = (page: Page, selector: string, brings: string) =>
  page.evaluate(
    async ([button, what]) => {
      const pressed = document.querySelector<HTMLElement>(button!);
      pressed?.click();
      const begun = performance.now();
      while (pressed && !document.querySelector(what!) && performance.now() - begun < 3000)
        await window.probe.frames(1);
    },
    [selector, brings],
  );

const controls: Act = async (page, chapter) => {
  for (const by of [1, -1]) {
    await press(page, `#${chapter} .stepper [data-by="${by}"]`);
    await frames(page, 10);
  }
};

const tree: Act = async (page, chapter) => {
  await open(page, `#${chapter} .explore`, 'dialog.tree[open], .chapter details[open]');
  for (const key of ['ArrowDown', 'End', 'ArrowLeft', 'ArrowRight', 'Enter', 'Home', 'Escape'])
    await page.keyboard.press(key);
  await frames(page, 2);
};

const guess: Act = async (page, chapter, steps) => {
  for (const step of steps) {
    await page.evaluate((id) => document.getElementById(id)!.scrollIntoView(), step);
    await frames(page, 3);
    await page.evaluate((id) => {
      for (const handle of document.querySelectorAll<HTMLInputElement>(`#${id} .guess input`)) {
        handle.valueAsNumber += 1;
        handle.dispatchEvent(new Event('input', { bubbles: true }));
      }
    }, chapter);
  }
  await frames(page, 2);
};

const share: Act = async (page, chapter) => {
  for (const what of [`#${chapter} .hand-on`, '[data-copy-link]', `#${chapter} [data-save=svg]`]) {
    await press(page, what);
    await frames(page, 3);
  }
};

const tables: Act = async (page, chapter) => {
  for (const what of [`#${chapter} summary`, '#numbers details:not([open]) summary'])
    await press(page, what);
  for (const what of ['#numbers th button', '#numbers th button', `#${chapter} .card a.num`])
    await press(page, what);
  await frames(page, 3);
};

const dialog: Act = async (page, chapter) => {
  await open(page, `#${chapter} [data-framed]`, 'dialog[open] select, .unopened');
  await page.evaluate(() => {
    for (const list of document.querySelectorAll('dialog select')) {
      (list as HTMLSelectElement).selectedIndex = 1;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  await press(page, 'dialog .copy');
  await frames(page, 3);
  await page.keyboard.press('Escape');
  await frames(page, 2);
};

const numbers: Act = async (page, chapter) => {
  for (const number of (await page.locator(`#${chapter} .card a.num`).all()).slice(0, 3)) {
    await number.evaluate((link: HTMLElement) => link.focus());
    await frames(page, 1);
  }
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await frames(page, 2);
};

/** By their names. */
export const acts: Readonly<Record<string, Act>> = {
  ...{ scroll, pointer, keyboard, choice, resize, print, controls, numbers },
  ...{ tree, guess, share, tables, dialog },
};
