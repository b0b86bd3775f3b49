/** What embedded pages share: a reader of several loads it once, and each page does without what did not come. */
import type { Frame, Page } from '@playwright/test';
import { expect, test } from './hosts/test';

/** The files of a page that came over the wire, without hashes; what was there already came from memory. */
const loaded = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ transferSize }) => transferSize > 0)
      .flatMap(({ name }) => /\/assets\/embed-(.*?)-?.{8}\.\w+$/.exec(name)?.[1] ?? [])
      .sort(),
  );

test('a further chart on a page loads its own files alone', async ({ host }) => {
  await host.write('');
  const charts = [
    { path: 'trade/', files: ['', 'frame', 'own', 'squares'] },
    { path: 'growth/', files: ['growth', 'own'] },
    { path: 'people/', files: ['own'] },
  ];
  for (const [index, { path, files }] of charts.entries()) {
    const markup = host.markup(path);
    await host.page.evaluate((it) => document.body.insertAdjacentHTML('beforeend', it), markup);
    const frame = await host.embedded(index);
    // A script is told of when it has run, a moment after the page is ready.
    await expect.poll(() => loaded(frame)).toEqual(files);
  }
});

const topsOf = (page: Page): Promise<number[]> =>
  page
    .locator('.card')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));

const parts: [what: string, file: RegExp][] = [
  ['what all pages share', /\/assets\/embed-frame-/],
  ['its kind of chart', /\/assets\/embed-squares-/],
  ['its own figures', /\/assets\/embed-own-/],
];

for (const [what, file] of parts)
  test(`without the script of ${what} the page stays as served`, async ({ host, problems }) => {
    await host.page.route(file, (route) => route.abort());
    await host.page.setViewportSize({ width: 600, height: 640 });
    await host.page.goto('/embed/trade/', { waitUntil: 'load' });
    await expect(host.page.locator('html')).not.toHaveAttribute('data-ready');
    await expect(host.page.locator('.plot > svg')).toBeVisible();
    for (const card of await host.page.locator('.card').all()) await expect(card).toBeVisible();
    expect(await topsOf(host.page)).toEqual([...(await topsOf(host.page))].sort((a, b) => a - b));
    await expect(host.page.getByRole('button', { name: 'Next' })).toBeHidden();
    expect(problems.splice(0).filter((one) => !/failed|ERR_FAILED|did not come/.test(one))).toEqual(
      [],
    );
  });

test('without the style that all pages share, all words can be read below each other', async ({
  host,
  problems,
}) => {
  await host.page.route(/\/assets\/embed-\w+\.css$/, (route) => route.abort());
  await host.page.goto('/embed/trade/', { waitUntil: 'load' });
  await expect(host.page.locator('html')).not.toHaveAttribute('data-ready');
  for (const card of await host.page.locator('.card').all()) await expect(card).toBeVisible();
  await expect(host.page.getByRole('button', { name: 'Next' })).toBeHidden();
  const tops = await topsOf(host.page);
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  expect(new Set(tops).size).toBe(tops.length);
  expect(problems.splice(0).filter((one) => !/failed|ERR_FAILED/.test(one))).toEqual([]);
});
