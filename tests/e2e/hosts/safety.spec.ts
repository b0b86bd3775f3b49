import type { Frame, Page } from '@playwright/test';
import { hostileMessages, hostileQueries, texts } from './hostile';
import type { Host } from './host';
import { about, expect, measured, test } from './test';

/** Sends messages to the first frame of a page, or from a frame to the page that has it. */
const send = (from: Page | Frame, messages: unknown[], to: 'frame' | 'parent') =>
  from.evaluate(
    ([all, whom]) => {
      const target = whom === 'parent' ? parent : window.frames[0]!;
      for (const message of all) target.postMessage(message, '*');
    },
    [messages, to] as const,
  );

/** What hostile messages could change: markup, styles and addresses, of the host and of the frame. */
async function state(host: Host): Promise<unknown> {
  const read = () => ({
    markup: document.documentElement.outerHTML,
    address: location.href,
    entries: history.length,
    scroll: scrollY,
  });
  return [await host.page.evaluate(read), await host.frame.evaluate(read)];
}

for (const id of ['snippet', 'plain', 'iframe-resizer', 'wordpress']) {
  test(`${id}: hostile messages change nothing`, about(id), async ({ host, page }) => {
    const half = 5000;
    await host.open(id);
    if (id === 'snippet') await host.read(3);
    await expect.poll(async () => host.shown()).toEqual(await host.shown());
    const before = await state(host);
    await send(page, hostileMessages(half, 1), 'frame');
    await send(host.frame, hostileMessages(half, 2), 'parent');
    // What was sent before it has been taken when this is answered.
    await host.frame.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await state(host)).toEqual(before);
    measured(`${2 * half} hostile messages: nothing changed`);
  });
}

test('hostile parameters change nothing', about('plain'), async ({ host, page }) => {
  await host.open('plain');
  const usual = await host.frame.evaluate(() => document.body.innerHTML);
  const queries = hostileQueries(1000, 3);
  const address = host.frame.url();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  for (let at = 0; at < queries.length; at += 10) {
    // Ten at once: each parameter is read by its first value, and the fragment by its own.
    const [first, ...rest] = queries.slice(at, at + 10);
    const joined = [first, ...rest.map((query) => query.slice(1))].map((q) => q!.split('#')[0]);
    const url = `${address}${joined.join('&')}#${first!.split('#')[1]}`;
    await host.frame.goto(url);
    expect(host.frame.url()).toBe(url);
    expect(await host.frame.evaluate(() => document.body.innerHTML)).toBe(usual);
  }
  expect(await page.title()).not.toContain('taken');
  expect(dialogs).toEqual([]);
  measured(`${queries.length} hostile parameter strings: nothing changed`);
});

test('a frame that tells lies is not listened to', about('spoofed'), async ({ host, page }) => {
  await host.open('spoofed');
  await host.expectMode('scroll');
  const before = await host.place();
  for (const screen of [2, 5, 0]) {
    await host.read(screen);
    const where = () => page.evaluate(() => [scrollY, history.length]);
    const there = await where();
    // The liar speaks sixty times a second.
    await page.evaluate(async () => {
      for (let frame = 0; frame < 12; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(await host.shown()).toMatchObject({ mode: 'scroll', at: screen + 1 });
    expect(await where()).toEqual(there);
  }
  expect(await host.place()).toEqual(before);
});

/** Notes whatever a frame asks of storage. */
function noteStorage(): void {
  const touched: string[] = [];
  Object.assign(window, { touched });
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    const own = Object.getOwnPropertyDescriptor(window, name);
    if (!own?.get) continue;
    const { get } = own;
    Object.defineProperty(window, name, {
      get() {
        touched.push(name);
        return get.call(window);
      },
    });
  }
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie')!;
  Object.defineProperty(Document.prototype, 'cookie', {
    get() {
      touched.push('cookie');
      return cookie.get!.call(this);
    },
    set(value: string) {
      touched.push('cookie');
      cookie.set!.call(this, value);
    },
  });
}

for (const id of ['snippet', 'ten', 'sandboxed']) {
  test(
    `${id}: nothing is asked of other origins, nothing is stored`,
    about(id),
    async ({ context, host, page }) => {
      const requests: { url: string; from: string }[] = [];
      context.on('request', (request) =>
        requests.push({ url: request.url(), from: request.frame().url() }),
      );
      await page.addInitScript(noteStorage);
      await host.open(id);
      await host.expectMode('scroll');
      const { of } = await host.shown();
      for (const screen of [1, 4, of - 1]) await host.read(screen);

      const embeds = new URL(host.frame.url()).origin;
      const theirs = requests.filter(({ from }) => from.startsWith(embeds));
      expect(theirs.length).toBeGreaterThan(1);
      const elsewhere = theirs.filter(
        ({ url }) => !/^(data|blob):/.test(url) && new URL(url).origin !== embeds,
      );
      expect(elsewhere).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      for (const frame of [page.mainFrame(), ...host.frames])
        expect(
          await frame.evaluate(() => (window as unknown as { touched: string[] }).touched),
        ).toEqual([]);
    },
  );
}

test('the host is not told where it may not look', about('snippet'), async ({ host, page }) => {
  // The frame's page knows its host by no address: neither by its own nor by the browser's word.
  await host.open('snippet');
  const said = await host.frame.evaluate(() => document.referrer);
  expect(said === '' || !said.includes('snippet')).toBe(true);
  expect(texts.some((text) => page.url().includes(text))).toBe(false);
});
