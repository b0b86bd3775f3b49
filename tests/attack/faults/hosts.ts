/** Faults in the script that publishers put beside an embedded page: what becomes of their page, and of ours in it. */
import type { Browser, Frame, Page } from 'playwright-core';
import { Chance } from '../random';
import { BROKEN, installFaults } from './inject';
import { listen } from './listen';
import type { Outcome, Trial } from './run';

/** What that script calls. */
const TARGETS = [
  ...'getComputedStyle parseFloat parseInt scrollBy requestAnimationFrame setTimeout'.split(' '),
  ...'matchMedia ResizeObserver MutationObserver AbortController CustomEvent Map Set'.split(' '),
  ...'Element.prototype.getBoundingClientRect Element.prototype.after'.split(' '),
  ...'Element.prototype.remove Element.prototype.setAttribute Element.prototype.children'.split(
    ' ',
  ),
  ...'EventTarget.prototype.addEventListener EventTarget.prototype.dispatchEvent'.split(' '),
  ...'Document.prototype.querySelectorAll Document.prototype.createElement'.split(' '),
  ...'HTMLElement.prototype.style HTMLElement.prototype.dataset'.split(' '),
  ...'HTMLElement.prototype.offsetWidth HTMLElement.prototype.offsetHeight'.split(' '),
  ...'ResizeObserver.prototype.observe MutationObserver.prototype.observe Math.min Math.max'.split(
    ' ',
  ),
];
const SCREENS = ['load', 'scroll', 'resize', 'change', 'stop'];
const PAGES = ['story', 'story', 'trade'];

export function hostTrialOf(seed: number): Trial {
  const chance = new Chance(seed);
  const moment = chance.of(SCREENS);
  const fault = {
    target: chance.of(TARGETS),
    call: chance.few(moment === 'load' ? 24 : 6),
    lasting: chance.below(4) === 0,
  };
  return { seed, fault, moment, chapter: chance.of(PAGES) };
}

const paragraphs = (name: string) =>
  Array.from({ length: 6 }, (_, i) => `<p class="own">${name} ${i}. Words of the host.</p>`).join(
    '',
  );

const hostPage = (name: string) => `<!doctype html><html lang="en"><title>A host</title>
  <link rel="icon" href="data:,"><style>body { margin: 0; font: 20px/2 serif } p { margin: 2em }</style>
  <main>${paragraphs('Before')}
  <iframe data-135-embed="${name === 'story' ? '' : 'scroll'}" src="/embed/${name}/" title="x" style="width:100%;height:560px;border:0"></iframe>
  ${paragraphs('After')}</main><script src="/v1/embed.js"></script>`;

const frames = (page: Page, count: number) =>
  page.evaluate(async (n) => {
    for (let i = 0; i < n; i += 1) await new Promise((done) => requestAnimationFrame(done));
  }, count);

/** Reads the page from its beginning to its end. */
async function read(page: Page): Promise<void> {
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top <= length; top += 700) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await frames(page, 2);
  }
}

const hostActs: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  scroll: read,
  async resize(page) {
    for (const width of [500, 360, 1000]) {
      await page.setViewportSize({ width, height: 700 });
      await frames(page, 3);
    }
    await read(page);
  },
  async change(page) {
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      frame.dataset['135Embed'] = 'flow';
      frame.insertAdjacentHTML('beforebegin', '<p class="late">More words.</p>');
    });
    await frames(page, 6);
    await read(page);
  },
  async stop(page) {
    await page.evaluate(() => {
      try {
        (window as unknown as { embed135?: { stop: () => void } }).embed135?.stop();
      } catch (error) {
        reportError(error);
      }
    });
    await frames(page, 6);
  },
};

/** Words of the host that are not to be seen where they stand, and what hangs over. */
async function wrongAround(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const problems: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) problems.push('the host’s page is wider than its window');
    for (const own of document.querySelectorAll('.own')) {
      own.scrollIntoView({ behavior: 'instant', block: 'center' });
      for (let i = 0; i < 2; i += 1) await new Promise((done) => requestAnimationFrame(done));
      const { left, top, height } = own.getBoundingClientRect();
      const seen = document.elementFromPoint(left + 2, top + height / 2);
      if (seen !== own)
        problems.push(`${own.textContent.slice(0, 8)} lies below ${seen?.localName}`);
    }
    const frame = document.querySelector('iframe')!;
    if (frame.offsetHeight < 200 || frame.offsetWidth < 200)
      problems.push(`the frame is ${frame.offsetWidth} by ${frame.offsetHeight} px`);
    return problems;
  });
}

/** Runs in the frame: presses Next, as a reader does, waits for what comes of it, and gives the steps in view. */
async function stepOn(press: boolean): Promise<string[]> {
  const shown = () =>
    [...document.querySelectorAll('.card')]
      .filter((card) => {
        const { top, bottom, height } = card.getBoundingClientRect();
        const seen = card.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return seen && height > 0 && top < innerHeight - 1 && bottom > 1;
      })
      .map(({ id }) => id);
  const before = String(shown());
  const next = document.querySelector<HTMLElement>('.bar [data-by="1"]');
  if (!press || !next?.checkVisibility()) return shown();
  // A host scrolls only for the frame that has the focus.
  next.focus({ preventScroll: true });
  next.click();
  const begun = performance.now();
  while (String(shown()) === before && performance.now() - begun < 2000)
    await new Promise((done) => requestAnimationFrame(done));
  return shown();
}

/** Steps of the embedded page that a reader comes to neither by its button nor by scrolling. */
async function outOfReach(page: Page, frame: Frame): Promise<string[]> {
  const all = await frame.evaluate(() =>
    [...document.querySelectorAll('.card')].map(({ id }) => id),
  );
  const seen = new Set<string>();
  const look = async (press: boolean) => {
    for (const id of await frame.evaluate(stepOn, press)) seen.add(id);
  };
  await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
  await look(false);
  let before = -1;
  for (let i = 0; i < 2 || seen.size > before; i += 1) {
    before = seen.size;
    await look(true);
  }
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top <= length && seen.size < all.length; top += 250) {
    await page.evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top);
    await frames(page, 3);
    await look(false);
  }
  const left = all.filter((id) => !seen.has(id));
  return left.length > 0 ? [`no way leads to ${left.join(', ')}`] : [];
}

/** Opens a host's page with a fault at its time in the script beside ours, and says what is wrong then. */
export async function runHostFault(
  browser: Browser,
  address: string,
  trial: Trial,
): Promise<Outcome> {
  const context = await browser.newContext({
    ...{ viewport: { width: 1000, height: 700 }, reducedMotion: 'reduce' },
  });
  const reports = listen(context);
  try {
    const page = await context.newPage();
    const { fault, moment, chapter } = trial;
    const ours = '/v1/embed\\.js';
    const armed = moment === 'load' ? fault : null;
    await page.addInitScript(installFaults, { fault: armed, missing: [], ours });
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage(chapter) }),
    );
    await page.goto(`${address}host.html`, { waitUntil: 'load' });
    await frames(page, 12);
    if (!armed) await page.evaluate((it) => window.faults.arm(it), fault);
    for (const next of [moment, 'scroll', 'resize']) {
      await hostActs[next]?.(page);
      if (await page.evaluate(() => window.faults.done)) break;
    }
    const problems = await wrongAround(page);
    problems.push(...(await outOfReach(page, page.frames()[1]!)));
    const thrown = await page.evaluate(() => window.faults.disarm());
    // That script has no end of its own for what fails: each time is told.
    const others = reports.filter((text) => !text.includes(BROKEN));
    return { trial, thrown, problems: [...new Set(problems), ...others] };
  } catch (error) {
    return { trial, thrown: 1, problems: [`the trial failed: ${String(error)}`] };
  } finally {
    await context.close();
  }
}
