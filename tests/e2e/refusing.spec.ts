/** Browsers and networks that refuse what a reader presses for: each time it is said, with what can be done by hand. */
import type { Page } from '@playwright/test';
import { expect, test } from './test';
import type { Story } from './story';

// What is refused is reported too.
test.use({ tolerated: [/refused|ERR_FAILED|Failed to fetch|is not a function|ERR_ABORTED/] });

/** Makes functions of the browser throw, by their paths from the window; `without` takes them away. */
const refuse = (page: Page, paths: readonly string[], without = false) =>
  page.addInitScript(
    ({ paths, without }) => {
      for (const path of paths) {
        const names = path.split('.');
        const name = names.pop()!;
        const owner = names.reduce<object>((at, part) => at[part as never], window);
        const value = without
          ? undefined
          : () => {
              throw new Error(`${path} refused`);
            };
        Object.defineProperty(owner, name, { value, configurable: true, writable: true });
      }
    },
    { paths, without },
  );

const saved = async (page: Page, story: Story, format: 'SVG' | 'PNG') => {
  await story.open();
  await story.tables();
  await story.land('trade-2014');
  const trade = story.chapter('trade');
  await trade.getByText('Data table').click();
  await trade.getByRole('button', { name: format }).click();
  return trade;
};

const expectUnsaved = async (trade: Awaited<ReturnType<typeof saved>>) => {
  await expect(trade.getByText('It could not be saved here.')).toBeVisible();
  const plain = trade.getByRole('link', { name: 'Open the picture by itself' });
  await expect(plain).toHaveAttribute('href', 'embed/trade/');
};

test('a picture that cannot be saved: its script does not come', async ({ page, story }) => {
  await page.route(/\/assets\/download-/, (route) => route.abort());
  await expectUnsaved(await saved(page, story, 'SVG'));
});

for (const [format, paths] of [
  ['SVG', ['URL.createObjectURL']],
  ['PNG', ['HTMLCanvasElement.prototype.toBlob']],
  ['PNG', ['HTMLImageElement.prototype.decode']],
] as const)
  for (const without of [false, true])
    test(`a picture that cannot be saved as ${format}: ${paths.join()} ${without ? 'is missing' : 'throws'}`, async ({
      page,
      story,
    }) => {
      await refuse(page, paths, without);
      await expectUnsaved(await saved(page, story, format));
    });

test('a dialog whose script does not come: the address to paste is selected, thrice over', async ({
  page,
  story,
}) => {
  await page.route(/\/assets\/open-|\/embed\/choices\.json/, (route) => route.abort());
  await story.open();
  await story.land('trade-2014');
  for (const place of ['.byline', '.ways', '#trade .foot']) {
    await page.locator(`${place} a[data-framed]`).click();
    const field = page.locator(`${place} .by-hand input`);
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(/^http.*\/embed\/(story|trade)\/$/);
    const selected = () =>
      field.evaluate((it: HTMLInputElement) => it.selectionEnd! - it.selectionStart!);
    expect(await selected()).toBeGreaterThan(20);
  }
});

for (const without of [false, true])
  test(`a dialog that cannot be laid over the page is a part of it: showModal ${without ? 'is missing' : 'throws'}`, async ({
    page,
    story,
  }) => {
    await refuse(
      page,
      ['HTMLDialogElement.prototype.showModal', 'navigator.clipboard.writeText'],
      without,
    );
    await story.open();
    await page.locator('.byline a[data-framed]').click();
    const dialog = page.getByRole('dialog', { name: 'Embed' });
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
    await expect(dialog).toBeInViewport();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByText('The code is selected')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.locator('.byline a[data-framed]')).toBeFocused();
  });

test('links to a step and to the story, where neither address nor clipboard obey', async ({
  page,
  story,
}) => {
  await refuse(page, ['history.replaceState', 'navigator.clipboard.writeText']);
  await story.open();
  await story.land('people-2016');
  await story.chapter('people').getByRole('button', { name: 'Copy link to this step' }).click();
  const step = story.chapter('people').getByLabel('Copy this link:');
  await expect(step).toBeFocused();
  await expect(step).toHaveValue(/#people-2016$/);
  await page.getByRole('button', { name: 'Copy the link to this story' }).click();
  const whole = page.locator('.ways').getByLabel('Copy this link:');
  await expect(whole).toBeFocused();
  await expect(whole).toHaveValue(/\/$/);
});
