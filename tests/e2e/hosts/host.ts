import type { Frame, Locator, Page } from '@playwright/test';
import { situations, type Mode, type Situation } from '../../../scripts/hosts/situations.mjs';
import { expect } from '../expect';

/** What a frame shows, read from where its parts are. */
export interface Shown {
  mode: Mode;
  /** The screen that is being read and how many there are, from 1, as the bar says; 0 without a bar. */
  at: number;
  of: number;
  /** Ids of the steps whose words are in view. */
  cards: string[];
  /** How far the page hangs over its frame, in px. */
  over: { across: number; down: number };
  /** Height of what is on the page, in px. */
  height: number;
}

/** Where a pinned embed is in its host's page, in px. */
export interface Place {
  /** Of the room that it is pinned in. */
  top: number;
  length: number;
  /** Of the frame. */
  height: number;
  width: number;
  /** Where the frame's top is in the window. */
  pinned: number;
  /** Height of that window. */
  free: number;
}

/** A screen of a pinned story rests a fifth of the frame's height below where its turn begins. */
export const LANDING = 0.2;

export function situation(id: string): Situation {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`${id}: no such situation; see scripts/hosts/situations.mjs`);
  return found;
}

/** Where an iframe is, by itself or by its index; runs in its page. */
export function readPlace(frame: Element | number): Place {
  const iframe = frame instanceof Element ? frame : document.querySelectorAll('iframe')[frame]!;
  const room = iframe.parentElement!.getBoundingClientRect();
  const { top, width, height } = iframe.getBoundingClientRect();
  const length = room.height;
  return { top: room.top + scrollY, length, height, width, pinned: top, free: innerHeight };
}

/** Runs in a frame. */
export function readShown(): Shown {
  const inView = (element: Element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const seen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return seen && height > 0 && top < innerHeight - 1 && bottom > 1;
  };
  const root = document.documentElement;
  const bar = [...document.querySelectorAll('.steps [role=status]')].find(inView);
  const [at = 0, of = 0] = (bar?.textContent?.match(/\d+/g) ?? []).map(Number);
  return {
    mode: root.dataset.mode as Mode,
    at,
    of,
    cards: [...document.querySelectorAll('.card')].filter(inView).map(({ id }) => id),
    over: {
      across: root.scrollWidth - root.clientWidth,
      down: root.scrollHeight - root.clientHeight,
    },
    height: document.body.getBoundingClientRect().height,
  };
}

/** Somebody else's page with our page in it, as its reader uses it. */
export class Host {
  /** What browsers say of the situations that were opened. */
  readonly complaints: RegExp[] = [];
  /** Whether the pointer reaches what is in the frame. */
  #pointed = true;

  constructor(readonly page: Page) {}

  /** Opens the page of a situation and does what brings its embed into it. */
  async open(id: string): Promise<void> {
    const { acts, complaint, frame, leaves, warped = false } = situation(id);
    const engine = this.page.context().browser()!.browserType().name();
    // Playwright's pointer and keys do not reach into a foreign frame of Firefox.
    this.#pointed = !warped && engine !== 'firefox';
    if (complaint) this.complaints.push(complaint);
    await this.page.goto(`${process.env.E2E_HOSTS}${id}/`);
    for (const act of ['show', 'load', 'add', 'ask'] as const)
      if (acts?.includes(act) && id !== 'again') await this.act(act);
    if (frame?.loading === 'lazy') await this.iframe.scrollIntoViewIfNeeded();
    await expect.poll(() => this.frames.length).toBeGreaterThan(0);
    if (!leaves) return;
    await this.expectMode('scroll');
    await this.scrollTo(1);
  }

  /** Opens a host's page whose body is written here. */
  async write(body: string): Promise<void> {
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title>
      <link rel="icon" href="data:,"><style>body { margin: 0 } iframe { border: 0 }</style>
      <body>${body}`;
    await this.page.goto(process.env.E2E_HOSTS!);
    await this.page.setContent(html);
  }

  /** An iframe with one of our pages, to be written; `path` as in `trade/?step=trade-2014`. */
  markup(path: string, attributes = 'style="width:600px;height:480px"'): string {
    return `<iframe src="${process.env.E2E_EMBEDS}embed/${path}" title="32 times" ${attributes}></iframe>`;
  }

  /** Our script, to be written. */
  get script(): string {
    return `<script async src="${process.env.E2E_EMBEDS}embed.js"></script>`;
  }

  /** Our page in a frame that was written, the first one or another, once its script runs. */
  async embedded(index = 0): Promise<Frame> {
    const element = await this.page.locator('iframe').nth(index).elementHandle();
    const frame = (await element!.contentFrame())!;
    await frame.waitForSelector('html[data-ready]', { state: 'attached' });
    return frame;
  }

  async act(act: string): Promise<void> {
    await this.page.locator(`[data-act=${act}]`).click();
  }

  /** The frames that show a page of ours, in the order in which they came. */
  get frames(): Frame[] {
    return this.page.frames().filter((frame) => frame.url().includes('/embed/'));
  }

  get frame(): Frame {
    return this.frames[0]!;
  }

  /** The iframe of the first embed, in whatever page that is. */
  get iframe(): Locator {
    return this.page.locator('iframe').first();
  }

  async shown(frame = this.frame): Promise<Shown> {
    // One that was added just now has an address before it has a document.
    await frame.waitForLoadState('domcontentloaded');
    return frame.evaluate(readShown);
  }

  /** Id of the one step whose words are in view. */
  async step(frame = this.frame): Promise<string | undefined> {
    const { cards } = await this.shown(frame);
    return cards.length === 1 ? cards[0] : undefined;
  }

  async expectMode(mode: Mode, frame?: Frame): Promise<void> {
    // While its page is being loaded there is no frame, or none that has an answer.
    await expect(async () => expect((await this.shown(frame)).mode, 'mode').toBe(mode)).toPass();
  }

  /** Presses Next in a frame. */
  async next(frame = this.frame): Promise<void> {
    const button = frame.getByRole('button', { name: 'Next' });
    if (this.#pointed) return button.click();
    await button.focus();
    await button.evaluate((element) => (element as HTMLElement).click());
  }

  /** Goes on to a screen, counted from 1, from whichever is shown, without a pointer. */
  async nextTo(screen: number, frame = this.frame): Promise<void> {
    const { at } = await this.shown(frame);
    await frame.getByRole('button', { name: 'Next' }).evaluate((element, times) => {
      for (let time = 0; time < times; time += 1) (element as HTMLElement).click();
    }, screen - at);
  }

  /** The first frame, as soon as it has our page: a lazy one has none until its reader is near. */
  async #loaded(): Promise<Frame> {
    await expect.poll(() => this.frames.length, 'frames with a page of ours').toBeGreaterThan(0);
    return this.frame;
  }

  /** Where the first pinned embed is. */
  async place(frame?: Frame): Promise<Place> {
    const iframe = await (frame ?? (await this.#loaded())).frameElement();
    return iframe.evaluate(readPlace as (node: Node) => Place);
  }

  /** Scrolls the page that has the frame to `at`, in heights of the frame from the room's beginning. */
  async scrollTo(at: number, frame?: Frame): Promise<void> {
    const scrolled = frame ?? (await this.#loaded());
    const { top, height } = await this.place(scrolled);
    await scrolled
      .parentFrame()!
      .evaluate((y) => scrollTo({ top: y, behavior: 'instant' }), top + at * height);
  }

  /** Scrolls to where a screen rests, by its index, and waits until the frame reads it. */
  async read(index: number, frame = this.frame): Promise<Shown> {
    // Again where the frame's page gave way to another one meanwhile, as after Back.
    await expect(async () => {
      await this.scrollTo(index + LANDING, frame);
      await expect
        .poll(() => this.shown(frame).then(({ at }) => at), `screen ${index}`)
        .toBe(index + 1);
    }).toPass();
    return this.shown(frame);
  }
}
