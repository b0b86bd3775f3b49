/** What the block editor shows of what is pasted into it, in frames that it gives their height. */
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, measured, test } from './test';
import { html, link, type Person, type WordPress } from './wordpress';

/** More than any frame of ours needs there, in px. */
const MOST = 3000;

// The editor's own frame, and what it asks for though its author may not have it.
test.use({ tolerated: [/both allow-scripts and allow-same-origin|\b403\b/] });

/** Opens a post in its author's editor; returns where its blocks are. */
async function edit(page: Page, { site }: WordPress, person: Person, id: number) {
  await page.goto(`${site.url}wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(person);
  await page.getByLabel('Password', { exact: true }).fill(site.password);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.goto(`${site.url}wp-admin/post.php?post=${id}&action=edit`);
  // Its welcome.
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  // A page of its own since WordPress 6.3.
  const canvas = page.locator('iframe[name="editor-canvas"]');
  await canvas.or(page.locator('.editor-styles-wrapper')).first().waitFor();
  return (await canvas.count()) > 0 ? canvas.contentFrame() : page;
}

/** The height of a frame, once it changes no more or is beyond all measure. */
const heightOf = (preview: Locator): Promise<number> =>
  preview.evaluate(async (frame, most) => {
    const height = () => frame.getBoundingClientRect().height;
    let [last, still] = [height(), 0];
    while (still < 60 && last < most) {
      await new Promise(requestAnimationFrame);
      still = height() === last ? still + 1 : 0;
      last = height();
    }
    return last;
  }, MOST);

/** `preview` is our frame, or one of the editor's that has ours in it. */
async function expectFinite(preview: Locator, ours: FrameLocator): Promise<void> {
  await ours.locator('html[data-ready]').waitFor({ state: 'attached' });
  const height = await heightOf(preview);
  measured(height < MOST ? `${height.toFixed(0)} px high` : `more than ${MOST} px high`);
  expect(height, 'px that the preview is high').toBeLessThan(MOST);
}

test('Preview of Custom HTML with the snippet, in the editor', async ({ wordpress, page }) => {
  const { id } = await wordpress.post('admin', html(await wordpress.snippet()), 'draft');
  const canvas = await edit(page, wordpress, 'admin', id);
  const block = canvas.locator('[data-type="core/html"]');
  await block.click();
  const tools = page.getByRole('toolbar', { name: 'Block tools' });
  await tools.getByRole('button', { name: 'Preview' }).click();
  const preview = block.locator('iframe');
  await expectFinite(preview, preview.contentFrame().locator('iframe').contentFrame());
});

test("The link alone, in an author's editor", async ({ wordpress, page }) => {
  const { id } = await wordpress.post('author', link(wordpress.embed), 'draft');
  const canvas = await edit(page, wordpress, 'author', id);
  const preview = canvas.locator('[data-type="core/embed"] iframe');
  await expectFinite(preview, preview.contentFrame());
});
