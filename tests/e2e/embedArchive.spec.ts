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
  await build(root, '2026-11-29');
  const facts = factsFile(root);
  writeFileSync(facts, raised(readFileSync(facts, 'utf8')));
  const [context, edits] = ['context.json', 'edits.json'].map((file) => join(facts, '..', file));
  const others = readFileSync(context!, 'utf8');
  writeFileSync(context!, others.replace('"value": 210000', '"value": 220000'));
  const was = { figure: 'people-2012', was: { value: 210000 } };
  const signed = { by: 'editor', on: '2026-12-01', because: 'its source mended it' };
  const edit = { action: 'correct', ...was, ...signed };
  writeFileSync(edits!, JSON.stringify({ edits: [edit] }));
  await build(root, '2026-12-05');
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
    await host.write(frameOf(site.url, '2026-11-29', attributes));
    const frame = await host.embedded();
    const said = frame.locator('[data-kept]');
    await expect(said).toHaveText('As of 29 November 2026. A newer version exists');
    await expect(frame.locator('body')).toContainText('€36 million');
    const link = said.getByRole('link');
    expect(await link.evaluate((element) => (element as HTMLAnchorElement).href)).toBe(
      `${site.url}#trade`,
    );
    const { over } = await host.shown(frame);
    expect(over).toEqual({ across: 0, down: 0 });
  });

test('a copy says that figures it shows were corrected since', async ({ host }) => {
  await host.write(frameOf(site.url, '2026-11-29').replace('/trade/', '/people/'));
  const said = (await host.embedded()).locator('[data-kept]');
  await expect(said).toHaveText('As of 29 November 2026. Figures here were corrected since');
});

test('its picture is walked as a tree of its own day', async ({ host }) => {
  for (const page of ['trade', 'story']) {
    await host.write(
      frameOf(site.url, '2026-11-29').replace('/trade/', `/${page}/?step=trade-2014`),
    );
    const frame = await host.embedded();
    await frame.locator('#trade .explore').evaluate((button: HTMLElement) => button.click());
    await expect(frame.getByRole('dialog')).toContainText('€36 million');
    await expect(frame.getByRole('dialog')).not.toContainText('€80 million');
  }
});

test('the newest copy says its day alone', async ({ host }) => {
  await host.write(frameOf(site.url, '2026-12-05'));
  const said = (await host.embedded()).locator('[data-kept]');
  await expect(said.getByRole('link')).toHaveCount(0);
  await expect(said).toContainText('As of 5 December 2026.');
});

test.describe('where it may not ask', () => {
  test.use({ tolerated: [/versions\.json|ERR_FAILED/] });

  test('a copy says that there may be a newer one', async ({ host, page }) => {
    const asked = page.waitForEvent('requestfailed', (request) =>
      request.url().endsWith('versions.json'),
    );
    await host.write(frameOf(plain.url, '2026-11-29', 'sandbox="allow-scripts"'));
    const said = (await host.embedded()).locator('[data-kept]');
    await asked;
    await expect(said).toHaveText('As of 29 November 2026. A newer version may exist');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a copy says that there may be a newer one', async ({ page }) => {
    await page.goto(`${site.url}archive/2026-11-29/embed/trade/`);
    await expect(page.locator('[data-kept]')).toHaveText(
      'As of 29 November 2026. A newer version may exist',
    );
  });
});
