/** The page as a screen reader has it; that of the first real story against trees that a person has read. */
import type { Page } from '@playwright/test';
import { address, offersOf } from './realStories';
import { chapterIds, stepIds } from './story';
import { expect, test } from './test';

/** Rows of a group that are kept: the rest are of the same kind. */
const KEPT = 2;

/** What was told at the last rest stays for a while, or is gone. */
const untold = (tree: string): string => tree.replace(/- status: "Step [^\n]*/g, '- status');

function shortened(tree: string): string {
  const lines: string[] = [];
  let depth = -1;
  let rows = 0;
  for (const line of tree.split('\n')) {
    const at = line.search(/\S/);
    if (at < depth) {
      if (rows > KEPT) lines.push(`${' '.repeat(depth)}# and ${rows - KEPT} more`);
      [depth, rows] = [-1, 0];
    }
    if (/^ *- '?row /.test(line)) [depth, rows] = [at, rows + 1];
    if (depth < 0 || rows <= KEPT) lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

test.describe('the first real story', () => {
  test.use({ baseURL: address });

  for (const [name, path] of [
    ['story', ''],
    ['numbers', 'numbers/'],
  ] as const)
    test(`${name}: landmarks, headings, figures and controls`, async ({ page, story }) => {
      await story.open(path);
      await expect(page.getByRole('table').first()).toBeAttached();
      if (path === '')
        await story.enlivenAll(offersOf('').flatMap(({ steps }) => steps[0]?.id ?? []));
      expect(shortened(untold(await page.locator('body').ariaSnapshot()))).toMatchSnapshot(
        `${name}.yml`,
      );
    });

  test(`embedded pages: landmarks, headings, figures and controls`, async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 700 });
    for (const { page: offer } of offersOf('')) {
      await page.goto(offer.path);
      await expect(page.locator('html[data-ready]')).toBeAttached();
      const tree = untold(await page.locator('body').ariaSnapshot());
      const name = offer.path.split('/')[1]!;
      const { host } = new URL(page.url());
      expect.soft(tree.replaceAll(host, 'example.org')).toMatchSnapshot(`embed-${name}.yml`);
    }
  });
});

test('landmarks and headings alone tell the story', async ({ page, story }) => {
  await story.open();
  await expect(page.getByRole('main')).toHaveCount(1);
  const headings = await page.getByRole('heading').allTextContents();
  const regions = await page
    .locator('section[aria-labelledby] > h2')
    .evaluateAll((all) => all.map(({ textContent }) => textContent));
  expect(regions).toEqual(headings.filter((heading) => regions.includes(heading)));
  expect(headings.length).toBeGreaterThan(24);
});

test('nothing that can have the focus is hidden from screen readers', async ({ page, story }) => {
  await story.open();
  await story.enlivenAll();
  await expect(
    page.locator('[aria-hidden=true]').locator('a, button, input, select, summary, [tabindex]'),
  ).toHaveCount(0);
});

/** How many things of each role the browser tells assistive technology of, drawn ones alone. */
async function told(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const count = (role: string) =>
    nodes.filter((node) => !node.ignored && node.role?.value === role).length;
  return { pictures: count('image'), tables: count('table') };
}

test('screen readers are told of every picture and table before the page is scrolled', async ({
  page,
  story,
}) => {
  await story.open();
  // The opening has a picture too, and each step says what its own shows.
  const pictures = chapterIds.length + stepIds.length + 1;
  await expect.poll(() => told(page)).toEqual({ pictures, tables: 1 });
  expect(await page.evaluate(() => scrollY)).toBe(0);
});
