/** Dated copies in other people's pages: they say what they are, and whether there is a newer one. */
import { execFile } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { env, factsFile, makeCopy, raised, vite } from '../build/copied';
import { expect, test } from './hosts/test';

const build = (root: string, date: string) =>
  new Promise<void>((done, fail) => {
    const more = { ARCHIVE: 'kept', ARCHIVE_DATE: date };
    execFile(process.execPath, [vite, 'build'], { cwd: root, env: { ...env, ...more } }, (error) =>
      error ? fail(error) : done(),
    );
  });

test.describe.configure({ mode: 'serial' });
let root: string;
let site: Awaited<ReturnType<typeof serve>>;
let plain: typeof site;

/** Two days on which the site was built; in between a value had changed. */
test.beforeAll(async () => {
  // Two builds: a bound for what hangs.
  test.setTimeout(900_000);
  root = makeCopy();
  writeFileSync(join(root, 'data', 'site.json'), '{"name":"The Strait","stories":["strait"]}');
  const facts = factsFile(root);
  const [context, edits] = ['context.json', 'edits.json'].map((file) => join(facts, '..', file));
  const replace = (from: string, to: string) =>
    writeFileSync(context!, readFileSync(context!, 'utf8').replace(from, to));
  const corrected = (...all: [figure: string, value: number, on: string][]) => {
    const signed = { action: 'correct', by: 'editor', because: 'its source mended it' };
    const list = all.map(([figure, value, on]) => ({ figure, was: { value }, on, ...signed }));
    writeFileSync(edits!, JSON.stringify({ edits: list }));
  };
  const known = ['people-2012', 200000, '2023-11-20'] as const;
  corrected([...known]);
  await build(root, '2023-11-29');
  writeFileSync(facts, raised(readFileSync(facts, 'utf8')));
  replace('"value": 210000', '"value": 220000');
  replace('"value": 236.7', '"value": 236.8');
  // One on the day of the copy, and one that was dated before it.
  corrected(
    [...known],
    ['people-2012', 210000, '2023-11-29'],
    ['prices-2014', 236.7, '2023-10-01'],
  );
  await build(root, '2023-12-05');
  const dir = join(root, 'dist');
  site = await serve({ dir, port: 0 });
  plain = await serve({ dir, port: 0, leftOut: ['access-control-allow-origin'] });
});
test.afterAll(async () => {
  await Promise.all([site.close(), plain.close()]);
  rmSync(root, { recursive: true });
});

const frameOf = (url: string, date: string, attributes = '') =>
  `<iframe src="${url}archive/${date}/embed/trade/" title="32 times" style="width:320px;height:700px" ${attributes}></iframe>`;

for (const attributes of ['', 'sandbox="allow-scripts"'])
  test(`a copy says that a newer version exists, and leads to it ${attributes}`, async ({
    host,
  }) => {
    await host.write(frameOf(site.url, '2023-11-29', attributes));
    const frame = await host.embedded();
    const said = frame.locator('[data-kept]');
    await expect(said).toHaveText('As of 29 November 2023. A newer version exists');
    await expect(frame.locator('body')).toContainText('€36 million');
    const link = said.getByRole('link');
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      `${site.url}#trade`,
    );
    const { over } = await host.shown(frame);
    expect(over).toEqual({ across: 0, down: 0 });
  });

test('a copy says that figures it says were corrected since, and tells no correction that it knows', async ({
  host,
}) => {
  const said = async (date: string, name: string) => {
    await host.write(frameOf(site.url, date).replace('/trade/', `/${name}/`));
    return (await host.embedded()).locator('[data-kept]');
  };
  for (const name of ['people', 'growth', 'story'])
    await expect(await said('2023-11-29', name)).toHaveText(
      'As of 29 November 2023. Figures here were corrected since',
    );
  await expect((await said('2023-12-05', 'people')).getByRole('link')).toHaveCount(0);
});

test('its picture is walked as a tree of its own day', async ({ host }) => {
  for (const page of ['trade', 'story']) {
    await host.write(
      frameOf(site.url, '2023-11-29').replace('/trade/', `/${page}/?step=trade-2014`),
    );
    const frame = await host.embedded();
    await frame.locator('#trade .explore').evaluate((button: HTMLElement) => button.click());
    await expect(frame.getByRole('dialog')).toContainText('€36 million');
    await expect(frame.getByRole('dialog')).not.toContainText('€80 million');
  }
});

test('the newest copy says its day alone', async ({ host }) => {
  await host.write(frameOf(site.url, '2023-12-05'));
  const said = (await host.embedded()).locator('[data-kept]');
  await expect(said.getByRole('link')).toHaveCount(0);
  await expect(said).toContainText('As of 5 December 2023.');
});

test.describe('where it may not ask', () => {
  test.use({ tolerated: [/versions\.json|ERR_FAILED/] });

  test('a copy says that there may be a newer one', async ({ host, page }) => {
    const asked = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('versions.json'),
    );
    await host.write(frameOf(plain.url, '2023-11-29', 'sandbox="allow-scripts"'));
    const said = (await host.embedded()).locator('[data-kept]');
    await asked;
    await expect(said).toHaveText('As of 29 November 2023. A newer version may exist');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a copy says that there may be a newer one', async ({ page }) => {
    await page.goto(`${site.url}archive/2023-11-29/embed/trade/`);
    await expect(page.locator('[data-kept]')).toHaveText(
      'As of 29 November 2023. A newer version may exist',
    );
  });
});
