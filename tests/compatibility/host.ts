/** Somebody else's page with ours in it, as tests/e2e/hosts/host.ts has it, through a WebDriver. */
import { expect } from '../e2e/expect';
import {
  LANDING,
  readPlace,
  readShown,
  situation,
  type Place,
  type Shown,
} from '../e2e/hosts/host';
import type { Mode } from '../../scripts/hosts/situations.mjs';
import type { WebDriverTab } from '../engines/webdriverTab';

/** Where a frame is: its index in the page, then in that frame, and so on. */
type Path = number[];

/** Height of a frame in its host's page and of what is on its own, in px. */
export interface Heights {
  frame: number;
  page: number;
}

export class Host {
  constructor(
    readonly tab: WebDriverTab,
    private readonly address: string,
  ) {}

  /** Opens the page of a situation and does what brings its embed into it. */
  async open(id: string): Promise<void> {
    const { acts, frame, leaves } = situation(id);
    await this.tab.open(`${this.address}${id}/`);
    for (const act of ['show', 'load', 'add', 'ask'] as const)
      if (acts?.includes(act) && id !== 'again') await this.act(act);
    if (frame?.loading === 'lazy')
      await this.tab.run(() => document.querySelector('iframe')!.scrollIntoView());
    await expect.poll(() => this.frames().then(({ length }) => length)).toBeGreaterThan(0);
    if (!leaves) return;
    await this.expectMode('scroll');
    await this.scrollTo(1);
  }

  act(act: string): Promise<void> {
    return this.tab.run(
      (name) => document.querySelector<HTMLElement>(`[data-act=${name}]`)!.click(),
      act,
    );
  }

  /** The frames that show a page of ours, in whatever page they are. */
  async frames(within: Path = []): Promise<Path[]> {
    const ours = await this.tab.inFrame(within, () =>
      [...document.querySelectorAll('iframe')].map(({ src }) => src.includes('/embed/')),
    );
    const found: Path[] = [];
    // One after the other: a driver is in one frame at a time.
    for (const [index, is] of ours.entries()) {
      const path = [...within, index];
      found.push(...(is ? [path] : await this.frames(path)));
    }
    return found;
  }

  async frame(): Promise<Path> {
    const [first] = await this.frames();
    if (!first) throw new Error('no frame of ours');
    return first;
  }

  async shown(path?: Path): Promise<Shown> {
    return this.tab.inFrame(path ?? (await this.frame()), readShown);
  }

  async expectMode(mode: Mode): Promise<void> {
    // While its page is being loaded there is no frame, or none that has an answer.
    await expect(async () => expect((await this.shown()).mode, 'mode').toBe(mode)).toPass({
      timeout: 20_000,
    });
  }

  async next(): Promise<void> {
    return this.nextTo((await this.shown()).at + 1);
  }

  /** Goes on to a screen, counted from 1, from whichever is shown, without a pointer. */
  async nextTo(screen: number): Promise<void> {
    const { at } = await this.shown();
    await this.tab.inFrame(
      await this.frame(),
      (count) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('button')];
        const next = buttons.find(({ textContent }) => textContent.includes('Next'))!;
        for (let time = 0; time < count; time += 1) next.click();
      },
      screen - at,
    );
  }

  /** Where the first pinned embed is. */
  async place(): Promise<Place> {
    const path = await this.frame();
    return this.tab.inFrame(path.slice(0, -1), readPlace, path.at(-1)!);
  }

  /** Scrolls the page that has the frame to `at`, in heights of the frame from the room's beginning. */
  async scrollTo(at: number): Promise<void> {
    const [path, { top, height }] = [await this.frame(), await this.place()];
    await this.tab.inFrame(
      path.slice(0, -1),
      (y) => scrollTo({ top: y, behavior: 'instant' }),
      top + at * height,
    );
  }

  /** Scrolls to where a screen rests, by its index, and waits until the frame reads it. */
  async read(index: number): Promise<Shown> {
    await expect(async () => {
      await this.scrollTo(index + LANDING);
      await expect.poll(() => this.shown().then(({ at }) => at), `screen ${index}`).toBe(index + 1);
    }).toPass();
    return this.shown();
  }

  async heights(): Promise<Heights> {
    const { height: page } = await this.shown();
    return { frame: (await this.place()).height, page };
  }

  /** How far the host's own page hangs over the window's side, in px. */
  over(): Promise<number> {
    return this.tab.run(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
}
