/** The story on paper, read from the PDF that the browser makes of it. */
import type { Page } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';
import { contrast, lightOf } from '../look/colour';
import { chapterIds, stepIds } from './story';
import { expect, test } from './test';

/** Ligatures apart, spaces and capitals gone: line ends are not the text's, nor are the style's capitals. */
const letters = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** What stands on each page, without spaces. */
async function pagesOf(page: Page, format: string): Promise<string[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ format, printBackground: true })),
  );
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(letters(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return pages;
}

/** The texts of the steps and the labels of their finished pictures, as the page has them. */
const printed = (page: Page) =>
  page.evaluate(
    (steps) =>
      steps.map((id) => {
        const step = document.getElementById(id)!;
        const svg =
          step.querySelector('.still > svg') ??
          step.closest('.chapter')!.querySelector('.plot > svg')!;
        const labels = [...svg.querySelectorAll('text')]
          .filter((text) => Number(text.getAttribute('opacity') ?? 1) > 0 && text.checkVisibility())
          .flatMap((text) => [...(text.children.length > 0 ? text.children : [text])])
          .map(({ textContent }) => textContent!);
        return { id, text: step.querySelector('.card')!.textContent!, labels };
      }),
    [...stepIds],
  );

for (const [format, colorScheme, live] of [
  ['A4', 'dark', true],
  ['Letter', 'light', false],
] as const) {
  test.describe(`on ${format}, from a ${colorScheme} ${live ? 'live' : 'fresh'} page`, () => {
    test.use({ colorScheme });

    test('each step has its picture whole, with table and sources', async ({ page, story }) => {
      await story.open();
      await expect(page.getByRole('table')).not.toHaveCount(0);
      await page.emulateMedia({ media: 'print' });
      const steps = await printed(page);
      await page.emulateMedia({ media: null });
      if (live) {
        await story.enlivenAll();
        await story.land('people-2016');
      }
      const pages = await pagesOf(page, format);
      expect(pages[0], 'the first page has the first step').toContain(letters(steps[0]!.text));
      const blank = pages.flatMap((text, i) => (text.length < 40 ? [i + 1] : []));
      expect(blank, 'blank pages').toEqual([]);
      expect(pages.length).toBeLessThan(25);

      let before = 0;
      for (const { id, text: words, labels } of steps) {
        const at = pages.findIndex(
          (text, i) => i >= before && text.includes(letters(words).slice(0, 60)),
        );
        expect(at, `${id} is printed after the step before it`).toBeGreaterThanOrEqual(before);
        for (const label of labels)
          expect.soft(pages[at], `${id}: ${label}`).toContain(letters(label));
        before = at;
      }
      const all = pages.join('');
      for (const id of chapterIds) {
        const caption = await page.locator(`#${id} caption`).textContent();
        // The picture has the same name.
        expect(all.split(letters(caption!)).length - 1, `${id}: table`).toBeGreaterThanOrEqual(2);
      }
      for (const name of await page.locator('#numbers tbody th').allTextContents())
        expect(all).toContain(letters(name));
      for (const source of await page.locator('footer li').allTextContents())
        expect(all).toContain(letters(source));
    });
  });
}

test('each step stands at the left of its picture, and the table after the last', async ({
  page,
  story,
}) => {
  // As wide as paper is.
  await page.setViewportSize({ width: 680, height: 960 });
  await story.open();
  await expect(page.getByRole('table')).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  for (const id of chapterIds) {
    // At one moment: what comes late above moves all of them.
    const [cards, pictures, [table]] = (await story
      .chapter(id)
      .evaluate((chapter) =>
        (['.card', '.plot, .still', 'table'] as const).map((part) =>
          [...chapter.querySelectorAll(part)].map(
            (it) => it.getBoundingClientRect().toJSON() as DOMRect,
          ),
        ),
      )) as [DOMRect[], DOMRect[], DOMRect[]];
    expect(pictures).toHaveLength(cards.length);
    cards.forEach((card, i) => {
      const picture = pictures[i]!;
      expect.soft(card.right, `${id} ${i}: beside it`).toBeLessThanOrEqual(picture.left);
      expect.soft(card.top, `${id} ${i}: at its top`).toBeLessThanOrEqual(picture.top);
    });
    expect.soft(table!.top, `${id}: table`).toBeGreaterThan(pictures.at(-1)!.bottom);
  }
});

test('paper is white and ink black, whatever the system prefers', async ({ page, story }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await story.open();
  const { ground, ink, texts } = await page.evaluate(() => ({
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.body).color,
    texts: [...document.querySelectorAll('main *')].map((text) => getComputedStyle(text).color),
  }));
  expect(ground).toBe('rgb(255, 255, 255)');
  expect(ink).toBe('rgb(0, 0, 0)');
  for (const text of new Set(texts))
    expect(contrast(lightOf(text), lightOf(ground)), text).toBeGreaterThan(4.5);
});

test('nothing that can only be pressed is printed', async ({ page, story }) => {
  await story.open();
  await story.enlivenAll();
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.locator('main button, main select, main input').all())
    if (!(await button.evaluate((it) => it.closest('thead') !== null)))
      await expect(button).toBeHidden();
  const byline = page.locator('.byline');
  expect(await byline.innerText(), 'no mark before what is gone').toMatch(/[\p{L}\d]$/u);
});
