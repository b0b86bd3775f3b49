/** The dev server has what the built site has. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { join } from 'node:path';
import { factsFile, raised } from './copied';
import { startDev } from './devServer';
import { copy } from './project';

// Modules are compiled when they are asked for; a busy machine is not in a hurry.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 300_000 });

const root = copy();
let dev: Awaited<ReturnType<typeof startDev>>;

const get = (path: string) => fetch(dev.address + path);
const textAt = async (path: string) => (await get(path)).text();

beforeAll(async () => {
  dev = await startDev(root);
});

afterAll(() => dev.stop());

test.each([
  ['', 'text/html', '€36 million'],
  ['numbers/', 'text/html', 'id="every-number-article"'],
  ['embed/trade/', 'text/html', 'og:image'],
  ['embed/trade/script.js', 'text/javascript', '€36 million'],
  ['embed.js', 'text/javascript', 'postMessage'],
  ['data/facts.csv', 'text/csv', 'id,what,value'],
  ['data/facts.json', 'application/json', '"facts"'],
  ['site.webmanifest', 'application/manifest+json', '"start_url"'],
  ['oembed/trade.json', 'application/json', '"rich"'],
  ['icon-192.png', 'image/png', 'PNG'],
  ['stories/', 'text/html', 'night-buses/cards/story.png'],
  ['lake-ferries/', 'text/html', 'around 96,000'],
  ['lake-ferries', 'text/html', 'around 96,000'],
  ['lake-ferries/numbers/', 'text/html', 'id="every-number-article"'],
  ['lake-ferries/embed/who-crosses/', 'text/html', 'around 96,000'],
  ['lake-ferries/embed/who-crosses/script.js', 'text/javascript', 'around 96,000'],
  ['lake-ferries/embed/choices.json', 'application/json', '"offers"'],
  ['lake-ferries/cards/story.png', 'image/png', 'PNG'],
])('%s is there, as %s', async (path, type, content) => {
  const response = await get(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain(type);
  expect(await response.text()).toContain(content);
});

test('styles and face have the addresses that pages name', async () => {
  const html = (await textAt('')) + (await textAt('embed/trade/'));
  const addresses = [...html.matchAll(/(assets\/(?:late|display|embed)-[\w-]+\.\w+)/g)].map(
    ([, name]) => name!,
  );
  expect(new Set(addresses).size).toBe(3);
  for (const name of addresses) {
    const response = await get(name);
    expect(response.headers.get('content-type')).toMatch(/text\/css|font\/woff2/);
  }
});

test('what is in the data is shown from the moment that it is saved', async () => {
  const file = factsFile(root);
  writeFileSync(file, raised(readFileSync(file, 'utf8')));
  await expect.poll(() => textAt(''), { timeout: 100_000 }).toContain('€80 million');
  expect(await textAt('data/facts.csv')).toContain(',80000000,');
  expect(await textAt('embed/trade/')).toContain('€80 million');
}, 120_000);

test('a story’s words are, too, of any story; its mistakes stand on its pages alone, and on that of all', async () => {
  const file = join(root, 'data', 'lake-ferries', 'en.md');
  const words = readFileSync(file, 'utf8');
  const shown = () => expect.poll(() => textAt('lake-ferries/'), { timeout: 100_000 });
  writeFileSync(file, words.replace('the lake was', 'the water was'));
  await shown().toContain('and the water was');
  writeFileSync(file, words.replace('In {from year} it', 'In {form year} it'));
  await shown().toMatch(/<li>lake-ferries\/en\.md:\d+:\d+: \{form year\}/);
  for (const path of ['lake-ferries/numbers/', 'lake-ferries/embed/who-crosses/', 'stories/'])
    expect((await get(path)).status, path).toBe(500);
  for (const path of ['', 'night-buses/', 'night-buses/embed/side-by-side/'])
    expect((await get(path)).status, path).toBe(200);
  writeFileSync(file, words);
  await shown().toContain('id="who-crosses"');
}, 120_000);

test('a file that is saved twice in a moment is shown as it was saved last', async () => {
  const file = join(root, 'data', 'lake-ferries', 'en.md');
  const words = readFileSync(file, 'utf8');
  for (const sea of ['first', 'second', 'third']) {
    writeFileSync(file, words.replace('the lake was', `the ${sea} was`));
    await expect
      .poll(() => textAt('lake-ferries/'), { timeout: 100_000, interval: 5 })
      .toContain(`the ${sea} was`);
  }
  writeFileSync(file, words);
  await expect.poll(() => textAt('lake-ferries/'), { timeout: 100_000 }).toContain('the lake was');
}, 120_000);

test('mistakes stand on every page of a story, in their order, until they are mended', async () => {
  const file = factsFile(root);
  const facts = readFileSync(file, 'utf8');
  const broken = facts.replace('"eur"', '"new <euros>"').replaceAll('"people"', '"Strait people"');
  writeFileSync(file, broken);
  await expect.poll(() => textAt(''), { timeout: 100_000 }).toContain('Mistakes in the data');
  for (const path of ['', 'numbers/', 'embed/trade/']) {
    const page = await get(path);
    expect(page.status, path).toBe(500);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const [first, ...more] = [...(await page.text()).matchAll(/<li>(.*)<\/li>/g)].map(
      ([, it]) => it,
    );
    expect(first).toMatch(/^[\w-]+\/facts\.json: [\w-]+: unit "new &lt;euros>" is not a unit/);
    expect(more.length).toBeGreaterThan(1);
  }
  // What brings the page back, and what no mistake concerns.
  for (const path of ['@vite/client', 'src/client.ts', 'favicon.svg'])
    expect((await get(path)).status, path).toBe(200);
  expect(await textAt('')).toContain("from '/@vite/client'");
  writeFileSync(file, facts);
  await expect.poll(() => textAt(''), { timeout: 100_000 }).toContain('id="trade"');
}, 120_000);

test('a file of the data that is deleted is a mistake, and is read when it is made again', async () => {
  const file = factsFile(root);
  const facts = readFileSync(file, 'utf8');
  rmSync(file);
  await expect
    .poll(() => textAt(''), { timeout: 100_000 })
    .toMatch(/<li>[\w-]+\/facts\.json: is missing at/);
  writeFileSync(file, facts);
  await expect.poll(() => textAt(''), { timeout: 100_000 }).toContain('id="trade"');
}, 120_000);
