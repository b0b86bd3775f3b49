/** Every kind of page, with its tables and its dialog open, as two more engines than axe see it. */
import { reviewPage } from '../../src/extract/review';
import { readArticle } from '../../src/extract/readArticle';
import { expectAccessible } from './axe';
import { expectNoErrors } from './audits';
import { chapterIds } from './story';
import { expect, test } from './test';

const kinds: Readonly<Record<string, string>> = {
  'the page of tables': '/numbers/',
  'a story of one chapter': '/lake-ferries/',
  'the list of stories': '/stories/',
  'the page of what is not there': '/404.html',
  'the story, embedded': '/embed/story/',
  ...Object.fromEntries(chapterIds.map((id) => [`${id}, embedded`, `/embed/${id}/`])),
  'a link to a step': '/links/base-1992/',
  'a link to a step in a theme': '/links/base-1992/dark/',
};

test('the story has no error with all its tables and a note open, nor with its dialog', async ({
  page,
  story,
}) => {
  await story.open();
  await story.openAll();
  await page.locator('#trade .marks button').first().focus();
  await expect(story.tooltip('trade')).toBeVisible();
  await expectNoErrors(page, 'tables and a note');
  await page.locator('a[data-framed]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page.frameLocator('.preview iframe').first().locator('[data-ready]')).toBeAttached();
  await expectNoErrors(page, 'the dialog');
  await expectAccessible(page, 'the dialog', 'dialog');
});

test('the page on which an extraction is reviewed has no error', async ({ page }) => {
  const text =
    'Rain fell by 12 percent to 40 mm in 2016, from 90 mm. Some 3 mills, 2 of them new, closed.';
  await page.setContent(
    reviewPage(readArticle(new TextEncoder().encode(text), { published: '2017-09-05' })),
  );
  await expect(page.locator('mark').first()).toBeVisible();
  await expectNoErrors(page, 'review');
  await expectAccessible(page, 'review');
});

for (const [name, path] of Object.entries(kinds))
  test(`${name} has no error`, async ({ page, story }) => {
    await story.open(path);
    await expectNoErrors(page, name);
    // What axe says of embedded pages, `embedAccess` asks at two sizes.
    if (!path.startsWith('/embed/')) await expectAccessible(page, name);
  });

test('on a phone there is none at a choice, nor at a guess', async ({ page, story }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await story.open();
  await story.land('base-choice');
  await story.chapter('base').locator('select').first().selectOption('trade-1993');
  await story.land('trade-two-points');
  await expect(story.chapter('trade').locator('.guess input').first()).toBeVisible();
  await expectNoErrors(page, 'a choice and a guess');
});
