/** The same for embedded pages: one reader, one fault, and whether the page is right or as it was served. */
import type { Browser, Frame, Page } from 'playwright-core';
import { Chance } from '../random';
import { installFaults, type Fault } from './inject';
import { reported, type Outcome, type Trial } from './run';
import { listen } from './listen';

/** What an embedded page is served with, kept before its scripts run. */
interface Served {
  lives: string[];
  titles: string[];
}

declare global {
  interface Window {
    embedServed: Served;
  }
}

/** Is sent to each page and runs there before its own scripts. */
function keepEmbed(): void {
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ innerHTML }) => innerHTML);
    window.embedServed = { lives: all('.live'), titles: all('figcaption .titled') };
  });
}

/** Runs in the frame: what is wrong with it. */
function wrongIn(): string[] {
  const root = document.documentElement;
  const text = (element: Element | null | undefined) =>
    (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const markup = (element: Element): string => {
    const attributes = [...element.attributes]
      .filter(({ name }) => name !== 'data-id')
      .map(({ name, value }) => `${name}=${value}`)
      .sort();
    const inner = [...element.children].map((child) => markup(child)).join('');
    return `<${element.localName} ${attributes.join(' ')}>${inner || text(element)}`;
  };
  const content = (svg: Element) => [...svg.children].map(markup).join('');
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const first = (html: string, selector: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.querySelector(selector)!;
  };
  const lives = [...document.querySelectorAll('.live')];
  const problems: string[] = [];

  if (!('ready' in root.dataset)) {
    const { lives: served, titles } = window.embedServed;
    if (lives.some((live, i) => live.innerHTML !== served[i])) problems.push('not as served');
    const now = [...document.querySelectorAll('figcaption .titled')];
    if (now.some((title, i) => title.innerHTML !== titles[i])) problems.push('another title');
    const hidden = [...document.querySelectorAll('.layer, .card, .plot > svg')].filter(
      (part) => !isSeen(part) || (part as HTMLElement).style?.transform,
    );
    if (hidden.length > 0) problems.push(`${hidden.length} parts are not to be seen`);
    if (isSeen(document.querySelector('.bar .steps')!)) problems.push('a dead control is left');
    if (getComputedStyle(root).overflowY === 'hidden') problems.push('it cannot be scrolled');
    const tops = [...document.querySelectorAll('.card')].map(
      (card) => card.getBoundingClientRect().top,
    );
    if (new Set(tops).size < tops.length) problems.push('words lie upon each other');
    return problems;
  }
  const flow = root.dataset.mode === 'flow';
  interface Screen {
    layer: Element;
    card: Element | null;
  }
  const screens = [...document.querySelectorAll('.layer')].flatMap((layer): Screen[] => {
    const cards = [...layer.querySelectorAll('.card')];
    return cards.length > 0 ? cards.map((card) => ({ layer, card })) : [{ layer, card: null }];
  });
  const at = Number(text(document.querySelector('.bar [data-at]')));
  const asked = screens[at - 1];
  if (!asked) return [`names screen ${at} of ${screens.length}`];
  const shown = flow ? screens.filter(({ card }) => card && !card.previousElementSibling) : [asked];
  const away = ({ layer, card }: Screen) =>
    layer.hasAttribute('data-away') || card?.hasAttribute('data-away') === true;
  if (!flow && screens.some((one) => away(one) === (one === asked)))
    problems.push(`names screen ${at}, and shows another`);
  for (const { layer, card } of shown) {
    const live = layer.querySelector('.live');
    if (!live || !card) continue;
    const index = lives.indexOf(live);
    const still = card.querySelector('.still > svg');
    const isFirst = !card.previousElementSibling;
    if (!isFirst && !still) continue;
    const own = still ?? first(window.embedServed.lives[index]!, '.plot > svg');
    const title =
      card.querySelector('.caption .titled')?.innerHTML ?? window.embedServed.titles[index]!;
    if (content(live.querySelector('.plot > svg')!) !== content(own))
      problems.push(`${card.id}: another picture`);
    const says = text(first(`<div>${title}</div>`, 'div'));
    const now = text(layer.querySelector('figcaption .titled'));
    if (now.replace(/\s/g, '') !== says.replace(/\s/g, ''))
      problems.push(`${card.id}: titled ${now}`);
    const alt = still?.getAttribute('aria-label');
    if (alt && text(live.querySelector('.stage > .unseen')) !== alt.replace(/\s+/g, ' ').trim())
      problems.push(`${card.id}: another description`);
  }
  return problems;
}

type Act = (page: Page, frame: Frame) => Promise<void>;

const wait = (page: Page) =>
  page.evaluate(async () => {
    for (let i = 0; i < 4; i += 1) await new Promise((done) => requestAnimationFrame(done));
  });
/**
 * As long as the page glides from one screen to the next, and a host may take to follow. What has been broken may never
 * tell that it is done, so that there is nothing else to wait for.
 */
const settle = (page: Page) => page.waitForTimeout(900);
const size = async (page: Page, width: number, height: number) => {
  await page.evaluate(
    ([w, h]) =>
      Object.assign(document.querySelector('iframe')!.style, { width: `${w}px`, height: `${h}px` }),
    [width, height],
  );
  await wait(page);
};
const say = async (page: Page, message: object) => {
  await page.evaluate(
    (it) =>
      document.querySelector('iframe')!.contentWindow!.postMessage({ embed135: 1, ...it }, '*'),
    message,
  );
  await wait(page);
};
const press = (frame: Frame, by: number) =>
  frame.evaluate((n) => document.querySelector<HTMLElement>(`.bar [data-by="${n}"]`)!.click(), by);

const embedActs: Readonly<Record<string, Act>> = {
  async steps(page, frame) {
    for (const by of [1, 1, -1, 1]) {
      await press(frame, by);
      await wait(page);
    }
    await settle(page);
    // A frame that waits for its host goes on by itself later.
    await settle(page);
  },
  async messages(page) {
    for (const at of [0.5, 1.2, 1.8, 2.2]) await say(page, { type: 'scroll', at });
    await say(page, { type: 'hello' });
  },
  async released(page) {
    await say(page, { type: 'scroll', at: 1.2 });
    await say(page, { type: 'release' });
    await settle(page);
  },
  async sizes(page) {
    await size(page, 360, 640);
    await settle(page);
    await size(page, 700, 20_000);
    await settle(page);
    await size(page, 700, 560);
    await settle(page);
  },
  async pointer(page, frame) {
    const box = await frame.locator('.plot').first().boundingBox();
    for (const share of box ? [0.2, 0.5, 0.8] : [])
      await page.mouse.move(box!.x + box!.width * share, box!.y + box!.height * share);
    await page.mouse.move(1, 1);
    await wait(page);
  },
  async keyboard(page, frame) {
    await frame.evaluate(() => document.querySelector<HTMLElement>('.marks button')?.focus());
    for (const key of ['ArrowRight', 'Enter', 'Escape']) await page.keyboard.press(key);
    await wait(page);
  },
  async print(page, frame) {
    for (const type of ['beforeprint', 'afterprint'])
      await frame.evaluate((name) => void dispatchEvent(new Event(name)), type);
    await wait(page);
  },
};

const MOMENTS = ['load', 'load', ...Object.keys(embedActs)];

/** What is tried with a seed in one of the embedded pages, by their names. */
export function embedTrialOf(
  seed: number,
  pages: readonly string[],
  calls: Readonly<Record<string, number>>,
): Trial {
  const chance = new Chance(seed);
  const moment = chance.of(MOMENTS);
  const chapter = chance.of(pages);
  const target = chance.of(Object.keys(calls).sort());
  const call = chance.few(Math.min(moment === 'load' ? 32 : 6, calls[target]!));
  const fault: Fault = { target, call, lasting: chance.below(4) === 0 };
  return { seed, fault, moment, chapter };
}

const hostPage = (name: string) =>
  `<!doctype html><title>A host</title><link rel="icon" href="data:,"><iframe src="/embed/${name}/" title="x" style="width:700px;height:560px;border:0"></iframe>`;

/** Opens an embedded page in a frame with a fault at its time, and says what is wrong then. */
export async function runEmbedFault(
  browser: Browser,
  address: string,
  trial: Trial,
): Promise<Outcome> {
  const context = await browser.newContext({ viewport: { width: 800, height: 700 } });
  const reports = listen(context);
  try {
    const page = await context.newPage();
    const { fault, moment, chapter } = trial;
    const loading = moment === 'load';
    await page.addInitScript(keepEmbed);
    await page.addInitScript(installFaults, { fault: loading ? fault : null, missing: [] });
    await page.route('**/host.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: hostPage(chapter) }),
    );
    await page.goto(`${address}host.html`, { waitUntil: 'load' });
    const frame = page.frames()[1]!;
    await settle(page);
    if (!loading) await frame.evaluate((it) => window.faults.arm(it), fault);
    for (const next of [moment, 'steps', 'pointer', 'sizes']) {
      await embedActs[next]?.(page, frame);
      if (await frame.evaluate(() => window.faults.done)) break;
    }
    await settle(page);
    const thrown = await frame.evaluate(() => window.faults.disarm());
    const problems = await frame.evaluate(wrongIn);
    await embedActs['steps']!(page, frame);
    problems.push(...(await frame.evaluate(wrongIn)));
    return { trial, thrown, problems: [...new Set(problems), ...reported(trial, thrown, reports)] };
  } catch (error) {
    return { trial, thrown: 1, problems: [`the trial failed: ${String(error)}`] };
  } finally {
    await context.close();
  }
}
