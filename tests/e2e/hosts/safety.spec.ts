import type { Frame, Page } from '@playwright/test';
import { hostileMessages, hostileQueries } from './hostile';
import { situation } from './host';
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

/** What could be changed by those who wish ill: markup and addresses, and where the reader is. */
const state = (page: Page | Frame) =>
  page.evaluate(() => {
    const root = document.documentElement.cloneNode(true) as Element;
    // What is told at a rest stays for a while.
    for (const status of root.querySelectorAll('.unseen[role=status]')) status.replaceChildren();
    // These are drawn when there is time.
    for (const room of root.querySelectorAll('.room')) room.replaceChildren();
    return { markup: root.outerHTML, entries: history.length, scrollY };
  });

for (const id of ['snippet', 'plain', 'iframe-resizer', 'wordpress']) {
  test(`${id}: hostile messages change nothing`, about(id), async ({ host, page }) => {
    const half = 5000;
    await host.open(id);
    if (id === 'snippet') await host.read(3);
    const both = () => Promise.all([state(page), state(host.frame)]);
    await host.expectMode(situation(id).mode);
    await expect(async () => expect(await both()).toEqual(await both())).toPass();
    const before = await both();
    await send(page, hostileMessages(half, 1), 'frame');
    // Some of them that library does not survive by itself.
    const answered = id !== 'iframe-resizer';
    if (answered) await send(host.frame, hostileMessages(half, 2), 'parent');
    // What was sent before this is asked has been taken when it is answered.
    await host.frame.evaluate(() => new Promise((done) => setTimeout(done)));
    await page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await both()).toEqual(before);
    measured(`${answered ? 2 * half : half} hostile messages: nothing changed`);
  });
}

test('hostile parameters change nothing', about('plain'), async ({ host, page }) => {
  await host.open('plain');
  const address = host.frame.url();
  const usual = await state(host.frame);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => dialogs.push(dialog.message()));
  const queries = hostileQueries(1000, 3);
  // As many as an address may be long.
  const together = 20;
  for (let at = 0; at < queries.length; at += together) {
    const some = queries.slice(at, at + together).map((query) => query.slice(1).split('#'));
    const search = some.map(([parameters]) => parameters).join('&');
    const url = `${address}?${search}#${some[0]![1]}`;
    await host.frame.goto(url);
    expect(host.frame.url()).toBe(url);
    expect((await state(host.frame)).markup).toBe(usual.markup);
  }
  expect(await page.title()).toBe(situation('plain').title);
  expect(dialogs).toEqual([]);
  measured(`${queries.length} hostile parameter strings: nothing changed`);
});

/** Waits until the page has got so many messages from frames that are not the embed. */
const heard = (page: Page, count: number) =>
  page.evaluate(
    (enough) =>
      new Promise<void>((done) => {
        const embed = document.querySelector('iframe')!.contentWindow;
        let lies = 0;
        addEventListener('message', function hear({ source }) {
          if (source !== embed) lies += 1;
          if (lies < enough) return;
          removeEventListener('message', hear);
          done();
        });
      }),
    count,
  );

test('a frame that tells lies is not listened to', about('spoofed'), async ({ host, page }) => {
  await host.open('spoofed');
  await host.expectMode('scroll');
  const { length, height } = await host.place();
  for (const screen of [2, 5, 0]) {
    await host.read(screen);
    const where = () => page.evaluate(() => [scrollY, history.length]);
    const there = await where();
    await heard(page, 100);
    expect(await host.shown()).toMatchObject({ mode: 'scroll', at: screen + 1 });
    expect(await where()).toEqual(there);
  }
  expect(await host.place()).toMatchObject({ length, height });
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
      const hosts = new URL(page.url()).origin;
      expect(requests.filter(({ url }) => url.startsWith(embeds)).length).toBeGreaterThan(1);
      const elsewhere = requests.filter(({ url, from }) => {
        const { origin, protocol } = new URL(url);
        const allowed = from.startsWith(embeds) ? [embeds] : [embeds, hosts];
        return protocol !== 'data:' && !allowed.includes(origin);
      });
      expect(elsewhere).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      for (const frame of [page.mainFrame(), ...host.frames])
        expect(
          await frame.evaluate(() => (window as unknown as { touched: string[] }).touched),
        ).toEqual([]);
    },
  );
}
