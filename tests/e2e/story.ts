import type { Locator, Page } from '@playwright/test';
import { expect } from './expect';
import type { Sample } from './probe';

/** The chapters and their steps, in the order of the made-up story tests/stories/data/strait. */
export const chapters = {
  trade: ['trade-1992', 'trade-2014', 'trade-two-points', 'trade-steady', 'trade-sourced'],
  base: ['base-1992', 'base-choice'],
  people: ['people-1990', 'people-2016', 'people-dots'],
  growth: ['growth-both', 'growth-world'],
  routes: ['routes-south', 'routes-rail'],
  share: ['share-2016'],
  week: ['week-1990', 'week-2017'],
  end: ['end-1992', 'end-1993'],
} as const;

export type ChapterId = keyof typeof chapters;
export const chapterIds = Object.keys(chapters) as ChapterId[];
export type StepId = (typeof chapters)[ChapterId][number];
export const stepIds: readonly StepId[] = Object.values(chapters).flat();

export const chapterOf = (step: StepId): ChapterId =>
  chapterIds.find((id) => (chapters[id] as readonly string[]).includes(step))!;

export const firstOf = (id: ChapterId): StepId => chapters[id][0];
export const lastOf = (id: ChapterId): StepId => chapters[id].at(-1)!;

/** `2 of 5`. */
export function stepperText(step: StepId): string {
  const steps: readonly string[] = chapters[chapterOf(step)];
  return `${steps.indexOf(step) + 1} of ${steps.length}`;
}

export interface Point {
  x: number;
  y: number;
}

/** Keeps back what is loaded from addresses like this, as a slow line does; returns what lets it come. */
export async function hold(page: Page, url: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(url, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

/** The page, as a reader uses it. */
export class Story {
  constructor(readonly page: Page) {}

  async open(path = '/'): Promise<void> {
    await this.page.goto(path);
    await this.page.evaluate(() => document.fonts.ready);
  }

  chapter(id: ChapterId): Locator {
    return this.page.locator(`#${id}`);
  }

  tooltip(id: ChapterId): Locator {
    return this.page.locator(`#${id}-tooltip`);
  }

  /** Waits until the chapter's picture answers. */
  async live(...ids: string[]): Promise<void> {
    for (const id of ids)
      await expect(this.page.locator(`#${id}`)).toHaveAttribute('data-live', '');
  }

  /** Waits until the tables have come: from then on numbers lead to rows of this page. */
  async tables(): Promise<void> {
    await expect(this.page.locator('#every-number-article table')).toBeAttached();
  }

  /** Brings all pictures to life and the tables, and opens whatever can be opened. */
  async openAll(): Promise<void> {
    await this.enlivenAll();
    await this.tables();
    await this.page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  }

  rest(): Promise<Sample> {
    return this.page.evaluate(() => window.probe.rest());
  }

  /** Jumps to a step of whatever story, as a link does, and waits until nothing moves any more. */
  async land(step: string): Promise<Sample> {
    return this.page.evaluate((id) => window.probe.land(id), step);
  }

  /** Brings all pictures to life, by the first steps of their chapters, and goes back to the top. */
  async enlivenAll(steps: readonly string[] = chapterIds.map(firstOf)): Promise<void> {
    for (const step of steps) await this.land(step);
    await this.page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await this.rest();
  }

  /** Fails unless the page rests at the step: marked, named by the stepper, described and drawn. */
  async expectStep(step: StepId): Promise<void> {
    await expect(this.page.locator('[aria-current=step]')).toHaveId(step);
    await expect
      .poll(async () => (await this.state(step)).settled, `picture at ${step}`)
      .toBe(step);
    const { stepper, alt, expectedAlt } = await this.state(step);
    expect.soft({ stepper, alt }).toEqual({ stepper: stepperText(step), alt: expectedAlt });
  }

  private state(step: StepId) {
    return this.page.evaluate(
      ([id, chapter]) => ({
        ...window.probe.sample().chapters[chapter!]!,
        expectedAlt: window.probe.finished()[id!]!.alt,
      }),
      [step, chapterOf(step)],
    );
  }

  /** Films what is shown from now on; returns what stops it. */
  async film(): Promise<() => Promise<Sample[]>> {
    await this.page.evaluate(() => {
      window.running = window.probe.film();
    });
    return () => this.stopFilm();
  }

  /** Films what is shown from the first moment of the pages that are opened from now on. */
  async filmOpenings(): Promise<() => Promise<Sample[]>> {
    await this.page.addInitScript(() => (window.running = window.probe.film()));
    return () => this.stopFilm();
  }

  private stopFilm(): Promise<Sample[]> {
    return this.page.evaluate(() => window.running!.stop());
  }

  /** Centre of the part of the chapter's picture that `selector` finds, in the viewport. */
  async centre(chapter: ChapterId, selector: string): Promise<Point> {
    const box = await this.chapter(chapter).locator(`.plot > svg ${selector}`).boundingBox();
    if (!box) throw new Error(`${chapter}: nothing drawn for ${selector}`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** Centre of a datum's dot. */
  dot(chapter: ChapterId, id: string): Promise<Point> {
    return this.centre(chapter, `circle[data-id="${id}"]`);
  }

  /** Scroll positions from just before the chapter comes into view to where it has gone. */
  async places(chapter: ChapterId, count: number): Promise<number[]> {
    const { from, to } = await this.chapter(chapter).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { from: scrollY + top - innerHeight / 2, to: scrollY + bottom - innerHeight / 2 };
    });
    return Array.from({ length: count }, (_, i) => Math.round(from + (i * (to - from)) / count));
  }
}
