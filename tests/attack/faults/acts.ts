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
    for (const list of document.querySelectorAll<HTMLSelectElement>('.instrument select')) {
      const before = list.value;
      const other = [...list.options].find(({ value, disabled }) => value !== before && !disabled);
      for (const value of other ? [other.value, before] : []) {
        list.value = value;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        await new Promise((done) => setTimeout(done, 700));
      }
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

const controls: Act = async (page, chapter) => {
  const press = (selector: string) =>
    page.evaluate(
      ([id, what]) => document.querySelector<HTMLElement>(`#${id} ${what}`)?.click(),
      [chapter, selector],
    );
  await press('.stepper [data-by="1"]');
  await frames(page, 20);
  await press('.stepper [data-by="-1"]');
  await frames(page, 20);
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
};
