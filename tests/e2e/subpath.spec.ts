import { join } from 'node:path';
import { root } from '../../scripts/root.mjs';
import { serve } from '../../scripts/serve.mjs';
import { MADE_UP, siteOf } from '../../scripts/sites.mjs';
import { expect, test } from './test';
import { chapterIds } from './story';

const dir = join(root, siteOf(MADE_UP).dist);

test('below any path of a host all pages work, and nothing is asked for outside it', async ({
  page,
  context,
}) => {
  const site = await serve({ dir, port: 0, base: '/some/path/' });
  try {
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url);
    for (const id of chapterIds) {
      await page.evaluate((chapter) => document.getElementById(chapter)!.scrollIntoView(), id);
      await expect(page.locator(`#${id}`)).toHaveAttribute('data-live', '');
    }
    await expect(page.locator('#numbers tbody tr').first()).toBeAttached();
    await page.goto(`${site.url}numbers/`);
    await expect(page.locator('#every-number-article')).toBeVisible();
    const figures = await page.request.get(`${site.url}data/facts.csv`);
    expect(figures.ok()).toBe(true);
    for (const id of ['story', ...chapterIds]) {
      await page.goto(`${site.url}embed/${id}/`);
      await expect(page.locator('svg[role="img"]').first()).toBeVisible();
    }
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((url) => !url.startsWith(site.url) && !url.startsWith('data:'))).toEqual(
      [],
    );
  } finally {
    await site.close();
  }
});
