import { limits } from '../../scripts/weigh.mjs';
import { chapterIds, firstOf, stepIds } from './story';
import { expect, test } from './test';

test('everything comes from the site itself, and nothing is stored', async ({
  baseURL,
  context,
  page,
  story,
}) => {
  const requested: string[] = [];
  context.on('request', (request) => requested.push(request.url()));
  page.on('websocket', (socket) => requested.push(socket.url()));
  await story.open();
  for (const step of stepIds) await story.land(step);
  for (const id of chapterIds) {
    await page.locator(`#${id} .marks button`).first().focus();
    await story.chapter(id).locator('summary').click();
  }
  await page.keyboard.press('End');
  await story.rest();

  expect(requested.length).toBeGreaterThan(3);
  const foreign = requested.filter(
    (url) => !/^(data|blob):/.test(url) && new URL(url).origin !== new URL(baseURL!).origin,
  );
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookie: document.cookie,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({
    local: {},
    session: {},
    cookie: '',
    databases: [],
    caches: [],
    workers: 0,
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 412, height: 823 } });

  test('what is loaded before the reader scrolls is within its budget', async ({ page, story }) => {
    const loaded: Promise<number>[] = [];
    page.on('requestfinished', (request) =>
      loaded.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    await story.open();
    await story.tables();
    await page.waitForLoadState('networkidle');
    const first = chapterIds[0]!;
    const bytes = (await Promise.all(loaded)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeLessThanOrEqual(limits.before);
    expect(loaded.length).toBeLessThanOrEqual(limits.requests);
    // The next picture is alive by the time that it is seen.
    await expect(story.chapter(first)).not.toBeInViewport();
    await page.mouse.wheel(0, 1);
    await story.live(first);
    await expect(story.chapter(first)).not.toBeInViewport();
    await story.land(firstOf('people'));
    await story.live('people');
  });
});
